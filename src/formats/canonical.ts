/**
 * Canonical JSON after RFC 8785: no white space, keys in the order of their UTF-16 code units, numbers and strings as
 * ECMAScript writes them. A lone surrogate is written as its escape, so that the hash of any report can be computed.
 * @throws TypeError for what JSON cannot say: NaN, an infinity, a function, a bigint.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value);
  throw new TypeError(`JSON cannot hold a ${typeof value}`);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON cannot hold ${value}`);
  return JSON.stringify(value);
}

/** Keys whose value is undefined are absent, as in JSON.stringify. */
function canonicalObject(value: object): string {
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  // Without a function to compare by, texts are sorted by their code units.
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}
