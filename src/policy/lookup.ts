import { inCommon, restsOn } from './layers.ts';
import { type Indicator, type Kci, type Kri, mentionedControls, mentionedThresholds, type Pairing, type Policy } from './model.ts';

/** Answers to questions that the decision asks of a policy again and again, each in constant time however large the policy is. */
interface Lookup {
  readonly kri: ReadonlyMap<string, Kri>;
  readonly kci: ReadonlyMap<string, Kci>;
  /** Pairings whose condition mentions a KRI, in policy order. */
  pairingsOf(kri: string): readonly Pairing[];
  /** Index of the narrowest stage at which a pairing mentions the KRI, or a judgement that is asked for considers it; Infinity when none does. */
  mentionedFrom(kri: string): number;
  /** Index of the narrowest stage at which another KRI, which must be judged there, considers this one; Infinity when none does. */
  judgedFrom(kri: string): number;
  /** True when some pairing's condition names this threshold of this KRI. */
  isNamed(kri: string, threshold: string): boolean;
  /** What two KCIs both rest on, so that they are one layer of defence; nothing when they are apart. */
  shared(kci: string, other: string): readonly string[];
}

const lookups = new WeakMap<Policy, Lookup>();

/** The lookup of a policy; policies are never changed, so it is made once. */
export function lookup(policy: Policy): Lookup {
  const known = lookups.get(policy) ?? make(policy);
  lookups.set(policy, known);
  return known;
}

function make(policy: Policy): Lookup {
  const mentioning = new Map<string, Set<Pairing>>();
  const named = new Set<string>();
  for (const pairing of policy.pairings) {
    for (const { kri, threshold } of mentionedThresholds(pairing.if)) {
      mentioning.set(kri, (mentioning.get(kri) ?? new Set()).add(pairing));
      named.add(`${kri}\n${threshold}`);
    }
  }
  const assumptions = new Map([...policy.kris, ...policy.kcis].map(({ id, assumes }) => [id, assumes]));
  const rests = new Map(policy.kcis.map((kci) => [kci.id, restsOn(kci, policy, (id) => assumptions.get(id) ?? [])]));
  const nothing: ReadonlySet<string> = new Set();
  const pairingsOf = (kri: string): readonly Pairing[] => [...(mentioning.get(kri) ?? [])];
  const stages = stagesOf(policy, pairingsOf);
  return {
    kri: new Map(policy.kris.map((kri) => [kri.id, kri])),
    kci: new Map(policy.kcis.map((kci) => [kci.id, kci])),
    pairingsOf,
    mentionedFrom: (kri) => stages.mentioned(kri),
    judgedFrom: (kri) => stages.judged(kri),
    isNamed: (kri, threshold) => named.has(`${kri}\n${threshold}`),
    shared: (kci, other) => inCommon(rests.get(kci) ?? nothing, rests.get(other) ?? nothing),
  };
}

/** From which stage on a KRI must be measured: its own pairings ask for it, or a judgement that must be given considers it. */
function stagesOf(policy: Policy, pairingsOf: (kri: string) => readonly Pairing[]): { mentioned(kri: string): number; judged(kri: string): number } {
  const judges = new Map<string, Indicator[]>();
  for (const judge of [...policy.kris, ...policy.kcis]) for (const kri of judge.considers) judges.set(kri, [...(judges.get(kri) ?? []), judge]);
  const known = new Map<string, number>();
  const mentioned = (id: string): number => {
    const from = known.get(id) ?? earliest([...pairingsOf(id).map((pairing) => pairing.from), ...(judges.get(id) ?? []).map(askedFrom)]);
    known.set(id, from);
    return from;
  };
  // What is advisory is required of nobody, so nobody needs to judge it either.
  const askedFrom = (judge: Indicator): number => {
    if (judge.kind === 'kci') return earliest(policy.pairings.filter((pairing) => needs(pairing, judge)).map(({ from }) => from));
    return judge.advisory === undefined ? mentioned(judge.id) : Number.POSITIVE_INFINITY;
  };
  const judged = (id: string): number => earliest((judges.get(id) ?? []).filter(({ kind }) => kind === 'kri').map(askedFrom));
  return { mentioned, judged };
}

function needs({ then }: Pairing, { id }: Kci): boolean {
  return typeof then !== 'string' && then.flatMap(mentionedControls).some(({ kci }) => kci === id);
}

function earliest(stages: readonly number[]): number {
  return Math.min(Number.POSITIVE_INFINITY, ...stages);
}
