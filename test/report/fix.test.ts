import { describe, expect, it } from 'vitest';
import { fixBlocks } from '../../src/report/fix.ts';

const prose = (text: string) => ({ kind: 'prose', text });
const snippet = (text: string) => ({ kind: 'snippet', text });

describe('what clears a finding', () => {
  it.each([
    ['Remove the waiver.', [prose('Remove the waiver.')]],
    ['Add this:\n\nversion: 1\nrecords:\n  - a: 1', [prose('Add this:'), snippet('version: 1\nrecords:\n  - a: 1')]],
    ['Add this:\na: 1\n\nThen ask.', [prose('Add this:'), snippet('a: 1'), prose('Then ask.')]],
    ['Add\n    a: 1\n      b: 2\nthere.', [prose('Add'), snippet('a: 1\n  b: 2'), prose('there.')]],
    ['Add\n```yaml\na: 1\n\nb: 2\n```\nthere.', [prose('Add'), snippet('a: 1\n\nb: 2'), prose('there.')]],
    ['Add\n```\na: 1', [prose('Add'), snippet('a: 1')]],
    ['', []],
  ])('%j is taken apart', (fix, blocks) => expect(fixBlocks(fix)).toEqual(blocks));
});
