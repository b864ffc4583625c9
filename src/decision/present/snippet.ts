import { decimal } from '../../formats/decimal.ts';
import { formatDay } from '../../formats/time.ts';
import type { Indicator, Threshold } from '../../policy/model.ts';
import { isPast } from '../../policy/thresholds.ts';
import { inConfiguration } from '../admissible/configurations.ts';
import type { Context } from '../context.ts';

/**
 * A record (or, for an indicator that logs measure, a cover sheet) that is ready to paste: everything that the indicator asks
 * its evidence to state, with what only the assessor knows marked as such.
 * @param configuration of the release, where it is about one
 */
export function snippet(indicator: Indicator, level: number, context: Context, configuration?: string): string {
  const way = context.release.configurations.find(({ id }) => id === configuration);
  const about = inConfiguration(context, way);
  return indicator.selectors.length > 0 ? coverSheet(indicator, about) : record(indicator, level, about);
}

function coverSheet(indicator: Indicator, context: Context): string {
  const conditions = conditionsText(indicator, context.way);
  const baseline = indicator.relativeTo?.baseline;
  const selectors = [...indicator.selectors, ...(baseline?.kind === 'selector' ? [baseline.selector] : [])];
  const logs = selectors.map((selector) =>
    [
      `  - log: path/to/log   # task ${selector.written.task}, metric ${selector.written.metric}`,
      ...(conditions ? [`    conditions: ${conditions}`] : []),
      ...digestLine(indicator, context),
      ...protocolLine(indicator),
      ...assessorLine(indicator, context),
    ].join('\n'),
  );
  return ['version: 1', 'logs:', ...logs].join('\n');
}

function record(indicator: Indicator, level: number, context: Context): string {
  const subject = indicator.about === 'organisation' ? [] : [`subject: ${subjectText(indicator, context)}`];
  const conditions = conditionsText(indicator, undefined);
  const threshold = indicator.thresholds[level];
  const fields = [
    `  - indicator: ${indicator.id}`,
    `    value: ${threshold === undefined ? 'true' : valueText(indicator, threshold)}`,
    `    assessed: ${formatDay(context.now)}   # the day of the assessment`,
    ...(isSampled(indicator) ? [`    samples: ${indicator.minSamples ?? 1000}   # distinct items behind the value`] : []),
    ...(conditions ? [`    conditions: ${conditions}`] : []),
    ...protocolLine(indicator),
    ...assessorLine(indicator, context),
  ];
  return ['version: 1', ...subject, 'records:', ...fields].join('\n');
}

/** A value to replace, and what it has to be: of a KRI one that reaches nothing, of a KCI its threshold. */
function valueText(indicator: Indicator, threshold: Threshold): string {
  const bound = isSampled(indicator) ? ' at its bound' : '';
  if (indicator.kind === 'kri') return `${harmlessValue(indicator, threshold)}   # as assessed; ${threshold.text}${bound} reaches ${threshold.name}`;
  const example = wordOf(indicator, threshold.value.toNumber()) ?? decimal(threshold.value.toNumber()).toFixed();
  return `${example}   # as assessed; must be ${threshold.text}${bound}`;
}

function harmlessValue(indicator: Indicator, threshold: Threshold): string {
  const ranks = indicator.scale.kind === 'ordinal' ? [...indicator.scale.words.keys()] : [0, 1];
  const harmless = ranks.find((rank) => !isPast(decimal(rank), threshold));
  if (harmless !== undefined) return wordOf(indicator, harmless) ?? String(harmless);
  return decimal(threshold.value.toNumber())
    .plus(indicator.direction === 'up' ? -1 : 1)
    .toFixed();
}

function wordOf({ scale }: Indicator, rank: number): string | undefined {
  if (scale.kind === 'flag') return String(rank === 1);
  return scale.kind === 'ordinal' ? (scale.words[rank] ?? 'a-word-of-the-scale') : undefined;
}

function isSampled(indicator: Indicator): boolean {
  return indicator.confidence !== null && (indicator.scale.kind === 'proportion' || indicator.scale.kind === 'mean');
}

function subjectText(indicator: Indicator, { release, way }: Context): string {
  const digest = wantedDigest(indicator, release.digests);
  const configuration = way === undefined ? '' : `, configuration: ${way}`;
  return `{ model: ${release.model}, release: "${release.release}"${digest === undefined ? '' : `, digest: ${digest}`}${configuration} }`;
}

function digestLine(indicator: Indicator, { release }: Context): string[] {
  const digest = indicator.binding !== 'name' && indicator.about !== 'organisation' ? wantedDigest(indicator, release.digests) : undefined;
  return digest === undefined ? [] : [`    digest: ${digest}`];
}

function wantedDigest(indicator: Indicator, digests: ReadonlyMap<string, string>): string | undefined {
  if (indicator.about === 'system') return digests.get('system') ?? digests.get('released');
  const variant = indicator.conditions.get('variant');
  return digests.get(typeof variant === 'string' ? variant : 'released') ?? digests.get('released');
}

function conditionsText({ conditions }: Indicator, way: string | undefined): string {
  const entries = [...conditions].map(([name, wanted]) => `${name}: ${Array.isArray(wanted) ? wanted[0] : wanted}`);
  const all = [...entries, ...(way === undefined ? [] : [`configuration: ${way}`])];
  return all.length === 0 ? '' : `{ ${all.join(', ')} }`;
}

function protocolLine({ protocol }: Indicator): string[] {
  if (protocol === undefined) return [];
  const { version, sha256 } = protocol;
  return [`    protocol: { version: ${JSON.stringify(version)}${sha256 === undefined ? '' : `, sha256: ${sha256}`} }   # if it was measured so`];
}

/** Only an assessor whom the policy takes for independent, and who vouches for it, makes it independent. */
function assessorLine(indicator: Indicator, { policy }: Context): string[] {
  if (!indicator.independent && indicator.independentAtLeast === 0) return [];
  const known = policy.assessors === 'declared' ? [] : [...policy.assessors].filter(([, { independent }]) => independent).map(([id]) => id);
  return [
    `    assessor: ${known[0] ?? 'an-assessor-of-the-policy'}   # who has to vouch for it${known.length > 1 ? `; or ${known.slice(1, 4).join(', ')}` : ''}`,
  ];
}
