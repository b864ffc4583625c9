import type { Channel, Reading } from '../../evidence/evidence.ts';
import { compareText } from '../../formats/text.ts';

/** The same content under two paths counts once; the channel that vouches most stands for it. */
export function distinctReadings(all: readonly Reading[]): { readings: Reading[]; byPath: Map<string, Reading[]> } {
  const trust: Channel[] = ['author', 'approved', 'signed', 'default-branch'];
  const bySha = new Map<string, Reading>();
  const byPath = new Map<string, Reading[]>();
  for (const reading of [...all].sort((a, b) => compareText(a.file, b.file))) {
    const before = reading.error === undefined && !reading.removed ? bySha.get(reading.sha256) : undefined;
    const key = before === undefined ? (reading.error === undefined && !reading.removed ? reading.sha256 : `${reading.file}\n${bySha.size}`) : reading.sha256;
    const kept = before === undefined ? reading : merged(before, reading, trust);
    bySha.set(key, kept);
  }
  for (const reading of all) byPath.set(reading.file, [...(byPath.get(reading.file) ?? []), bySha.get(reading.sha256) ?? reading]);
  return { readings: [...bySha.values()], byPath };
}

/** Where nobody vouches more than the other, a doubt about either copy is one about the content. */
function merged(before: Reading, reading: Reading, trust: readonly Channel[]): Reading {
  const gain = trust.indexOf(reading.channel) - trust.indexOf(before.channel);
  const attestations = [...(before.attestations ?? []), ...(reading.attestations ?? [])];
  const sealed = attestations.length === 0 ? before : { ...before, attestations };
  if (gain !== 0) return gain > 0 ? { ...sealed, channel: reading.channel, problems: reading.problems } : sealed;
  const known = before.problems.map(({ message }) => message);
  const doubts = reading.problems.filter(({ code, message }) => code === 'evidence-unverified' && !known.includes(message));
  return { ...sealed, problems: [...before.problems, ...doubts] };
}
