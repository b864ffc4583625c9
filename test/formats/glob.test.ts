import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversGlob, globBase, literalGlob, matchesGlob, parseGlob } from '../../src/formats/glob.ts';

function matches(pattern: string, text: string): boolean {
  return matchesGlob(parseGlob(pattern), text);
}

/** The same language written without regard to time: what is left of the pattern against what is left of the text. */
function reference(pattern: string, text: string, atStart = true): boolean {
  if (pattern === '') return text === '';
  if (pattern.startsWith('**/') && atStart) {
    if (reference(pattern.slice(3), text)) return true;
    return [...text].some((char, i) => char === '/' && reference(pattern.slice(3), text.slice(i + 1)));
  }
  if (pattern.startsWith('**')) return Array.from({ length: text.length + 1 }, (_, i) => i).some((i) => reference(pattern.slice(2), text.slice(i), false));
  const [head = '', rest] = [pattern[0], pattern.slice(1)];
  if (head === '*') {
    const end = text.indexOf('/') === -1 ? text.length : text.indexOf('/');
    return Array.from({ length: end + 1 }, (_, i) => i).some((i) => reference(rest, text.slice(i), false));
  }
  const [char = '', after] = [text[0], text.slice(1)];
  if (char === '') return false;
  if (head === '?') return char !== '/' && reference(rest, after, false);
  const set = head === '[' ? /^\[([!^]?)([^\]].*?|\][^\]]*)\]/s.exec(pattern) : null;
  if (set) return char !== '/' && inSet(set[2] ?? '', char) !== (set[1] !== '') && reference(pattern.slice(set[0].length), after, false);
  return head === char && reference(rest, after, head === '/');
}

function inSet(body: string, char: string): boolean {
  for (let i = 0; i < body.length; i++) {
    if (body[i + 1] === '-' && body[i + 2] !== undefined) {
      if ((body[i] ?? '') <= char && char <= (body[i + 2] ?? '')) return true;
      i += 2;
    } else if (body[i] === char) return true;
  }
  return false;
}

describe('globs', () => {
  it.each([
    ['*', 'a', true],
    ['*', '', true],
    ['*', 'a/b', false],
    ['*', '.hidden', true],
    ['a/*', 'a/.env', true],
    ['**', 'a/b/c', true],
    ['**', '', true],
    ['a/**', 'a', false],
    ['a/**', 'a/', true],
    ['a/**', 'a/b/.c', true],
    ['**/a', 'a', true],
    ['**/a', 'x/y/a', true],
    ['**/a', 'xa', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['a**b', 'a/x/b', true],
    ['?', 'ä', true],
    ['?', '🙂', true],
    ['?', '/', false],
    ['[ab]', 'b', true],
    ['[a-c]x', 'bx', true],
    ['[!a]', 'a', false],
    ['[!a]', 'b', true],
    ['[^a]', 'a', false],
    ['[!a]', '/', false],
    ['[]]', ']', true],
    ['[a', '[a', true],
    ['[-a]', '-', true],
    ['[*]', '*', true],
    ['[*]', 'a', false],
    ['{a,b}', 'a', false],
    ['{a,b}', '{a,b}', true],
    ['!a', 'a', false],
    ['!a', '!a', true],
    ['a.b', 'axb', false],
    ['(a|b)', '(a|b)', true],
    ['a\\*', 'a*', false],
    ['A', 'a', false],
    ['a', 'a\n', false],
    ['*', 'a\nb', true],
  ])('%j on %j: %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected);
  });

  it('agree with a simple reference matcher', () => {
    const pattern = fc
      .array(fc.constantFrom('a', 'b', '/', '*', '**', '**/', '?', '[a-b]', '[!a]', '.', '{', '!', '['), { maxLength: 7 })
      .map((parts) => parts.join(''));
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '/', '.', '{', '!', '['), { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(pattern, text, (glob, path) => {
        // Three stars in a row and a set that holds a slash mean nothing that anybody relies on.
        fc.pre(!glob.includes('***') && !/\[[^\]]*\[/.test(glob));
        expect(matches(glob, path)).toBe(reference(glob, path));
      }),
      { numRuns: 2000 },
    );
  });

  it('take time that is linear in the text, whatever the pattern', () => {
    const start = Date.now();
    expect(matches('*a'.repeat(200), `${'a'.repeat(5000)}b`)).toBe(false);
    expect(matches('**/'.repeat(100), `${'a/'.repeat(2000)}b`)).toBe(false);
    expect(matches(`${'**'.repeat(100)}x`, 'a/'.repeat(2000))).toBe(false);
    expect(matches('['.repeat(20_000), 'a')).toBe(false);
    expect(Date.now() - start).toBeLessThan(3000);
  });

  it('put what stands for {release} in as it is', () => {
    const glob = (release: string): ReturnType<typeof parseGlob> => parseGlob('acme/atlas-{release}*', { '{release}': release });
    expect(matchesGlob(glob('3.1'), 'acme/atlas-3.1-helpful')).toBe(true);
    expect(matchesGlob(glob('*'), 'acme/atlas-3.1')).toBe(false);
    expect(matchesGlob(glob('*'), 'acme/atlas-*')).toBe(true);
    expect(matchesGlob(glob('[0-9]'), 'acme/atlas-3')).toBe(false);
    expect(matchesGlob(glob('{release}'), 'acme/atlas-{release}')).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (release) => {
        expect(matchesGlob(parseGlob('{release}', { '{release}': release }), release)).toBe(true);
      }),
    );
  });

  it('can be written for one path alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '*', '?', '[', ']', '!', '/', '{', '-') }),
        fc.string({ unit: fc.constantFrom('a', '*', '[', ']') }),
        (path, other) => {
          expect(matches(literalGlob(path), path)).toBe(true);
          if (path !== other) expect(matches(literalGlob(path), other)).toBe(false);
        },
      ),
    );
  });

  it('know the folder that they cannot leave', () => {
    expect(globBase('a/b/*.yml')).toBe('a/b/');
    expect(globBase('a/b')).toBe('a/');
    expect(globBase('**')).toBe('');
    expect(globBase('a[b]/c')).toBe('');
  });
});

describe('coversGlob', () => {
  const covers = (wide: string, narrow: string): boolean => coversGlob(parseGlob(wide), parseGlob(narrow));

  it.each([
    ['releases/**', 'releases/*.yml'],
    ['releases/*', 'releases/*.yml'],
    ['**', 'a/**/b'],
    ['**/*.yml', 'a/**/b.yml'],
    ['a?c', 'a[bx]c'],
    ['[ab]', 'a'],
  ])('%s covers %s, and not the other way round', (wide, narrow) => {
    expect(covers(wide, narrow)).toBe(true);
    expect(covers(narrow, wide)).toBe(false);
  });

  it('never says so of a pattern that matches a text more', () => {
    const pattern = fc.array(fc.constantFrom('a', 'b', '/', '*', '**', '**/', '?', '[ab]', '[!a]'), { maxLength: 5 }).map((parts) => parts.join(''));
    const text = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 5 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(pattern, pattern, text, (wide, narrow, found) => {
        if (covers(wide, narrow) && matches(narrow, found)) expect(matches(wide, found)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
