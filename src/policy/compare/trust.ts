import { matchesGlob } from '../../formats/glob.ts';
import type { IdentitySigner, KeySigner, Signer, Trust } from '../model.ts';
import { type Both, type Change, change, list, missingFrom, type Path } from './change.ts';

const PATH: Path = ['trust'];

/** Whose signatures count. Whoever may newly sign can clear what nothing cleared before. */
export function compareTrust({ before: { trust: before }, after: { trust: after } }: Both): Change[] {
  if (before === undefined) return (after?.signers ?? []).map(added);
  if (after === undefined)
    return [
      change(PATH, 'weaker', 'signatures are no longer looked at: a signed statement that was changed counts as any other'),
      ...before.signers.map(({ id }) => change([...PATH, 'signers'], 'stricter', `${id} may no longer sign evidence`)),
    ];
  const gone = before.signers.filter(({ id }) => find(after, id) === undefined);
  return [
    ...compareRoot(before, after),
    ...gone.map(({ id }) => change([...PATH, 'signers'], 'stricter', `${id} may no longer sign evidence`)),
    ...after.signers.flatMap((signer) => {
      const old = find(before, signer.id);
      return old === undefined ? [added(signer)] : compareSigner(old, signer);
    }),
  ];
}

function find({ signers }: Trust, id: string): Signer | undefined {
  return signers.find((signer) => signer.id === id);
}

function added(signer: Signer): Change {
  const who = signer.kind === 'key' ? 'with a key' : `as ${signer.identityText}`;
  return change(pathOf(signer), 'weaker', `${signer.id} may sign evidence (${who}): ${list(signer.may)}`);
}

function pathOf({ id }: Signer): Path {
  return [...PATH, 'signers', id];
}

function compareRoot({ root: a }: Trust, { root: b }: Trust): Change[] {
  const path = [...PATH, 'root'];
  if (a === undefined) return b === undefined ? [] : [change(path, 'neutral', `certificates are verified against ${b.file}`)];
  if (b === undefined) return [change(path, 'stricter', 'no certificate counts any more')];
  if (a.sha256 !== b.sha256)
    return [change(path, 'weaker', `certificates are verified against another trusted root (sha256 ${b.sha256.slice(0, 12)}…): others may count`)];
  return a.file === b.file ? [] : [change(path, 'neutral', `the trusted root lies at ${b.file}, before at ${a.file}`)];
}

function compareSigner(old: Signer, now: Signer): Change[] {
  const path = pathOf(now);
  return [...compareWho(old, now, path), ...compareWhat(old, now, path)];
}

function compareWho(old: Signer, now: Signer, path: Path): Change[] {
  if (old.kind === 'key')
    return now.kind === 'key' ? compareKey(old, now, path) : [change(path, 'weaker', `${now.id} signs as ${now.identityText}, before with a key`)];
  return now.kind === 'key' ? [change(path, 'weaker', `${now.id} signs with a key, before as ${old.identityText}`)] : compareIdentity(old, now, path);
}

function compareKey(old: KeySigner, now: KeySigner, path: Path): Change[] {
  return old.key === now.key ? [] : [change([...path, 'key'], 'weaker', `${now.id} has another key`)];
}

function compareIdentity(old: IdentitySigner, now: IdentitySigner, path: Path): Change[] {
  const changes: Change[] = [];
  if (old.identityText !== now.identityText) {
    const isNarrower = !/[*?[]/.test(now.identityText) && matchesGlob(old.identity, now.identityText);
    const effect = isNarrower ? 'fewer certificates count' : 'other certificates count';
    changes.push(
      change([...path, 'identity'], isNarrower ? 'stricter' : 'weaker', `${now.id} is now ${now.identityText}, before ${old.identityText}: ${effect}`),
    );
  }
  if (old.issuer !== now.issuer) changes.push(change([...path, 'issuer'], 'weaker', `${now.issuer} vouches for ${now.id}, before ${old.issuer}`));
  for (const key of ['repository', 'ref'] as const) {
    const [a, b] = [old[key], now[key]];
    if (a === b) continue;
    if (a === undefined) changes.push(change([...path, key], 'stricter', `${now.id} counts only for the ${key} ${b}`));
    else
      changes.push(
        change(
          [...path, key],
          'weaker',
          b === undefined ? `${now.id} counts for any ${key}, before only ${a}` : `${now.id} counts for the ${key} ${b}, before ${a}`,
        ),
      );
  }
  return changes;
}

function compareWhat(old: Signer, now: Signer, path: Path): Change[] {
  const lists = (['predicates', 'may'] as const).flatMap((key) => {
    const [more, less] = [missingFrom(now[key], old[key]), missingFrom(old[key], now[key])];
    return [
      ...(more.length > 0 ? [change([...path, key], 'weaker', `${now.id} may now sign ${list(more)}`)] : []),
      ...(less.length > 0 ? [change([...path, key], 'stricter', `${now.id} may no longer sign ${list(less)}`)] : []),
    ];
  });
  if (old.assessor === now.assessor) return lists;
  const at = [...path, 'assessor'];
  const word = now.assessor === undefined ? 'nobody' : `the assessor ${now.assessor}`;
  return [
    ...lists,
    change(at, now.assessor === undefined ? 'stricter' : 'weaker', `a signature of ${now.id} is the word of ${word}, before of ${old.assessor ?? 'nobody'}`),
  ];
}
