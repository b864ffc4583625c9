import { accessSync, constants } from 'node:fs';
import { isRecord, shown } from '../evidence/narrow.ts';
import { GateError } from '../formats/errors.ts';
import type { Runtime } from './runtime.ts';

type Env = Runtime['env'];

/** Where the API is; GitHub Enterprise Server has its own. */
export function apiUrlOf({ GITHUB_API_URL: url }: Env): string {
  return url || 'https://api.github.com';
}

/** What GitHub says happened. @throws GateError where the runner hands out no event, or one that is none */
export async function readPayload({ GITHUB_EVENT_PATH: file = '' }: Env): Promise<unknown> {
  if (file === '') throw unusable('GITHUB_EVENT_PATH', 'the path of a file', file);
  try {
    accessSync(file, constants.R_OK);
  } catch (error) {
    throw unusable('GITHUB_EVENT_PATH', 'the path of a file that can be read', file, error);
  }
  let payload: unknown;
  try {
    payload = (await import('./context.ts')).context.payload;
  } catch (error) {
    throw incomplete('the payload of the event is no JSON, or is cut short', error);
  }
  if (!isRecord(payload)) throw incomplete(`the payload of the event: expected an object, found ${shown(payload)}`);
  return payload;
}

/** The repository that the workflow runs in. @throws GateError where the runner does not say */
export function repositoryOf({ GITHUB_REPOSITORY: name = '' }: Env): { readonly owner: string; readonly repo: string } {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name) ?? [];
  if (owner === undefined || repo === undefined || /^\.+$/.test(owner) || /^\.+$/.test(repo)) throw unusable('GITHUB_REPOSITORY', 'owner/name', name);
  return { owner, repo };
}

function unusable(variable: string, expected: string, found: string, cause?: unknown): GateError {
  return incomplete(`the variable ${variable}: expected ${expected}, found ${found === '' ? 'nothing' : shown(found)}`, cause);
}

function incomplete(message: string, cause?: unknown): GateError {
  return new GateError('event-incomplete', message, { fault: 'github', hint: 'Run the job again from a new event, on a runner of GitHub Actions.', cause });
}
