import { GateError } from '../../formats/errors.ts';
import { MAX_GARAK_NAMES_LENGTH, MAX_GARAK_RESULTS, MAX_GARAK_SCORES_BYTES } from '../../formats/limits.ts';
import type { Plan } from '../json-plan.ts';
import { JsonWalker } from '../json-walk.ts';
import { asText, isRecord, member } from '../narrow.ts';
import { Repeated } from '../repeated.ts';
import { AttemptRow, USUAL_THRESHOLD } from './garak-row.ts';

/** Status of an attempt whose outputs the detectors have looked at; before it the same attempt is written without scores. */
const DETECTED = 2;

const PLAN: Plan = { members: { entry_type: 'keep', status: 'keep', probe_classname: 'keep', detector_results: 'keep' } };

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
  private readonly probes = new Map<string, ProbeTallies>();
  private readonly lastProbe = new Repeated((text, start, end) => this.probeOf(text.toString('latin1', start, end)));
  private readonly row = new AttemptRow();
  private readonly walker = new JsonWalker(PLAN, undefined, 0, MAX_GARAK_SCORES_BYTES);

  /** Undefined where the attempts of the report say nothing of them. */
  of(probe: string, detector: string): Tally | undefined {
    return this.tallies.get(keyOf(probe, detector));
  }

  /**
   * Reads a row that stands in a text from `from` up to `to`, which is its end or the place of a line break.
   * @throws {GateError} when the row is no JSON, or one too many for the memory.
   */
  read(text: Buffer, from: number, to: number): void {
    if (this.row.read(text, from, to)) this.addRow(text);
    else this.add(this.walker.document(text.subarray(from, to)));
  }

  /**
   * @param attempt a row
   * @throws {GateError} when it has a pair of a probe and a detector that is one too many
   */
  add(attempt: unknown): void {
    const probe = asText(member(attempt, 'probe_classname'));
    const results = member(attempt, 'detector_results');
    if (member(attempt, 'status') !== DETECTED || probe === undefined || !isRecord(results)) return;
    for (const [detector, scores] of Object.entries(results)) {
      const tally = this.tallyOf(probe, detector);
      if (!Array.isArray(scores)) continue;
      const known = scores.filter((score) => typeof score === 'number');
      const hits = known.filter((score) => score >= USUAL_THRESHOLD);
      count(tally, known.length, hits.length);
    }
  }

  /** The row that was read from its bytes. */
  private addRow(text: Buffer): void {
    const { row } = this;
    if (row.status !== DETECTED || row.probeEnd === row.probeStart || row.detectors === 0) return;
    const probe = this.lastProbe.of(text, row.probeStart, row.probeEnd);
    for (let index = 0; index < row.detectors; index += 1) {
      const tally = probe.at(index, text, row.nameStart[index] as number, row.nameEnd[index] as number);
      count(tally, row.scored[index] as number, row.hits[index] as number);
    }
  }

  private probeOf(name: string): ProbeTallies {
    const known = this.probes.get(name);
    if (known !== undefined) return known;
    const made = new ProbeTallies((detector) => this.tallyOf(name, detector));
    // Each of them has a tally, so there are no more than of those; but one may go by two names.
    if (this.probes.size < MAX_GARAK_RESULTS) this.probes.set(name, made);
    return made;
  }

  private tallyOf(probe: string, detector: string): Tally {
    const key = keyOf(probe, detector);
    const known = this.tallies.get(key);
    if (known !== undefined) return known;
    if (key.length > MAX_GARAK_NAMES_LENGTH)
      throw tooMuch(`a probe and a detector with names of at most ${MAX_GARAK_NAMES_LENGTH} characters together, found ${key.length}`);
    if (this.tallies.size >= MAX_GARAK_RESULTS) throw tooMuch(`attempts of at most ${MAX_GARAK_RESULTS} pairs of a probe and a detector, found more`);
    const made: Tally = { scored: 0, hits: 0, attempts: 0 };
    this.tallies.set(key, made);
    return made;
  }
}

/** The tallies of one probe in the order of its detectors, which is the same in nearly all of its attempts. */
class ProbeTallies {
  private readonly places: Array<Repeated<Tally>> = [];

  constructor(private readonly tallyOf: (detector: string) => Tally) {}

  /** That of the detector whose name stands from `start` up to `end`. */
  at(index: number, text: Buffer, start: number, end: number): Tally {
    for (let place = this.places.length; place <= index; place += 1)
      this.places.push(new Repeated((bytes, from, to) => this.tallyOf(bytes.toString('latin1', from, to))));
    return (this.places[index] as Repeated<Tally>).of(text, start, end);
  }
}

function count(tally: Tally, scored: number, hits: number): void {
  tally.scored += scored;
  tally.hits += hits;
  if (scored > 0) tally.attempts += 1;
}

function tooMuch(expected: string): GateError {
  return new GateError('evidence-unreadable', `expected ${expected}`, { fault: 'evidence', hint: 'Split the run into reports of fewer probes.' });
}

/** Some versions write the kind of plugin before its name. */
export function plainName(name: string, kind: 'probes' | 'detector'): string {
  return name.startsWith(`${kind}.`) ? name.slice(kind.length + 1) : name;
}

function keyOf(probe: string, detector: string): string {
  return `${plainName(probe, 'probes')}\n${plainName(detector, 'detector')}`;
}
