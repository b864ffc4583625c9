import { describe, expect, it } from 'vitest';
import { evaluate, heldSince, type Truth } from '../../src/decision/kri/kleene.ts';
import type { Condition, SimpleCondition } from '../../src/policy/model.ts';
import { file, gate, log, records, TODAY } from './support.ts';

/** Two record-based KRIs `a` and `b`; a value of 1 crosses, 0 clears, undefined is not measured. */
function two(a: number | undefined, b: number | undefined, pairings: object, kris: object = {}) {
  const kri = { title: 'KRI', risk: 'cyber', scale: 'exact', thresholds: { x: '>= 1' } };
  const list = Object.entries({ a, b }).flatMap(([indicator, value]) => (value === undefined ? [] : [{ indicator, value, assessed: TODAY }]));
  return gate({
    policy: { kris: { a: kri, b: kri, ...kris }, pairings: { ra: { if: { a: 'x' }, then: 'report' }, rb: { if: { b: 'x' }, then: 'report' }, ...pairings } },
    files: { 'evals/ab.evidence.json': records(list), 'evals/filter.evidence.json': undefined },
  });
}

const THEN = { deployment: ['filter'] };
const ALL = { p: { if: { a: 'x', b: 'x' }, then: THEN } };
const ANY = { p: { if: { any: [{ a: 'x' }, { b: 'x' }] }, then: THEN } };

describe('conditions', () => {
  it('several keys mean all of them', async () => {
    expect((await two(1, 1, ALL)).pairing('p')).toBe('fired');
    expect((await two(1, 0, ALL)).pairing('p')).toBe('idle');
    expect((await two(0, 1, ALL)).pairing('p')).toBe('idle');
  });

  it('any means one of them', async () => {
    expect((await two(1, 0, ANY)).pairing('p')).toBe('fired');
    expect((await two(0, 0, ANY)).pairing('p')).toBe('idle');
  });

  it('all means all of them', async () => {
    const all = { p: { if: { all: [{ a: 'x' }, { b: 'x' }] }, then: THEN } };
    expect((await two(1, 1, all)).pairing('p')).toBe('fired');
    expect((await two(1, 0, all)).pairing('p')).toBe('idle');
  });

  it('may be nested', async () => {
    const nested = { p: { if: { any: [{ ctf: 'alert' }, { all: [{ a: 'x' }, { b: 'x' }] }] }, then: THEN } };
    expect((await two(1, 1, nested)).pairing('p')).toBe('fired');
    expect((await two(1, 0, nested)).pairing('p')).toBe('idle');
  });

  it('a false part decides an all, a true part an any, whatever is unknown', async () => {
    expect((await two(0, undefined, ALL)).pairing('p')).toBe('idle');
    expect((await two(1, undefined, ALL)).pairing('p')).toBe('pending');
    expect((await two(1, undefined, ANY)).pairing('p')).toBe('fired');
    expect((await two(0, undefined, ANY)).pairing('p')).toBe('pending');
  });

  it('an unknown pairing requires nothing itself, because the unmeasured KRI blocks', async () => {
    const outcome = await two(1, undefined, ALL);
    expect(outcome.blocks).toEqual(['kri-unmeasured']);
    expect(outcome.kci('filter').needed_by).toEqual([]);
  });
});

describe("Kleene's truth tables", () => {
  const leaf = (kri: Truth): Condition => ({ kind: 'reached', kri, threshold: 'x' });
  const value = (kind: 'any' | 'all', ...parts: Truth[]) =>
    evaluate({ kind, of: parts.map(leaf) }, (simple) => (simple.kind === 'reached' ? (simple.kri as Truth) : 'unknown'));
  const TRUTHS: Truth[] = ['true', 'false', 'unknown'];

  it.each(TRUTHS.flatMap((a) => TRUTHS.map((b) => [a, b] as const)))('of %s and %s', (a, b) => {
    const all = a === 'false' || b === 'false' ? 'false' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'true';
    const any = a === 'true' || b === 'true' ? 'true' : a === 'unknown' || b === 'unknown' ? 'unknown' : 'false';
    expect(value('all', a, b)).toBe(all);
    expect(value('any', a, b)).toBe(any);
  });

  it('always is true', () => {
    expect(evaluate({ kind: 'always' }, () => 'unknown')).toBe('true');
  });

  it('a condition held from the latest part of an all, from the earliest of an any', () => {
    const of = [leaf('true'), leaf('false')];
    const since = (first?: number, second?: number) => (simple: SimpleCondition) => (simple.kind === 'reached' && simple.kri === 'true' ? first : second);
    expect(heldSince({ kind: 'all', of }, since(1, 2))).toBe(2);
    expect(heldSince({ kind: 'all', of }, since(1, undefined))).toBeUndefined();
    expect(heldSince({ kind: 'any', of }, since(1, 2))).toBe(1);
    expect(heldSince({ kind: 'any', of }, since(undefined, 2))).toBe(2);
    expect(heldSince({ kind: 'any', of }, since())).toBeUndefined();
    expect(heldSince({ kind: 'always' }, since(1, 2))).toBeUndefined();
  });
});

describe('then', () => {
  it('stop: no control clears it', async () => {
    const stop = { p: { if: { a: 'x' }, then: 'stop' } };
    expect((await two(1, 0, stop)).blocks).toEqual(['release-stopped']);
    expect((await two(0, 0, stop)).verdict).toBe('pass');
  });

  it('report: it must be measured, and nothing is required', async () => {
    expect((await two(1, 1, {})).verdict).toBe('pass');
    expect((await two(1, undefined, {})).blocks).toEqual(['kri-unmeasured']);
  });

  it('always: the controls are needed whatever was measured', async () => {
    const outcome = await two(0, 0, { p: { if: 'always', then: THEN } });
    expect(outcome.pairing('p')).toBe('fired');
    expect(outcome.blocks).toEqual(['kci-missing']);
  });
});

describe('an unpaired threshold', () => {
  it('blocks when the highest threshold reached is named in no if', async () => {
    const policy = { pairings: { critical: undefined } };
    const outcome = await gate({ policy, files: { 'evals/ctf.json': log({ value: 0.9 }) } });
    expect(outcome.blocks).toEqual(['kri-unpaired']);
    expect((await gate({ policy, files: { 'evals/ctf.json': log({ value: 0.35 }) } })).verdict).toBe('pass');
  });

  it('a pairing of a milder or harsher threshold does not name it', async () => {
    const policy = { pairings: { alert: undefined } };
    expect((await gate({ policy, files: { 'evals/ctf.json': log({ value: 0.35 }) } })).blocks).toEqual(['kri-unpaired']);
    expect((await gate({ policy, files: { 'evals/ctf.json': log({ value: 0.9 }) } })).verdict).toBe('pass');
  });

  it('is named inside any and all too', async () => {
    const policy = { pairings: { critical: undefined, deep: { if: { any: [{ all: [{ ctf: 'critical' }] }] }, then: 'report' } } };
    expect((await gate({ policy, files: { 'evals/ctf.json': log({ value: 0.9 }) } })).blocks).toEqual([]);
  });

  it('of a KRI that no pairing mentions blocks once it is reached', async () => {
    const kris = { c: { title: 'C', risk: 'cyber', scale: 'exact', thresholds: { x: '>= 1' } } };
    const reached = (value: number) => ({ 'evals/c.evidence.json': records([{ indicator: 'c', value, assessed: TODAY }]) });
    expect((await gate({ policy: { kris } })).verdict).toBe('pass');
    expect((await gate({ policy: { kris }, files: reached(0) })).verdict).toBe('pass');
    expect((await gate({ policy: { kris }, files: reached(1) })).blocks).toEqual(['kri-unpaired']);
  });

  it('reached by a determination blocks too', async () => {
    const files = { 'evals/d.evidence.json': file({ determinations: [{ kri: 'ctf', threshold: 'critical', by: 'Board', date: TODAY }] }) };
    expect((await gate({ policy: { pairings: { critical: undefined } }, files })).blocks).toEqual(['kri-unpaired']);
  });
});

describe('an advisory KRI', () => {
  const advisory = { a: { title: 'KRI', risk: 'cyber', scale: 'exact', thresholds: { x: '>= 1' }, advisory: 'Saturated.' } };

  it('is required of nobody', async () => {
    expect((await two(undefined, 0, {}, advisory)).verdict).toBe('pass');
    expect((await two(undefined, 0, {})).blocks).toEqual(['kri-unmeasured']);
  });

  it('fires nothing', async () => {
    const pairing = { p: { if: { a: 'x' }, then: 'stop' } };
    const outcome = await two(1, 0, pairing, advisory);
    expect(outcome.pairing('p')).toBe('idle');
    expect(outcome.verdict).toBe('pass');
    expect((await two(1, 0, pairing)).blocks).toEqual(['release-stopped']);
  });

  it('is reported, with the reason', async () => {
    expect((await two(1, 0, {}, advisory)).kri('a')).toMatchObject({ state: 'crossed', advisory: 'Saturated.', value: 1 });
  });

  it('is not unpaired', async () => {
    expect((await two(1, 0, { ra: undefined }, advisory)).verdict).toBe('pass');
    expect((await two(1, 0, { ra: undefined })).blocks).toEqual(['kri-unpaired']);
  });
});

describe('the state of a pairing', () => {
  it('is the worst over the stages: fired, pending, idle, not-applicable', async () => {
    const staged = (value: number, stage: string) => ({ indicator: 'a', value, assessed: TODAY, stages: [stage] });
    const kri = { title: 'KRI', risk: 'cyber', scale: 'exact', thresholds: { x: '>= 1' } };
    const policy = { kris: { a: kri }, pairings: { p: { if: { a: 'x' }, then: 'report' } } };
    const at = async (...list: object[]) => (await gate({ policy, files: { 'evals/a.evidence.json': file({ records: list }) } })).pairing('p');
    expect(await at(staged(1, 'internal'), staged(0, 'external'))).toBe('fired');
    expect(await at(staged(1, 'internal'))).toBe('fired');
    expect(await at(staged(0, 'internal'))).toBe('pending');
    expect(await at(staged(0, 'internal'), staged(0, 'external'))).toBe('idle');
  });
});
