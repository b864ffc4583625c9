import { append } from '../../formats/append.ts';
import { MAX_RESULTS } from '../../formats/limits.ts';
import type { MappedInterval, Mapping, Place } from '../../policy/mapping.ts';
import type { Interval, Measurement } from '../measurement.ts';
import { shown } from '../narrow.ts';
import type { EvidenceSource, ReadProblem, ReadResult } from '../reader.ts';
import { completeness, present } from '../result.ts';
import { unreadable } from '../unreadable.ts';
import { Fields } from './mapped-fields.ts';
import { eachRow, Repeats, type Row } from './mapped-rows.ts';
import { isUnfinished, type Shared, Shares } from './mapped-share.ts';

/** The format of files that mappings of the policy read. */
export const MAPPED = 'mapped';

/**
 * Reads a file by the mappings of the policy that name it; every one of them has to fit, and what all of them read counts.
 * @throws {GateError} `evidence-unreadable` with line or pointer, for a file that is not what a mapping describes.
 */
export async function readMapped(source: EvidenceSource, mappings: readonly Mapping[]): Promise<ReadResult> {
  const results: ReadResult[] = [];
  for (const mapping of mappings) results.push(await readBy(source, mapping));
  return { measurements: results.flatMap(({ measurements }) => measurements), problems: results.flatMap(({ problems }) => problems) };
}

async function readBy(source: EvidenceSource, mapping: Mapping): Promise<ReadResult> {
  const fields = new Fields(mapping, source.file);
  const measurements: Measurement[] = [];
  const shares = mapping.outcomes && new Shares(fields, mapping.outcomes);
  const repeats = new Repeats(onlyPlaces(sharedPlaces(mapping)));
  let said: { shared: Shared; assessed: string } | undefined;
  const rows = await eachRow(source, mapping, placesOf(mapping), (row) => {
    if (shares !== undefined) {
      if (said === undefined || !repeats.isSame(row)) said = { shared: sharedOf(row, fields), assessed: fields.time(row, mapping.assessed) ?? '' };
      return shares.add(row, said.shared, said.assessed);
    }
    if (measurements.length >= MAX_RESULTS) throw unreadable(source.file, `expected at most ${MAX_RESULTS} results, found more`);
    measurements.push(resultOf(row, fields, fields.time(row, mapping.assessed) ?? ''));
  });
  append(measurements, shares?.measurements() ?? []);
  return { measurements: lacking(measurements, rows, mapping), problems: problemsOf(measurements, mapping) };
}

/** Which results a file lost that was cut where a line ends, nobody can tell; so none of it is of a whole run. */
function lacking(measurements: Measurement[], rows: number, { complete }: Mapping): Measurement[] {
  if (complete === 'assumed' || complete.rows === undefined || rows >= complete.rows) return measurements;
  const reason = `the file has ${rows} of at least ${complete.rows} rows`;
  return measurements.map(({ incomplete_because, ...rest }) => ({
    ...rest,
    ...completeness(incomplete_because === undefined ? [reason] : [incomplete_because, reason]),
  }));
}

function sharedOf(row: Row, fields: Fields): Shared {
  const { mapping } = fields;
  return {
    tool: mapping.tool,
    ...present({ tool_version: fields.text(row, mapping.toolVersion) }),
    // Neither of the two can be optional.
    task: fields.name(row, mapping.task) as string,
    metric: fields.name(row, mapping.metric) as string,
    ...present({
      scorer: fields.name(row, mapping.scorer),
      filter: fields.name(row, mapping.filter),
      reducer: fields.name(row, mapping.reducer),
    }),
    model: fields.text(row, mapping.model) ?? '',
    ...present({
      digest: fields.digest(row, mapping.digest),
      complete_assumed: mapping.complete === 'assumed' ? true : undefined,
      effective_compute: fields.bounded(row, mapping.effectiveCompute, 'a number above 0', (value) => value > 0),
      conditions: fields.conditions(row),
    }),
  };
}

function resultOf(row: Row, fields: Fields, assessed: string): Measurement {
  const { mapping, file } = fields;
  const samples = fields.count(row, mapping.samples);
  return {
    ...sharedOf(row, fields),
    value: fields.number(row, mapping.value) ?? Number.NaN,
    ...present({
      stderr: fields.bounded(row, mapping.stderr, 'a number from 0', (value) => value >= 0),
      interval: intervalOf(row, fields, mapping.interval),
      samples,
    }),
    assessed,
    ...completeness(reasonsOf(row, fields, samples)),
    source: { file, sha256: '', pointer: fields.pointer(row, mapping.value), ...present({ line: row.line }) },
  };
}

/** All of it, or nothing: an interval with one end is none. */
function intervalOf(row: Row, fields: Fields, interval: MappedInterval | undefined): Interval | undefined {
  if (interval === undefined) return undefined;
  const low = fields.bounded(row, interval.low, 'a finite number', () => true);
  const high = fields.bounded(row, interval.high, 'a finite number', () => true);
  const level =
    typeof interval.level === 'number' ? interval.level : fields.bounded(row, interval.level, 'a level between 0 and 1', (one) => one > 0 && one < 1);
  return low === undefined || high === undefined || level === undefined ? undefined : { kind: interval.kind, level, low, high };
}

function reasonsOf(row: Row, fields: Fields, samples: number | undefined): string[] {
  const { complete } = fields.mapping;
  if (complete === 'assumed') return [];
  const reasons: string[] = [];
  if (complete.place !== undefined && isUnfinished(row, fields)) reasons.push(`${complete.place.text} is ${shown(fields.raw(row, complete.place))}`);
  if (complete.items !== undefined && (samples === undefined || samples < complete.items))
    reasons.push(`${samples ?? 'an unknown number'} of at least ${complete.items} items were run`);
  return reasons;
}

function problemsOf(measurements: readonly Measurement[], { id }: Mapping): ReadProblem[] {
  const unusable = measurements
    .filter(({ value }) => !Number.isFinite(value))
    .map(({ value, source: { pointer, line } }) => ({
      code: 'evidence-unusable',
      message: `the mapping ${id} expects a finite value, found ${value}`,
      pointer,
      ...present({ line }),
    }));
  const undated = measurements.some(({ assessed }) => assessed === '')
    ? [{ code: 'evidence-undated', message: `the mapping ${id} finds no time: what it reads clears nothing` }]
    : [];
  const nameless = measurements.some(({ model }) => model === '') ? [{ code: 'evidence-no-model', message: `the mapping ${id} finds no model` }] : [];
  return [...unusable, ...undated, ...nameless];
}

/** Every place that a mapping names. */
function placesOf(mapping: Mapping): Place[] {
  const { interval, complete } = mapping;
  const own = [mapping.item, mapping.value, mapping.stderr, interval?.low, interval?.high, interval?.level, mapping.samples];
  return onlyPlaces([...sharedPlaces(mapping), ...own, complete === 'assumed' ? undefined : complete.place]);
}

/** Where there is what items have in common. */
function sharedPlaces(mapping: Mapping): MaybePlace[] {
  const { toolVersion, task, metric, scorer, filter, reducer, model, digest, effectiveCompute, assessed, conditions } = mapping;
  return [toolVersion, task, metric, scorer, filter, reducer, model, digest, effectiveCompute, assessed, ...conditions.values()];
}

type MaybePlace = Place | string | number | undefined;

function onlyPlaces(list: readonly MaybePlace[]): Place[] {
  return list.filter((place) => typeof place === 'object');
}
