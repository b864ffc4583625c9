import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, editDistance, nearest } from '../../src/formats/nearest.ts';

describe('the nearest word', () => {
  it('is found over slips of the hand, and not over other words', () => {
    expect(nearest('extrenal', ['internal', 'external'])).toBe('external');
    expect(nearest('Digest', ['digest', 'name'])).toBe('digest');
    expect(nearest('jailbrake', ['jailbreak', 'bypass'])).toBe('jailbreak');
    expect(nearest('production', ['internal', 'external'])).toBeUndefined();
    expect(nearest('x'.repeat(200), ['x'.repeat(199)])).toBeUndefined();
    expect(didYouMean('bnary', [])).toBe('');
  });

  it('is measured as a distance', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
