import examples from '@octokit/webhooks-examples' with { type: 'json' };
import type { PullRequest } from './github.ts';

/** A payload that GitHub once sent. */
export type Payload = Readonly<Record<string, unknown>>;

/** Every recorded payload of an event, and of an action of it. */
export function payloadsOf(event: string, action?: string): Payload[] {
  const all = (examples as unknown as readonly { readonly name: string; readonly examples: readonly Payload[] }[]).find(({ name }) => name === event)?.examples;
  return (all ?? []).filter((payload) => action === undefined || payload.action === action);
}

/** What stands in the emulator in place of what GitHub told of. */
export interface Here {
  readonly pull: PullRequest;
  readonly head: string;
  /** Tip of the branch that the change goes into. */
  readonly base?: string;
  readonly fork?: boolean;
  readonly sender?: string;
}

/** A recorded payload, about a pull request of the emulator's repository: numbers, commits, branches, names. All else is GitHub's. */
export function adapt(payload: Payload, { pull, head, base = pull.base.sha, fork = false, sender = pull.user.login }: Here): Payload {
  const into = { ...record(payload.repository), name: 'models', full_name: 'acme/models', default_branch: pull.base.repo.default_branch };
  const from = fork ? { ...into, full_name: 'stranger/models', fork: true } : into;
  const common = { ...payload, repository: into, sender: { ...record(payload.sender), login: sender } };
  if (payload.merge_group !== undefined) {
    const head_ref = `refs/heads/gh-readonly-queue/${pull.base.ref}/pr-${pull.number}-${base}`;
    return { ...common, merge_group: { ...record(payload.merge_group), base_sha: base, head_sha: head, base_ref: `refs/heads/${pull.base.ref}`, head_ref } };
  }
  if (payload.pull_request === undefined) return common;
  const own = record(payload.pull_request);
  const pull_request = {
    ...own,
    number: pull.number,
    user: { ...record(own.user), login: pull.user.login },
    head: { ...record(own.head), sha: head, ref: pull.head.ref, repo: { ...record(record(own.head).repo), ...from } },
    base: { ...record(own.base), sha: base, ref: pull.base.ref, repo: { ...record(record(own.base).repo), ...into } },
  };
  return { ...common, ...(payload.number === undefined ? {} : { number: pull.number }), pull_request };
}

export function record(value: unknown): Payload {
  return typeof value === 'object' && value !== null ? (value as Payload) : {};
}
