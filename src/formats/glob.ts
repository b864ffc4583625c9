/**
 * The glob language of the contract and nothing else: `*` and `?` stay within a path segment, `**` crosses segments,
 * `[abc]`, `[a-z]` and `[!a]` are one character. No braces, no negation, no extended patterns: a `{`, `(`, `+` or `!` is itself.
 * Matching is linear in text times pattern, so that a hostile pattern cannot hang the gate.
 */
export type Glob = readonly Token[];

type Token =
  | { kind: 'char'; char: string }
  | { kind: 'one' }
  | { kind: 'class'; negated: boolean; ranges: readonly [string, string][] }
  | { kind: 'star' }
  | { kind: 'globstar' }
  /** `**` and the slash after it: any number of whole segments, also none. */
  | { kind: 'segments' };

/** Compiles a glob. Text between `literals` and nothing else is taken as it stands: the value of `{release}`, for example. */
export function parseGlob(pattern: string, substitute: Record<string, string> = {}): Glob {
  const tokens: Token[] = [];
  const names = Object.keys(substitute);
  for (let i = 0; i < pattern.length; ) {
    const name = names.find((key) => pattern.startsWith(key, i));
    if (name !== undefined) {
      for (const char of substitute[name] ?? '') tokens.push(charToken(char));
      i += name.length;
      continue;
    }
    const { token, length } = tokenAt(pattern, i);
    tokens.push(token);
    i += length;
  }
  return tokens;
}

/** Of printable ASCII, of which nearly all globs are: a policy of 10,000 indicators has a million of these. */
const CHARS: readonly Token[] = Array.from({ length: 0x7f }, (_, code) => ({ kind: 'char', char: String.fromCharCode(code) }));

function charToken(char: string): Token {
  return (char.length === 1 ? CHARS[char.charCodeAt(0)] : undefined) ?? { kind: 'char', char };
}

function tokenAt(pattern: string, i: number): { token: Token; length: number } {
  const char = String.fromCodePoint(pattern.codePointAt(i) ?? 0);
  if (char === '?') return { token: { kind: 'one' }, length: 1 };
  if (char === '[') {
    const found = classAt(pattern, i);
    if (found) return found;
  }
  if (char !== '*') return { token: charToken(char), length: char.length };
  if (pattern[i + 1] !== '*') return { token: { kind: 'star' }, length: 1 };
  const atStart = i === 0 || pattern[i - 1] === '/';
  if (atStart && pattern[i + 2] === '/') return { token: { kind: 'segments' }, length: 3 };
  return { token: { kind: 'globstar' }, length: 2 };
}

function classAt(pattern: string, start: number): { token: Token; length: number } | undefined {
  let i = start + 1;
  const negated = pattern[i] === '!' || pattern[i] === '^';
  if (negated) i++;
  const end = pattern.indexOf(']', i + 1);
  if (end === -1) return undefined;
  const body = [...pattern.slice(i, end)];
  const ranges: [string, string][] = [];
  for (let j = 0; j < body.length; j++) {
    const low = body[j] ?? '';
    const high = body[j + 1] === '-' ? body[j + 2] : undefined;
    ranges.push([low, high ?? low]);
    if (high !== undefined) j += 2;
  }
  return { token: { kind: 'class', negated, ranges }, length: end + 1 - start };
}

/** True when the whole text matches. */
export function matchesGlob(glob: Glob, text: string): boolean {
  const chars = [...text];
  // Most globs start with a fixed folder, which most paths do not lie in.
  const fixed = glob.findIndex((token) => token.kind !== 'char');
  const prefix = fixed === -1 ? glob.length : fixed;
  for (let i = 0; i < prefix; i++) if (!isChar(glob[i], chars[i])) return false;
  const rest = chars.slice(prefix);
  // reached[i]: the tokens so far can match the first i characters of the rest.
  let reached = new Array<boolean>(rest.length + 1).fill(false);
  reached[0] = true;
  for (let i = prefix; i < glob.length; i++) reached = step(glob[i] as Token, rest, reached);
  return reached[rest.length] ?? false;
}

function isChar(token: Token | undefined, char: string | undefined): boolean {
  return token?.kind === 'char' && token.char === char;
}

function step(token: Token, chars: string[], reached: boolean[]): boolean[] {
  const next = new Array<boolean>(chars.length + 1).fill(false);
  if (token.kind === 'star' || token.kind === 'globstar') {
    let open = false;
    for (let i = 0; i <= chars.length; i++) {
      if (token.kind === 'star' && i > 0 && chars[i - 1] === '/') open = false;
      open ||= reached[i] ?? false;
      next[i] = open;
    }
  } else if (token.kind === 'segments') {
    let open = false;
    for (let i = 0; i <= chars.length; i++) {
      next[i] = (reached[i] ?? false) || (open && chars[i - 1] === '/');
      open ||= reached[i] ?? false;
    }
  } else {
    for (let i = 0; i < chars.length; i++) next[i + 1] = (reached[i] ?? false) && matchesOne(token, chars[i] ?? '');
  }
  return next;
}

function matchesOne(token: Exclude<Token, { kind: 'star' | 'globstar' | 'segments' }>, char: string): boolean {
  if (token.kind === 'char') return token.char === char;
  if (char === '/') return false;
  if (token.kind === 'one') return true;
  return token.ranges.some(([low, high]) => low <= char && char <= high) !== token.negated;
}

/**
 * True when the first glob surely matches every text that the second one does. It need not find out: false says nothing.
 * The second is read as a text of its own, in which a wildcard stands for whatever it matches.
 */
export function coversGlob(wide: Glob, narrow: Glob): boolean {
  let reached = new Array<boolean>(narrow.length + 1).fill(false);
  reached[0] = true;
  for (const token of wide) reached = stepOver(token, narrow, reached);
  return reached[narrow.length] ?? false;
}

function stepOver(token: Token, narrow: Glob, reached: readonly boolean[]): boolean[] {
  const next = new Array<boolean>(narrow.length + 1).fill(false);
  let open = false;
  for (let i = 0; i <= narrow.length; i++) {
    const last = narrow[i - 1];
    if (token.kind === 'star') open &&= last !== undefined && staysInSegment(last);
    if (token.kind === 'segments') {
      next[i] = (reached[i] ?? false) || (open && last !== undefined && endsSegment(last));
      open ||= reached[i] ?? false;
    } else if (token.kind === 'star' || token.kind === 'globstar') {
      open ||= reached[i] ?? false;
      next[i] = open;
    } else next[i] = i > 0 && (reached[i - 1] ?? false) && last !== undefined && coversOne(token, last);
  }
  return next;
}

function staysInSegment(token: Token): boolean {
  return token.kind === 'char' ? token.char !== '/' : token.kind !== 'globstar' && token.kind !== 'segments';
}

function endsSegment(token: Token): boolean {
  return token.kind === 'segments' || (token.kind === 'char' && token.char === '/');
}

function coversOne(wide: Exclude<Token, { kind: 'star' | 'globstar' | 'segments' }>, narrow: Token): boolean {
  if (narrow.kind === 'char') return matchesOne(wide, narrow.char);
  if (wide.kind === 'one') return narrow.kind === 'one' || narrow.kind === 'class';
  return wide.kind === 'class' && JSON.stringify(wide) === JSON.stringify(narrow);
}

/** The folder that a glob cannot leave: everything before its first special character, up to the last slash. */
export function globBase(pattern: string): string {
  const special = pattern.search(/[*?[]/);
  const fixed = special === -1 ? pattern : pattern.slice(0, special);
  return fixed.slice(0, fixed.lastIndexOf('/') + 1);
}

/** A path as a glob that matches it alone. */
export function literalGlob(path: string): string {
  return path.replaceAll(/[*?[]/g, (char) => `[${char}]`);
}
