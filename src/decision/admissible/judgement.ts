import { formatDay, type TimeRange } from '../../formats/time.ts';

/** One thing that a judgement has to take into account: evidence of a KRI, or a determination. */
export interface Dated {
  readonly kri: string;
  readonly file: string;
  /** Undefined where its time is not known. */
  readonly time: TimeRange | undefined;
}

/** Of many only those that can be the newest: of unknown time, with the latest beginning, with the latest end. */
export function newestOf(considered: readonly Dated[]): Dated[] {
  const unknown = considered.find(({ time }) => time === undefined);
  const latest = (key: keyof TimeRange): Dated | undefined => {
    let newest: Dated | undefined;
    for (const one of considered) if (one.time !== undefined && (newest?.time === undefined || one.time[key] > newest.time[key])) newest = one;
    return newest;
  };
  return [...new Set([unknown, latest('latest'), latest('earliest')])].filter((one) => one !== undefined);
}

/**
 * Why a judgement is older than what it has to take into account; undefined where it is not. On the same day is late enough,
 * unless the hours of both say otherwise; of every time its worst instant counts, and evidence of unknown time may be newer.
 */
export function outdatedBy(judged: TimeRange | undefined, considered: readonly Dated[]): string | undefined {
  const later = considered.find(({ time }) => isLater(time, judged));
  if (later === undefined) return undefined;
  const when = later.time === undefined ? 'of unknown time' : `of ${formatDay(later.time.latest)}`;
  return `it must not be older than the evidence of ${later.kri} ${when} (${later.file}), which it has to consider`;
}

function isLater(time: TimeRange | undefined, judged: TimeRange | undefined): boolean {
  if (time === undefined || judged === undefined) return true;
  return time.earliest > judged.latest || formatDay(time.latest) > formatDay(judged.earliest);
}
