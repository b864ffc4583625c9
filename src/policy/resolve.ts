import { decimal, decimalOf } from '../formats/decimal.ts';
import type { Document } from '../formats/document.ts';
import type { RiskPolicy } from '../formats/generated/policy.ts';
import type { Problem } from '../formats/problem.ts';
import { parseDuration } from '../formats/time.ts';
import { checkAdvisory } from './advisory.ts';
import { conflictsOf } from './assessors.ts';
import { checkAssumptions } from './assumptions.ts';
import { Checker } from './checker.ts';
import { type ConditionNames, resolveCondition } from './conditions.ts';
import { checkConsidered } from './considers.ts';
import { resolveEmergency } from './emergency.ts';
import { durationOf, type Surroundings } from './fields.ts';
import { checkDefaults, resolveKci, resolveKri } from './indicators.ts';
import { RULES } from './lint/rules.ts';
import { resolveMappings } from './mappings.ts';
import { resolveMitigations } from './mitigations.ts';
import type { ArtifactSource, CarryOverRule, Kci, Kri, Pairing, People, Policy, RegisteredAssessor, Signoff, Waiver } from './model.ts';
import { resolvePlans } from './plans.ts';
import { checkBaselines } from './relative-to.ts';
import { resolveRequirements } from './requirements.ts';
import { resolveDefaultOverrides } from './resolve-overrides.ts';
import { resolveTrust } from './trust.ts';

const STAGES = ['internal', 'external', 'open-weights'];
const VARIANTS = ['released', 'helpful-only', 'fine-tuned'];
const SEVERITIES = ['low', 'medium', 'high', 'critical'];
const WAIVER_MAX = '90d';

/** A policy, or everything that is wrong with it. */
type Resolved = { policy: Policy; problems: [] } | { policy: undefined; problems: Problem[] };

/** Resolves a document that its schema accepts: fills in built-ins and defaults, resolves every name, reads every threshold. */
export function resolvePolicy(document: Document, sha256: string): Resolved {
  const raw = document.value as RiskPolicy;
  const checker = new Checker(document);
  const { stages, variants, severities } = resolveWords(raw, checker);
  const traits = resolveTraits(raw, stages, checker);
  const trust = resolveTrust(raw, checker);
  const thresholdsOf = new Map(Object.entries(raw.kris).map(([id, kri]) => [id, Object.keys(kri.thresholds)]));
  checkDefaults(raw.defaults, variants, thresholdsOf, checker);
  checkRisks(raw, checker);
  const { kris, kcis } = resolveIndicators(raw, { stages, variants, traits: [...traits.keys()], thresholdsOf, checker });
  checkConsidered(raw, checker);
  checkAdvisory(raw, checker);
  checkAssumptions(raw, checker);
  const mitigations = resolveMitigations(raw, checker);
  const emergency = resolveEmergency(raw.emergency, checker);

  const names = { thresholdsOf, severities };
  const pairings = resolvePairings(raw, stages, names, checker);
  const signoffs = resolveSignoffs(raw, names, checker);
  const plans = resolvePlans(raw, names, checker);
  const waivers = resolveWaivers(raw, checker);
  const formats = resolveMappings(raw, checker);
  if (raw.carry_over !== undefined) checkCarryOver(raw, raw.carry_over, checker);

  if (checker.problems.length > 0) return { policy: undefined, problems: checker.problems };
  const policy: Policy = {
    name: raw.name,
    file: document.file,
    sha256,
    enforcement: raw.enforcement ?? 'enforce',
    owners: people(raw.owners),
    stages,
    variants,
    severities,
    models: new Map(Object.entries(raw.models ?? {}).map(([model, { names }]) => [model, names])),
    configurations: new Map(Object.entries(raw.models ?? {}).map(([model, { configurations }]) => [model, configurations ?? []])),
    ...(raw.carry_over === undefined ? {} : { carryOver: resolveCarryOver(raw.carry_over) }),
    traits,
    risks: Object.entries(raw.risks).map(([id, { title, reviewed_on: reviewedOn }]) => ({ id, title, ...(reviewedOn === undefined ? {} : { reviewedOn }) })),
    kris: kris as Kri[],
    kcis: kcis as Kci[],
    mitigations,
    ...(emergency === undefined ? {} : { emergency }),
    plans,
    pairings,
    signoffs,
    assessors: raw.assessors === 'declared' ? 'declared' : registered(raw.assessors, Object.keys(raw.models ?? {})),
    waivers,
    waiverMax: parseDuration(raw.waiver_max ?? WAIVER_MAX) ?? 0,
    evidence: raw.evidence ?? [],
    withdrawals: raw.withdrawals ?? 'approved',
    releasePaths: raw.release_paths ?? [],
    ungated: raw.ungated ?? [],
    artifacts: resolveArtifacts(raw, checker),
    installation: raw.installation ?? 'warn',
    formats,
    ...(trust === undefined ? {} : { trust }),
  };
  return { policy, problems: [] };
}

/** The words that a policy may choose itself, each once, and every word of a list that has to be a known one. */
function resolveWords(raw: RiskPolicy, checker: Checker): Pick<Policy, 'stages' | 'variants' | 'severities'> {
  const { stages = STAGES, variants = VARIANTS, severities = SEVERITIES } = raw;
  checker.unique(['stages'], 'stage', stages);
  checker.unique(['severities'], 'severity', severities);
  checker.unique(['variants'], 'variant', variants);
  for (const [model, { configurations }] of Object.entries(raw.models ?? {}))
    checker.unique(['models', model, 'configurations'], 'configuration', configurations ?? []);
  for (const [index, { rule }] of (raw.lint?.silence ?? []).entries()) checker.known(['lint', 'silence', index, 'rule'], 'lint rule', rule, Object.keys(RULES));
  for (const [index, stage] of (raw.ungated ?? []).entries()) checker.known(['ungated', index], 'stage', stage, stages);
  return { stages, variants, severities };
}

/** Every indicator; one that cannot be resolved is undefined, and the checker says why. */
function resolveIndicators(
  raw: RiskPolicy,
  words: Pick<Surroundings, 'stages' | 'variants' | 'traits' | 'thresholdsOf' | 'checker'>,
): { kris: (Kri | undefined)[]; kcis: (Kci | undefined)[] } {
  const { checker } = words;
  const around = { ...words, defaults: raw.defaults, overrides: [], signoffs: Object.keys(raw.signoffs ?? {}), assessors: assessorIds(raw) };
  const surroundings: Surroundings = { ...around, overrides: resolveDefaultOverrides(raw.defaults.by ?? {}, around) };
  const kris = Object.entries(raw.kris).map(([id, kri]) => resolveKri(id, kri, surroundings));
  const kcis = Object.entries(raw.kcis).map(([id, kci]) => resolveKci(id, kci, surroundings));
  for (const id of Object.keys(raw.kcis)) {
    if (Object.hasOwn(raw.kris, id)) checker.error(['kcis', id], `"${id}" is the id of a KRI too; ids are unique over KRIs and KCIs together`, 'key');
  }
  checkBaselines(
    [...kris, ...kcis].filter((indicator) => indicator !== undefined),
    checker,
  );
  return { kris, kcis };
}

/** Overrides name stages and traits alike, so that no word may be both. */
function resolveTraits(raw: RiskPolicy, stages: readonly string[], checker: Checker): ReadonlyMap<string, string> {
  const traits = Object.entries(raw.traits ?? {});
  for (const [id] of traits) if (stages.includes(id)) checker.error(['traits', id], `"${id}" is a stage too; overrides under by could mean either`, 'key');
  return new Map(traits.map(([id, { title }]) => [id, title]));
}

function checkRisks(raw: RiskPolicy, checker: Checker): void {
  const tolerances = Object.keys(raw.tolerances ?? {});
  for (const [id, risk] of Object.entries(raw.risks)) {
    if (risk.tolerance !== undefined) checker.known(['risks', id, 'tolerance'], 'tolerance', risk.tolerance, tolerances);
    checker.day(['risks', id, 'reviewed_on'], risk.reviewed_on);
  }
  for (const [id, tolerance] of Object.entries(raw.tolerances ?? {})) checker.day(['tolerances', id, 'approved_on'], tolerance.approved_on);
  const risks = Object.keys(raw.risks);
  for (const [id, { risk }] of Object.entries(raw.kris)) if (!Object.hasOwn(raw.risks, risk)) checker.unknown(['kris', id, 'risk'], 'risk', risk, risks);
  checkTaxonomy(raw, checker);
}

/** A domain that is misspelt would look covered, or excluded, and be neither. */
function checkTaxonomy({ taxonomy, risks }: RiskPolicy, checker: Checker): void {
  const domains = taxonomy?.domains ?? [];
  checker.unique(['taxonomy', 'domains'], 'domain', domains);
  for (const id of Object.keys(taxonomy?.excluded ?? {})) checker.known(['taxonomy', 'excluded', id], 'domain', id, domains, 'key');
  for (const [id, risk] of Object.entries(risks))
    for (const [index, domain] of (risk.domains ?? []).entries()) {
      checker.known(['risks', id, 'domains', index], 'domain', domain, domains);
      if (Object.hasOwn(taxonomy?.excluded ?? {}, domain))
        checker.error(['risks', id, 'domains', index], `the taxonomy excludes "${domain}"; it is either this risk's, or nobody's`);
    }
}

function resolvePairings(raw: RiskPolicy, stages: readonly string[], names: ConditionNames, checker: Checker): Pairing[] {
  return Object.entries(raw.pairings).flatMap(([id, pairing]) => {
    const path = ['pairings', id];
    const condition = resolveCondition(pairing.if, names, checker, [...path, 'if']);
    if (pairing.from !== undefined) checker.known([...path, 'from'], 'stage', pairing.from, stages);
    const then = typeof pairing.then === 'string' ? pairing.then : resolveRequirements(pairing.then, raw.kcis, checker, [...path, 'then']);
    const from = pairing.from === undefined ? 0 : stages.indexOf(pairing.from);
    return condition ? [{ id, at: checker.place(...path), if: condition, from, then }] : [];
  });
}

function resolveSignoffs(raw: RiskPolicy, names: ConditionNames, checker: Checker): Signoff[] {
  return Object.entries(raw.signoffs ?? {}).map(([id, signoff]) => {
    const path = ['signoffs', id];
    const condition = signoff.if === undefined ? undefined : resolveCondition(signoff.if, names, checker, [...path, 'if']);
    return { id, at: checker.place(...path), ...people(signoff), ...(condition === undefined ? {} : { if: condition }) };
  });
}

function resolveWaivers(raw: RiskPolicy, checker: Checker): Waiver[] {
  const waivers = raw.waivers ?? [];
  const indicators = [...Object.keys(raw.kris), ...Object.keys(raw.kcis)];
  for (const [index, waiver] of waivers.entries()) {
    if (waivers.findIndex((other) => other.id === waiver.id) < index) checker.error(['waivers', index, 'id'], `the waiver "${waiver.id}" stands twice`);
    checker.known(['waivers', index, 'indicator'], 'indicator', waiver.indicator, indicators);
    for (const [i, kci] of (waiver.compensating ?? []).entries()) checker.known(['waivers', index, 'compensating', i], 'KCI', kci, Object.keys(raw.kcis));
    for (const key of ['approved_on', 'expires'] as const) checker.day(['waivers', index, key], waiver[key]);
  }
  return waivers.map((waiver, index) => ({
    id: waiver.id,
    at: checker.place('waivers', index),
    indicator: waiver.indicator,
    model: waiver.model,
    release: waiver.release,
    ...(waiver.digest === undefined ? {} : { digest: waiver.digest.toLowerCase() }),
    reason: waiver.reason,
    compensating: waiver.compensating ?? [],
    approvedBy: waiver.approved_by,
    approvedOn: waiver.approved_on,
    expires: waiver.expires,
  }));
}

function checkCarryOver(raw: RiskPolicy, rule: NonNullable<RiskPolicy['carry_over']>, checker: Checker): void {
  const all = [...Object.keys(raw.kris), ...Object.keys(raw.kcis)];
  const path = ['carry_over'];
  for (const id of Object.keys(rule.screened_by)) checker.known([...path, 'screened_by', id], 'KRI', id, Object.keys(raw.kris), 'key');
  for (const key of ['never', 'only'] as const)
    for (const [index, id] of (rule[key] ?? []).entries()) checker.known([...path, key, index], 'indicator', id, all);
  if (durationOf(rule.within) === Number.POSITIVE_INFINITY)
    checker.error([...path, 'within'], `expected a time such as 180d, found ${rule.within}; evidence must not be carried over for ever`);
}

function resolveCarryOver(rule: NonNullable<RiskPolicy['carry_over']>): CarryOverRule {
  return {
    maxGrowth: decimal(rule.max_growth),
    within: durationOf(rule.within) ?? 0,
    screenedBy: new Map(Object.entries(rule.screened_by).map(([id, slack]) => [id, decimalOf(slack) ?? decimal(0)])),
    never: rule.never ?? [],
    ...(rule.only === undefined ? {} : { only: rule.only }),
  };
}

function resolveArtifacts(raw: RiskPolicy, checker: Checker): ArtifactSource[] {
  return (raw.artifacts ?? []).map(({ workflow, artifacts, jobs, required }, index) => ({
    at: checker.place('artifacts', index),
    workflow,
    artifacts,
    ...(jobs === undefined ? {} : { jobs }),
    required: required ?? true,
  }));
}

function people(raw: { users?: string[]; teams?: string[]; quorum?: number }): People {
  return { users: raw.users ?? [], teams: raw.teams ?? [], quorum: raw.quorum ?? 1 };
}

function assessorIds({ assessors }: RiskPolicy): string[] {
  return assessors === 'declared' ? [] : Object.keys(assessors ?? {});
}

function registered(raw: Exclude<RiskPolicy['assessors'], 'declared'>, models: readonly string[]): ReadonlyMap<string, RegisteredAssessor> {
  return new Map(
    Object.entries(raw ?? {}).map(([id, { name, independent, users, conflicts }]) => [
      id,
      { name, independent: independent ?? false, users: users ?? [], conflicts: conflictsOf(conflicts ?? [], models) },
    ]),
  );
}
