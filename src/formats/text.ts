/** Order of code units, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares two SHA-256 in hex, with or without `sha256:` before them. */
export function sameHash(stated: string, found: string): boolean {
  return stated.toLowerCase().replace(/^sha256:/, '') === found.toLowerCase();
}
