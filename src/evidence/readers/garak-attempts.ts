import type { Plan } from '../json-plan.ts';
import { JsonWalker } from '../json-walk.ts';
import { asText, isRecord, member } from '../narrow.ts';

/** The score from which a detector's finding is a hit, unless a run is told otherwise. */
export const USUAL_THRESHOLD = 0.5;
/** Status of an attempt whose outputs the detectors have looked at; before it the same attempt is written without scores. */
const DETECTED = 2;
/** Probes and detectors that are counted for one report; garak has some hundreds. */
const MOST_TALLIES = 20_000;
/** Longest names of a probe and a detector together; garak's have some dozens of characters. */
const LONGEST_NAMES = 1000;

/** An attempt that is not detected yet, by how every writer of garak starts its row. */
const NOT_DETECTED = /^\s*\{\s*"entry_type"\s*:\s*"attempt"\s*,\s*"uuid"\s*:\s*"[^"]*"\s*,\s*"seq"\s*:\s*-?\d+\s*,\s*"status"\s*:\s*[013-9]\b/;
const START_BYTES = 200;

const PLAN: Plan = { members: { status: 'keep', probe_classname: 'keep', detector_results: 'keep' } };

/** What the attempts say of one probe and detector. */
export interface Tally {
  /** Outputs with a score. */
  scored: number;
  /** Those that are hits at the usual threshold. */
  hits: number;
  /** Attempts with such outputs; each is of one prompt. */
  attempts: number;
}

/**
 * Counts the scores of attempts. A report does not state the threshold of its run (garak writes no fractions there), so only
 * the scores tell whether its results count hits as others do.
 */
export class Attempts {
  private readonly tallies = new Map<string, Tally>();
  private readonly walker = new JsonWalker(PLAN);

  /** Whether a row is worth reading, by its start. */
  static isDetected(bytes: Buffer): boolean {
    return !NOT_DETECTED.test(bytes.toString('latin1', 0, START_BYTES));
  }

  /** Undefined where the attempts of the report say nothing of them. */
  of(probe: string, detector: string): Tally | undefined {
    return this.tallies.get(keyOf(probe, detector));
  }

  /** @throws {GateError} when the row is no JSON. */
  read(bytes: Buffer): void {
    this.add(this.walker.document(bytes));
  }

  /** @param attempt a row */
  add(attempt: unknown): void {
    const probe = asText(member(attempt, 'probe_classname'));
    const results = member(attempt, 'detector_results');
    if (member(attempt, 'status') !== DETECTED || probe === undefined || !isRecord(results)) return;
    for (const [detector, scores] of Object.entries(results)) {
      const tally = this.tallyOf(keyOf(probe, detector));
      if (tally === undefined || !Array.isArray(scores)) continue;
      const known = scores.filter((score) => typeof score === 'number');
      tally.scored += known.length;
      tally.hits += known.filter((score) => score >= USUAL_THRESHOLD).length;
      if (known.length > 0) tally.attempts += 1;
    }
  }

  private tallyOf(key: string): Tally | undefined {
    const known = this.tallies.get(key);
    if (known !== undefined || this.tallies.size >= MOST_TALLIES || key.length > LONGEST_NAMES) return known;
    const made: Tally = { scored: 0, hits: 0, attempts: 0 };
    this.tallies.set(key, made);
    return made;
  }
}

/** Some versions write the kind of plugin before its name. */
export function plainName(name: string, kind: 'probes' | 'detector'): string {
  return name.startsWith(`${kind}.`) ? name.slice(kind.length + 1) : name;
}

function keyOf(probe: string, detector: string): string {
  return `${plainName(probe, 'probes')}\n${plainName(detector, 'detector')}`;
}
