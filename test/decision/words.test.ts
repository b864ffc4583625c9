import { describe, expect, it } from 'vitest';
import { type Change, DIGEST, type Fields, file, gate, log, merge, records, TODAY } from './support.ts';

const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 10\n`;

describe('a word that the policy does not know', () => {
  const record = (more: Fields) => records([{ indicator: 'security', value: 4, assessed: TODAY, ...more }]);
  const WORDS: [string, Fields, string][] = [
    ['indicator', record({ indicator: 'securty' }), 'security'],
    ['indicator of a determination', file({ determinations: [{ kri: 'ctff', threshold: 'alert', by: 'x', date: TODAY }] }), 'ctf'],
    ['threshold', file({ determinations: [{ kri: 'ctf', threshold: 'critcal', by: 'x', date: TODAY }] }), 'critical'],
    ['basis', file({ determinations: [{ kri: 'ctf', threshold: 'none', by: 'x', date: TODAY, basis: 'measurd' }] }), 'measured'],
    ['event type', file({ events: [{ event: 'jailbrake', date: TODAY, status: 'closed' }] }), 'jailbreak'],
    ['indicator of an event', file({ events: [{ event: 'jailbreak', date: TODAY, affects: ['fliter'], status: 'closed' }] }), 'filter'],
    ['status', file({ events: [{ event: 'jailbreak', date: TODAY, status: 'closd' }] }), 'closed'],
    ['stage', record({ stages: ['external', 'extrenal'] }), 'external'],
    ['assessor', record({ assessor: 'labb' }), 'lab'],
  ];
  const policy = { assessors: { lab: { name: 'Lab' } } };

  it.each(WORDS)('%s: blocks in a change, names the nearest right one, and warns on the default branch', async (_what, content, nearest) => {
    const change: Change = { policy, files: { 'safety/x.evidence.json': content } };
    const inChange = await gate(change);
    expect(inChange.blocks).toEqual(['evidence-unknown-word']);
    expect(inChange.finding('evidence-unknown-word')).toMatchObject({ file: 'safety/x.evidence.json', line: 1 });
    expect(inChange.finding('evidence-unknown-word')?.message).toContain(nearest);
    const standing = await gate({ ...change, channel: () => 'default-branch' });
    expect(standing.blocks).toEqual([]);
    expect(standing.codes('warning')).toContain('evidence-unknown-word');
  });

  const KNOWN: [string, Fields][] = [
    ['indicator', record({})],
    ['threshold', file({ determinations: [{ kri: 'ctf', threshold: 'none', by: 'x', date: TODAY }] })],
    ['basis', file({ determinations: [{ kri: 'ctf', threshold: 'none', by: 'x', date: TODAY, basis: 'expert-judgement' }] })],
    ['stage', record({ stages: ['external'] })],
    ['assessor', record({ assessor: 'lab' })],
    ['status', file({ events: [{ event: 'jailbreak', date: TODAY, status: 'closed' }] })],
    ...['jailbreak', 'bypass', 'incident', 'stage-change', 'vulnerability'].map((event): [string, Fields] => [
      event,
      file({ events: [{ event, date: TODAY }] }),
    ]),
  ];

  it.each(KNOWN)('%s: the right one passes', async (_what, content) => {
    expect((await gate({ policy, files: { 'safety/x.evidence.json': content } })).codes()).not.toContain('evidence-unknown-word');
  });

  it('blocks also in what is said of another release, which otherwise does not speak', async () => {
    const about = (release: string) => ({
      files: { 'safety/x.evidence.json': file({ subject: { release }, events: [{ event: 'jailbrake', date: TODAY, status: 'closed' }] }) },
    });
    expect((await gate(about('0.9'))).blocks).toEqual(['evidence-unknown-word']);
    expect((await gate(about('1.0'))).blocks).toEqual(['evidence-unknown-word']);
  });

  it('an event type is known when a reassess_on names it', async () => {
    const files = { 'safety/x.evidence.json': file({ events: [{ event: 'fine-tune', date: TODAY }] }) };
    expect((await gate({ files })).blocks).toEqual(['evidence-unknown-word']);
    expect((await gate({ policy: { kcis: { filter: { reassess_on: ['fine-tune'] } } }, files })).blocks).toEqual([]);
  });

  it('in the metadata of a log counts like one in a record', async () => {
    const stated = (stages: string[]) =>
      gate({ files: { 'evals/ctf.json': log({ kriGate: { digest: DIGEST, stages: ['internal', 'external', ...stages] } }) } });
    expect((await stated(['opne'])).blocks).toEqual(['evidence-unknown-word']);
    expect((await stated(['open'])).verdict).toBe('pass');
  });
});

describe('evidence that cannot be read', () => {
  it.each([
    ['a log that does not parse', 'evals/x.json', '{"version": 2,'],
    ['a truncated archive', 'evals/x.eval', 'PK\u0003\u0004'],
    ['an empty file', 'evals/x.json', ' '],
    ['an LFS pointer', 'evals/x.json', LFS],
    ['an LFS pointer for records', 'evals/x.evidence.yml', LFS],
    ['records that do not fit their schema', 'evals/x.evidence.json', { version: 1, recrods: [] }],
    ['records without a version', 'evals/x.evidence.json', { records: [] }],
    ['a day that is on no calendar', 'evals/x.evidence.json', records([{ indicator: 'security', value: 4, assessed: '2026-02-30' }])],
    ['a key that stands twice', 'evals/x.evidence.yml', 'version: 1\nversion: 1\n'],
    ['an Inspect name without an Inspect log', 'evals/x.eval', 'hello'],
  ])('%s blocks', async (_what, path, content) => {
    const outcome = await gate({ files: { [path]: content } });
    expect(outcome.blocks).toEqual(['evidence-unreadable']);
    expect(outcome.finding('evidence-unreadable')?.file).toBe(path);
  });

  it('another file that nobody reads is a warning', async () => {
    const outcome = await gate({ files: { 'evals/notes.txt': 'hello' } });
    expect(outcome.verdict).toBe('pass');
    expect(outcome.codes('warning')).toContain('evidence-unrecognised');
  });

  it('but not the document that a record names', async () => {
    const record = records([{ indicator: 'security', value: 4, assessed: TODAY, document: { file: 'evals/audit.txt' } }]);
    expect((await gate({ files: { 'evals/audit.txt': 'hello', 'evals/security.evidence.json': record } })).codes()).not.toContain('evidence-unrecognised');
  });

  it('keys that start with x- are ignored', async () => {
    expect((await gate({ files: { 'evals/x.evidence.json': { version: 1, 'x-note': 1 } } })).blocks).toEqual([]);
  });
});

describe('a path that matches nothing', () => {
  it('is a warning', async () => {
    expect((await gate({ release: { evidence: ['evals/**', 'typo/**'] } })).codes('warning')).toContain('evidence-path-empty');
    expect((await gate()).codes()).not.toContain('evidence-path-empty');
  });
});

describe('no measurement at all', () => {
  const nothing = { 'evals/ctf.json': undefined, 'evals/filter.evidence.json': undefined, 'evals/security.evidence.json': undefined };

  it('blocks', async () => {
    const outcome = await gate({ files: nothing });
    expect(outcome.blocks).toEqual(['evidence-missing', 'kri-unmeasured']);
  });

  it('blocks also where no KRI applies', async () => {
    const policy = { pairings: { alert: undefined, critical: undefined }, ungated: ['internal', 'external'] };
    expect((await gate({ policy, files: nothing })).blocks).toEqual(['evidence-missing']);
    expect((await gate({ policy })).verdict).toBe('pass');
  });

  it('an event is no measurement', async () => {
    const files = { ...nothing, 'safety/e.evidence.json': file({ events: [{ event: 'incident', date: TODAY }] }) };
    expect((await gate({ files })).blocks).toContain('evidence-missing');
  });

  it('a measurement of another subject is one, and listed', async () => {
    const change = merge({ files: nothing }, { files: { 'evals/ctf.json': log({ kriGate: undefined }) } }) as Change;
    expect((await gate(change)).blocks).toEqual(['kri-inadmissible']);
  });
});
