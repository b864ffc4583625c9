import { describe, expect, it } from 'vitest';
import { lintPolicy } from '../../src/policy/lint.ts';
import { load, POLICY, replaced } from '../formats/support.ts';

/** The policy of the other tests with every reason that lint asks for. */
const CLEAN = [
  ['{ title: Cyber }', '{ title: Cyber, tolerance: t, risk_model: m.md, reviewed_on: 2026-06-01 }'],
  ['risks:', 'tolerances: { t: { statement: s, approved_by: b, approved_on: 2026-05-01 } }\nrisks:'],
  ['    risk: cyber', '    risk: cyber\n    rationale: r'],
  ['    title: Filter', '    title: Filter\n    sufficiency: s'],
  ['    title: Drill', '    title: Drill\n    sufficiency: s'],
].reduce((text, [part = '', by = '']) => replaced(text, part, by), POLICY);

const WAIVER = `waivers:
  - { id: W-1, indicator: filter, model: m, release: "1", digest: "sha256:ab", reason: r, approved_by: [a], approved_on: 2026-01-01, expires: 2026-02-01 }
risks:`;

async function lint(text: string): Promise<string[]> {
  const loaded = await load(text);
  if (loaded.policy === undefined) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return lintPolicy(loaded.policy, loaded.document).map(({ rule, file, line, column, message }) => `${file}:${line}:${column}: ${rule}: ${message}`);
}

describe('lint', () => {
  it('has nothing to say about a policy that is complete', async () => {
    expect(await lint(CLEAN)).toEqual([]);
    expect(await lint(replaced(CLEAN, 'risks:', WAIVER))).toEqual([]);
  });

  it.each([
    ['[ana]', ['filter needs 2 independent assessors, and nobody can speak for b who does not speak for another of them; unless they sign, they count as one']],
    ['[ben]', []],
  ])('counts the people who speak for assessors: %s', async (users, messages) => {
    const assessors = `assessors:\n  a: { name: A, independent: true, users: [Ana] }\n  b: { name: B, independent: true, users: ${users} }\nkris:\n`;
    const text = replaced(replaced(CLEAN, '    sufficiency: s', '    sufficiency: s\n    independent: { at_least: 2 }'), 'kris:\n', assessors);
    expect((await lint(text)).map((line) => line.split('assessors-share-users: ')[1])).toEqual(messages);
  });

  it.each([
    ['external', []],
    ['internal', ['threshold-unpaired']],
  ])('leaves a KRI that is judged from external on to its judge, but not where a pairing mentions it from %s on', async (from, rules) => {
    const judge = `kris:
  judged: { title: J, risk: cyber, rationale: r, scale: [low, high], thresholds: { high: ">= high" }, vouched_by: board, considers: [seen] }
  seen: { title: S, risk: cyber, rationale: r, scale: exact, thresholds: { some: ">= 1", many: ">= 5" } }
`;
    const pairings = `pairings:
  judged: { if: { judged: high }, from: external, then: stop }
  seen: { if: { seen: many }, from: ${from}, then: report }
`;
    const text = [
      ['kris:\n', judge],
      ['pairings:\n', `signoffs: { board: { users: [ana] } }\n${pairings}`],
    ].reduce((policy, [part = '', by = '']) => replaced(policy, part, by), CLEAN);
    expect((await lint(text)).map((line) => line.split(': ')[1])).toEqual(rules);
  });

  it.each([
    ['advisory-paired', 'rationale: r', 'rationale: r\n    advisory: Saturated.', '10:3', 'ctf is advisory, so the pairings that mention it never fire by it'],
    [
      'threshold-unpaired',
      '    if: { ctf: critical }',
      '    if: { ctf: alert }',
      '16:36',
      'no pairing names ctf: critical; a release that reaches it is blocked as kri-unpaired',
    ],
    ['kci-unneeded', '[filter]', '[{ at_least: 1, of: [drill] }]', '18:3', 'no pairing needs filter; its state is shown and blocks nothing'],
    [
      'within-under-always',
      'sufficiency: s\n    category: governance',
      'sufficiency: s\n    within: 15d\n    category: governance',
      '27:5',
      'within does not count under a pairing with if: always, nor under one that asks for compute alone',
    ],
    [
      'assessor-unknown',
      'sufficiency: s\n    category: deployment',
      'sufficiency: s\n    assessor: independent\n    category: deployment',
      '18:3',
      'filter needs an independent assessor, and the policy registers none; no evidence can count',
    ],
    [
      'assessor-unknown',
      'sufficiency: s\n    category: deployment',
      'sufficiency: s\n    independent: { at_least: 2 }\n    category: deployment',
      '18:3',
      'filter needs 2 independent assessors, and the policy registers none; no evidence can count',
    ],
    ['threshold-out-of-scale', '">= 95%"', '">= 95"', '18:3', 'threshold (>= 95) lies outside a proportion, which is from 0 to 1; write percentages with %'],
    [
      'category-differs',
      'then: { governance: [drill] }',
      'then: { assurance: [drill] }',
      '39:25',
      'drill is listed under assurance, but its category is governance',
    ],
    [
      'at-least-unsatisfiable',
      '[filter]',
      '[{ at_least: 2, of: [filter, filter] }]',
      '33:5',
      'alert asks for 2 controls on distinct layers, but those it lists lie on 1; it can never be met',
    ],
    ['quorum-unreachable', 'quorum: 2', 'quorum: 3', '3:1', 'owners need 3 approvals, but only 2 people are named and no team; it can never be given'],
    [
      'quorum-unreachable',
      '[ana, ben], quorum: 2',
      '[ana, Ana], quorum: 2',
      '3:1',
      'owners need 2 approvals, but only 1 people are named and no team; it can never be given',
    ],
    [
      'stage-ungated',
      'if: { ctf: critical }',
      'if: { ctf: critical }\n    from: external',
      '29:1',
      'at the stage internal no KRI applies; a release there is blocked unless ungated lists it',
    ],
    ['waiver-backwards', 'risks:', WAIVER.replace('expires: 2026-02-01', 'expires: 2025-02-01'), '6:134', 'W-1 expires before it was approved; it never holds'],
    ['waiver-too-long', 'risks:', WAIVER.replace('expires: 2026-02-01', 'expires: 2026-06-01'), '6:134', 'W-1 lasts longer than waiver_max; it never holds'],
    [
      'waiver-without-digest',
      'risks:',
      WAIVER.replace(' digest: "sha256:ab",', ''),
      '6:5',
      'W-1 states no digest, which the binding digest needs; it never holds',
    ],
    [
      'entry-ignored',
      'pairings:',
      'pairings:\n  x-red-line: { if: always, then: stop }',
      '30:3',
      'x-red-line is ignored, as every key that starts with x-; give it another id if it shall count',
    ],
    ['reason-missing', '    rationale: r\n', '', '10:3', 'ctf gives no rationale for its thresholds'],
    [
      'reason-missing',
      '    sufficiency: s\n    category: governance',
      '    category: governance',
      '24:3',
      'drill does not say why reaching its threshold suffices (sufficiency)',
    ],
    ['reason-missing', ', tolerance: t', '', '6:3', 'cyber names no risk tolerance that its thresholds keep to'],
    ['risk-unmeasured', 'defaults:', '  bio: { title: Bio, tolerance: t }\ndefaults:', '7:3', 'no KRI stands for bio'],
  ])('%s: %j → %j', async (rule, part, by, place, message) => {
    expect(await lint(replaced(CLEAN, part, by))).toContain(`policy.yml:${place}: ${rule}: ${message}`);
  });

  it('sees that a waiver cannot lift what may not be waived', async () => {
    const text = replaced(
      replaced(CLEAN, 'risks:', WAIVER),
      'sufficiency: s\n    category: deployment',
      'sufficiency: s\n    waivable: false\n    category: deployment',
    );
    expect(await lint(text)).toEqual(['policy.yml:6:16: waiver-without-effect: filter cannot be waived (waivable: false)']);
  });

  it('sees a margin where it has no effect', async () => {
    const ordinal = replaced(
      CLEAN,
      'scale: proportion\n    thresholds: { alert: ">= 20%", critical: ">= 50%" }',
      'margin: 1\n    scale: [low, mid, high]\n    thresholds: { alert: ">= mid", critical: ">= high" }',
    );
    expect(await lint(ordinal)).toEqual(['policy.yml:15:5: margin-without-effect: a margin has no effect on this scale']);
  });

  it.each([
    ['a stage that the policy leaves ungated', 'if: { ctf: critical }', 'if: { ctf: critical }\n    from: external', 'ungated: [internal]'],
    ['a team, whose size nobody knows', 'quorum: 2 }', 'quorum: 9, teams: [acme/safety] }', ''],
    [
      'an independent assessor',
      'category: deployment',
      'assessor: independent\n    category: deployment',
      'assessors: { ltd: { name: Ltd, independent: true } }',
    ],
    [
      'the word of records, where the policy is content with it',
      'category: deployment',
      'assessor: independent\n    category: deployment',
      'assessors: declared',
    ],
    ['two layers', '[filter]', '[{ at_least: 2, of: [filter, drill] }]', ''],
  ])('says nothing about %s', async (_, part, by, further) => {
    const rules = (await lint(`${replaced(CLEAN, part, by)}${further}\n`)).filter((line) => !line.includes('category-differs'));
    expect(rules).toEqual([]);
  });

  it('knows formats that clear nothing, belong to nobody, or that nobody asks for', async () => {
    const format = (fields: string): string =>
      `formats:\n  m: { files: ["*.csv"], format: csv, task: t, metric: m, value: { column: v }, complete: assumed${fields} }\nrisks:`;
    const rules = async (fields: string, text = CLEAN): Promise<string[]> =>
      (await lint(replaced(text, 'risks:', format(fields)))).map((line) => line.split(': ')[1] ?? '').filter((rule) => rule.startsWith('format-'));
    expect(await rules('')).toEqual(['format-undated', 'format-without-subject', 'format-unselected']);
    expect(await rules(', assessed: { column: t }, model: { column: m }')).toEqual(['format-unselected']);
    const measured = replaced(CLEAN, 'measured_by: { task: cybench, metric: accuracy }', 'measured_by: { task: t, metric: "*", tool: m }');
    expect(await rules(', assessed: { column: t }, digest: { column: d }', measured)).toEqual([]);
    expect(await rules(', assessed: { column: t }, digest: { column: d }, tool: other', measured)).toEqual(['format-unselected']);
  });
});
