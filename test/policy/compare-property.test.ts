import { expect, test } from 'vitest';
import type { Review } from '../../src/decision/approvals.ts';
import { decide } from '../../src/decision/decide.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { Decision } from '../../src/formats/generated/decision.ts';
import { type Change, comparePolicies } from '../../src/policy/compare.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { loadRelease } from '../../src/policy/manifest.ts';
import type { Policy } from '../../src/policy/model.ts';
import { EDITS } from './compare-edits.ts';
import { changed, DIGEST, determinations, evidenceOf, NOW, randomSituation, type Situation } from './compare-evidence.ts';
import { randomPolicy, type Written } from './compare-policies.ts';
import { Random } from './compare-random.ts';

const CASES = Number(process.env.COMPARE_CASES ?? 400);
const START = Number(process.env.COMPARE_SEED ?? 1);
const STEPS = Number(process.env.COMPARE_STEPS ?? 80);
/** A case in which the comparison already names a weakening shows only that the cases are apt. */
const NAMED_CASES = Number(process.env.COMPARE_NAMED ?? 0.2);

test('whatever passes only under the new policy is a weakening that the comparison names', { timeout: 3_600_000 }, async () => {
  const witnesses = new Map<string, number>();
  const unnamed: string[] = [];
  for (let seed = START; seed < START + CASES; seed++) {
    const random = new Random(seed);
    const [kind, edit] = random.pick(Object.entries(EDITS).filter(([name]) => process.env.COMPARE_EDIT === undefined || name === process.env.COMPARE_EDIT));
    const before = randomPolicy(random);
    const after = editedBy(edit, before, random);
    const [old, now] = [await load(before), await load(after)];
    if (old === undefined || now === undefined) continue;
    const changes = comparePolicies(old, now);
    const isWeaker = changes.some((change) => change.kind === 'weaker');
    if (isWeaker && !random.chance(NAMED_CASES)) continue;
    const focus = edited(before, after);
    let situation = randomSituation(random);
    let score = await scoreOf(old, now, situation);
    for (let step = 0; step < STEPS; step++) {
      const next = changed(situation, random, focus);
      const nextScore = await scoreOf(old, now, next);
      if (nextScore > score) continue;
      [situation, score] = [next, nextScore];
      if (score >= 0 || !(await isWitness(old, now, situation, changes))) continue;
      witnesses.set(kind, (witnesses.get(kind) ?? 0) + 1);
      if (!isWeaker) unnamed.push(await describe(seed, step, kind, old, now, situation, changes, before, after));
      break;
    }
  }
  if (process.env.COMPARE_CASES !== undefined)
    console.log(
      `witnesses of ${CASES} cases:`,
      Object.fromEntries([...witnesses].sort()),
      'without:',
      Object.keys(EDITS).filter((kind) => !witnesses.has(kind)),
    );
  expect(unnamed.slice(0, 3).join('\n\n'), `${unnamed.length} unnamed`).toBe('');
  expect(witnesses.size).toBeGreaterThan(10);
});

/** The policy after an edit that changes something, if one is found. */
function editedBy(edit: (typeof EDITS)[string], before: Written, random: Random): Written {
  let after = structuredClone(before);
  for (let i = 0; i < 10 && JSON.stringify(after) === JSON.stringify(before); i++) {
    after = structuredClone(before);
    edit(after, random);
  }
  return after;
}

/** Indicators that the edit touched, or that a clause that it touched mentions. */
function edited(before: Written, after: Written): string[] {
  const ids = [...Object.keys(before.kris), ...Object.keys(before.kcis)];
  const sections = ['kris', 'kcis', 'pairings', 'signoffs', 'waivers'];
  const touched = sections.flatMap((section) => {
    const [old, now] = [before[section] ?? {}, after[section] ?? {}];
    return [...new Set([...Object.keys(old), ...Object.keys(now)])]
      .filter((id) => JSON.stringify(old[id]) !== JSON.stringify(now[id]))
      .map((id) => JSON.stringify([id, old[id], now[id]]));
  });
  return ids.filter((id) => touched.some((text) => text.includes(`"${id}"`)));
}

async function load(written: Written): Promise<Policy | undefined> {
  return (await loadPolicy(Buffer.from(JSON.stringify(written)), 'policy.json')).policy;
}

async function decideUnder(policy: Policy, stage: string, evidence: Evidence, reviews: readonly Review[]): Promise<Decision | undefined> {
  const manifest = {
    version: 1,
    model: 'acme/atlas',
    release: '1.0',
    digest: DIGEST,
    digests: Object.fromEntries(['helpful-only', 'fine-tuned'].map((name) => [name, DIGEST])),
    stage,
    effective_compute: 4e25,
  };
  const loaded = await loadRelease(Buffer.from(JSON.stringify(manifest)), 'release.json', policy);
  return loaded.release === undefined ? undefined : decide(policy, loaded.release, evidence, { now: NOW, reviews }).decision;
}

/** Leads the search to where the new policy lets pass what the old one holds back: there it is below zero. */
async function scoreOf(old: Policy, now: Policy, situation: Situation): Promise<number> {
  const cost = await costUnder(now, situation);
  return 2 * cost - Number((await costUnder(old, situation)) > cost);
}

/** How many findings hold the release back. */
async function costUnder(policy: Policy, situation: Situation): Promise<number> {
  const decision = await decideUnder(policy, situation.stage, evidenceOf(situation), situation.reviews);
  if (decision === undefined || decision.verdict === 'undecided') return 1000;
  return decision.findings.filter(({ severity, code }) => severity === 'block' && code !== 'evidence-unknown-word').length;
}

/** A word that only one of the policies knows is a slip of the pen under the other; it says nothing of how strict they are. */
function passes(decision: Decision | undefined): boolean {
  if (decision === undefined || decision.verdict === 'undecided') return false;
  return decision.findings.every(({ severity, code }) => severity !== 'block' || code === 'evidence-unknown-word');
}

/** Clauses by which evidence stops being admissible when they are tightened. */
const OF_ADMISSIBILITY =
  /\/(confidence|valid_for|min_samples|conditions|compute_growth|assessor|reassess_on|vouched_by|binding|quorum|users|independent)$|^\/(assessors|variants|signoffs)/;

/**
 * True when a release passes under the new policy and was held back under the old one, for the same evidence. Two cases are not
 * held against the new policy, because there the contract itself lets a stricter reading pass: what it takes to have been
 * reached (a KRI at its top threshold needs no measurement) and evidence that it no longer relies on (which cannot clear
 * any more, but no longer alarms by its cautious bound either). The old policy is told of both, and has to hold back still.
 */
async function isWitness(old: Policy, now: Policy, situation: Situation, changes: readonly Change[]): Promise<boolean> {
  const { stage, reviews } = situation;
  const evidence = evidenceOf(situation);
  const decided = await decideUnder(now, stage, evidence, reviews);
  if (decided === undefined || !passes(decided)) return false;
  const reached = decided.kris.flatMap(({ id, threshold }) => (threshold === undefined ? [] : [{ kri: id, threshold }]));
  const told = reached.length > 0 ? [determinations(reached)] : [];
  const tightened = changes.filter(({ kind, path }) => kind === 'stricter' && OF_ADMISSIBILITY.test(path)).map(({ path }) => path);
  const relied = tightened.length > 0 ? evidence.readings.filter(({ file }) => !isRejected(decided, file)) : evidence.readings;
  for (const readings of [evidence.readings, relied])
    for (const more of [[], told]) if (passes(await decideUnder(old, stage, { ...evidence, readings: [...readings, ...more] }, reviews))) return false;
  return true;
}

function isRejected({ kris, kcis }: Decision, file: string): boolean {
  const uses = [...kris, ...kcis].flatMap((indicator) => indicator.evidence).filter((use) => use.file === file);
  return uses.length > 0 && uses.every((use) => !use.admissible);
}

async function describe(
  seed: number,
  index: number,
  kind: string,
  old: Policy,
  now: Policy,
  situation: Situation,
  changes: readonly Change[],
  before: Written,
  after: Written,
): Promise<string> {
  const { stage, reviews } = situation;
  const evidence = evidenceOf(situation);
  const [was, is] = [await decideUnder(old, stage, evidence, reviews), await decideUnder(now, stage, evidence, reviews)];
  const blocks = was?.findings
    .filter(({ severity }) => severity === 'block')
    .map(({ code, indicator, stage: at, message }) => `${code} ${indicator ?? ''} ${at ?? ''} ${message.slice(0, 150)}`);
  const diff = Object.keys({ ...before, ...after })
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => `  ${key}: ${JSON.stringify(before[key])}\n   -> ${JSON.stringify(after[key])}`);
  return [
    `seed ${seed}.${index} ${kind} at ${stage}`,
    ...diff,
    'changes:',
    ...changes.map(({ path, kind: k, message }) => `  ${k} ${path} ${message}`),
    'blocked:',
    ...(blocks ?? ['undecided']),
    'passes:',
    ...(is?.findings.map(({ code, indicator }) => `  ${code} ${indicator ?? ''}`) ?? []),
  ].join('\n');
}
