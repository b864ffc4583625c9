import type { Considered, Decision, Kci, Kri, Rest, Used } from '../formats/generated/decision.ts';
import { groupBy } from '../formats/group.ts';
import { decidingUse, identity, limitsOf } from './figures.ts';
import { formatValue } from './numbers.ts';
import { joinPhrases, type Phrase } from './phrase.ts';
import { KRI_STATE } from './words.ts';

/** Something to know of an indicator beside its number: what else it rests on, and whose number it is. */
interface Fact {
  /** True where a reader should stop: a reason for a bad state, or for a good one that rests on less than it seems. */
  readonly worries: boolean;
  readonly phrase: Phrase;
}

/** More than this many of one kind are counted. */
const MOST_LISTED = 6;

/** What is to be known of an indicator beside its number, what worries first. Nothing for most of them. */
export function factsOf(indicator: Kri | Kci): Fact[] {
  const facts = [
    ...restFacts(indicator.rests_on ?? []),
    ...relativeFacts(indicator),
    ...configurationFacts(indicator),
    ...carriedFacts(indicator),
    ...vouchingFacts(indicator),
    ...consideredFacts(indicator.considers ?? []),
    ...overrideFacts(indicator.overrides ?? []),
  ];
  return [...facts.filter(({ worries }) => worries), ...facts.filter(({ worries }) => !worries)];
}

/** Mitigations behind it and what it assumes: those that do not hold first, and apart. */
function restFacts(rests: readonly Rest[]): Fact[] {
  return (['mitigation', 'assumption'] as const).flatMap((kind) =>
    [false, true].flatMap((holds): Fact[] => {
      const some = rests.filter((rest) => rest.kind === kind && rest.holds === holds);
      if (some.length === 0) return [];
      const verb = kind === 'mitigation' ? 'rests on ' : 'assumes ';
      const end = holds ? '' : some.length === 1 ? ', which does not hold' : ', which do not hold';
      return [{ worries: !holds, phrase: [verb, ...listed(some.map(({ id, state }) => [{ id }, ' (', stateWord(state), ')'])), end] }];
    }),
  );
}

/** The words of states are ours; one that is not known is not. */
function stateWord(state: string): string | { readonly id: string } {
  if (Object.hasOwn(KRI_STATE, state)) return KRI_STATE[state as keyof typeof KRI_STATE];
  return /^[a-z]+$/.test(state) ? state : { id: state };
}

/** What the value is held against: a ratio without its baseline says little. */
function relativeFacts(indicator: Kri | Kci): Fact[] {
  const used = decidingUse(indicator);
  const relative = used?.relative;
  if (used === undefined || relative === undefined) return [];
  const show = (value: number): string => formatValue(value, relative.as === 'difference' ? limitsOf(indicator) : []);
  const range = (low = Number.NaN, high = Number.NaN): string => (low < high ? ` [${show(low)}, ${show(high)}]` : '');
  const { as, baseline, baseline_low, baseline_high, source } = relative;
  const measured = typeof used.value === 'number' ? `${show(used.value)}${range(used.low, used.high)}` : String(used.value);
  const against = `${show(baseline)}${range(baseline_low, baseline_high)}`;
  return [
    {
      worries: false,
      phrase: [as, ' of ', { id: measured }, ' to the baseline ', { id: against }, ' from ', source === used.file ? 'the same log' : { id: source }],
    },
  ];
}

/** States in which a number was found; in the others the number shown is only one of those that are there. */
const MEASURED = ['crossed', 'not-ruled-out', 'clear', 'unmet', 'waived', 'met'];

/** Of several configurations the one whose number is shown, and those of which nothing counts. */
function configurationFacts(indicator: Kri | Kci): Fact[] {
  const own = indicator.evidence.filter((used) => !isElsewhere(used));
  const measured = unique(counting(own).flatMap(({ configuration }) => configuration ?? []));
  const silent = unique(own.flatMap(({ configuration }) => configuration ?? [])).filter((id) => !measured.includes(id));
  const deciding = decidingUse(indicator)?.configuration;
  const others = measured.filter((id) => id !== deciding);
  const start = MEASURED.includes(indicator.state) ? 'worst in the configuration ' : 'its value is of the configuration ';
  const rest: Phrase = others.length === 0 ? [] : ['; measured also in ', ...listed(others.map((id) => [{ id }]))];
  return [
    ...(silent.length === 0 ? [] : [{ worries: true, phrase: ['nothing admissible in the configuration ', ...listed(silent.map((id) => [{ id }]))] }]),
    ...(deciding === undefined || (others.length === 0 && silent.length === 0) ? [] : [{ worries: false, phrase: [start, { id: deciding }, ...rest] }]),
  ];
}

/** True for evidence of something else: it is listed, and counts neither way. */
export function isElsewhere({ reasons }: Used): boolean {
  return reasons.some((reason) => reason === 'evidence-wrong-subject' || reason === 'evidence-other-configuration');
}

/** What a piece of evidence is of, where that is not simply this release. */
export function ofWhat(used: Used): Phrase[] {
  const { configuration, carried_from: from, admissible, source } = used;
  return [
    ...(configuration === undefined || isElsewhere(used) ? [] : [['configuration ', { id: configuration }]]),
    ...(from === undefined ? [] : [[admissible ? 'carried over from ' : 'about the earlier ', { id: from }]]),
    ...(source === undefined ? [] : [['source: ', { says: source }]]),
  ];
}

/** The reasons that the policy gives, each once, with the indicators that they are for, and where those come from. */
export function reasonsOf({ kris, kcis }: Pick<Decision, 'kris' | 'kcis'>): Phrase[] {
  const given = [...kris, ...kcis].flatMap(({ id, because }) => Object.entries(because ?? {}).map(([key, reason]) => ({ id, key, reason })));
  const groups = groupBy(given, ({ key, reason }) => JSON.stringify([key, reason]));
  const sources = [...kris, ...kcis].flatMap(({ id, source }): Phrase[] => (source === undefined ? [] : [[{ id }, ' comes from ', { says: source }]]));
  const reasons = [...groups.values()].flatMap((group): Phrase[] => {
    const [first] = group;
    return first === undefined ? [] : [[{ id: first.key }, ' of ', ...listed(group.map(({ id }) => [{ id }])), ': ', { says: first.reason }]];
  });
  return [...reasons, ...sources];
}

function carriedFacts({ evidence }: Kri | Kci): Fact[] {
  const from = unique(counting(evidence).flatMap(({ carried_from }) => carried_from ?? []));
  return from.length === 0 ? [] : [{ worries: true, phrase: ['carried over from ', ...listed(from.map((id) => [{ id }])), ', not measured on this release'] }];
}

/** Who beside the developer stands for what counts. */
function vouchingFacts({ evidence }: Kri | Kci): Fact[] {
  const uses = counting(evidence);
  const independent = unique(uses.flatMap((used) => used.independent ?? []));
  const signers = unique(uses.flatMap((used) => used.signed_by ?? []));
  return [
    ...(independent.length === 0 ? [] : [{ worries: false, phrase: ['measured by the independent ', ...listed(independent.map((id) => [{ id }]))] }]),
    ...(signers.length === 0 ? [] : [{ worries: false, phrase: ['signed by ', ...listed(signers.map((id) => [{ id }]))] }]),
  ];
}

/** What the body had before it when it judged. */
function consideredFacts(considers: Considered): Fact[] {
  if (considers.length === 0) return [];
  const states = considers.map(
    ({ id, state, threshold }): Phrase => [{ id }, ' ', KRI_STATE[state], ...(threshold === undefined ? [] : [' (', { id: threshold }, ')'])],
  );
  return [{ worries: false, phrase: ['judged with ', ...joinPhrases(states, ', '), ' considered'] }];
}

function overrideFacts(overrides: readonly string[]): Fact[] {
  return overrides.length === 0 ? [] : [{ worries: false, phrase: ['stricter for this release, by ', ...listed(overrides.map((id) => [{ id }]))] }];
}

/** What the channels do not say of the measurements that count: which are independent, and which are of another release. */
export function standingOf({ kris, kcis }: Pick<Decision, 'kris' | 'kcis'>): Phrase[] {
  const uses = counting([...kris, ...kcis].flatMap(({ evidence }) => evidence));
  const total = distinct(uses);
  const independent = uses.filter((used) => used.independent !== undefined);
  const carried = uses.filter((used) => used.carried_from !== undefined);
  const who = unique(independent.flatMap((used) => used.independent ?? []));
  const from = unique(carried.flatMap((used) => used.carried_from ?? []));
  return [
    ...(who.length === 0 ? [] : [[`independent of the developer: ${distinct(independent)} of ${total}, by `, ...listed(who.map((id) => [{ id }]))]]),
    ...(from.length === 0 ? [] : [[`about an earlier release: ${distinct(carried)} of ${total}, carried over from `, ...listed(from.map((id) => [{ id }]))]]),
  ];
}

/** How many of the measurements that count are of another release. */
export function carriedCount({ kris, kcis }: Pick<Decision, 'kris' | 'kcis'>): number {
  return distinct(counting([...kris, ...kcis].flatMap(({ evidence }) => evidence)).filter((used) => used.carried_from !== undefined));
}

function distinct(uses: readonly Used[]): number {
  return new Set(uses.map(identity)).size;
}

function counting(evidence: readonly Used[]): Used[] {
  return evidence.filter(({ admissible }) => admissible);
}

function listed(phrases: readonly Phrase[]): Phrase {
  const rest = phrases.length - MOST_LISTED;
  return [...joinPhrases(phrases.slice(0, MOST_LISTED), ', '), ...(rest > 0 ? [` and ${rest} more`] : [])];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
