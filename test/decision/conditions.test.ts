import { describe, expect, it } from 'vitest';
import { type Fields, gate, records, TODAY, withRecordKri } from './support.ts';

/** Whether evidence with these stated conditions meets the required ones. */
async function meets(required: Fields, stated: Fields | undefined, policy: Fields = {}): Promise<boolean> {
  const release = { digests: { 'helpful-only': `sha256:${'a'.repeat(64)}`, 'fine-tuned': `sha256:${'a'.repeat(64)}` } };
  const outcome = await gate(
    withRecordKri({ conditions: required }, { value: 1, ...(stated === undefined ? {} : { conditions: stated }) }, { policy, release }),
  );
  return outcome.kri('level').state === 'clear';
}

describe('a condition', () => {
  it('that is not stated is not met', async () => {
    expect(await meets({}, undefined)).toBe(true);
    expect(await meets({ tools: true }, undefined)).toBe(false);
    expect(await meets({ tools: true }, { other: true })).toBe(false);
  });

  it('that is a number is a minimum', async () => {
    expect(await meets({ attempts: 5 }, { attempts: 5 })).toBe(true);
    expect(await meets({ attempts: 5 }, { attempts: 6 })).toBe(true);
    expect(await meets({ attempts: 5 }, { attempts: 4.9 })).toBe(false);
    expect(await meets({ attempts: 5 }, { attempts: '5' })).toBe(false);
    expect(await meets({ attempts: 1 }, { attempts: true })).toBe(false);
  });

  it('that is true must be true', async () => {
    expect(await meets({ tools: true }, { tools: true })).toBe(true);
    expect(await meets({ tools: true }, { tools: false })).toBe(false);
    expect(await meets({ tools: true }, { tools: 'true' })).toBe(false);
    expect(await meets({ tools: true }, { tools: 1 })).toBe(false);
  });

  it('that is another word must be equal', async () => {
    expect(await meets({ protocol: 'v2' }, { protocol: 'v2' })).toBe(true);
    expect(await meets({ protocol: 'v2' }, { protocol: 'v3' })).toBe(false);
    expect(await meets({ protocol: 'v2' }, { protocol: 'V2' })).toBe(false);
  });

  it('that is a list is met by one of it', async () => {
    expect(await meets({ protocol: ['v2', 'v3'] }, { protocol: 'v3' })).toBe(true);
    expect(await meets({ protocol: ['v2', 'v3'] }, { protocol: 'v1' })).toBe(false);
    expect(await meets({ attempts: [1, 5] }, { attempts: 5 })).toBe(true);
    expect(await meets({ attempts: [1, 5] }, { attempts: 6 })).toBe(false);
  });

  it('all of them must be met', async () => {
    expect(await meets({ tools: true, attempts: 5 }, { tools: true, attempts: 5 })).toBe(true);
    expect(await meets({ tools: true, attempts: 5 }, { tools: true, attempts: 4 })).toBe(false);
  });

  it('that is inherited from Object is not stated', async () => {
    expect(await meets({ constructor: true }, {})).toBe(false);
  });
});

describe('the variant', () => {
  it('must be at least as far along as the one that is asked for', async () => {
    expect(await meets({ variant: 'helpful-only' }, { variant: 'helpful-only' })).toBe(true);
    expect(await meets({ variant: 'helpful-only' }, { variant: 'fine-tuned' })).toBe(true);
    expect(await meets({ variant: 'helpful-only' }, { variant: 'released' })).toBe(false);
  });

  it('that the policy does not know is not met', async () => {
    expect(await meets({ variant: 'released' }, { variant: 'released' })).toBe(true);
    expect(await meets({ variant: 'released' }, { variant: 'abliterated' })).toBe(false);
  });

  it('follows the order of the policy', async () => {
    const policy = { variants: ['fine-tuned', 'helpful-only', 'released'] };
    expect(await meets({ variant: 'helpful-only' }, { variant: 'fine-tuned' }, policy)).toBe(false);
    expect(await meets({ variant: 'helpful-only' }, { variant: 'helpful-only' }, policy)).toBe(true);
  });

  it('of a list must be one of the list', async () => {
    expect(await meets({ variant: ['helpful-only'] }, { variant: 'fine-tuned' })).toBe(false);
    expect(await meets({ variant: ['helpful-only', 'fine-tuned'] }, { variant: 'fine-tuned' })).toBe(true);
  });
});

describe('defaults', () => {
  it('hold for every indicator that says nothing', async () => {
    const record = { indicator: 'filter', value: 0.99, samples: 1000, assessed: TODAY };
    const policy = (own?: Fields) => ({ defaults: { conditions: { hours: 10 } }, kcis: { filter: own === undefined ? {} : { conditions: own } } });
    const state = async (own: Fields | undefined, conditions: Fields) =>
      (await gate({ policy: policy(own), files: { 'evals/filter.evidence.json': records([{ ...record, conditions }]) } })).kci('filter').state;
    expect(await state(undefined, { hours: 10 })).toBe('met');
    expect(await state(undefined, { hours: 9 })).toBe('inadmissible');
    expect(await state({ hours: 5 }, { hours: 9 })).toBe('met');
    expect(await state({}, {})).toBe('met');
  });
});
