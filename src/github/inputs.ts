import { GateError } from '../formats/errors.ts';
import type { Runtime } from './runtime.ts';

const DEFAULT_POLICY = '.github/risk-policy.yml';

/** When a pull request gets a comment. One that is there is kept up to date in any case but `never`. */
type CommentWish = 'always' | 'on-block' | 'never';

const COMMENT: Readonly<Record<string, CommentWish>> = { always: 'always', true: 'always', 'on-block': 'on-block', never: 'never', false: 'never' };

/** The inputs of action.yml, checked. */
export interface Inputs {
  readonly policyFile: string;
  /** Further globs of evidence. */
  readonly evidence: readonly string[];
  /** Further globs of manifests, which are always decided. */
  readonly releases: readonly string[];
  readonly mode?: 'enforce' | 'warn';
  readonly comment: CommentWish;
  /** A review that asks for changes while the gate stops the release. */
  readonly requestChanges: boolean;
  /** A label that says the verdict. */
  readonly labels: boolean;
  /** Decide nothing; write the comment of another run. */
  readonly commentFromRun: boolean;
  readonly token: string;
  /** May list the members of teams. */
  readonly membersToken?: string;
  /** Folder for the report files; undefined for one of the runner's. */
  readonly out?: string;
}

/**
 * The inputs of the action.
 * @throws {GateError} `input-invalid` for a word or path that the input does not take
 */
export function readInputs(runtime: Pick<Runtime, 'input'>): Inputs {
  const mode = runtime.input('mode');
  if (mode !== '' && mode !== 'enforce' && mode !== 'warn') throw wrong('mode', mode, 'enforce or warn');
  const comment = runtime.input('comment') || 'always';
  const wish = Object.hasOwn(COMMENT, comment) ? COMMENT[comment] : undefined;
  if (wish === undefined) throw wrong('comment', comment, 'always, on-block or never');
  const token = runtime.input('github-token');
  if (token === '') throw wrong('github-token', '', 'a token; leave it out for that of the workflow');
  const out = runtime.input('out');
  const membersToken = runtime.input('members-token');
  return {
    policyFile: rootRelative('policy', runtime.input('policy') || DEFAULT_POLICY),
    evidence: lines(runtime.input('evidence')).map((glob) => rootRelative('evidence', glob)),
    releases: lines(runtime.input('release')).map((glob) => rootRelative('release', glob)),
    ...(mode === '' ? {} : { mode }),
    comment: wish,
    requestChanges: yesOrNo(runtime, 'request-changes'),
    labels: yesOrNo(runtime, 'labels'),
    commentFromRun: yesOrNo(runtime, 'comment-from-run'),
    token,
    ...(membersToken === '' ? {} : { membersToken }),
    ...(out === '' ? {} : { out }),
  };
}

function yesOrNo(runtime: Pick<Runtime, 'input'>, name: string): boolean {
  const text = runtime.input(name) || 'false';
  if (text !== 'true' && text !== 'false') throw wrong(name, text, 'true or false');
  return text === 'true';
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** All paths are relative to the root of the repository, with `/`. */
function rootRelative(input: string, text: string): string {
  const path = text.replace(/^(\.\/)+/, '');
  if (path === '' || path.startsWith('/') || path.includes('\\') || path.split('/').includes('..'))
    throw wrong(input, text, 'a path relative to the root of the repository, with /');
  return path;
}

function wrong(input: string, found: string, expected: string): GateError {
  return new GateError('input-invalid', `the input ${input}: expected ${expected}, found ${JSON.stringify(found)}`, {
    fault: 'configuration',
    hint: `Correct ${input} under with: of the step.`,
  });
}
