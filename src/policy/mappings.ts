import { decimalOf } from '../formats/decimal.ts';
import { segments } from '../formats/document.ts';
import type { RiskPolicy, Mapping as WrittenMapping } from '../formats/generated/policy.ts';
import type { Known } from '../formats/known.ts';
import type { Checker } from './checker.ts';
import type { Completeness, MappedInterval, Mapping, Outcomes, Place, Scalar, Writing } from './mapping.ts';

type Written = Known<WrittenMapping>;
type Path = readonly (string | number)[];

/** A place as it is written; the schema has accepted it. */
interface WrittenPlace {
  readonly pointer?: string;
  readonly column?: string;
  readonly document?: string;
  readonly as?: string;
  readonly optional?: boolean;
}

type WrittenCompleteness = WrittenPlace & { readonly is?: readonly Scalar[]; readonly items?: number; readonly rows?: number };

const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;
const NUMBERS: readonly Writing[] = ['number', 'percent', 'hundredths'];
const TIMES: readonly Writing[] = ['time', 'seconds', 'milliseconds'];
const CONDITIONS: readonly Writing[] = ['text', 'number', 'flag'];
const PLACES = ['pointer', 'column', 'document'] as const;

/** Resolves `formats`: how files that no reader knows are read. */
export function resolveMappings(raw: RiskPolicy, checker: Checker): Mapping[] {
  return Object.entries(raw.formats ?? {}).map(([id, mapping]) => new Resolver(['formats', id], id, mapping as Written, checker).mapping());
}

/** Resolves one mapping. Places that its files cannot have, and words that say nothing there, are errors. */
class Resolver {
  constructor(
    private readonly path: Path,
    private readonly id: string,
    private readonly raw: Written,
    private readonly checker: Checker,
  ) {}

  mapping(): Mapping {
    const { raw, id } = this;
    this.checkLayout();
    const each = raw.each ?? 'result';
    const { item, outcomes } = each === 'item' ? this.share() : this.noShare();
    return {
      id,
      at: this.checker.place(...this.path),
      files: raw.files,
      format: raw.format,
      delimiter: DELIMITERS[raw.delimiter ?? 'comma'],
      ...(raw.rows === undefined ? {} : { rows: segments(raw.rows) }),
      each,
      ...defined({ item, outcomes }),
      tool: raw.tool ?? id,
      task: this.name('task', raw.task),
      metric: this.name('metric', raw.metric),
      value: this.place(['value'], raw.value, NUMBERS),
      ...defined({
        toolVersion: this.optionalPlace('tool_version', raw.tool_version),
        scorer: raw.scorer === undefined ? undefined : this.name('scorer', raw.scorer),
        filter: raw.filter === undefined ? undefined : this.name('filter', raw.filter),
        reducer: raw.reducer === undefined ? undefined : this.name('reducer', raw.reducer),
        stderr: this.optionalPlace('stderr', raw.stderr, NUMBERS),
        interval: this.interval(),
        samples: this.optionalPlace('samples', raw.samples),
        model: this.optionalPlace('model', raw.model),
        digest: this.optionalPlace('digest', raw.digest),
        effectiveCompute: this.optionalPlace('effective_compute', raw.effective_compute),
        assessed: this.optionalPlace('assessed', raw.assessed, TIMES),
      }),
      conditions: new Map(
        Object.entries(raw.conditions ?? {}).map(([name, place]) => [name, this.place(['conditions', name], place as WrittenPlace, CONDITIONS)]),
      ),
      complete: raw.complete === 'assumed' ? 'assumed' : this.completeness(raw.complete as WrittenCompleteness),
    };
  }

  private error(path: Path, message: string): void {
    this.checker.error([...this.path, ...path], message);
  }

  private checkLayout(): void {
    const { format, rows, delimiter, each } = this.raw;
    if (rows !== undefined && format !== 'json') this.error(['rows'], `rows is for json; the rows of ${format} are its lines`);
    if (delimiter !== undefined && format !== 'csv') this.error(['delimiter'], `a delimiter is for csv, not for ${format}`);
    if (each === 'item' && format === 'json' && rows === undefined) this.error(['each'], 'expected rows, the JSON Pointer of the list of items, found none');
  }

  /** A share is made of rows, so what a row cannot know has no place: an uncertainty, a number of samples. */
  private share(): { item: Place | undefined; outcomes: Outcomes } {
    const { item, value, stderr, interval, samples } = this.raw;
    for (const [key, given] of Object.entries({ stderr, interval, samples }))
      if (given !== undefined) this.error([key], `${key} has no place where each row is an item: the items are counted`);
    if (item === undefined) this.error([], 'expected item, where the id of an item stands (or the word row), found none');
    if (value.counted === undefined || value.not_counted === undefined)
      this.error(['value'], 'expected counted and not_counted, the values of the items that make up the share and of the others, found one or none of them');
    if (value.as !== undefined) this.error(['value', 'as'], 'as has no place beside counted: values are compared as they stand');
    const outcomes = { counted: value.counted ?? [], notCounted: value.not_counted ?? [], leftOut: value.left_out ?? [] };
    const all = Object.values(outcomes).flat().map(this.comparable);
    const twice = all.find((one, index) => all.indexOf(one) < index);
    if (twice !== undefined) this.error(['value'], `the value ${twice} stands twice in counted, not_counted and left_out`);
    return { item: item === undefined || item === 'row' ? undefined : this.place(['item'], item as WrittenPlace, []), outcomes };
  }

  private noShare(): { item: undefined; outcomes: undefined } {
    const { item, value } = this.raw;
    if (item !== undefined) this.error(['item'], 'item has no place where a row is a result; add each: item');
    for (const key of ['counted', 'not_counted', 'left_out'] as const)
      if (value[key] !== undefined) this.error(['value', key], `${key} has no place where a row is a result; add each: item`);
    return { item: undefined, outcomes: undefined };
  }

  /** The cells of CSV are text, whatever the policy writes. */
  private readonly comparable = (value: Scalar): string => (this.raw.format === 'csv' ? String(value) : JSON.stringify(value));

  private name(key: string, raw: unknown): string | Place {
    if (typeof raw === 'string') return raw;
    const place = this.place([key], raw as WrittenPlace, []);
    if (place.optional && (key === 'task' || key === 'metric')) this.error([key, 'optional'], `${key} cannot be optional: without it nothing is measured`);
    return place;
  }

  private optionalPlace(key: string, raw: unknown, writings: readonly Writing[] = []): Place | undefined {
    return raw === undefined ? undefined : this.place([key], raw as WrittenPlace, writings);
  }

  private interval(): MappedInterval | undefined {
    const { interval } = this.raw;
    if (interval === undefined) return undefined;
    const { low, high, level, kind } = interval as Known<typeof interval>;
    return {
      low: this.place(['interval', 'low'], low as WrittenPlace, NUMBERS),
      high: this.place(['interval', 'high'], high as WrittenPlace, NUMBERS),
      level: typeof level === 'string' ? this.level(level) : this.place(['interval', 'level'], level as WrittenPlace, NUMBERS),
      kind: kind ?? 'ci',
    };
  }

  private level(text: string): number {
    const level = decimalOf(text)?.toNumber() ?? 0;
    if (!(level > 0 && level < 1)) this.error(['interval', 'level'], `expected a level above 0% and below 100%, found ${text}`);
    return level;
  }

  private completeness({ is, items, rows, ...place }: WrittenCompleteness): Completeness {
    const hasPlace = PLACES.some((key) => place[key] !== undefined);
    const path = ['complete'];
    if (!hasPlace && items === undefined && rows === undefined)
      this.error(path, 'expected a place and its values (is), a number of items or rows, or the word assumed, found none of them');
    if (hasPlace && is === undefined) this.error(path, 'expected is, what stands there when the run is whole, found none');
    if (!hasPlace && is !== undefined) this.error([...path, 'is'], 'expected the place that is compared (pointer, column or document), found none');
    if (items !== undefined && this.raw.each !== 'item' && this.raw.samples === undefined)
      this.error([...path, 'items'], 'expected samples, where the number of items stands, found none');
    if (rows !== undefined && this.raw.format === 'json' && this.raw.rows === undefined)
      this.error([...path, 'rows'], 'expected rows of the mapping, where the list of rows stands, found none: the document is the only row');
    return {
      is: is ?? [],
      ...(hasPlace ? { place: this.place(path, place, []) } : {}),
      ...(items === undefined ? {} : { items }),
      ...(rows === undefined ? {} : { rows }),
    };
  }

  private place(path: Path, raw: WrittenPlace, writings: readonly Writing[]): Place {
    const given = PLACES.filter((key) => raw[key] !== undefined);
    const [from = 'pointer'] = given;
    if (given.length !== 1) this.error(path, `expected exactly one of ${PLACES.join(', ')}, found ${given.join(' and ') || 'none'}`);
    else this.checkPlace([...path, from], from);
    const as = raw.as as Writing | undefined;
    if (as !== undefined && !writings.includes(as))
      this.error([...path, 'as'], writings.length === 0 ? 'as has no place here' : `expected one of ${writings.join(', ')}; found ${as}`);
    const text = raw[from] ?? '';
    return {
      from,
      segments: from === 'column' ? [text] : segments(text),
      text: from === 'column' ? `the column ${JSON.stringify(text)}` : `${text === '' ? 'the whole' : text} of the ${from === 'document' ? 'document' : 'row'}`,
      ...(as === undefined ? {} : { as }),
      optional: raw.optional ?? false,
    };
  }

  private checkPlace(path: Path, from: Place['from']): void {
    const { format, rows } = this.raw;
    if (from === 'column' && format !== 'csv') this.error(path, `a column is for csv; ${format} has pointers`);
    if (from === 'pointer' && format === 'csv') this.error(path, 'a pointer is for json and jsonl; csv has columns');
    if (from === 'document' && (format !== 'json' || rows === undefined))
      this.error(path, 'document is for json with rows, where something stands outside of them');
  }
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
