import { resolve } from 'node:path';
import type { Files } from '../evidence/files.ts';
import { repositoryRoot, rootRelative, workspaceFiles } from '../evidence/workspace.ts';
import { formatLocation } from '../formats/errors.ts';
import type { RiskPolicy } from '../formats/generated/policy.ts';
import { type Change, type ChangeKind, type Comparison, comparePolicies, comparisonOf } from '../policy/compare.ts';
import { loadPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/model.ts';
import { oneLine } from '../report/escape.ts';
import { wrap } from '../report/layout.ts';
import { readNamed } from './check.ts';
import type { Given } from './options.ts';
import { EXIT, UsageError, type World } from './world.ts';

/** `kri-gate diff OLD NEW`: what got weaker and what got stricter between two policies. Exits with 1 when anything got weaker. */
export async function diff(given: Given, world: World): Promise<number> {
  const [old, now, ...more] = given.rest;
  if (old === undefined || now === undefined || more.length > 0)
    throw new UsageError(`diff compares two policies: kri-gate diff OLD NEW; found ${given.rest.length}`);
  const root = repositoryRoot(world.cwd);
  const files = workspaceFiles(root);
  const [before, after] = await Promise.all([old, now].map((path) => read(files, rootRelative(root, resolve(world.cwd, path)))));
  if (before === undefined || after === undefined) throw new UsageError('diff compares two policies: kri-gate diff OLD NEW');
  const changes = comparePolicies(before.policy, after.policy, before.raw, after.raw);
  const verdict = comparisonOf(changes);
  const compared = { old: named(old, before.policy), new: named(now, after.policy) };
  world.stdout(given.one('format') === 'json' ? `${JSON.stringify({ verdict, changes }, null, 2)}\n` : asText(verdict, changes, compared, before.policy));
  return changes.some(({ kind }) => kind === 'weaker') ? EXIT.blocked : EXIT.pass;
}

async function read(files: Files, file: string): Promise<{ policy: Policy; raw: RiskPolicy }> {
  const { bytes } = await readNamed(files, file);
  const loaded = await loadPolicy(bytes, file);
  if (loaded.policy !== undefined) return { policy: loaded.policy, raw: loaded.document.value as RiskPolicy };
  const problems = loaded.problems.map((problem) => `  ${formatLocation(problem)}: ${problem.message}`);
  throw new UsageError([`${file} is no valid policy, so it cannot be compared:`, ...problems].join('\n'));
}

/** Which text was compared: two files of one name are told apart by their digests. */
interface Named {
  readonly file: string;
  readonly sha256: string;
}

function named(file: string, { sha256 }: Policy): Named {
  return { file, sha256 };
}

const VERDICTS: Readonly<Record<Comparison, string>> = {
  weaker: 'Weaker: a release may pass that was held back before.',
  stricter: 'Stricter: nothing passes that was held back before.',
  mixed: 'Mixed: some of the policy got weaker, some stricter.',
  same: 'Same: no decision depends on what changed.',
};
const SECTIONS: readonly (readonly [ChangeKind, string])[] = [
  ['weaker', 'Weaker'],
  ['stricter', 'Stricter'],
  ['neutral', 'Neutral'],
];

/** What got weaker first, each with the clause below it. */
function asText(verdict: Comparison, changes: readonly Change[], compared: { old: Named; new: Named }, before: Policy): string {
  const { old, new: now } = compared;
  const files = [`  old: ${oneLine(old.file)} (sha256 ${old.sha256})`, `  new: ${oneLine(now.file)} (sha256 ${now.sha256})`];
  const sections = SECTIONS.flatMap(([kind, title]) => {
    const own = changes.filter((change) => change.kind === kind);
    return own.length === 0 ? [] : ['', `${title} (${own.length})`, ...own.flatMap(lines)];
  });
  const says = old.sha256 === now.sha256 ? 'Same: the two texts are the same.' : VERDICTS[verdict];
  return `${[says, ...files, ...sections, ...consent(changes, before)].join('\n')}\n`;
}

/** What a pull request with this change would need. */
function consent(changes: readonly Change[], { owners: { users, teams, quorum } }: Policy): string[] {
  if (!changes.some(({ kind }) => kind === 'weaker')) return [];
  const whom = `${quorum} of its owners ${quorum === 1 ? 'approves' : 'approve'} (${[...users, ...teams].join(', ') || 'none are named'})`;
  return ['', ...wrap(oneLine(`In a pull request this is policy-weakened: under the old policy it is blocked until ${whom}.`), '', '')];
}

function lines({ path, message }: Change): string[] {
  return [...wrap(oneLine(message), '  - ', '    '), `    ${oneLine(path)}`];
}
