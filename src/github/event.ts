import { asCount, asText, isRecord, path } from '../evidence/narrow.ts';
import { GateError } from '../formats/errors.ts';

/** A pull request, as far as the gate cares. */
export interface Pull {
  readonly number: number;
  readonly author: string;
  /** Its head is in another repository, or in one that is gone. */
  readonly fork: boolean;
  /** The branch that it comes from. */
  readonly branch: string;
  /** Who pushed what this event is about; GitHub says it of no other. */
  readonly pusher?: string;
}

/** What is to be decided: a change from one commit to another, or everything that stands at a commit. */
export type Trigger =
  | {
      readonly scope: 'change';
      readonly event: string;
      readonly base: string;
      readonly head: string;
      /** The branch that the change goes into. */
      readonly into: string;
      readonly pull?: Pull;
      readonly queued?: number;
    }
  | { readonly scope: 'all'; readonly event: string; readonly head: string };

/** Events with a pull request in their payload. */
const PULL_EVENTS = ['pull_request', 'pull_request_target', 'pull_request_review'];
/** Events about a state, not about a change: everything is decided. */
const STATE_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release', 'deployment'];

/**
 * Reads what happened from GitHub's payload.
 * @param sha GITHUB_SHA, the commit of events that are about a state
 * @throws GateError for events that the gate does not know, rather than deciding the wrong commit
 */
export function readEvent(event: string, payload: unknown, sha: string | undefined): Trigger {
  if (PULL_EVENTS.includes(event)) return readPull(event, payload);
  if (event === 'merge_group') return readMergeGroup(event, payload);
  if (STATE_EVENTS.includes(event)) return { scope: 'all', event, head: commit(sha, event, 'GITHUB_SHA') };
  throw new GateError('event-unknown', `the event "${event}" says nothing about which commit to decide`, {
    fault: 'configuration',
    hint: `Run the gate on ${[...PULL_EVENTS, 'merge_group', ...STATE_EVENTS].join(', ')}.`,
  });
}

/**
 * Name of the default branch, as GitHub told it with the event. A run that is repeated gets the payload of the first one, and the
 * branch of then may be one that nobody protects any more, so it has to ask.
 * @param attempt GITHUB_RUN_ATTEMPT
 */
export function defaultBranchOf(payload: unknown, attempt: string | undefined): string | undefined {
  if (attempt !== undefined && attempt !== '' && attempt !== '1') return undefined;
  return asText(path(payload, 'repository', 'default_branch')) || undefined;
}

function readPull(event: string, payload: unknown): Trigger {
  const pull = path(payload, 'pull_request');
  const number = asCount(path(pull, 'number'));
  if (number === undefined) throw incomplete(event, 'pull_request.number');
  const base = commit(path(pull, 'base', 'sha'), event, 'pull_request.base.sha');
  const head = commit(path(pull, 'head', 'sha'), event, 'pull_request.head.sha');
  const author = asText(path(pull, 'user', 'login')) ?? '';
  const into = asText(path(pull, 'base', 'ref')) ?? '';
  const branch = asText(path(pull, 'head', 'ref')) ?? '';
  const pusher = path(payload, 'action') === 'synchronize' ? asText(path(payload, 'sender', 'login')) : undefined;
  return { scope: 'change', event, base, head, into, pull: { number, author, fork: isFork(pull), branch, ...(pusher === undefined ? {} : { pusher }) } };
}

function isFork(pull: unknown): boolean {
  const from = path(pull, 'head', 'repo');
  const into = path(pull, 'base', 'repo');
  return !isRecord(from) || path(from, 'full_name') !== path(into, 'full_name');
}

function readMergeGroup(event: string, payload: unknown): Trigger {
  const group = path(payload, 'merge_group');
  const base = commit(path(group, 'base_sha'), event, 'merge_group.base_sha');
  const head = commit(path(group, 'head_sha'), event, 'merge_group.head_sha');
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(asText(path(group, 'head_ref')) ?? '')?.[1];
  const into = (asText(path(group, 'base_ref')) ?? '').replace(/^refs\/heads\//, '');
  return { scope: 'change', event, base, head, into, ...(number === undefined ? {} : { queued: Number(number) }) };
}

function commit(value: unknown, event: string, where: string): string {
  if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value)) return value;
  throw incomplete(event, where);
}

function incomplete(event: string, where: string): GateError {
  return new GateError('event-incomplete', `the payload of the event "${event}" has no usable ${where}`, {
    fault: 'github',
    hint: 'Run the job again from a new event.',
  });
}
