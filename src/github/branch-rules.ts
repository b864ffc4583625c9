import type { RestEndpointMethodTypes } from '@octokit/rest';
import { path } from '../evidence/narrow.ts';
import { githubMessage, statusOf } from './errors.ts';
import type { Repository } from './runtime.ts';

type Rule = RestEndpointMethodTypes['repos']['getBranchRules']['response']['data'][number];
type Protection = RestEndpointMethodTypes['repos']['getBranch']['response']['data']['protection'];

/** What protects a branch, as far as a token without administration can see. */
export interface BranchRules {
  /** Whether the gate has to succeed before a merge. */
  readonly required: 'yes' | 'no' | 'unknown';
  /** Other checks that have to. */
  readonly others: readonly string[];
  /** The check counts whoever reports it. */
  readonly anySource: boolean;
  readonly dismissesStale: 'yes' | 'no' | 'unknown';
  readonly upToDate: 'yes' | 'no' | 'unknown';
  readonly adminsBypass: boolean;
  /** What could not be seen, in words. */
  readonly unseen: readonly string[];
}

/** How the gate would be named. */
export interface Own {
  /** Of its check. */
  readonly names: readonly string[];
  /** Path of its workflow. */
  readonly workflow?: string;
}

/** Reads rulesets and, only where they leave something open, classic protection: one call or two. */
export async function readBranchRules(repository: Repository, branch: string, own: Own): Promise<BranchRules> {
  const rules = await readRules(repository, branch);
  const byRules = typeof rules === 'string' ? undefined : fromRules(rules, own);
  if (byRules?.required === 'yes' && byRules.dismissesStale === 'yes' && byRules.upToDate === 'yes') return { ...byRules, unseen: [BYPASS_OF_RULESETS] };
  const classic = await readClassic(repository, branch);
  return merge(byRules, typeof rules === 'string' ? rules : undefined, classic, own);
}

const BYPASS_OF_RULESETS = 'who may bypass its rulesets';

type Seen = Pick<BranchRules, 'required' | 'others' | 'anySource' | 'dismissesStale' | 'upToDate' | 'adminsBypass'>;

function fromRules(rules: readonly Rule[], own: Own): Seen {
  const checks = rules.flatMap((rule) => (rule.type === 'required_status_checks' ? [rule.parameters] : [])).filter((found) => found !== undefined);
  const contexts = checks.flatMap((found) => found.required_status_checks.map((check) => ({ ...check, isStrict: found.strict_required_status_checks_policy })));
  const mine = contexts.filter(({ context }) => isCheck(context, own.names));
  const workflows = rules.flatMap((rule) => (rule.type === 'workflows' ? (rule.parameters?.workflows ?? []) : []));
  const byWorkflow = workflows.some((one) => one.path === own.workflow);
  const isQueued = rules.some(({ type }) => type === 'merge_queue');
  const dismisses = rules.some((rule) => rule.type === 'pull_request' && rule.parameters?.dismiss_stale_reviews_on_push === true);
  return {
    required: byWorkflow || mine.length > 0 ? 'yes' : 'no',
    others: contexts.filter((one) => !mine.includes(one)).map(({ context }) => context),
    anySource: !byWorkflow && mine.length > 0 && mine.every(({ integration_id }) => integration_id === undefined),
    dismissesStale: dismisses ? 'yes' : 'no',
    upToDate: isQueued || contexts.some(({ isStrict }) => isStrict) ? 'yes' : 'no',
    adminsBypass: false,
  };
}

/** Within a reusable workflow the check is called `caller / job`. */
function isCheck(context: string, names: readonly string[]): boolean {
  return names.some((name) => context === name || context.endsWith(` / ${name}`));
}

/** What rulesets do not hold, classic protection may. What nobody could read is not known to be missing. */
function merge(byRules: Seen | undefined, rulesRefused: string | undefined, classic: Protection | string, own: Own): BranchRules {
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
    unseen: [
      ...(rulesRefused === undefined ? [] : [`its rulesets (${rulesRefused})`]),
      ...(typeof classic === 'string' ? [`its classic protection (${classic})`] : []),
      ...(byRules?.required === 'yes' ? [BYPASS_OF_RULESETS] : []),
      ...(seen.dismissesStale === 'unknown' && byClassic !== undefined ? ['whether it dismisses stale approvals'] : []),
      ...(seen.upToDate === 'unknown' && byClassic !== undefined ? ['whether branches have to be up to date'] : []),
    ],
  };
}

/** GitHub shows of classic protection only the required checks to those who do not administer. */
function fromClassic(protection: Protection, own: Own): Seen {
  const checks = protection.required_status_checks;
  const contexts = checks?.contexts ?? [];
  const required = contexts.some((context) => isCheck(context, own.names));
  const sources = (checks?.checks ?? []).filter(({ context }) => isCheck(context, own.names));
  const isProtected = protection.enabled === true;
  const open = isProtected ? 'unknown' : 'no';
  return {
    required: required ? 'yes' : 'no',
    others: contexts.filter((context) => !isCheck(context, own.names)),
    anySource: required && sources.every(({ app_id }) => app_id === null || app_id === -1),
    dismissesStale: open,
    upToDate: checks?.strict === undefined ? open : checks.strict ? 'yes' : 'no',
    adminsBypass: required && checks?.enforcement_level === 'non_admins',
  };
}

/** @returns why it cannot be read, where that is so: it is no fault of the change */
async function readRules({ octokit, owner, repo }: Repository, branch: string): Promise<Rule[] | string> {
  try {
    return await octokit.paginate(octokit.rest.repos.getBranchRules, { owner, repo, branch, per_page: 100 });
  } catch (error) {
    return refusal(error);
  }
}

async function readClassic({ octokit, owner, repo }: Repository, branch: string): Promise<Protection | string> {
  try {
    const { data } = await octokit.rest.repos.getBranch({ owner, repo, branch });
    return path(data, 'protected') === false ? { enabled: false } : data.protection;
  } catch (error) {
    return refusal(error);
  }
}

function refusal(error: unknown): string {
  const status = statusOf(error);
  if (status === undefined) throw error;
  return `status ${status}: ${githubMessage(error)}`;
}
