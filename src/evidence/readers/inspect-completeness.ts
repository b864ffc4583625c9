import { asCount, isNothing, isRecord, type JsonRecord, member, path, shown } from '../narrow.ts';
import { epochsOf } from './inspect-metrics.ts';

/** Why a log does not stand for a whole, successful run; empty when it does. What it does not state counts against it. */
export function incompleteReasons(header: JsonRecord): string[] {
  return [...statusReasons(header), ...countReasons(header), ...selectionReasons(header), ...earlyStoppingReasons(header)];
}

/** Why one score of a log leaves items out. */
export function scoreReasons(score: JsonRecord): string[] {
  const unscored = member(score, 'unscored_samples');
  if (isNothing(unscored) || unscored === 0) return [];
  const count = asCount(unscored);
  return [count === undefined ? 'the number of unscored samples is malformed' : `${samples(count)} not scored`];
}

function samples(count: number): string {
  return count === 1 ? '1 sample was' : `${count} samples were`;
}

function statusReasons(header: JsonRecord): string[] {
  const reasons: string[] = [];
  const status = member(header, 'status');
  if (typeof status !== 'string') reasons.push('the log states no status');
  else if (status !== 'success') reasons.push(`the status of the run is ${shown(status)}`);
  const invalidated = member(header, 'invalidated');
  if (!isNothing(invalidated) && invalidated !== false) reasons.push('the run was invalidated');
  return reasons;
}

function countReasons(header: JsonRecord): string[] {
  const total = asCount(path(header, 'results', 'total_samples'));
  const completed = asCount(path(header, 'results', 'completed_samples'));
  if (total === undefined || completed === undefined) return ['the log does not state how many samples were run'];
  if (total === 0) return ['no samples were run'];
  return completed === total ? [] : [`${completed} of ${total} samples completed`];
}

/** Whether the run was told to take part of the dataset only. */
function selectionReasons(header: JsonRecord): string[] {
  const config = path(header, 'eval', 'config');
  const reasons = isNothing(member(config, 'sample_id')) ? [] : ['the run was restricted to chosen samples (sample_id)'];
  const limit = member(config, 'limit');
  if (!isRecord(config)) return sizeReasons(header, limit, 'the log does not state its configuration');
  return [...reasons, ...sizeReasons(header, limit, isNothing(limit) ? undefined : `a limit of ${describeLimit(limit)} is in force`)];
}

/**
 * A limit is harmless when the whole dataset was run all the same. The stated size of the dataset proves that, unless more
 * samples were run than it has: logs are exported with the dataset trimmed. Then only a limit that was not reached proves it.
 */
function sizeReasons(header: JsonRecord, limit: unknown, suspicion: string | undefined): string[] {
  const epochs = epochsOf(header);
  const total = asCount(path(header, 'results', 'total_samples'));
  const stated = path(header, 'eval', 'dataset', 'samples');
  const size = asCount(stated);
  if (epochs === undefined) return ['the number of epochs is malformed'];
  if (!isNothing(stated) && size === undefined) return ['the size of the dataset is malformed'];
  if (size !== undefined && total !== undefined && total < size * epochs) {
    return [`${suspicion === undefined ? '' : `${suspicion}: `}${total} of ${size * epochs} samples were run`];
  }
  if (suspicion === undefined) return [];
  if (size !== undefined && total === size * epochs) return [];
  const most = limitCount(limit);
  if (total !== undefined && most !== undefined && total < most * epochs) return [];
  return [`${suspicion}, and the log does not prove that the whole dataset was run`];
}

/** The number of items that a limit allows, when it starts at the first. */
function limitCount(limit: unknown): number | undefined {
  if (!Array.isArray(limit)) return asCount(limit);
  return limit.length === 2 && limit[0] === 0 ? asCount(limit[1]) : undefined;
}

function describeLimit(limit: unknown): string {
  return Array.isArray(limit) ? limit.slice(0, 2).map(shown).join(' to ') : shown(limit);
}

function earlyStoppingReasons(header: JsonRecord): string[] {
  const stopping = path(header, 'results', 'early_stopping');
  if (isNothing(stopping)) return [];
  const stops = isRecord(stopping) ? member(stopping, 'early_stops') : undefined;
  return Array.isArray(stops) && stops.length === 0 ? [] : ['samples were stopped early'];
}
