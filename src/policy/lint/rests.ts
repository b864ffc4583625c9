import type { RiskPolicy } from '../../formats/generated/policy.ts';
import { mitigationsBehind } from '../mitigations.ts';
import { vagueWord } from '../wording.ts';
import type { Linter, Path } from './linter.ts';

/** Rules about mitigations: only for a policy that has some, so that others are not asked for what they do elsewhere. */
export function lintMitigations(linter: Linter): void {
  if (linter.policy.mitigations.size === 0) return;
  lintMissing(linter);
  lintUnused(linter);
  lintPlanned(linter);
  lintIncomplete(linter);
  lintStandards(linter);
}

/** Containment and deployment controls are what mitigations bring about. */
function lintMissing(linter: Linter): void {
  for (const { id, category, mitigations } of linter.policy.kcis) {
    if (mitigations.length === 0 && (category === 'containment' || category === 'deployment'))
      linter.note('mitigations-missing', ['kcis', id], `${id} names no mitigations that bring it about; what it shares with other controls is not known`);
  }
}

function lintUnused(linter: Linter): void {
  const { kcis, mitigations } = linter.policy;
  const used = new Set(kcis.flatMap((kci) => mitigationsBehind(kci.mitigations, mitigations)));
  for (const mitigation of mitigations.values())
    if (!used.has(mitigation))
      linter.note('mitigation-unused', ['mitigations', mitigation.id], `no KCI rests on ${mitigation.id}; what is shown of it decides nothing`);
}

function lintPlanned(linter: Linter): void {
  for (const { id, status } of linter.policy.mitigations.values())
    if (status === 'planned') linter.note('mitigation-planned', ['mitigations', id, 'status'], `${id} is planned; no KCI that rests on it can be met`);
}

/** What is precisely defined has somebody who answers for it, and a text that says what it is (rubric 3.1.1.1, 3.1.2.1). */
function lintIncomplete(linter: Linter): void {
  for (const { id, owner, document } of linter.policy.mitigations.values()) {
    const lacking = [...(owner === undefined ? ['who answers for it (owner)'] : []), ...(document === undefined ? ['where it is described (document)'] : [])];
    if (lacking.length > 0) linter.note('mitigation-incomplete', ['mitigations', id], `${id} does not say ${lacking.join(' and ')}`);
  }
}

function lintStandards(linter: Linter): void {
  for (const { id, standard } of linter.policy.mitigations.values()) {
    if (standard === undefined) continue;
    const lacking = [...(standard.level === undefined ? ['level'] : []), ...(standard.expires === undefined ? ['expires'] : [])];
    if (lacking.length > 0)
      linter.note(
        'standard-incomplete',
        ['mitigations', id, 'standard'],
        `${standard.name} states no ${lacking.join(' and no ')}; which certificate it is cannot be told`,
      );
  }
}

/** Texts that promise something. */
export function lintWording(linter: Linter, raw: RiskPolicy): void {
  const texts: [Path, string | undefined][] = [
    ...Object.entries(raw.tolerances ?? {}).map(([id, { statement }]): [Path, string] => [['tolerances', id, 'statement'], statement]),
    ...Object.entries(raw.kris).map(([id, { title }]): [Path, string] => [['kris', id, 'title'], title]),
    ...Object.entries(raw.kcis).flatMap(([id, { title, sufficiency }]): [Path, string | undefined][] => [
      [['kcis', id, 'title'], title],
      [['kcis', id, 'sufficiency'], sufficiency],
    ]),
    ...Object.entries(raw.mitigations ?? {}).map(([id, { title }]): [Path, string] => [['mitigations', id, 'title'], title]),
  ];
  for (const [path, text] of texts) {
    const word = vagueWord(text ?? '');
    if (word !== undefined) linter.note('wording-vague', path, `"${word}" leaves open what is meant; say what is measured, and how much is enough`);
  }
}

/** The procedures without which an emergency is improvised. */
const NEEDED = ['contain', 'rollback', 'notify'];

/** Rules about emergency response. */
export function lintEmergency(linter: Linter, raw: RiskPolicy): void {
  const { emergency } = linter.policy;
  if (emergency === undefined) return;
  const missing = NEEDED.filter((id) => !Object.hasOwn(raw.emergency?.procedures ?? {}, id));
  if (missing.length > 0) linter.note('procedure-missing', ['emergency'], `no procedure to ${missing.join(', to ')}`);
  for (const { id, primary, deputy } of emergency.roles) {
    const path = ['emergency', 'roles', id];
    if (deputy === undefined) linter.note('deputy-missing', path, `${id} has no deputy; nobody acts when ${primary} cannot`);
    else if (deputy.toLowerCase() === primary.toLowerCase()) linter.note('person-twice', path, `${primary} is the deputy of themselves`);
  }
}
