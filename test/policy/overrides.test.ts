import { describe, expect, it } from 'vitest';
import { comparePolicies } from '../../src/policy/compare.ts';
import { lintPolicy } from '../../src/policy/lint.ts';
import { errorsOf, load, POLICY, replaced } from '../formats/support.ts';

/** The policy of the other tests with a trait, and with overrides of its KRI. */
function withBy(by: string, policy = POLICY): string {
  const text = replaced(policy, 'risks:', 'traits: { reasoning: { title: Thinks first } }\nrisks:');
  return replaced(text, '    scale: proportion\n    thresholds: { alert', `    scale: proportion\n    by: ${by}\n    thresholds: { alert`);
}

async function lint(by: string): Promise<string[]> {
  const { policy, document } = await load(withBy(by));
  if (policy === undefined) throw new Error('the policy is not valid');
  return lintPolicy(policy, document)
    .filter(({ rule }) => ['override-laxer', 'condition-unsatisfiable', 'trait-unused'].includes(rule))
    .map(({ rule, pointer }) => `${rule} ${pointer}`);
}

describe('what is invalid', () => {
  it.each([
    ['{ reasonin: { margin: 0.1 } }', 'there is no stage or trait "reasonin". Did you mean "reasoning"?'],
    ['{ external: { thresholds: { alarm: ">= 10%" } } }', 'there is no threshold of the indicator "alarm". Known: alert, critical.'],
    ['{ external: { thresholds: { alert: "<= 10%" } } }', 'point in two directions'],
    ['{ external: { thresholds: { critical: ">= 20%" } } }', 'are equal'],
    ['{ external: { thresholds: { critical: ">= 10%" } } }', 'is milder'],
    ['{ external: { confidence: 100% } }', 'expected a one-sided confidence'],
    ['{ external: { conditions: { variant: wild } } }', 'there is no variant "wild"'],
    ['{ external: { binding: attested } }', 'the binding attested needs trust'],
    ['{ external: { waivable: false } }', 'unknown key "waivable"'],
  ])('%s', async (by, message) => {
    const errors = await errorsOf(withBy(by));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });

  it('a trait with the name of a stage', async () => {
    expect(await errorsOf(replaced(POLICY, 'risks:', 'traits: { external: { title: t } }\nrisks:'))).toEqual([
      'policy.yml:4:11: "external" is a stage too; overrides under by could mean either',
    ]);
  });

  it('not an override that only tightens', async () => {
    expect(await errorsOf(withBy('{ external: { thresholds: { alert: ">= 10%" } }, reasoning: { margin: 0.1 } }'))).toEqual([]);
  });
});

describe('lint', () => {
  it.each([
    ['{ reasoning: { margin: 0 } }', ['override-laxer /kris/ctf/by/reasoning/margin']],
    ['{ reasoning: { confidence: 90% } }', ['override-laxer /kris/ctf/by/reasoning/confidence']],
    ['{ reasoning: { thresholds: { alert: ">= 30%" } } }', ['override-laxer /kris/ctf/by/reasoning/thresholds/alert']],
    ['{ reasoning: { margin: 0.1, valid_for: 300d } }', ['override-laxer /kris/ctf/by/reasoning/valid_for']],
    ['{ reasoning: { conditions: { tools: true } } }', []],
    ['{ external: { margin: 0.1 } }', ['trait-unused /traits/reasoning']],
  ])('%s: %j', async (by, found) => {
    expect(await lint(by)).toEqual(found);
  });

  it('finds conditions that exclude each other', async () => {
    const { policy, document } = await load(
      replaced(withBy('{ reasoning: { conditions: { effort: [1, 2] } } }'), '    risk: cyber', '    risk: cyber\n    conditions: { effort: 5 }'),
    );
    if (policy === undefined) throw new Error('the policy is not valid');
    expect(lintPolicy(policy, document).map(({ rule }) => rule)).toContain('condition-unsatisfiable');
  });
});

describe('diff', () => {
  const changes = async (before: string, after: string): Promise<string[]> => {
    const [old, now] = [(await load(before)).policy, (await load(after)).policy];
    if (old === undefined || now === undefined) throw new Error('the policy is not valid');
    return comparePolicies(old, now).map(({ kind, path }) => `${kind} ${path}`);
  };

  it.each([
    ['{ reasoning: { margin: 0.1 } }', '{ reasoning: { margin: 0.2 } }', 'stricter /kris/ctf/by/reasoning/margin'],
    ['{ reasoning: { margin: 0.1 } }', '{ reasoning: { margin: 0.05 } }', 'weaker /kris/ctf/by/reasoning/margin'],
    ['{ external: { min_samples: 50 } }', '{ open-weights: { min_samples: 50 } }', 'weaker /kris/ctf/by/external/min_samples'],
    ['{ open-weights: { min_samples: 50 } }', '{ external: { min_samples: 50 } }', 'stricter /kris/ctf/by/external/min_samples'],
    ['{ external: { thresholds: { alert: ">= 10%" } } }', '{ external: { thresholds: { alert: ">= 15%" } } }', 'weaker /kris/ctf/by/external/thresholds/alert'],
    ['{ external: { margin: 0.1 } }', '{ external: { margin: 0.1 }, reasoning: { margin: 0.1 } }', 'stricter /kris/ctf/by/reasoning/margin'],
    ['{ external: { margin: 0.1 }, reasoning: { margin: 0.1 } }', '{ external: { margin: 0.1 } }', 'weaker /kris/ctf/by/reasoning/margin'],
  ])('%s to %s', async (before, after, expected) => {
    expect(await changes(withBy(before), withBy(after))).toEqual([expected]);
  });

  it('of a change that the overrides do not reach says nothing twice', async () => {
    const policy = replaced(POLICY, 'critical: ">= 50%"', 'critical: ">= 60%"');
    expect(await changes(withBy('{ external: { margin: 0.1 } }'), withBy('{ external: { margin: 0.1 } }', policy))).toEqual([
      'weaker /kris/ctf/thresholds/critical',
    ]);
  });

  it('of a trait that no manifest has to answer any more', async () => {
    expect(await changes(replaced(POLICY, 'risks:', 'traits: { reasoning: { title: t } }\nrisks:'), POLICY)).toEqual(['weaker /traits/reasoning']);
  });

  it('of configurations that no manifest has to list any more', async () => {
    const models = (configurations: string): string => replaced(POLICY, 'risks:', `models: { m: { names: [m], configurations: ${configurations} } }\nrisks:`);
    expect(await changes(models('[fast, thinking]'), models('[fast]'))).toEqual(['weaker /models/m/configurations']);
    expect(await changes(models('[fast]'), models('[fast, thinking]'))).toEqual(['stricter /models/m/configurations/1']);
  });

  const carrying = (rule: string): string => replaced(POLICY, 'risks:', `carry_over: ${rule}\nrisks:`);
  it.each([
    ['{ max_growth: 2, within: 90d, screened_by: { ctf: 5% } }', '{ max_growth: 3, within: 90d, screened_by: { ctf: 5% } }', 'weaker /carry_over/max_growth'],
    ['{ max_growth: 2, within: 90d, screened_by: { ctf: 5% } }', '{ max_growth: 2, within: 30d, screened_by: { ctf: 5% } }', 'stricter /carry_over/within'],
    [
      '{ max_growth: 2, within: 90d, screened_by: { ctf: 5% } }',
      '{ max_growth: 2, within: 90d, screened_by: { ctf: 0.1 } }',
      'weaker /carry_over/screened_by/ctf',
    ],
    [
      '{ max_growth: 2, within: 90d, screened_by: { ctf: 5% }, never: [drill] }',
      '{ max_growth: 2, within: 90d, screened_by: { ctf: 5% } }',
      'weaker /carry_over/never',
    ],
    [
      '{ max_growth: 2, within: 90d, screened_by: { ctf: 5% } }',
      '{ max_growth: 2, within: 90d, screened_by: { ctf: 5% }, only: [filter] }',
      'stricter /carry_over/only',
    ],
  ])('of what is carried over: %s to %s', async (before, after, expected) => {
    expect(await changes(carrying(before), carrying(after))).toEqual([expected]);
  });

  it('of carrying over at all', async () => {
    const rule = '{ max_growth: 2, within: 90d, screened_by: { ctf: 5% } }';
    expect(await changes(POLICY, carrying(rule))).toEqual(['weaker /carry_over']);
    expect(await changes(carrying(rule), POLICY)).toEqual(['stricter /carry_over']);
  });

  it.each([
    ['{ max_growth: 2, within: never, screened_by: { ctf: 5% } }', 'evidence must not be carried over for ever'],
    ['{ max_growth: 2, within: 90d, screened_by: { filter: 5% } }', 'there is no KRI "filter"'],
    ['{ max_growth: 2, within: 90d, screened_by: {} }', 'expected at least one key'],
    ['{ max_growth: 2, within: 90d, screened_by: { ctf: 5% }, never: [drills] }', 'there is no indicator "drills"'],
  ])('a rule that is invalid: %s', async (rule, message) => {
    expect((await errorsOf(carrying(rule))).join()).toContain(message);
  });
});

describe('overrides in defaults', () => {
  const withDefault = (by: string, policy = POLICY): string => replaced(policy, 'binding: digest', `binding: digest\n  by: ${by}`);
  const overridesOf = async (text: string) => {
    const { policy } = await load(text);
    return new Map([...(policy?.kris ?? []), ...(policy?.kcis ?? [])].map(({ id, by }) => [id, by]));
  };

  it('reach every indicator; a variant only those about the model', async () => {
    const found = await overridesOf(withDefault('{ open-weights: { conditions: { variant: fine-tuned, tools: true }, confidence: 99% } }'));
    expect(Object.fromEntries(found.get('ctf')?.[0]?.conditions ?? [])).toEqual({ variant: 'fine-tuned', tools: true });
    expect(Object.fromEntries(found.get('filter')?.[0]?.conditions ?? [])).toEqual({ tools: true });
    expect([...found.values()].map((by) => by[0]?.confidence)).toEqual([...found.keys()].map(() => 0.99));
  });

  it('give way to what an indicator states for the same stage, field by field', async () => {
    const found = await overridesOf(withDefault('{ external: { min_samples: 300, confidence: 99% } }', withBy('{ external: { min_samples: 50 } }')));
    expect(found.get('ctf')).toMatchObject([{ key: 'external', from: 1, minSamples: 50, confidence: 0.99 }]);
    expect(found.get('filter')).toMatchObject([{ minSamples: 300 }]);
  });

  it.each([
    ['{ extern: { confidence: 99% } }', 'there is no stage or trait "extern". Did you mean "external"?'],
    ['{ external: { binding: attested } }', 'the binding attested needs trust'],
    ['{ external: { conditions: { variant: wild } } }', 'there is no variant "wild"'],
    ['{ external: { margin: 0.1 } }', 'unknown key "margin"'],
  ])('%s is invalid, and said once', async (by, message) => {
    const errors = await errorsOf(withDefault(by));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });

  it('are not called laxer where an indicator asks for as much already', async () => {
    const { policy, document } = await load(withDefault('{ external: { confidence: 95% } }'));
    if (policy === undefined) throw new Error('the policy is not valid');
    expect(lintPolicy(policy, document).map(({ rule }) => rule)).not.toContain('override-laxer');
  });

  it('to take one away is weaker', async () => {
    const [before, after] = [await load(withDefault('{ external: { confidence: 99% } }')), await load(POLICY)];
    if (before.policy === undefined || after.policy === undefined) throw new Error('a policy is not valid');
    expect(comparePolicies(before.policy, after.policy).map(({ kind }) => kind)).toContain('weaker');
    expect(comparePolicies(after.policy, before.policy).map(({ kind }) => kind)).not.toContain('weaker');
  });
});
