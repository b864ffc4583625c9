import { expect, it } from 'vitest';
import { repositoryRoot, workspaceFiles } from '../../src/evidence/workspace.ts';
import { runGate } from '../../src/gate.ts';
import { folders, manifest, NOW, POLICY, passing } from './support.ts';

const folder = folders();

it('an indicator may have more measurements than a call takes arguments', async () => {
  const rows = Array.from({ length: 26_000 }, () => '{"indicator":"ctf","value":10,"assessed":"2026-11-01"}').join(',');
  const text = (part: number): string =>
    `{"version":1,"subject":{"model":"acme/atlas","digest":"sha256:${'9f'.repeat(32)}"},"x-part":${part},"records":[${rows}]}`;
  const evidence = Object.fromEntries([1, 2, 3, 4, 5].map((part) => [`evals/${part}.evidence.json`, text(part)]));
  const files = workspaceFiles(repositoryRoot(folder({ ...passing(), ...evidence })));
  const source = (file: string, content: string): { file: string; bytes: Buffer } => ({ file, bytes: Buffer.from(content) });
  const report = await runGate({
    policy: source('.github/risk-policy.yml', POLICY),
    policyFile: '.github/risk-policy.yml',
    releases: [source('releases/a.yml', manifest())],
    baseIsStated: true,
    baseReleases: [],
    evidence: [],
    files,
    reviews: [],
    now: Date.parse(NOW),
    version: '0',
  });
  expect(report.verdict).toBe('pass');
}, 300_000);
