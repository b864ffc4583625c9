import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Run, reportOf } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { DRILL, manifest, POLICY_FILE, policy, release, uplift } from './support/world.ts';

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

describe('an entry that ends another alarm, ahead of the release that it serves', () => {
  const EVENT = 'version: 1\nevents:\n  - { id: E-1, event: incident, date: 2026-11-01, affects: [drill], status: open }\n';
  const DETERMINED =
    'version: 1\nsubject: { model: acme/atlas, release: "1.0" }\ndeterminations:\n  - { id: D-1, kri: uplift, threshold: high, by: Board, date: 2026-11-01 }\n';
  const main = { 'safety/records/drill.evidence.yml': DRILL, 'safety/records/event.evidence.yml': EVENT, 'safety/records/board.evidence.yml': DETERMINED };

  test.each([
    ['closing', 'events:\n  - { closes: E-1, date: 2026-11-03 }\n'],
    ['retraction', 'determinations:\n  - { retracts: D-1, by: Board, date: 2026-11-03 }\n'],
  ])('blocks as a %s until an owner approves; an alarm more does not', async (what, entry) => {
    for (const file of ['notes/end.evidence.yml', 'safety/records/end.evidence.yml']) {
      const proposal = await stage.propose({ main, change: { [file]: `version: 1\n${entry}` } });
      const run = await proposal.run();
      expect([run.outputs.verdict, blocking(run)]).toEqual(['blocked', [`withdrawal-unapproved ${file}`]]);
      expect(reportOf(run).findings[0]?.message).toContain(`adds a ${what}`);
      await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
      expect((await proposal.run()).outputs.verdict).toBe('pass');
    }
    const more = { 'notes/more.evidence.yml': EVENT.replace('E-1', 'E-2'), 'notes/board.evidence.yml': DETERMINED.replace('D-1', 'D-2') };
    expect((await (await stage.propose({ main, change: more })).run()).outputs.verdict).toBe('pass');
  });

  test('a determination is taken back by the body that vouches for the KRI as well', async () => {
    const vouched = policy(5, 'signoffs: { board: { users: [second-officer] } }\n').replace('risk: cyber,', 'risk: cyber, vouched_by: board,');
    const change = { 'notes/end.evidence.yml': 'version: 1\ndeterminations:\n  - { retracts: D-1, by: Board, date: 2026-11-03 }\n' };
    const proposal = await stage.propose({ main: { ...main, [POLICY_FILE]: vouched }, change });
    expect((await proposal.run()).outputs.verdict).toBe('blocked');
    await stage.github.approve(proposal.pull.number, 'second-officer', proposal.head);
    expect((await proposal.run()).outputs.verdict).toBe('pass');
  });
});

describe('a withdrawal that nobody sees on its way to the default branch', () => {
  const said = { version: 1, withdrawals: [{ file: BAD, record: 'r1', reason: 'wrong prompt', by: 'engineer', date: '2026-11-03' }] };
  const change = { 'releases/atlas-1.yml': manifest('1.0').replace('[evals', '[notes/**, evals'), 'evals/1.0/low.evidence.yml': uplift(1) };

  test('takes nothing away from inside an envelope that nobody signed', async () => {
    const subject = [{ name: 'x', digest: { sha256: 'a'.repeat(64) } }];
    const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType: 'https://kri-gate.dev/evidence/v1', predicate: said };
    const payload = Buffer.from(JSON.stringify(statement)).toString('base64');
    const signatures = [{ sig: Buffer.from('nobody').toString('base64') }];
    const envelope = `${JSON.stringify({ payload, payloadType: 'application/vnd.in-toto+json', signatures })}\n`;
    for (const file of ['notes/w.json', 'notes/w.intoto.jsonl']) {
      const run = await (await stage.propose({ main: { [BAD]: bad, [file]: envelope }, change })).run();
      expect([run.outputs.verdict, blocking(run)]).toEqual(['blocked', expect.arrayContaining([`withdrawal-unapproved ${file}`])]);
    }
  });

  test('blocks where Git LFS keeps it, fetched or not; other records in LFS do so only where they are not fetched', async () => {
    const file = 'notes/w.evidence.json';
    const pointerTo = (text: string): string =>
      `version https://git-lfs.github.com/spec/v1\noid sha256:${createHash('sha256').update(text).digest('hex')}\nsize ${text.length}\n`;
    const verdict = async (text: string, isFetched: boolean): Promise<unknown> => {
      const checkout = isFetched ? { [file]: text } : {};
      const run = await (await stage.propose({ main: { [BAD]: bad }, change: { [file]: pointerTo(text) }, checkout })).run();
      return [run.outputs.verdict, blocking(run)];
    };
    const blocked = ['blocked', [`withdrawal-unapproved ${file}`]];
    expect(await verdict(JSON.stringify(said), true)).toEqual(blocked);
    expect(await verdict(JSON.stringify(said), false)).toEqual(blocked);
    expect(await verdict('{"version":1,"records":[]}', false)).toEqual(blocked);
    expect(await verdict('{"version":1,"records":[]}', true)).toEqual(['pass', []]);
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
