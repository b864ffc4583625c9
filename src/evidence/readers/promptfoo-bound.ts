import { Places } from '../distinct.ts';
import { asText, isRecord, member } from '../narrow.ts';
import type { Row } from './promptfoo-row.ts';

/** Longest pair of lists that is looked at, in characters. A test with longer ones counts as one that every prompt has to run. */
const LONGEST_LISTS = 4096;
/** Authors write these lists by hand. What is beyond is not excused, so that no file makes the comparison of all with all last long. */
const MOST_GROUPS = 100;
const MOST_COLUMNS = 200;
const MOST_TESTS = 2 ** 17;

/** Tests with the same lists. */
interface Group {
  /** Absent where the tests are for all prompts. */
  prompts: readonly string[] | undefined;
  /** Absent where the tests are for all providers. */
  providers: readonly string[] | undefined;
  tests: Places;
}

/** A prompt under a provider, by all names that a test may call them. */
export interface Names {
  prompt: readonly string[];
  provider: readonly string[];
}

/** Tests that are meant for some prompts or providers only (`prompts` and `providers` of a test), so that the others leave them out by right. */
export class BoundTests {
  private readonly groups = new Map<string, Group>();

  /** Whether there is anything to excuse in a run of so many prompts. */
  excuses(columns: number): boolean {
    return this.groups.size > 0 && columns <= MOST_COLUMNS;
  }

  add(row: Row, testIndex: number): void {
    if (testIndex >= MOST_TESTS) return;
    const prompts = listOf(row.boundPrompts);
    const providers = listOf(row.boundProviders);
    if (prompts === undefined && providers === undefined) return;
    const key = JSON.stringify([prompts ?? null, providers ?? null]);
    if (key.length > LONGEST_LISTS || (this.groups.size >= MOST_GROUPS && !this.groups.has(key))) return;
    const group = this.groups.get(key) ?? { prompts, providers, tests: new Places() };
    this.groups.set(key, group);
    group.tests.add(testIndex);
  }

  /**
   * How many of the tests that a prompt did not run are not meant for it.
   * @param known all prompts and providers of the run; a list that names something else is not understood, and excuses nothing.
   */
  excused(names: Names, known: Names, ran: Places): number {
    const excused = new Places();
    for (const { prompts, providers, tests } of this.groups.values()) {
      if (!isUnderstood(prompts, known.prompt) || !isUnderstood(providers, known.provider)) continue;
      if (!allows(prompts, names.prompt) || !allows(providers, names.provider)) excused.addAll(tests);
    }
    return excused.countWithout(ran);
  }
}

function listOf(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string') ? value : undefined;
}

function isUnderstood(list: readonly string[] | undefined, known: readonly string[]): boolean {
  return list === undefined || list.every((reference) => known.some((name) => matches(reference, name)));
}

function allows(list: readonly string[] | undefined, names: readonly string[]): boolean {
  return list === undefined || list.some((reference) => names.some((name) => matches(reference, name)));
}

/** `Group:*` and `Group` are all of the group; anything else is the name itself. */
function matches(reference: string, name: string): boolean {
  if (name === reference || name.startsWith(`${reference}:`)) return true;
  return reference.endsWith('*') && name.startsWith(reference.slice(0, -1));
}

/** The label of a prompt, and the ids that the configuration gives to prompts of that label: the output itself has a hash for an id. */
export function namesOfPrompt(label: unknown, configured: readonly unknown[]): string[] {
  const own = asText(label);
  if (own === undefined) return [];
  const ids = configured.flatMap((prompt) => (isRecord(prompt) && member(prompt, 'label') === own ? [asText(member(prompt, 'id')) ?? own] : []));
  return [own, ...ids];
}
