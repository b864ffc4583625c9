import { describe, expect, test } from 'vitest';
import { type Run, reportOf } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { POLICY_FILE, policy, release } from './support/world.ts';

const stage = new Stage();
/** But for what the gate says of its own installation. */
const found = (run: Run): string[] =>
  reportOf(run).findings.flatMap(({ code, severity, message }) => (code.startsWith('gate-') ? [] : [`${severity} ${code}: ${message}`]));
const BROKEN = `${policy()}nonsense: true\n`;

describe('while no valid policy is in force, everything is undecided, and the report says of a proposal', () => {
  test('that it is valid, and what happens when it is merged: the first installation', async () => {
    const proposal = await stage.propose({ main: { [POLICY_FILE]: null, 'README.md': '# Other' }, change: { [POLICY_FILE]: policy() } });
    const run = await proposal.run();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'undecided']);
    expect(found(run)).toEqual([
      expect.stringMatching(/^block policy-missing: /),
      expect.stringMatching(
        /^note policy-proposed: .*valid policy: Test policy \(1 KRI, 1 KCI, 1 pairing.*Once it is merged.*releases\/\*\*.*enforce.*1 of risk-officer/,
      ),
    ]);
    expect(run.summary).toContain('policy-proposed');
  });

  test('that it is not valid, and where', async () => {
    const run = await (await stage.propose({ main: { [POLICY_FILE]: null, 'README.md': '#' }, change: { [POLICY_FILE]: BROKEN, ...release(1) } })).run();
    expect(run.outputs.verdict).toBe('undecided');
    expect(reportOf(run).findings).toContainEqual(
      expect.objectContaining({
        code: 'policy-invalid',
        message: expect.stringMatching(/^the policy that the change proposes: .*nonsense/),
        line: BROKEN.trimEnd().split('\n').length,
      }),
    );
  });

  test('that it repairs the one on the default branch', async () => {
    const run = await (await stage.propose({ main: { [POLICY_FILE]: BROKEN }, change: { [POLICY_FILE]: policy() } })).run();
    expect([run.code, run.outputs.verdict]).toEqual([1, 'undecided']);
    expect(found(run)).toEqual([
      expect.stringMatching(/^block policy-invalid: the policy that is in force now: .*nonsense/),
      expect.stringMatching(/^note policy-proposed: /),
    ]);
  });

  test('that it is as broken as the one on the default branch', async () => {
    const run = await (await stage.propose({ main: { [POLICY_FILE]: BROKEN }, change: { [POLICY_FILE]: `${BROKEN}more: true\n` } })).run();
    expect(
      found(run)
        .filter((text) => text.includes('proposes'))
        .join('\n'),
    ).toMatch(/nonsense.*\n.*more|more.*\n.*nonsense/);
  });

  test('nothing when there is none', async () => {
    const run = await (await stage.propose({ main: { [POLICY_FILE]: BROKEN }, change: release(1) })).run();
    expect(found(run)).toEqual([expect.stringMatching(/^block policy-invalid: (?!the policy)/)]);
  });
});
