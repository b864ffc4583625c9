import { figureOf } from '../formats/figures.ts';
import { oneLine } from '../report/escape.ts';
import { type Paint, paintStart, paintWith, wrap } from '../report/layout.ts';
import { count } from '../report/words.ts';
import type { Shown, ShownMeasurement, ShownPolicy, ShownUnder } from './shown.ts';

/** Files for a terminal. What a log says is never trusted: no text of it reaches the terminal as it stands. */
export function renderShown(files: readonly Shown[], under: ShownUnder | undefined, color: boolean): string {
  const paint = paintWith(color);
  const head = under?.problem === undefined ? [] : [wrap(`No certificate can be verified: ${under.problem}`, '').join('\n')];
  return `${[...head, ...files.map((file) => fileLines(file, under, paint).join('\n'))].join('\n\n')}\n`;
}

function fileLines(shown: Shown, under: ShownUnder | undefined, paint: Paint): string[] {
  const { file, format, sha256, measurements, problems } = shown;
  const blocks = measurements.map(blockOf);
  const shared = sharedLines(blocks);
  const count = measurements.length;
  const others = Object.entries(shown.entries ?? {})
    .map(([list, length]) => `${length} ${ENTRIES[list] ?? list}${length === 1 ? '' : 's'}`)
    .join(', ');
  return [
    paint.strong(oneLine(file)),
    `  format ${format ?? 'not recognised'}${count === 0 ? '' : `, ${count} measurement${count === 1 ? '' : 's'}`}`,
    ...(sha256 === '' ? [] : [paint.faint(`  sha256 ${sha256}`)]),
    ...signatureLines(shown, under, paint),
    ...(shared.length === 0 ? [] : [`  ${count === 2 ? 'both' : `all ${count}`}:`, ...shared.flatMap((line) => detailLines(line, paint))]),
    ...blocks.flatMap(({ names, figures, details }) => [
      ...wrap(names, '  ', '      '),
      ...wrap(figures, '    ', '      '),
      ...details.filter((line) => !shared.includes(line)).flatMap((line) => detailLines(line, paint)),
    ]),
    ...problems.flatMap(({ code, message }) => paintStart(wrap(oneLine(message), `  ${code}: `, '    '), `${code}:`, paint.doubtful)),
    ...(others === '' ? [] : wrap(`${count === 0 ? 'no measurement, but' : 'also'} ${others}`, '  ')),
    ...(count === 0 && problems.length === 0 && others === '' ? ['  no measurement'] : []),
  ];
}

/** What one entry of a list of a records file is called; `s` makes it several. */
const ENTRIES: Readonly<Record<string, string>> = {
  logs: 'cover sheet',
  determinations: 'determination',
  protocol_reviews: 'protocol review',
  events: 'event',
  mitigations: 'mitigation',
  withdrawals: 'withdrawal',
};

interface Block {
  names: string;
  figures: string;
  details: readonly string[];
}

/** What a selector can name, then the figures, then the run and what stands against it. */
function blockOf(m: ShownMeasurement): Block {
  const named = m.indicator === undefined ? (['task', 'metric', 'scorer', 'filter', 'reducer'] as const) : (['indicator'] as const);
  return {
    names: named.flatMap((key) => (m[key] === undefined ? [] : [`${key} ${safe(m[key])}`])).join(', '),
    figures: [
      `value ${typeof m.value === 'number' ? figureOf(m.value) : safe(m.value)}`,
      ...(m.stderr === undefined ? [] : [`stderr ${figureOf(m.stderr)}`]),
      ...(m.interval === undefined
        ? []
        : [`interval ${figureOf(m.interval.low)} to ${figureOf(m.interval.high)} (${safe(m.interval.kind)}, ${safe(m.interval.level)})`]),
      ...(m.samples === undefined ? [] : [count(m.samples, 'sample')]),
    ].join(', '),
    details: [
      [
        ...(m.model === undefined ? [] : [`model ${safe(m.model) || '(none recorded)'}`]),
        ...(m.digest === undefined ? [] : [safe(m.digest)]),
        `assessed ${safe(m.assessed ?? '') || '(unknown)'}`,
        ...(m.tool_version === undefined ? [] : [`${m.tool} ${safe(m.tool_version)}`]),
      ].join(', '),
      ...(m.inadmissible_because ?? []).map((reason) => `clears nothing: ${safe(reason)}`),
      ...(m.lacks === undefined || m.lacks.length === 0 ? [] : [`lacks ${m.lacks.join('; ')}`]),
      ...(m.policy === undefined ? [] : policyLines(m.policy, m)),
    ],
  };
}

/** An empty name is no name at all. */
function safe(value: unknown): string {
  return oneLine(String(value));
}

/** What `clears nothing` says in other words. */
const SAID = ['evidence-incomplete', 'evidence-unusable'];

const KINDS = { kri: 'KRI', kci: 'KCI' } as const;

/** Why a measurement clears nothing at all stands above; it need not be said again. */
function policyLines({ indicators, nearest, models }: ShownPolicy, { indicator, inadmissible_because: above = [] }: ShownMeasurement): string[] {
  const isRecord = indicator !== undefined;
  const selected = indicators.map(({ id, kind, inadmissible_because: reasons }) => {
    const further = reasons.filter(({ code }) => above.length === 0 || !SAID.includes(code));
    const against = further.map(({ code, detail }) => `${code} (${safe(detail)})`).join('; ');
    return `${KINDS[kind]} ${id} takes it${against !== '' ? `, but not to clear: ${against}` : reasons.length > 0 ? ', but not to clear' : ''}`;
  });
  const unknown = models?.length === 0 ? ['no name under models of the policy is that of its model'] : [];
  if (selected.length > 0) return [...selected, ...unknown];
  if (nearest === undefined) return [isRecord ? 'no KRI or KCI has this id' : 'no KRI or KCI selects it', ...unknown];
  const matches = nearest.matches.length === 0 ? '' : `${nearest.matches.join(' and ')} ${nearest.matches.length === 1 ? 'matches' : 'match'}, `;
  const differs = nearest.differs.map(({ part, expected, found }) => `${part} ${found === undefined ? '(none)' : `"${safe(found)}"`} ≠ "${safe(expected)}"`);
  return [`no KRI or KCI selects it; nearest ${KINDS[nearest.kind]} ${nearest.id}: ${matches}${differs.join(', ')}`, ...unknown];
}

/** Details that every measurement has are said once. */
function sharedLines(blocks: readonly Block[]): string[] {
  if (blocks.length < 2) return [];
  const counts = new Map<string, number>();
  for (const { details } of blocks) for (const line of new Set(details)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].filter(([, count]) => count === blocks.length).map(([line]) => line);
}

function detailLines(line: string, paint: Paint): string[] {
  return paintStart(wrap(line, '    ', '      '), 'clears nothing:', paint.doubtful);
}

function signatureLines({ file, signed = 0, signed_by: signers = [], signatures, refused }: Shown, under: ShownUnder | undefined, paint: Paint): string[] {
  const standing = signatures.filter(({ rejected }) => rejected === undefined);
  const whose = signers.map((signer) => {
    const by = standing.find((check) => check.signers.includes(signer));
    return `signed by ${signer}${by?.identity === undefined ? '' : ` (${safe(by.identity)})`}${by === undefined ? '' : `, ${safe(by.file)}`}`;
  });
  const unverified =
    signed > 0 && under?.trust !== true
      ? [
          `holds ${signed} signed statement${signed === 1 ? '' : 's'}, not verified: ${under === undefined ? 'name a policy with trust (--policy)' : `${under.file} has no trust`}`,
        ]
      : [];
  const own = signatures.filter((check) => check.file === file).map(ownSignature);
  return [
    ...own.flatMap((line) => wrap(line, '  ', '    ')),
    ...whose.flatMap((line) => paintStart(wrap(line, '  ', '    '), 'signed by', paint.good)),
    ...[...refused.map(safe), ...unverified].flatMap((line) => wrap(line, '  ', '    ')),
  ];
}

/** A signature that the file holds, and what of the shown files it is over. */
function ownSignature({ file, line, signers, rejected, covers }: Shown['signatures'][number]): string {
  const at = line === undefined ? '' : ` in line ${line}`;
  if (rejected !== undefined) return `its signature${at} does not count: ${safe(rejected)}`;
  const over = covers.filter((one) => one !== file).map(safe);
  return `its signature${at} counts, by ${signers.join(' and ')}${over.length === 0 ? '' : `; it is over ${over.join(', ')}`}`;
}
