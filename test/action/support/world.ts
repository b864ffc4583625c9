import type { PullRequest } from './github.ts';

const DAY = 86_400_000;
const LAST_WEEK = new Date(Date.now() - 7 * DAY).toISOString().slice(0, 10);

export const POLICY_FILE = '.github/risk-policy.yml';

/** A small policy: an uplift of 5 or more needs a drill. */
export function policy(threshold = 5, more = ''): string {
  return `version: 1
name: Test policy
owners: { users: [risk-officer] }
defaults: { binding: name }
risks:
  cyber: { title: Cyber offence }
kris:
  uplift: { title: Uplift, risk: cyber, scale: exact, thresholds: { high: ">= ${threshold}" } }
kcis:
  drill: { title: Drill held, category: governance, about: organisation, scale: exact, threshold: true }
pairings:
  high: { if: { uplift: high }, then: { governance: [drill] } }
evidence: [safety/records/**]
release_paths: [releases/**]
${more.includes('installation:') ? '' : 'installation: ignore\n'}${more}`;
}

export function manifest(release = '1.0', more = ''): string {
  return `version: 1\nmodel: acme/atlas\nrelease: "${release}"\nstage: internal\nevidence: [evals/${release}/**]\n${more}`;
}

/** A record that says how much uplift a release gives. */
export function uplift(value: number, release = '1.0'): string {
  return `version: 1\nsubject: { model: acme/atlas, release: "${release}" }\nrecords:\n  - { indicator: uplift, value: ${value}, assessed: ${LAST_WEEK} }\n`;
}

export const DRILL = `version: 1\nrecords:\n  - { indicator: drill, value: true, assessed: ${LAST_WEEK} }\n`;

/** Files of a change that adds a release with this much uplift. */
export function release(value: number): Record<string, string> {
  return { 'releases/atlas-1.yml': manifest(), 'evals/1.0/uplift.evidence.yml': uplift(value) };
}

/** What GitHub sends about a pull request. */
export function pullPayload(pull: PullRequest, { fork = false, sender = pull.user.login }: { fork?: boolean; sender?: string } = {}): unknown {
  const head = fork ? { ...pull.head, repo: { ...pull.head.repo, full_name: 'stranger/models', fork: true } } : pull.head;
  return { action: 'synchronize', number: pull.number, pull_request: { ...pull, head }, repository: pull.base.repo, sender: { login: sender } };
}
