import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DecisionReport } from '../../src/formats/generated/decision.ts';
import { sealReport } from '../../src/formats/seal.ts';
import { ecKeys, envelopeOf, Instance, type Keys, pem, sha256Of, statementOf, WORKFLOW } from '../signatures/instance.ts';
import { blocked, builtBundle, folders, manifest, NOW, POLICY, passing, record } from './support.ts';

const { run } = builtBundle();
const folder = folders();

/** A repository that was decided, and where the decision is. */
function decided(files: Record<string, string>, ...args: string[]): string {
  const cwd = folder(files);
  run(['check', '--now', NOW, '--out', 'out', ...args], { cwd });
  return cwd;
}

const replay = (cwd: string, ...args: string[]): ReturnType<typeof run> =>
  run(['replay', ...(args[0]?.startsWith('out/') ? [] : ['out/decision.json']), ...args], { cwd });
const reportOf = (cwd: string): DecisionReport => JSON.parse(readFileSync(join(cwd, 'out/decision.json'), 'utf8'));
const write = (cwd: string, report: object): void => writeFileSync(join(cwd, 'out/decision.json'), JSON.stringify(report));

describe('replay', () => {
  it.each([
    ['passes', passing()],
    ['is blocked', blocked()],
    ['only warns', { ...blocked(), '.github/risk-policy.yml': `${POLICY}enforcement: warn\n` }],
    ['has an invalid manifest', { ...passing(), 'releases/a.yml': 'version: 1\n' }],
    ['has evidence that cannot be read', { ...passing(), 'evals/log.json': '{' }],
    ['has evidence that nobody reads', { ...passing(), 'evals/notes.txt': 'x' }],
    ['names a glob that matches nothing', { ...passing(), 'releases/a.yml': manifest('3.1.0', 'evidence: [evals/**, other/**]\n') }],
  ])('of a decision that %s comes out the same', (_, files) => {
    const result = replay(decided(files));
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain('it comes out the same, byte for byte');
  });

  it('takes options and reviews from the decision, and says so', () => {
    const files = {
      ...passing(),
      'old/a.yml': manifest('3.1.0', ''),
      'old/policy.yml': POLICY.replace('Small', 'Old'),
      'more/x.evidence.yml': record(20),
      'reviews.json': JSON.stringify([
        { user: 'ana', teams: ['acme/safety'], state: 'APPROVED', at: NOW },
        { user: 'bob', state: 'COMMENTED' },
      ]),
    };
    const options = [
      '--base-release',
      'old/a.yml',
      '--base-policy',
      'old/policy.yml',
      '--reviews',
      'reviews.json',
      '--mode',
      'enforce',
      '--evidence',
      'more/**',
    ];
    const cwd = decided(files, ...options);
    expect(reportOf(cwd).inputs).toMatchObject({
      mode: 'enforce',
      base_is_stated: true,
      base_releases: [{ file: 'old/a.yml' }],
      base_policy: { file: 'old/policy.yml' },
      evidence: ['more/**'],
      reviews: [{ user: 'ana', teams: ['acme/safety'], at: NOW }],
    });
    rmSync(join(cwd, 'reviews.json'));
    const result = replay(cwd, '--format', 'json');
    expect(result.code).toBe(0);
    expect(JSON.parse(result.stdout)).toMatchObject({ same: true, differences: [], taken_on_its_word: ['approvals: 1'] });
  });

  it('reads a statement too, from wherever it is called', () => {
    const cwd = decided({ ...passing(), '.git/HEAD': '', 'deep/x': '' });
    const name = readdirSync(join(cwd, 'out')).find((one) => one.endsWith('.intoto.json')) ?? '';
    expect(replay(cwd, `out/${name}`).code).toBe(0);
    expect(run(['replay', '../out/decision.json'], { cwd: join(cwd, 'deep') }).code).toBe(0);
  });

  it('names every file that differs, and exits with 1', () => {
    for (const file of Object.keys(passing())) {
      const cwd = decided(passing());
      writeFileSync(join(cwd, file), `${readFileSync(join(cwd, file), 'utf8')}\n`);
      const result = replay(cwd, '--format', 'json');
      expect(result.code, file).toBe(1);
      expect(JSON.parse(result.stdout)).toMatchObject({ same: false, obstacles: [{ kind: 'differs', file, message: expect.stringContaining('SHA-256') }] });
    }
  });

  it('names every file that is absent, and exits with 2', () => {
    for (const file of Object.keys(passing())) {
      const cwd = decided(passing());
      rmSync(join(cwd, file));
      const result = replay(cwd);
      expect(result.code, file).toBe(2);
      expect(result.stdout).toContain(`${file}: absent`);
    }
  });

  it('finds evidence that was added since', () => {
    const cwd = decided(passing());
    writeFileSync(join(cwd, 'evals/more.evidence.yml'), record(60));
    const result = replay(cwd);
    expect(result.code).toBe(1);
    expect(result.stdout).toContain('it comes out differently, as blocked');
  });

  it('takes a policy and older texts from where they are now', () => {
    const cwd = decided({ ...passing(), 'old/a.yml': manifest('3.1.0', '') }, '--base-release', 'old/a.yml');
    renameSync(join(cwd, '.github/risk-policy.yml'), join(cwd, 'kept.yml'));
    renameSync(join(cwd, 'old/a.yml'), join(cwd, 'a.old'));
    expect(replay(cwd).code).toBe(2);
    expect(replay(cwd, '--policy', 'kept.yml')).toMatchObject({ code: 2, stdout: expect.stringContaining('hand it in with --with') });
    expect(replay(cwd, '--policy', 'kept.yml', '--with', 'a.old').code).toBe(0);
    expect(replay(cwd, '--with', 'a.old', 'kept.yml').code).toBe(0);
    expect(replay(cwd, '--policy', 'a.old', '--with', 'a.old')).toMatchObject({ code: 1, stdout: expect.stringContaining('a.old: differs') });
  });

  it('refuses a decision that was changed after it was sealed', () => {
    const cwd = decided(blocked());
    const report = reportOf(cwd);
    write(cwd, { ...report, verdict: 'pass' });
    expect(replay(cwd)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('it does not have the sha256 that it states') });
    write(cwd, { ...report, sha256: report.sha256.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) });
    expect(replay(cwd).code).toBe(2);
  });

  it('finds out one that was changed and sealed again', () => {
    const cwd = decided(blocked());
    const { sha256: _, ...report } = reportOf(cwd);
    write(cwd, sealReport({ ...report, verdict: 'pass', decisions: report.decisions.map((decision) => ({ ...decision, verdict: 'pass' as const })) }));
    const result = replay(cwd, '--format', 'json');
    expect(result.code).toBe(1);
    expect(JSON.parse(result.stdout)).toMatchObject({ same: false, stated: { verdict: 'pass' }, again: { verdict: 'blocked' } });
    expect(JSON.parse(result.stdout).differences).toEqual(expect.arrayContaining(['/verdict', '/decisions/0/verdict', '/sha256']));
    // Approvals are taken on its word, which is why it says so.
    write(cwd, sealReport({ ...report, evaluated_at: '2026-11-20T12:00:01Z' }));
    expect(replay(cwd).code).toBe(0);
  });

  it('cannot replay what no file holds', () => {
    const cwd = decided(passing());
    const { sha256: _, inputs, ...report } = reportOf(cwd);
    const [first] = report.evidence;
    if (first === undefined || inputs === undefined) throw new Error('the decision lacks something');
    const origin = { run: 7, attempt: 1, workflow: '.github/workflows/evals.yml', commit: 'c', name: 'evals' };
    const cases: [object, string][] = [
      [{ inputs: undefined }, 'states no inputs'],
      [{ inputs, evidence: [{ ...first, artifact: origin }] }, 'came in the artifact evals of run 7'],
      [{ inputs, evidence: [{ ...first, removed: true }] }, 'what stood there before the change'],
      [{ inputs, policy: { file: 'p.yml' } }, 'no valid policy was in force'],
      [{ inputs, evaluated_at: 'today' }, 'states no time'],
    ];
    for (const [changes, message] of cases) {
      write(cwd, sealReport(JSON.parse(JSON.stringify({ ...report, ...changes }))));
      expect(replay(cwd), message).toMatchObject({ code: 2, stdout: expect.stringContaining(message) });
    }
  });

  it('refuses what is no decision', () => {
    const cwd = folder({ ...passing(), 'a.json': '{}', 'b.json': '{' });
    for (const args of [['a.json'], ['b.json'], ['none.json'], ['a.json', 'b.json'], [], ['.github']]) {
      const result = run(['replay', ...args], { cwd });
      expect(result.code, args.join(' ')).toBe(2);
      expect(result.stderr).not.toContain('defect');
    }
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('says when another version decided', () => {
    const cwd = decided(passing());
    const { sha256: _, ...report } = reportOf(cwd);
    write(cwd, sealReport({ ...report, tool: { name: 'kri-gate', version: '0.0.1' } }));
    expect(replay(cwd)).toMatchObject({ code: 0, stderr: expect.stringContaining('0.0.1 decided') });
  });
});

describe('replay of a signed decision', () => {
  const keys = ecKeys();
  const DECISIONS = 'https://kri-gate.dev/attestations/decision/v1';
  const trustBy = (key: Keys, predicate = DECISIONS): string =>
    `${POLICY}trust:\n  signers:\n    gate: { key: ${JSON.stringify(pem(key))}, predicates: ["${predicate}"], may: [logs] }\n`;

  /** A decision, its statement, and both signed. */
  function signed(change: (statement: ReturnType<typeof JSON.parse>) => void = () => undefined): { cwd: string; envelope: string } {
    const cwd = decided(passing());
    const name = readdirSync(join(cwd, 'out')).find((one) => one.endsWith('.intoto.json')) ?? '';
    const statement = JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8'));
    change(statement);
    const envelope = JSON.stringify(envelopeOf(statement, [keys]));
    writeFileSync(join(cwd, 'out/signed.json'), envelope);
    writeFileSync(join(cwd, 'trust.yml'), trustBy(keys));
    return { cwd, envelope };
  }
  const stateOf = (cwd: string, ...args: string[]) => {
    const { code, stdout } = replay(cwd, ...args, '--format', 'json');
    return [code, JSON.parse(stdout).signature?.state];
  };

  it('verifies it where somebody says who may sign, and else says that it did not', () => {
    const { cwd } = signed();
    expect(stateOf(cwd, 'out/signed.json', '--trust', 'trust.yml')).toEqual([0, 'trusted']);
    expect(replay(cwd, 'out/signed.json', '--trust', 'trust.yml').stdout).toContain('Signature: by gate.');
    expect(stateOf(cwd, 'out/signed.json')).toEqual([0, 'unchecked']);
    expect(replay(cwd, 'out/signed.json').stdout).toContain('Signature: not verified');
    writeFileSync(join(cwd, 'trust.yml'), trustBy(ecKeys()));
    expect(stateOf(cwd, 'out/signed.json', '--trust', 'trust.yml')).toEqual([1, 'unknown']);
    writeFileSync(join(cwd, 'trust.yml'), trustBy(keys, 'https://slsa.dev/provenance/v1'));
    expect(stateOf(cwd, 'out/signed.json', '--trust', 'trust.yml')).toEqual([1, 'unknown']);
  });

  it('wants a signature where somebody says who may sign', () => {
    const { cwd } = signed();
    expect(stateOf(cwd, '--trust', 'trust.yml')).toEqual([1, 'absent']);
    writeFileSync(join(cwd, 'trust.yml'), POLICY);
    expect(replay(cwd, 'out/signed.json', '--trust', 'trust.yml')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--trust') });
  });

  it('refuses a statement about something else than was decided', () => {
    const { cwd } = signed((statement) => {
      statement.subject = [{ name: 'x', digest: { sha256: 'f'.repeat(64) } }];
    });
    const result = replay(cwd, 'out/signed.json', '--trust', 'trust.yml', '--format', 'json');
    expect([result.code, JSON.parse(result.stdout)]).toMatchObject([
      1,
      { same: true, signature: { state: 'trusted' }, subject: expect.stringContaining('f'.repeat(64)) },
    ]);
  });

  it('takes a bundle, several bundles with one decision, and the answer of an interface', () => {
    const { cwd, envelope } = signed();
    const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
    const bundle = { mediaType, verificationMaterial: { publicKey: { hint: 'x' } }, dsseEnvelope: JSON.parse(envelope) };
    const other = { ...bundle, dsseEnvelope: envelopeOf(statementOf(['e'.repeat(64)]), [keys]) };
    const files: Record<string, string> = {
      'out/one.json': JSON.stringify(bundle, null, 2),
      'out/lines.jsonl': `${JSON.stringify(other)}\n${JSON.stringify(bundle)}\n`,
      'out/answer.json': JSON.stringify({ attestations: [{ bundle: other }, { bundle }] }),
    };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(cwd, name), text);
      expect(stateOf(cwd, name, '--trust', 'trust.yml'), name).toEqual([0, 'trusted']);
    }
    writeFileSync(join(cwd, 'out/lines.jsonl'), `${JSON.stringify(bundle)}\n${JSON.stringify(bundle)}\n`);
    expect(replay(cwd, 'out/lines.jsonl')).toMatchObject({ code: 2, stderr: expect.stringContaining('expected one decision, found 2') });
    const broken = { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: [...bundle.dsseEnvelope.signatures, { sig: 'AAAA' }] } };
    writeFileSync(join(cwd, 'out/one.json'), JSON.stringify(broken));
    expect(stateOf(cwd, 'out/one.json', '--trust', 'trust.yml')).toEqual([1, 'broken']);
  });

  it('is verified by the certificate of a workflow too', () => {
    const { cwd } = signed();
    const instance = new Instance();
    const root = JSON.stringify(instance.trustedRoot());
    const name = readdirSync(join(cwd, 'out')).find((one) => one.endsWith('.intoto.json')) ?? '';
    writeFileSync(join(cwd, 'out/one.json'), JSON.stringify(instance.sign(JSON.parse(readFileSync(join(cwd, 'out', name), 'utf8')))));
    writeFileSync(join(cwd, 'root.json'), root);
    const signer = `{ identity: "${WORKFLOW}", issuer: "https://token.actions.githubusercontent.com", predicates: ["${DECISIONS}"], may: [logs] }`;
    const trust = (sha256: string): string => `${POLICY}trust:\n  root: { file: root.json, sha256: "${sha256}" }\n  signers:\n    gate: ${signer}\n`;
    writeFileSync(join(cwd, 'trust.yml'), trust(sha256Of(root)));
    expect(stateOf(cwd, 'out/one.json', '--trust', 'trust.yml')).toEqual([0, 'trusted']);
    expect(replay(cwd, 'out/one.json', '--trust', 'trust.yml').stdout).toContain(WORKFLOW);
    writeFileSync(join(cwd, 'trust.yml'), trust('0'.repeat(64)));
    expect(stateOf(cwd, 'out/one.json', '--trust', 'trust.yml')).toEqual([1, 'unknown']);
  });
});
