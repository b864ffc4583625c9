import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Protection } from './branch.ts';
import { refusalOf } from './errors.ts';
import { isRunOf, type OwnWorkflow, type RequiredWorkflow } from './own-workflow.ts';
import { allPages } from './pages.ts';
import type { Repository } from './runtime.ts';

type Rule = RestEndpointMethodTypes['repos']['getBranchRules']['response']['data'][number];

/** What protects a branch, as far as a token without administration can see. */
export interface BranchRules {
  /** Whether the gate has to succeed before a merge. */
  readonly required: 'yes' | 'no' | 'unknown';
  /** Other checks and workflows that have to. */
  readonly others: readonly string[];
  /** The check counts whoever reports it. */
  readonly anySource: boolean;
  readonly dismissesStale: 'yes' | 'no' | 'unknown';
  readonly upToDate: 'yes' | 'no' | 'unknown';
  readonly adminsBypass: boolean;
  /** Rulesets that require the gate; undefined for one that GitHub does not name. */
  readonly rulesets: readonly (number | undefined)[];
  /** What could not be seen, in words. */
  readonly unseen: readonly string[];
}

/** How the gate would be named. */
export interface Own {
  /** Of its check. */
  readonly names: readonly string[];
  readonly workflow?: OwnWorkflow;
}

/**
 * Reads rulesets and, only where they leave something open, looks at classic protection.
 * @param classic classic protection, or why it cannot be read; asked only then
 */
export async function readBranchRules(repository: Repository, branch: string, own: Own, classic: () => Promise<Protection | string>): Promise<BranchRules> {
  const rules = await readRules(repository, branch);
  const byRules = typeof rules === 'string' ? undefined : fromRules(rules, own);
  if (byRules?.required === 'yes' && byRules.dismissesStale === 'yes' && byRules.upToDate === 'yes') return byRules;
  return merge(byRules, typeof rules === 'string' ? rules : undefined, await classic(), own);
}

function fromRules(rules: readonly Rule[], { names, workflow }: Own): BranchRules {
  const contexts = rules.flatMap((rule) => {
    if (rule.type !== 'required_status_checks' || rule.parameters === undefined) return [];
    const { required_status_checks: checks, strict_required_status_checks_policy: isStrict } = rule.parameters;
    return (checks ?? []).map((check) => ({ ...check, isStrict, ruleset: rule.ruleset_id }));
  });
  const workflows = rules.flatMap((rule) =>
    rule.type === 'workflows' ? (rule.parameters?.workflows ?? []).map((required) => ({ required, ruleset: rule.ruleset_id })) : [],
  );
  const isMine = ({ required }: { required: RequiredWorkflow }): boolean => workflow !== undefined && isRunOf(required, workflow);
  const [mine, runs] = [contexts.filter(({ context }) => isCheck(context, names)), workflows.filter(isMine)];
  const isQueued = rules.some(({ type }) => type === 'merge_queue');
  const dismisses = rules.some((rule) => rule.type === 'pull_request' && rule.parameters?.dismiss_stale_reviews_on_push === true);
  return {
    required: runs.length + mine.length > 0 ? 'yes' : 'no',
    others: [
      ...contexts.filter((one) => !mine.includes(one)).map(({ context }) => context),
      ...workflows.filter((one) => !runs.includes(one)).map(({ required }) => nameOf(required)),
    ],
    anySource: runs.length === 0 && mine.length > 0 && mine.every(({ integration_id }) => integration_id === undefined),
    dismissesStale: dismisses ? 'yes' : 'no',
    upToDate: isQueued || contexts.some(({ isStrict }) => isStrict) ? 'yes' : 'no',
    adminsBypass: false,
    rulesets: [...new Set([...runs, ...mine].map(({ ruleset }) => ruleset))],
    unseen:
      workflow === undefined
        ? []
        : unseenOf(
            runs.map(({ required }) => required),
            workflow,
          ),
  };
}

/** GitHub names the repository of a required workflow by a number alone, and this token may not see whose it is. */
function unseenOf(required: readonly RequiredWorkflow[], { isOwn, repository, gatedId }: OwnWorkflow): string[] {
  if (isOwn && gatedId !== undefined) return [];
  return required.map(({ repository_id }) => `whether repository ${repository_id}, where the required workflow stands, is ${repository}`);
}

/** `path@version of repository ID` */
function nameOf({ path, repository_id, ref, sha }: RequiredWorkflow): string {
  return `${path}${ref || sha ? `@${ref || sha}` : ''} of repository ${repository_id}`;
}

/** Within a reusable workflow the check is called `caller / job`. */
function isCheck(context: string, names: readonly string[]): boolean {
  return names.some((name) => context === name || context.endsWith(` / ${name}`));
}

/** What rulesets do not hold, classic protection may. What nobody could read is not known to be missing. */
function merge(byRules: BranchRules | undefined, rulesRefused: string | undefined, classic: Protection | string, own: Own): BranchRules {
  const byClassic = typeof classic === 'string' ? undefined : fromClassic(classic, own);
  const both = [byRules, byClassic].filter((one) => one !== undefined);
  const best = (field: 'required' | 'dismissesStale' | 'upToDate'): 'yes' | 'no' | 'unknown' => {
    if (both.some((one) => one[field] === 'yes')) return 'yes';
    return both.length < 2 || both.some((one) => one[field] === 'unknown') ? 'unknown' : 'no';
  };
  const seen = { required: best('required'), dismissesStale: best('dismissesStale'), upToDate: best('upToDate') };
  const isBound = both.some((one) => one.required === 'yes' && !one.anySource);
  return {
    ...seen,
    others: both.flatMap(({ others }) => others),
    anySource: seen.required === 'yes' && !isBound,
    adminsBypass: byClassic?.adminsBypass === true && byRules?.required !== 'yes',
    rulesets: byRules?.rulesets ?? [],
    unseen: [
      ...both.flatMap(({ unseen }) => unseen),
      ...(rulesRefused === undefined ? [] : [`its rulesets (${rulesRefused})`]),
      ...(typeof classic === 'string' ? [`its classic protection (${classic})`] : []),
      ...(seen.dismissesStale === 'unknown' && byClassic !== undefined ? ['whether it dismisses stale approvals'] : []),
      ...(seen.upToDate === 'unknown' && byClassic !== undefined ? ['whether branches have to be up to date'] : []),
    ],
  };
}

/** GitHub shows of classic protection only the required checks to those who do not administer. */
function fromClassic(protection: Protection, { names }: Own): BranchRules {
  const checks = protection.required_status_checks;
  const contexts = checks?.contexts ?? [];
  const required = contexts.some((context) => isCheck(context, names));
  const sources = (checks?.checks ?? []).filter(({ context }) => isCheck(context, names));
  const open = protection.enabled === true ? 'unknown' : 'no';
  return {
    required: required ? 'yes' : 'no',
    others: contexts.filter((context) => !isCheck(context, names)),
    anySource: required && sources.every(({ app_id }) => app_id === null || app_id === -1),
    dismissesStale: open,
    upToDate: checks?.strict === undefined ? open : checks.strict ? 'yes' : 'no',
    adminsBypass: required && checks?.enforcement_level === 'non_admins',
    rulesets: [],
    unseen: [],
  };
}

/** @returns why it cannot be read, where that is so: it is no fault of the change */
async function readRules({ octokit, owner, repo }: Repository, branch: string): Promise<Rule[] | string> {
  try {
    return await allPages((query) => octokit.rest.repos.getBranchRules({ ...query, owner, repo, branch }));
  } catch (error) {
    return refusalOf(error);
  }
}
