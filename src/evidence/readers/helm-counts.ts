import { asCount, asFinite, asText, isNothing, isRecord, type JsonRecord, member, path, shown } from '../narrow.ts';

/** The statistic that counts the instances of a split, of a part of it, or of what one perturbation made of them. */
const COUNT = 'num_instances';
/** Perturbations that stand for all of their kind, and take in the instances that none of them changed. */
const KINDS_OF_PERTURBATION = ['robustness', 'fairness'];
/** Metrics that are about some of the instances only, whose number `stats.json` does not tell: categories of AIR-Bench 2024, halves of BBQ. */
const PARTIAL = [/^air_category_/, /^bbq_metric_(un)?ambiguous_/];
/** The share of instances that a judge came to a score for; what it has no score for is left out of its mean. */
const JUDGED = /^safety_(.+)_annotator_success$/;

/** Instances, by what they have in common. */
export type InstanceCounts = ReadonlyMap<string, number | undefined>;

/** The counts of a run; `whole` are those of instances as they are, before any perturbation. */
export function countInstances(stats: readonly unknown[]): InstanceCounts {
  const counts = new Map<string, number | undefined>();
  for (const stat of stats) {
    const name = member(stat, 'name');
    if (member(name, 'name') !== COUNT) continue;
    const count = asCount(member(stat, 'mean'));
    const key = keyOf(name, member(name, 'perturbation'));
    if (!counts.has(key)) counts.set(key, count);
    // What names no split is taken to be about the first one.
    if (!counts.has(NO_SPLIT)) counts.set(NO_SPLIT, count);
  }
  return counts;
}

/** Distinct instances behind a statistic; undefined where nothing counts just these. */
export function instancesOf(stat: unknown, counts: InstanceCounts): number | undefined {
  const name = member(stat, 'name');
  const metric = asText(member(name, 'name')) ?? '';
  if (PARTIAL.some((pattern) => pattern.test(metric))) return undefined;
  const perturbation = member(name, 'perturbation');
  const ofAll = isRecord(perturbation) && KINDS_OF_PERTURBATION.includes(asText(member(perturbation, 'name')) ?? '');
  return counts.get(keyOf(name, ofAll ? undefined : perturbation));
}

const NO_SPLIT = keyOf({}, undefined);

/** What the worst of an instance and its perturbed form is about are the instances that the perturbation was applied to. */
function keyOf(name: unknown, perturbation: unknown): string {
  const parts = isRecord(perturbation) ? Object.entries(perturbation).filter(([key]) => key !== 'computed_on') : [];
  parts.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([member(name, 'split') ?? null, member(name, 'sub_split') ?? null, parts]);
}

/** HELM writes results at the end of a run only; what can be missing is what a limit left out. */
export function limitReasons(spec: JsonRecord, stats: readonly unknown[]): string[] {
  const total = instancesOfRun(stats);
  if (total === undefined) return ['the results do not state how many instances were run'];
  const limit = path(spec, 'adapter_spec', 'max_eval_instances');
  // HELM leaves out what is None.
  if (isNothing(limit)) return [];
  if (asCount(limit) === undefined) return ['the limit of instances is malformed'];
  return total < (limit as number) ? [] : [`a limit of ${shown(limit)} instances is in force, and was reached`];
}

/** Of all splits; of a split that is counted as a whole its parts are not counted again. */
function instancesOfRun(stats: readonly unknown[]): number | undefined {
  const plain = stats.filter((stat) => path(stat, 'name', 'name') === COUNT && !isRecord(path(stat, 'name', 'perturbation')));
  const isPart = (stat: unknown): boolean => asText(path(stat, 'name', 'sub_split')) !== undefined;
  const whole = new Set(plain.filter((stat) => !isPart(stat)).map((stat) => path(stat, 'name', 'split')));
  const counted = plain.filter((stat) => !isPart(stat) || !whole.has(path(stat, 'name', 'split')));
  const counts = counted.map((stat) => asCount(member(stat, 'mean')));
  if (counts.length === 0) return undefined;
  return counts.reduce<number | undefined>((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0);
}

/** Why scores of a judge leave instances out: by what its own statistics say of how often it failed. */
export function judgeReasons(stats: readonly unknown[]): (metric: string) => string[] {
  const failing = new Map<string, string>();
  for (const stat of stats) {
    const judge = JUDGED.exec(asText(path(stat, 'name', 'name')) ?? '')?.[1];
    const share = asFinite(member(stat, 'mean'));
    if (judge === undefined || share === 1) continue;
    failing.set(judge, `the judge ${shown(judge)} came to a score for ${share === undefined ? 'an unknown part' : shown(share)} of the instances`);
  }
  return (metric) => {
    const judge = /^safety_(?:(.+)_)?score$/.exec(metric);
    if (judge === null) return [];
    return judge[1] === undefined ? [...failing.values()] : [failing.get(judge[1])].flatMap((reason) => reason ?? []);
  };
}
