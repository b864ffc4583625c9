import { days, formatDay } from '../formats/time.ts';
import type { Indicator } from '../policy/model.ts';
import type { Readings } from './admissible/readings.ts';
import { disagreements } from './admissible/replication.ts';
import { countsAt, isAdmissible, isDateDeclared, isDiscounted, type Use } from './admissible/use.ts';
import type { Context } from './context.ts';
import { type Finding, placed } from './findings.ts';
import { describeDisagreement } from './present/explain.ts';

/** Evidence that lapses this soon is announced. */
const SOON = days(30);

/** What is to be said of single pieces of evidence: unusable values block; weak ties, declared words and near expiry are warnings. */
export function useFindings(readings: Readings, context: Context): Finding[] {
  const indicators: Indicator[] = [...context.policy.kris, ...context.policy.kcis];
  const read = indicators.flatMap((indicator) => readings.all(indicator));
  const findings = read.flatMap(({ indicator, uses, ways }) => [
    ...uses.flatMap((use) => findingsOf(use, indicator, context)),
    ...ways.flatMap((way) => disagreementFindings(indicator, way.uses, context)),
  ]);
  return [
    ...new Map(findings.map((finding) => [`${finding.code}\n${finding.indicator}\n${finding.file}\n${finding.line}\n${finding.message}`, finding])).values(),
  ];
}

/** The worse of two measurements counts in any case; that they cannot both be right is for people to resolve. */
function disagreementFindings(indicator: Indicator, uses: readonly Use[], { stages }: Context): Finding[] {
  const counting = uses.filter((use) => stages.some((stage) => countsAt(use, stage)));
  return disagreements(indicator, counting).map((found) => ({
    code: 'measurements-disagree',
    severity: 'warning',
    indicator: indicator.id,
    message: `${indicator.title}: ${describeDisagreement(indicator, found)}; the worse counts`,
    fix: 'Find out which of the two is wrong. Only an approved withdrawal takes one of them out.',
    ...placed(indicator.at),
  }));
}

function findingsOf(use: Use, indicator: Indicator, { now, policy, stages }: Context): Finding[] {
  const findings: Finding[] = [];
  const { source } = use.item;
  const add = (code: string, severity: Finding['severity'], message: string, fix: string): void => {
    findings.push({ code, severity, indicator: indicator.id, message, fix, ...placed(source) });
  };
  const concerns = !use.reasons.some(({ code }) => code === 'evidence-wrong-subject' || code === 'evidence-withdrawn');
  if (use.unusable !== undefined && concerns)
    add(
      'evidence-unusable',
      'block',
      `its value cannot be used for ${indicator.id}: ${use.unusable}`,
      'Correct the value, its unit or its interval, or have the evidence withdrawn.',
    );
  if (isDiscounted(use, indicator.kind)) return findings;
  const named = use.item.model ?? 'no model';
  if (use.unbound)
    add(
      'evidence-unbound',
      'warning',
      `it names the model (${named}) but not the release; nothing ties it to this release`,
      'Let the eval record a name with the release, or bind by digest.',
    );
  if (use.declaredName)
    add(
      'names-declared',
      'warning',
      `${named} counts because the manifest declares the name; the policy has no models entry for it`,
      'Add the model and its names to models in the policy.',
    );
  if (use.isPlacedByName)
    add(
      'names-declared',
      'warning',
      `${named} counts for the configuration ${use.configuration} because the manifest declares the name`,
      'Let the eval state the configuration among its conditions, or give configurations digests of their own.',
    );
  if (isDateDeclared(use.item, use.channel))
    add(
      'assessed-declared',
      'warning',
      `it states no time; that it was assessed ${use.item.assessed} is the word of its cover sheet alone`,
      'Have an owner approve it, or use a log that says when it was written.',
    );
  if (use.item.completeAssumed)
    add(
      'complete-assumed',
      'warning',
      'nothing shows that the run was whole; the policy assumes it of these files',
      'Let the mapping under formats of the policy say what shows it, such as a number of items.',
    );
  const isTakenAsIndependent = (indicator.independent || indicator.independentAtLeast > 0) && use.independent !== undefined && policy.assessors === 'declared';
  if (isTakenAsIndependent) add('assessor-declared', 'warning', 'the independence of its assessor is only declared', 'Register the assessor in the policy.');
  if (isAdmissible(use) && stages.some((stage) => countsAt(use, stage)) && use.expires - now <= SOON)
    add('evidence-expiring', 'warning', `it lapses on ${formatDay(use.expires)}`, `Measure ${indicator.id} again before that day.`);
  return findings;
}
