import type { Indicator, Policy, Signer } from '../model.ts';
import type { Rule } from './rules.ts';

type Path = readonly (string | number)[];
type Note = (rule: Rule, path: Path, message: string) => void;

const GITHUB = 'https://token.actions.githubusercontent.com';

/** Lint of `trust`, and of indicators that want signatures which nobody may give. */
export function lintTrust({ trust, kris, kcis }: Policy, note: Note): void {
  if (trust === undefined) return;
  for (const signer of trust.signers) lintSigner(signer, note);
  if (trust.root !== undefined && trust.signers.every(({ kind }) => kind === 'key'))
    note('root-unused', ['trust', 'root'], 'every signer has a key; a trusted root is for identities');
  for (const kri of kris) lintAttested(kri, ['kris', kri.id], trust.signers, note);
  for (const kci of kcis) lintAttested(kci, ['kcis', kci.id], trust.signers, note);
}

function lintSigner(signer: Signer, note: Note): void {
  if (signer.kind === 'key') return;
  const path = ['trust', 'signers', signer.id];
  if (/[*?[]/.test(signer.identityText))
    note(
      'identity-wildcard',
      [...path, 'identity'],
      `every certificate that ${signer.identityText} matches counts as ${signer.id}; write out workflow and ref if you can`,
    );
  if (signer.issuer === GITHUB && signer.repository === undefined)
    note(
      'identity-any-caller',
      path,
      `if this workflow can be called by others (workflow_call), any repository can have ${signer.id} sign for it; say which with repository`,
    );
}

function lintAttested({ id, binding, selectors }: Indicator, path: Path, signers: readonly Signer[], note: Note): void {
  if (binding !== 'attested') return;
  const what = selectors.length > 0 ? 'logs' : 'records';
  if (!signers.some(({ may }) => may.includes(what)))
    note('attested-unsatisfiable', path, `${id} is measured by ${what} that are signed, and no signer may sign ${what}; no evidence can count`);
}
