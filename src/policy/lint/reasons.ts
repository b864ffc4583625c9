import type { RiskPolicy } from '../../formats/generated/policy.ts';
import { days, parseTime } from '../../formats/time.ts';
import type { Linter } from './linter.ts';

/** A risk model is reviewed at least once a year (EU Code of Practice, and the yearly reviews of the published frameworks). */
const REVIEW_AFTER = days(365);
/** A waiver that lapses so soon is one to act on. */
const SOON = days(30);

/** Laxities without a reason, acceptances without a name, and what has grown old. */
export function lintReasonsAndAge(linter: Linter): void {
  const raw = linter.document.value as RiskPolicy;
  lintLaxities(linter, raw.defaults, ['defaults']);
  for (const [id, kri] of Object.entries(raw.kris)) lintLaxities(linter, kri, ['kris', id]);
  for (const [id, kci] of Object.entries(raw.kcis)) lintLaxities(linter, kci, ['kcis', id]);
  lintTaxonomy(linter, raw);
  lintTolerances(linter, raw);
  lintRiskModels(linter, raw);
  lintWaiverAge(linter);
}

/** Comparing the bare value, and tying evidence by name alone, are choices that a reviewer will ask about. */
function lintLaxities(
  linter: Linter,
  fields: { readonly confidence?: unknown; readonly binding?: unknown; readonly because?: unknown },
  path: readonly string[],
): void {
  const because = (fields.because ?? {}) as Record<string, unknown>;
  if (fields.confidence === 'none' && because.confidence === undefined)
    linter.note(
      'laxity-unexplained',
      [...path, 'confidence'],
      'confidence: none compares the value as if it had no error; say why (because: { confidence: … })',
    );
  if (fields.binding === 'name' && because.binding === undefined)
    linter.note(
      'laxity-unexplained',
      [...path, 'binding'],
      'binding: name takes evidence of other weights under the same name; say why (because: { binding: … })',
    );
}

/** A domain of which nobody says anything was forgotten, or left out without a reason. */
function lintTaxonomy(linter: Linter, { taxonomy, risks }: RiskPolicy): void {
  const covered = new Set(Object.entries(risks).flatMap(([id, { domains }]) => domains ?? [id]));
  for (const [index, domain] of (taxonomy?.domains ?? []).entries())
    if (!covered.has(domain) && !Object.hasOwn(taxonomy?.excluded ?? {}, domain))
      linter.note(
        'domain-uncovered',
        ['taxonomy', 'domains', index],
        `no risk stands for ${domain}, and nothing says why (taxonomy: { excluded: { ${domain}: … } })`,
      );
}

function lintTolerances(linter: Linter, raw: RiskPolicy): void {
  for (const [id, { approved_by, approved_on }] of Object.entries(raw.tolerances ?? {})) {
    const missing = [...(approved_by === undefined ? ['who accepted it (approved_by)'] : []), ...(approved_on === undefined ? ['when (approved_on)'] : [])];
    if (missing.length > 0) linter.note('tolerance-unapproved', ['tolerances', id], `${id} does not say ${missing.join(' and ')}`);
  }
}

function lintRiskModels(linter: Linter, raw: RiskPolicy): void {
  for (const [id, { risk_model, reviewed_on }] of Object.entries(raw.risks)) {
    const path = ['risks', id];
    if (risk_model === undefined) {
      linter.note('risk-model-missing', path, `${id} names no risk model: the path from hazard to harm that its thresholds stand on`);
      continue;
    }
    const reviewed = reviewed_on === undefined ? undefined : parseTime(reviewed_on)?.earliest;
    if (reviewed === undefined) linter.note('risk-model-stale', path, `${id} does not say when its risk model was last reviewed (reviewed_on)`);
    else if (linter.now !== undefined && linter.now - reviewed > REVIEW_AFTER)
      linter.note('risk-model-stale', [...path, 'reviewed_on'], `the risk model of ${id} was last reviewed on ${reviewed_on}, more than a year ago`);
  }
}

function lintWaiverAge(linter: Linter): void {
  const { now, policy } = linter;
  if (now === undefined) return;
  for (const [index, { id, expires }] of policy.waivers.entries()) {
    const left = (parseTime(expires)?.latest ?? 0) - now;
    if (left < 0)
      linter.note('waiver-expired', ['waivers', index, 'expires'], `${id} expired on ${expires}; remove it, and the finding that it lifted is back`);
    else if (left < SOON)
      linter.note('waiver-expiring', ['waivers', index, 'expires'], `${id} expires on ${expires}; the finding that it lifts comes back then`);
  }
}

/** Reasons that reviewers will ask for. */
export function lintReasons(linter: Linter, raw: RiskPolicy): void {
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
