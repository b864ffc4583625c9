import { coversGlob, type Glob, parseGlob } from '../../formats/glob.ts';
import { type Both, type Change, type ChangeKind, change, durationText, missingFrom, type Path } from './change.ts';

/** What the policy says of itself and of files: clauses that belong to no indicator. */
export function compareEnforcement({ before, after }: Both): Change[] {
  if (before.enforcement === after.enforcement) return [];
  const isWeaker = after.enforcement === 'warn';
  const text = isWeaker ? 'a blocked release no longer fails the job' : 'a blocked release now fails the job';
  return [change(['enforcement'], isWeaker ? 'weaker' : 'stricter', `enforcement goes from ${before.enforcement} to ${after.enforcement}: ${text}`)];
}

const LAXEST_LAST = ['forbid', 'approved', 'declared'];

/** Who may take evidence out. */
export function compareWithdrawals({ before, after }: Both): Change[] {
  if (before.withdrawals === after.withdrawals) return [];
  const isWeaker = LAXEST_LAST.indexOf(after.withdrawals) > LAXEST_LAST.indexOf(before.withdrawals);
  const text = isWeaker ? 'evidence can be taken out more easily' : 'evidence is harder to take out';
  return [change(['withdrawals'], isWeaker ? 'weaker' : 'stricter', `withdrawals go from ${before.withdrawals} to ${after.withdrawals}: ${text}`)];
}

/** How long a waiver may last. */
export function compareWaiverMax({ before, after }: Both): Change[] {
  if (before.waiverMax === after.waiverMax) return [];
  const isWeaker = after.waiverMax > before.waiverMax;
  const text = isWeaker ? 'waivers may last longer' : 'waivers may not last as long';
  return [
    change(
      ['waiver_max'],
      isWeaker ? 'weaker' : 'stricter',
      `waiver_max goes from ${durationText(before.waiverMax)} to ${durationText(after.waiverMax)}: ${text}`,
    ),
  ];
}

/** Standing evidence: what is no longer read raises no alarm. More may always be named by a manifest, so adding loosens nothing. */
export function compareEvidence({ before, after }: Both): Change[] {
  return globs(['evidence'], before.evidence, after.evidence, (glob, kind) =>
    kind === 'weaker'
      ? `standing evidence under ${glob} is no longer read, and raises no alarm`
      : `standing evidence under ${glob} is now read for every release`,
  );
}

/** Where release manifests are. */
export function compareReleasePaths({ before, after }: Both): Change[] {
  return globs(['release_paths'], before.releasePaths, after.releasePaths, (glob, kind) =>
    kind === 'weaker' ? `changed files under ${glob} are no longer gated` : `changed files under ${glob} are now gated`,
  );
}

function globs(path: string[], old: readonly string[], now: readonly string[], text: (glob: string, kind: ChangeKind) => string): Change[] {
  const kindOf = (glob: string, others: readonly string[], kind: ChangeKind): ChangeKind => (isCovered(glob, others) ? 'neutral' : kind);
  const removed = missingFrom(old, now).map((glob) => ({ glob, kind: kindOf(glob, now, 'weaker'), at: path }));
  const added = missingFrom(now, old).map((glob) => ({ glob, kind: kindOf(glob, old, 'stricter'), at: [...path, now.indexOf(glob)] }));
  return [...removed, ...added].map(({ glob, kind, at }) =>
    change(
      at,
      kind,
      kind === 'neutral' ? `${path[0]} lists ${glob} ${at === path ? 'no longer' : 'now'}, which another of its globs covers` : text(glob, kind),
    ),
  );
}

/** True when one glob of the list surely matches everything that this one does. */
export function isCovered(glob: string, others: readonly string[]): boolean {
  return others.some((other) => coversGlob(parseGlob(other), parseGlob(glob)));
}

/**
 * The names under which tools record a model. Where evidence is bound by them, a name that goes takes alarms with it as well.
 * A model without an entry is known by whatever names its manifest declares.
 */
export function compareModels(both: Both): Change[] {
  const { before, after } = both;
  const models = [...new Set([...before.models.keys(), ...after.models.keys()])];
  return models.flatMap((model) => {
    const [old, now] = [before.models.get(model), after.models.get(model)];
    const path = ['models', model];
    if (now === undefined) return [change(path, 'weaker', `${model} loses its entry: the names that a manifest declares count instead`)];
    if (old === undefined) return addedModel(model, now, both);
    return [
      ...missingFrom(now, old).map((name) => addedName(model, name, old, [...path, 'names', now.indexOf(name)], both)),
      ...missingFrom(old, now).map((name) => removedName(model, name, now, both)),
    ];
  });
}

function addedModel(model: string, names: readonly string[], both: Both): Change[] {
  const path = ['models', model];
  const entry = change(path, 'stricter', `${model} gets an entry: the names that a manifest declares no longer count`);
  if (!isBoundByName(both)) return [entry];
  return [
    entry,
    ...names.map((name, index) => change([...path, 'names', index], 'weaker', `${model} may be recorded as ${name}, whatever its manifest declares`)),
  ];
}

function addedName(model: string, name: string, old: readonly string[], path: Path, both: Both): Change {
  return isKnownAs(name, old, both)
    ? change(path, 'neutral', `${model} may be recorded as ${name}, which another of its names covered before`)
    : change(path, 'weaker', `${model} may now be recorded as ${name} too`);
}

function removedName(model: string, name: string, now: readonly string[], both: Both): Change {
  const path = ['models', model, 'names'];
  if (isKnownAs(name, now, both)) return change(path, 'neutral', `${model} no longer lists the name ${name}, which another of its names covers`);
  const said = `${model} is no longer known as ${name}`;
  return isBoundByName(both)
    ? change(path, 'weaker', `${said}: measurements under that name raise no alarm any more`)
    : change(path, 'stricter', `${said}: no evidence can be tied to it by that name`);
}

/** True when one of the names surely matches all that this one does. Where names decide, a release may be one with a slash. */
function isKnownAs(name: string, others: readonly string[], both: Both): boolean {
  const glob = (text: string): Glob => parseGlob(text, { '{release}': isBoundByName(both) ? '{/}' : '{}' });
  return others.some((other) => coversGlob(glob(other), glob(name)));
}

/** True when an indicator of either policy is content with a matching name. */
function isBoundByName({ before, after }: Both): boolean {
  return [before, after].some(({ kris, kcis }) => [...kris, ...kcis].some(({ binding }) => binding === 'name'));
}

/** Configurations that every manifest of a model has to list. */
export function compareConfigurations({ before, after }: Both): Change[] {
  return [...new Set([...before.configurations.keys(), ...after.configurations.keys()])].flatMap((model) => {
    const [old, now] = [before.configurations.get(model) ?? [], after.configurations.get(model) ?? []];
    const path = ['models', model, 'configurations'];
    return [
      ...missingFrom(old, now).map((id) => change(path, 'weaker', `a release of ${model} no longer has to be measured in the configuration ${id}`)),
      ...missingFrom(now, old).map((id) =>
        change([...path, now.indexOf(id)], 'stricter', `each release of ${model} has to be measured in the configuration ${id}`),
      ),
    ];
  });
}
