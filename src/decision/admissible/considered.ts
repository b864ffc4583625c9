import { parseTime } from '../../formats/time.ts';
import { lookup } from '../../policy/lookup.ts';
import type { Indicator, Kri } from '../../policy/model.ts';
import type { Context } from '../context.ts';
import type { Determination } from '../evidence/item.ts';
import { determinationsOf } from '../evidence/spoken.ts';
import { asStood } from '../evidence/stood.ts';
import { saidOfParent, withCarried } from './carried.ts';
import { inConfiguration, waysOf } from './configurations.ts';
import { undoubted } from './doubted.ts';
import type { Dated } from './judgement.ts';
import { isDiscounted, type Use, usesOf } from './use.ts';

/** What a judgement has to take into account: the evidence of each KRI that it considers, and determinations of it. */
export function consideredBy(indicator: Indicator, context: Context): Dated[] {
  return indicator.considers.flatMap((id) => {
    const kri = lookup(context.policy).kri.get(id);
    if (kri === undefined) return [];
    const uses = usesInAnyWay(kri, context);
    const besides = usesBesides(kri, uses, context);
    const inherited = uses.some(({ carriedFrom }) => carriedFrom !== undefined) ? saidOfParent(kri, context).determinations : [];
    return [...ofEvidence(id, [...uses, ...besides]), ...[...determinationsOf(context.facts.determinations, id), ...inherited].map(dated)];
  });
}

/** Whichever configuration of the release it is of: a body that judges one of them has to know of the others. */
function usesInAnyWay(kri: Kri, context: Context): Use[] {
  return waysOf(kri, context.release).flatMap((way) => {
    const own = inConfiguration(context, way);
    return withCarried(usesOf(kri, own), kri, own, []);
  });
}

/** What the author of the change says about evidence hides none of it from a body that has to consider it. */
function usesBesides(kri: Kri, uses: readonly Use[], context: Context): Use[] {
  const stood = asStood(kri, context).flatMap((as) => waysOf(kri, as.release).map((way) => inConfiguration(as, way)));
  return [...undoubted(context, uses), ...stood.flatMap((as) => [as, ...undoubted(as, [])])].flatMap((as) => usesOf(kri, as));
}

/** Whatever counts either way is to be considered, admissible or not; overrides make none of it count for less. */
function ofEvidence(kri: string, uses: readonly Use[]): Dated[] {
  return uses.filter((use) => !isDiscounted(use, 'kri')).map(({ item, dated }) => ({ kri, file: item.source.file, time: dated }));
}

function dated({ kri, date, source }: Determination): Dated {
  return { kri, file: source.file, time: parseTime(date) };
}
