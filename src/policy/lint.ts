import type { Document } from '../formats/document.ts';
import type { RiskPolicy } from '../formats/generated/policy.ts';
import { type Glob, matchesGlob } from '../formats/glob.ts';
import { parseTime } from '../formats/time.ts';
import { countMet } from './alternatives.ts';
import { Linter, type Path, type Remark } from './lint/linter.ts';
import { lintLogic } from './lint/logic.ts';
import { lintPlans } from './lint/plans.ts';
import { lintReasonsAndAge } from './lint/reasons.ts';
import { lintEmergency, lintMitigations, lintWording } from './lint/rests.ts';
import { lintSamples } from './lint/samples.ts';
import { silence } from './lint/silence.ts';
import { lintTiers } from './lint/tiers.ts';
import { lintTrust } from './lint/trust.ts';
import { lookup } from './lookup.ts';
import type { Place } from './mapping.ts';
import {
  type Alternative,
  type Indicator,
  type Kci,
  mentionedControls,
  mentionedKris,
  mentionsThreshold,
  type Override,
  type Pairing,
  type Policy,
  type Requirement,
  simpleConditions,
} from './model.ts';
import { strictest } from './overrides.ts';
import { ONLY_THRESHOLD } from './thresholds.ts';

/** Everything that lint says of a policy, and what the policy silences, each with its reason. */
export interface Lint {
  readonly problems: Remark[];
  readonly silenced: (Remark & { readonly because: string })[];
}

/** Lint of a valid policy, without what it silences: each finding with its rule, severity, file, line and column. */
export function lintPolicy(policy: Policy, document: Document, now?: number): Remark[] {
  return lintWhole(policy, document, now).problems;
}

/**
 * Lint of a valid policy.
 * @param now milliseconds since 1970; without it nothing is said about what has grown old
 */
export function lintWhole(policy: Policy, document: Document, now?: number): Lint {
  const linter = new Linter(policy, document, now);
  lintKris(linter);
  lintKcis(linter);
  lintPairings(linter);
  lintMitigations(linter);
  lintWording(linter, document.value as RiskPolicy);
  lintEmergency(linter, document.value as RiskPolicy);
  lintPlans(linter, document.value as RiskPolicy);
  lintPeople(linter);
  lintStages(linter);
  lintTraits(linter);
  lintWaivers(linter);
  lintTrust(linter.policy, (rule, path, message) => linter.note(rule, path, message));
  lintReasons(linter, document.value as RiskPolicy);
  lintIgnored(linter, document.whole);
  lintFormats(linter);
  lintTiers(linter);
  lintLogic(linter);
  lintSamples(linter);
  lintReasonsAndAge(linter);
  return silence(linter);
}

function lintKris(linter: Linter): void {
  const { pairings } = linter.policy;
  const { judgedFrom, mentionedFrom } = lookup(linter.policy);
  for (const kri of linter.policy.kris) {
    const path = ['kris', kri.id];
    const isMentioned = pairings.some((pairing) => mentionedKris(pairing.if).includes(kri.id));
    if (kri.advisory !== undefined && isMentioned)
      linter.note('advisory-paired', path, `${kri.id} is advisory, so the pairings that mention it never fire by it`);
    // Where a judgement considers it at every stage at which it must be measured, the body says what its thresholds mean.
    const isJudged = judgedFrom(kri.id) < Number.POSITIVE_INFINITY && judgedFrom(kri.id) <= mentionedFrom(kri.id);
    if (kri.advisory === undefined && !isJudged) {
      for (const { name } of kri.thresholds) {
        if (!pairings.some((pairing) => mentionsThreshold(pairing.if, kri.id, name)))
          linter.note(
            'threshold-unpaired',
            [...path, 'thresholds', name],
            `no pairing names ${kri.id}: ${name}; a release that reaches it is blocked as kri-unpaired`,
          );
      }
    }
    if (kri.margin !== undefined && (kri.scale.kind === 'ordinal' || kri.scale.kind === 'flag'))
      linter.note('margin-without-effect', [...path, 'margin'], `a margin has no effect on this scale`);
    lintIndicator(linter, kri, path);
  }
}

function lintKcis(linter: Linter): void {
  const { pairings } = linter.policy;
  for (const kci of linter.policy.kcis) {
    const path = ['kcis', kci.id];
    const needing = pairings.filter(
      (pairing) => Array.isArray(pairing.then) && pairing.then.some((requirement) => mentionedControls(requirement).some((need) => need.kci === kci.id)),
    );
    const isAssumed = [...linter.policy.kris, ...linter.policy.kcis].some(({ assumes }) => assumes.includes(kci.id));
    const isMilestone = linter.policy.plans.some(({ milestones }) => milestones.some(({ shownBy }) => shownBy?.kci === kci.id));
    if (needing.length === 0 && !isAssumed && !isMilestone && kci.advisory === undefined)
      linter.note('kci-unneeded', path, `no pairing needs ${kci.id}; its state is shown and blocks nothing`);
    if (kci.within !== undefined && needing.some((pairing) => simpleConditions(pairing.if).every(({ kind }) => kind === 'compute')))
      linter.note(
        'within-under-always',
        [...path, 'within'],
        `within does not count under a pairing with if: always, nor under one that asks for compute alone`,
      );
    lintIndicator(linter, kci, path);
  }
}

function lintIndicator(linter: Linter, indicator: Indicator, path: Path): void {
  const { assessors } = linter.policy;
  lintOverrides(linter, indicator, path);
  const registered = assessors === 'declared' ? Number.POSITIVE_INFINITY : [...assessors.values()].filter(({ independent }) => independent).length;
  const wanted = Math.max(indicator.independentAtLeast, indicator.independent ? 1 : 0);
  if (registered < wanted) {
    const need = wanted === 1 ? 'an independent assessor' : `${wanted} independent assessors`;
    linter.note('assessor-unknown', path, `${indicator.id} needs ${need}, and the policy registers ${registered || 'none'}; no evidence can count`);
  }
  if (indicator.scale.kind === 'proportion' && indicator.relativeTo === undefined) {
    for (const { name, text, value } of indicator.thresholds) {
      if (value.lt(0) || value.gt(1))
        linter.note('threshold-out-of-scale', path, `${name} (${text}) lies outside a proportion, which is from 0 to 1; write percentages with %`);
    }
  }
}

/** What an override may state, by its name in the file. */
const OVERRIDABLE = {
  margin: 'margin',
  confidence: 'confidence',
  valid_for: 'validFor',
  compute_growth: 'computeGrowth',
  binding: 'binding',
  min_samples: 'minSamples',
  assessor: 'independent',
  independent: 'independentAtLeast',
} as const satisfies Record<string, keyof Override>;

/** An override only tightens, so one that asks for less, or for the same, is likely meant otherwise. */
function lintOverrides(linter: Linter, indicator: Indicator, path: Path): void {
  const written = (linter.document.value as RiskPolicy)[indicator.kind === 'kri' ? 'kris' : 'kcis'][indicator.id]?.by ?? {};
  for (const override of indicator.by) {
    const at = [...path, 'by', override.key];
    // What the defaults say for all of them need not tighten each.
    const isStated = (place: Path): boolean => Object.hasOwn(written[override.key] ?? {}, place[at.length] ?? '');
    const merged = strictest(indicator, [override], linter.policy);
    const laxer = (place: Path, what: string): void => {
      if (isStated(place))
        linter.note('override-laxer', place, `${what} asks for no more than ${indicator.id} does by itself; the strictest applies, so it has no effect`);
    };
    for (const [name, field] of Object.entries(OVERRIDABLE)) if (override[field] !== undefined && isSame(merged, indicator, field)) laxer([...at, name], name);
    for (const { name } of override.thresholds ?? []) {
      const isKept = merged.thresholds.find((threshold) => threshold.name === name) === indicator.thresholds.find((threshold) => threshold.name === name);
      if (isKept) laxer(name === ONLY_THRESHOLD && indicator.kind === 'kci' ? [...at, 'threshold'] : [...at, 'thresholds', name], name);
    }
    for (const name of override.conditions?.keys() ?? []) {
      const [wanted, before] = [merged.conditions.get(name), indicator.conditions.get(name)];
      if (Array.isArray(wanted) && wanted.length === 0)
        linter.note('condition-unsatisfiable', [...at, 'conditions', name], `no evidence can meet ${name} as ${indicator.id} and this override ask for it`);
      else if (String(wanted) === String(before)) laxer([...at, 'conditions', name], name);
    }
  }
}

function isSame(a: Indicator, b: Indicator, field: keyof Override): boolean {
  const text = (indicator: Indicator): string => JSON.stringify((indicator as unknown as Record<string, unknown>)[field]) ?? '';
  return text(a) === text(b);
}

function lintTraits(linter: Linter): void {
  const { traits, kris, kcis } = linter.policy;
  for (const trait of traits.keys())
    if (![...kris, ...kcis].some(({ by }) => by.some(({ key }) => key === trait)))
      linter.note('trait-unused', ['traits', trait], `no override hangs on ${trait}, although every manifest has to say whether its release is ${trait}`);
}

function lintPairings(linter: Linter): void {
  const kcis = new Map(linter.policy.kcis.map((kci) => [kci.id, kci]));
  for (const pairing of linter.policy.pairings) {
    const path = ['pairings', pairing.id, 'then'];
    const raw = (linter.document.value as RiskPolicy).pairings[pairing.id]?.then;
    if (typeof raw === 'object') lintCategories(linter, raw as Record<string, unknown>, kcis, path);
    lintRedundancy(linter, pairing, path);
  }
}

function lintCategories(linter: Linter, then: Record<string, unknown>, kcis: ReadonlyMap<string, Kci>, path: Path): void {
  for (const [category, list] of Object.entries(then)) {
    if (!Array.isArray(list)) continue;
    lintCategory(linter, category, list, kcis, [...path, category]);
  }
}

function lintCategory(linter: Linter, category: string, list: readonly unknown[], kcis: ReadonlyMap<string, Kci>, path: Path): void {
  for (const [index, item] of list.entries()) {
    const parts = typeof item === 'string' ? [] : Object.entries(item as object).filter((part): part is [string, unknown[]] => Array.isArray(part[1]));
    for (const [key, part] of parts) lintCategory(linter, category, part, kcis, [...path, index, key]);
    const kci = kcis.get(typeof item === 'string' ? item : (Object.keys(item as object)[0] ?? ''));
    if (kci !== undefined && kci.category !== category)
      linter.note('category-differs', [...path, index], `${kci.id} is listed under ${category}, but its category is ${kci.category}`);
  }
}

function lintRedundancy(linter: Linter, { id, then }: Pairing, path: Path): void {
  if (typeof then === 'string') return;
  const { shared } = lookup(linter.policy);
  const view = { isMet: () => true, share: (kci: string, other: string) => shared(kci, other).length > 0 };
  for (const requirement of then.flatMap(alternatives)) {
    if (requirement.kind !== 'redundancy') continue;
    const most = countMet(requirement, view);
    if (most < requirement.atLeast) {
      const wanted =
        requirement.layers === 'distinct'
          ? `${requirement.atLeast} controls on distinct layers, but those it lists lie on`
          : `${requirement.atLeast} controls, but it lists`;
      linter.note('at-least-unsatisfiable', path, `${id} asks for ${wanted} ${most}; it can never be met`);
    }
  }
}

/** An alternative and those inside it. */
function alternatives(requirement: Requirement): Alternative[] {
  return requirement.kind === 'control' ? [] : [requirement, ...requirement.of.flatMap(alternatives)];
}

function lintPeople(linter: Linter): void {
  const { owners, signoffs } = linter.policy;
  const groups = [
    { path: ['owners'], people: owners, name: 'owners' },
    ...signoffs.map((people) => ({ path: ['signoffs', people.id], people, name: `the sign-off ${people.id}` })),
  ];
  for (const { path, people, name } of groups) {
    const users = new Set(people.users.map((user) => user.toLowerCase())).size;
    if (people.teams.length === 0 && users < people.quorum)
      linter.note('quorum-unreachable', path, `${name} need ${people.quorum} approvals, but only ${users} people are named and no team; it can never be given`);
  }
}

function lintStages(linter: Linter): void {
  const { stages, kris, ungated } = linter.policy;
  const required = kris.filter((kri) => kri.advisory === undefined);
  for (const [index, stage] of stages.entries()) {
    const isGated = required.some(({ id }) => lookup(linter.policy).mentionedFrom(id) <= index);
    if (!isGated && !ungated.includes(stage))
      linter.note('stage-ungated', ['pairings'], `at the stage ${stage} no KRI applies; a release there is blocked unless ungated lists it`);
  }
}

function lintWaivers(linter: Linter): void {
  const { waivers, waiverMax, kris, kcis } = linter.policy;
  for (const [index, waiver] of waivers.entries()) {
    const indicator = [...kris, ...kcis].find(({ id }) => id === waiver.indicator);
    const life = (parseTime(waiver.expires)?.earliest ?? 0) - (parseTime(waiver.approvedOn)?.earliest ?? 0);
    const path = ['waivers', index];
    if (life < 0) linter.note('waiver-backwards', [...path, 'expires'], `${waiver.id} expires before it was approved; it never holds`);
    if (life > waiverMax) linter.note('waiver-too-long', [...path, 'expires'], `${waiver.id} lasts longer than waiver_max; it never holds`);
    if (indicator?.waivable === false) linter.note('waiver-without-effect', [...path, 'indicator'], `${waiver.indicator} cannot be waived (waivable: false)`);
    if (indicator !== undefined && indicator.binding !== 'name' && waiver.digest === undefined)
      linter.note('waiver-without-digest', path, `${waiver.id} states no digest, which the binding ${indicator.binding} needs; it never holds`);
  }
}

function lintFormats(linter: Linter): void {
  const { formats, kris, kcis } = linter.policy;
  const selectors = [...kris, ...kcis].flatMap((indicator) => indicator.selectors);
  for (const mapping of formats) {
    const { id, task, metric, tool, assessed, model, digest } = mapping;
    const path = ['formats', id];
    if (assessed === undefined) linter.note('format-undated', path, `${id} does not say where the time stands (assessed); what it reads clears nothing`);
    if (model === undefined && digest === undefined)
      linter.note(
        'format-without-subject',
        path,
        `${id} says neither where the model stands nor where its digest does; only a cover sheet can tie its files to a release`,
      );
    const mayMatch = (glob: Glob | undefined, name: string | Place): boolean => glob === undefined || typeof name !== 'string' || matchesGlob(glob, name);
    const isSelected = selectors.some(
      (selector) => mayMatch(selector.tool, tool) && mayMatch(selector.metric, metric) && mayMatch(selector.task, lastOf(selector.taskText, task)),
    );
    if (!isSelected) linter.note('format-unselected', path, `no indicator is measured by what ${id} reads (tool ${tool}); it counts for nothing`);
  }
}

/** A selector without a slash also matches the last segment of a namespaced task. */
function lastOf(selector: string, task: string | Place): string | Place {
  return typeof task === 'string' && !selector.includes('/') ? task.slice(task.lastIndexOf('/') + 1) : task;
}

/** Maps whose keys are ids of the policy: an entry there whose id starts with x- is likely meant to count. */
const MAPS_BY_ID = ['traits', 'tolerances', 'risks', 'kris', 'kcis', 'mitigations', 'pairings', 'signoffs', 'assessors', 'formats'];

function lintIgnored(linter: Linter, whole: unknown): void {
  for (const name of MAPS_BY_ID) {
    const map = (whole as Record<string, unknown> | undefined)?.[name];
    for (const id of typeof map === 'object' && map !== null ? Object.keys(map) : [])
      if (id.startsWith('x-'))
        linter.note('entry-ignored', [name, id], `${id} is ignored, as every key that starts with x-; give it another id if it shall count`);
  }
}

/** Reasons that reviewers will ask for. */
function lintReasons(linter: Linter, raw: RiskPolicy): void {
  for (const [id, risk] of Object.entries(raw.risks)) {
    if (risk.tolerance === undefined) linter.note('reason-missing', ['risks', id], `${id} names no risk tolerance that its thresholds keep to`);
    if (!Object.values(raw.kris).some((kri) => kri.risk === id)) linter.note('risk-unmeasured', ['risks', id], `no KRI stands for ${id}`);
  }
  for (const [id, kri] of Object.entries(raw.kris))
    if (kri.rationale === undefined && kri.advisory === undefined) linter.note('reason-missing', ['kris', id], `${id} gives no rationale for its thresholds`);
  for (const [id, kci] of Object.entries(raw.kcis))
    if (kci.sufficiency === undefined && kci.advisory === undefined)
      linter.note('reason-missing', ['kcis', id], `${id} does not say why reaching its threshold suffices (sufficiency)`);
}
