import { formatLocation } from '../../src/formats/errors.ts';
import type { Problem } from '../../src/formats/problem.ts';
import { type LoadedPolicy, loadPolicy } from '../../src/policy/load.ts';
import { loadRelease } from '../../src/policy/manifest.ts';
import type { Policy } from '../../src/policy/model.ts';

/** A small policy that is valid. Tests replace a part of its text. */
export const POLICY = `version: 1
name: Test policy
owners: { users: [ana, ben], quorum: 2 }
risks:
  cyber: { title: Cyber }
defaults:
  binding: digest
kris:
  ctf:
    title: CTF
    risk: cyber
    measured_by: { task: cybench, metric: accuracy }
    scale: proportion
    thresholds: { alert: ">= 20%", critical: ">= 50%" }
kcis:
  filter:
    title: Filter
    category: deployment
    scale: proportion
    threshold: ">= 95%"
  drill:
    title: Drill
    category: governance
    threshold: true
pairings:
  alert:
    if: { ctf: alert }
    from: external
    then: { deployment: [filter] }
  critical:
    if: { ctf: critical }
    then: stop
  baseline:
    if: always
    then: { governance: [drill] }
`;

export const DIGEST = `sha256:${'9f'.repeat(32)}`;

/** A small manifest that fits the policy. */
export const MANIFEST = `version: 1
model: acme/atlas
release: "3.1.0"
digest: ${DIGEST}
stage: external
evidence: [evals/**]
`;

/** The text with one part replaced. Throws when the part is not there, so that no test checks the unchanged text. */
export function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`the text does not hold ${JSON.stringify(part)}`);
  return text.replace(part, () => by);
}

export function load(text: string | Uint8Array, file = 'policy.yml'): Promise<LoadedPolicy> {
  return loadPolicy(Buffer.from(text as string), file);
}

/** The policy, which must be valid. */
export async function policyOf(text: string): Promise<Policy> {
  const { policy, problems } = await load(text);
  if (policy === undefined) throw new Error(shown(problems).join('\n'));
  return policy;
}

/** `file:line:column: message` of each problem. */
export function shown(problems: readonly Problem[]): string[] {
  return problems.map((problem) => `${formatLocation(problem)}: ${problem.message}`);
}

/** What is wrong with a policy. */
export async function errorsOf(text: string | Uint8Array, file = 'policy.yml'): Promise<string[]> {
  return shown((await load(text, file)).problems);
}

/** What is wrong with a manifest under a policy. */
export async function manifestErrors(text: string | Uint8Array, file = 'release.yml', policy = POLICY): Promise<string[]> {
  return shown((await loadRelease(Buffer.from(text as string), file, await policyOf(policy))).problems);
}
