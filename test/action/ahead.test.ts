import { describe, expect, test } from 'vitest';
import { type Run, reportOf } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { manifest, POLICY_FILE, policy, release, uplift } from './support/world.ts';

const stage = new Stage();
const BAD = 'evals/1.0/uplift.evidence.yml';
const bad = uplift(9).replace('{ indicator', '{ id: r1, indicator');
const withdrawal = (record = 'r1'): string =>
  `version: 1\nwithdrawals:\n  - { file: ${BAD}, record: ${record}, reason: wrong prompt, by: engineer, date: 2026-11-03 }\n`;
const blocking = (run: Run): string[] => {
  const { findings, decisions } = reportOf(run);
  return [...findings, ...decisions.flatMap((one) => one.findings)].flatMap(({ code, severity, file }) => (severity === 'block' ? [`${code} ${file}`] : []));
};

describe('a withdrawal that comes before the release it serves', () => {
  test.each(['notes/w.evidence.yml', 'safety/records/w.evidence.yml'])('in %s blocks until an owner approves', async (file) => {
    const proposal = await stage.propose({ main: { [BAD]: bad }, change: { [file]: withdrawal() } });
    const run = await proposal.run();
    expect([run.outputs.verdict, blocking(run)]).toEqual(['blocked', [`withdrawal-unapproved ${file}`]]);
    await stage.github.approve(proposal.pull.number, 'second-officer', proposal.head);
    expect((await proposal.run()).outputs.verdict).toBe('blocked');
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    expect((await proposal.run()).outputs.verdict).toBe('pass');
  });

  test('as one more entry of a file that stands blocks too; other entries and another name do not', async () => {
    const main = { [BAD]: bad, 'notes/w.evidence.yml': withdrawal('r0') };
    const both = `${withdrawal('r0')}${withdrawal().split('\n')[2]}\n`;
    const run = await (await stage.propose({ main, change: { 'notes/w.evidence.yml': both } })).run();
    expect(blocking(run)).toEqual(['withdrawal-unapproved notes/w.evidence.yml']);
    for (const change of [
      { 'notes/w.evidence.yml': `${withdrawal('r0')}# checked\n` },
      { 'notes/w.evidence.yml': null, 'notes/2026/w.evidence.yml': withdrawal('r0') },
      { 'notes/u.evidence.yml': uplift(1) },
    ])
      expect((await (await stage.propose({ main, change })).run()).outputs.verdict).toBe('pass');
  });

  test('is told once where a release reads it', async () => {
    const change = { 'evals/1.0/w.evidence.yml': withdrawal(), 'evals/1.0/low.evidence.yml': uplift(1) };
    const run = await (await stage.propose({ main: { 'releases/atlas-1.yml': manifest(), [BAD]: bad }, change })).run();
    expect(blocking(run).filter((one) => one.startsWith('withdrawal'))).toEqual(['withdrawal-unapproved evals/1.0/w.evidence.yml']);
  });

  test.each(['declared', 'forbid'])('is none of its business where withdrawals are %s', async (how) => {
    const main = { [POLICY_FILE]: policy(5, `withdrawals: ${how}\n`), [BAD]: bad };
    expect((await (await stage.propose({ main, change: { 'notes/w.evidence.yml': withdrawal() } })).run()).outputs.verdict).toBe('pass');
  });
});

test('an alarm does not end by a name under which nobody reads it', async () => {
  const incident = 'version: 1\nevents:\n  - { event: incident, date: 2026-11-01, affects: [drill], status: open }\n';
  const file = 'safety/records/incident.evidence.yml';
  const change = { [file]: null, [`${file}.bak`]: incident };
  const run = await (await stage.propose({ main: { [file]: incident }, change })).run();
  expect([run.outputs.verdict, blocking(run)]).toEqual(['blocked', [`evidence-removed ${file}`]]);
  const fine = { [file]: null, 'safety/records/2026/incident.evidence.yml': incident };
  expect((await (await stage.propose({ main: { ...release(1), [file]: incident }, change: fine })).run()).outputs.verdict).toBe('pass');
});
