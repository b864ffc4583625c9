import { didYouMean } from '../formats/nearest.ts';
import { UsageError } from './world.ts';

/** An option of a command. `many` takes all words up to the next option, and may be repeated. */
interface Option {
  readonly kind: 'one' | 'many' | 'flag';
  /** As `--help` shows it. */
  readonly value?: string;
  readonly words?: readonly string[];
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** The values that were given. */
export interface Given {
  one(name: string): string | undefined;
  many(name: string): readonly string[];
  has(name: string): boolean;
  readonly rest: readonly string[];
}

/**
 * Reads arguments: `--name value`, `--name=value`, and for options that take many `--name a b c`, as a shell expands globs.
 * @throws UsageError for an unknown option (with the nearest right one), a missing value, or a word that is not accepted.
 */
export function parseOptions(args: readonly string[], options: Options): Given {
  const values = new Map<string, string[]>();
  const rest: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--') {
      rest.push(...args.slice(i + 1));
      break;
    }
    if (!arg.startsWith('--')) {
      rest.push(arg);
      continue;
    }
    const equals = arg.indexOf('=');
    const name = equals === -1 ? arg.slice(2) : arg.slice(2, equals);
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined)
      throw new UsageError(
        `unknown option --${name}.${
          didYouMean(
            `--${name}`,
            Object.keys(options).map((known) => `--${known}`),
          ) ||
          ` Known: ${Object.keys(options)
            .map((known) => `--${known}`)
            .join(' ')}.`
        }`,
      );
    const list = values.get(name) ?? [];
    values.set(name, list);
    if (option.kind === 'flag') continue;
    if (equals !== -1) list.push(arg.slice(equals + 1));
    else i = takeWords(args, i, option, list);
    if (list.length === 0 || list.includes('')) throw new UsageError(`--${name} needs a value: --${name} ${option.value ?? 'VALUE'}`);
    if (option.kind === 'one' && list.length > 1) throw new UsageError(`--${name} is given twice`);
    for (const value of list) {
      if (option.words && !option.words.includes(value))
        throw new UsageError(`--${name}: expected one of ${option.words.join(', ')}; found "${value}".${didYouMean(value, option.words)}`);
    }
  }
  return {
    one: (name) => values.get(name)?.[0],
    many: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
    rest,
  };
}

/** Pushes the words that belong to an option. @returns the index of the last one. */
function takeWords(args: readonly string[], at: number, option: Option, list: string[]): number {
  let i = at;
  for (let next = args[i + 1]; next !== undefined && !next.startsWith('--'); next = args[i + 1]) {
    list.push(next);
    i++;
    if (option.kind === 'one') break;
  }
  return i;
}
