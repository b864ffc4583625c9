import { describe, expect, it } from 'vitest';
import { sha256 } from '../decision/support.ts';
import { Instance, SIGNED_AT, type Signing, statementOf } from './instance.ts';
import { attestedGate, BUNDLE, instance, STATING, trustOf } from './support.ts';

/** Keeps no logs, as GitHub does for private repositories: a timestamp says when the certificate was used. */
const TIME = JSON.stringify(instance.trustedRoot('time'));
const MINUTES_LATER = '2026-11-20T09:05:00Z';
const HOURS_LATER = '2026-11-20T12:00:00Z';
const REFUSED = ['kri-inadmissible'];

/** What blocks where the log is signed so, under a root that keeps the time alone. */
async function blocks(signing: Signing, root = TIME, by = instance): Promise<string[]> {
  const bundle = by.sign(statementOf([sha256(STATING)]), { withoutEntry: true, withoutScts: true, ...signing });
  return (await attestedGate({ files: { [BUNDLE]: bundle }, policy: { trust: trustOf(undefined, root) }, root })).blocks;
}

describe('a root with a timestamp authority and no logs', () => {
  it.each(['0.1', '0.2', '0.3'] as const)('takes a bundle of version %s that was stamped while its certificate held', async (version) => {
    expect(await blocks({ version, stampedAt: MINUTES_LATER })).toEqual([]);
  });

  it.each<[string, Signing]>([
    ['without a timestamp', {}],
    ['stamped when its certificate had lapsed', { stampedAt: HOURS_LATER }],
    ['stamped before its certificate began', { stampedAt: '2026-11-20T08:59:00Z' }],
    ['with the timestamp of another signature', { stampedAt: MINUTES_LATER, stampedOther: true }],
    ['with the time of a log that it does not know', { withoutEntry: false }],
    ['with a timestamp and such an entry', { withoutEntry: false, stampedAt: SIGNED_AT }],
  ])('does not take a bundle %s', async (_, signing) => {
    expect(await blocks(signing)).toEqual(REFUSED);
  });

  it('may carry the certificate of its authority along, and none that the root does not have', async () => {
    expect(await blocks({ stampedAt: MINUTES_LATER, carried: 'own' })).toEqual([]);
    expect(await blocks({ stampedAt: MINUTES_LATER, carried: 'other' })).toEqual(REFUSED);
  });

  it('does not take a timestamp of another authority', async () => {
    expect(await blocks({ stampedAt: MINUTES_LATER }, TIME, new Instance())).toEqual(REFUSED);
  });

  it('does not take one from before the authority was valid', async () => {
    const root = JSON.parse(TIME);
    for (const authority of root.timestampAuthorities) authority.validFor = { start: '2026-11-20T09:06:00Z' };
    expect(await blocks({ stampedAt: MINUTES_LATER }, JSON.stringify(root))).toEqual(REFUSED);
  });

  it('takes no bundle with any bit of its timestamp turned', { timeout: 60_000 }, async () => {
    const bundle = instance.sign(statementOf([sha256(STATING)]), { withoutEntry: true, withoutScts: true, stampedAt: MINUTES_LATER });
    const [stamp] = bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps;
    const bytes = Buffer.from(stamp.signedTimestamp, 'base64');
    const accepted: number[] = [];
    for (let index = 0; index < bytes.length; index++) {
      const turned = Buffer.from(bytes);
      turned[index] = (turned[index] ?? 0) ^ (1 << (index % 8));
      stamp.signedTimestamp = turned.toString('base64');
      const outcome = await attestedGate({ files: { [BUNDLE]: bundle }, policy: { trust: trustOf(undefined, TIME) }, root: TIME });
      if (outcome.blocks.length === 0) accepted.push(index);
    }
    expect(accepted).toEqual([]);
  });
});

describe('a root with logs', () => {
  it('takes no timestamp in place of an entry in its log', async () => {
    const both = { ...instance.trustedRoot(), timestampAuthorities: instance.trustedRoot('time').timestampAuthorities };
    expect(await blocks({ stampedAt: MINUTES_LATER, withoutScts: false }, JSON.stringify(both))).toEqual(REFUSED);
    expect(await blocks({ stampedAt: MINUTES_LATER, withoutScts: false, withoutEntry: false }, JSON.stringify(both))).toEqual([]);
  });
});
