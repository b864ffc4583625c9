import type { ArrayPlan, ObjectPlan } from '../json-plan.ts';
import { JsonWalker, walkJson } from '../json-walk.ts';
import { isNothing, isRecord, type JsonRecord, member, shown } from '../narrow.ts';
import type { EarlyReading, EvidenceSource, Probe, ReadProblem } from '../reader.ts';
import type { Archive } from '../zip.ts';

/** The list of samples in a `.json` log. */
const SAMPLES = 'samples';
/** A score keeps what it was before each edit. */
const SCORE: ObjectPlan = { members: { history: { elements: 'skip', each: () => undefined } }, otherwise: 'skip' };
/** Of a sample: its scores (version 1: its one score), and by whom it was invalidated. */
const SAMPLE: ObjectPlan = {
  members: { scores: { members: {}, others: SCORE, otherwise: 'skip' }, score: SCORE, invalidation: { members: {} } },
  otherwise: 'skip',
};

/**
 * What was done to the samples of a log after the run. The header does not tell: editing a score computes the metrics anew and
 * leaves no other trace there.
 */
export class SampleChanges implements EarlyReading {
  readonly member = SAMPLES;
  readonly plan: ArrayPlan = { elements: SAMPLE, each: (sample) => this.add(sample) };
  private edited = 0;
  private invalidated = 0;

  /** @param sample what `SAMPLE` leaves of one */
  add(sample: unknown): void {
    const scores = member(sample, 'scores');
    const all = [...(isRecord(scores) ? Object.values(scores) : []), member(sample, 'score')];
    if (all.some((score) => isEdited(member(score, 'history')))) this.edited += 1;
    if (!isNothing(member(sample, 'invalidation'))) this.invalidated += 1;
  }

  /** Why the log does not stand for what was run. */
  get reasons(): string[] {
    const samples = (count: number): string => `${shown(count)} ${count === 1 ? 'sample' : 'samples'}`;
    return [
      ...(this.edited > 0 ? [`scores of ${samples(this.edited)} were edited after the run`] : []),
      ...(this.invalidated > 0 ? [`${samples(this.invalidated)} ${this.invalidated === 1 ? 'was' : 'were'} invalidated`] : []),
    ];
  }
}

/** @param history the number of its entries; what is no list is kept as it is, and is no sound history */
function isEdited(history: unknown): boolean {
  return !isNothing(history) && history !== 0;
}

/** Begins to read the samples of what may be a log. */
export function beginSamples(): EarlyReading {
  return new SampleChanges();
}

/** The changes to the samples of a `.json` log, which may have been read already. */
export async function changesInDocument(source: EvidenceSource, probe: Extract<Probe, { kind: 'json' }>): Promise<SampleChanges> {
  const known = probe.early?.find(({ by }) => by instanceof SampleChanges)?.by;
  if (known instanceof SampleChanges) return known;
  const changes = new SampleChanges();
  if (Object.hasOwn(probe.top, SAMPLES)) await walkJson(source.stream(), { members: { [SAMPLES]: changes.plan } }, source.file);
  return changes;
}

/**
 * The changes to the samples of an archive, one member each. An archive that is far larger than any real log is not looked
 * through, which is said: expanding it would take many times as long as all else.
 */
export async function changesInArchive(source: EvidenceSource, archive: Archive, problems: ReadProblem[]): Promise<SampleChanges> {
  const changes = new SampleChanges();
  if (archive.many === undefined) {
    const message = 'the archive has more samples, or larger ones, than the gate looks through: whether scores were edited after the run is not known';
    problems.push({ code: 'evidence-unseen', message });
    return changes;
  }
  for (const name of archive.many) {
    const walker = new JsonWalker(SAMPLE, source.file);
    walker.push(await archive.read(name));
    changes.add(walker.end() as JsonRecord);
  }
  return changes;
}
