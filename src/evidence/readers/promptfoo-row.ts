import { Fingerprint } from '../fingerprint.ts';
import type { ObjectPlan, Plan } from '../json-plan.ts';
import { Slots } from '../json-slots.ts';
import { asText, isNothing, isRecord, member } from '../narrow.ts';

/** What red-team runs note of a test beside its plugin and strategy; `purpose` and others stand with ordinary tests too. */
const ATTACK_NOTES = ['severity', 'harmCategory', 'goal', 'pluginConfig', 'modifiers'] as const;

const ATTACK: Plan = {
  members: { pluginId: 'keep', strategyId: 'keep', gradingIncomplete: 'keep', ...Object.fromEntries(ATTACK_NOTES.map((note) => [note, 'digest'] as const)) },
};

/** What red-team runs call their assertions, followed by the plugin. */
const ATTACK_ASSERTION = 'promptfoo:redteam:';

/** What a grader notes that gave no verdict, or not on every turn of a conversation. */
const NO_VERDICT: Plan = { members: { graderError: 'keep', gradingIncomplete: 'keep' } };

/** The row in hand. There is one for all rows of an output: each is taken, and done with before the next. */
export class Row {
  /** What is kept of a row. */
  readonly plan: ObjectPlan;
  private readonly slots: Slots;
  private readonly at: ReturnType<typeof slotsOf>;
  /** Of the assertions that were met: their fingerprint, and the plugin that the first of an attack names. */
  private assertions = 0;
  private attack: string | undefined;
  /** Whether a grader of a part gave no verdict. */
  private partUngraded = false;
  private last: { assertion: unknown; print: number } = { assertion: undefined, print: printOf(null) };
  /** The same of the row in hand; those of the next are counted anew. */
  private met: { assertions: number; attack: string | undefined; partUngraded: boolean } = { assertions: 0, attack: undefined, partUngraded: false };

  constructor() {
    const plan = rowPlan(
      (assertion) => this.addAssertion(assertion),
      (result) => {
        this.partUngraded ||= hasNoVerdict(member(result, 'metadata'));
      },
    );
    this.slots = new Slots(plan, () => this.forget());
    this.plan = { ...plan, within: this.slots };
    this.at = slotsOf(this.slots);
  }

  /** The row that the walker hands over; undefined for one that is no object. */
  take(row: unknown): Row | undefined {
    if (row !== this.slots && isRecord(row)) this.slots.fill(row);
    this.met = { assertions: this.assertions, attack: this.attack, partUngraded: this.partUngraded };
    this.forget();
    return isRecord(row) ? this : undefined;
  }

  get success(): unknown {
    return this.slots.values[this.at.success];
  }

  get failureReason(): unknown {
    return this.slots.values[this.at.failureReason];
  }

  get promptIdx(): unknown {
    return this.slots.values[this.at.promptIdx];
  }

  get testIdx(): unknown {
    return this.slots.values[this.at.testIdx];
  }

  /** A name, or an object, which has an id and a label. */
  get provider(): unknown {
    return this.slots.values[this.at.provider];
  }

  get providerId(): unknown {
    return this.slots.values[this.at.providerId];
  }

  get providerLabel(): unknown {
    return this.slots.values[this.at.providerLabel];
  }

  get cached(): unknown {
    return this.slots.values[this.at.cached];
  }

  /** Their names alone count. */
  get namedScores(): unknown {
    return this.slots.values[this.at.namedScores];
  }

  get boundPrompts(): unknown {
    return this.slots.values[this.at.boundPrompts];
  }

  get boundProviders(): unknown {
    return this.slots.values[this.at.boundProviders];
  }

  /** Whether a grader gave no verdict. */
  get ungraded(): boolean {
    const { at, met } = this;
    const { values } = this.slots;
    return met.partUngraded || values[at.graderError] === true || values[at.gradingIncomplete] === true || values[at.incomplete] === true;
  }

  get plugin(): string | undefined {
    const { values } = this.slots;
    return asText(values[this.at.plugin]) ?? asText(values[this.at.testPlugin]) ?? (this.hasTest ? this.met.attack : undefined);
  }

  get strategy(): string | undefined {
    const { values } = this.slots;
    return asText(values[this.at.strategy]) ?? asText(values[this.at.testStrategy]);
  }

  /** True for a test of the user's own, as may stand beside the attacks: its row says what it is, and bears no mark of an attack. */
  get isOrdinary(): boolean {
    if (!this.hasTest) return false;
    for (const mark of this.at.marks) if (this.slots.has(mark)) return false;
    return true;
  }

  private get hasTest(): boolean {
    return isRecord(this.slots.values[this.at.testCase]);
  }

  /** What tells the prompt from others, where the row states no index of it. */
  label(): string {
    return String(this.slots.digest(this.at.label) ?? this.slots.digest(this.at.display) ?? '');
  }

  /** What makes a test the same test, as a number (two that coincide are one sample too few, never too many); undefined when the row does not say which test it is of. */
  test(): number | undefined {
    const { at, slots, met } = this;
    const test = new Identity();
    if (!this.hasTest) {
      test.addDigest(slots.digest(at.vars));
      return test.value();
    }
    test.add(slots.values[at.id]);
    test.addDigest(slots.digest(at.description));
    test.addDigest(slots.digest(at.testVars));
    test.addDigest(met.assertions === 0 ? slots.values[at.assert] : met.assertions);
    test.add(slots.values[at.testPlugin]);
    test.add(slots.values[at.testStrategy]);
    return test.value();
  }

  private addAssertion(assertion: unknown): void {
    const type = asText(member(assertion, 'type'));
    if (type?.startsWith(ATTACK_ASSERTION)) this.attack ??= type.slice(ATTACK_ASSERTION.length);
    // An assertion that is repeated is the same object.
    if (assertion !== this.last.assertion) this.last = { assertion, print: printOf(assertion) };
    this.assertions = Fingerprint.ofNumbers(this.assertions, this.last.print);
  }

  private forget(): void {
    this.assertions = 0;
    this.attack = undefined;
    this.partUngraded = false;
  }
}

/** What makes an assertion the same assertion: its keys, with a kept text or the digests of their values. */
function printOf(assertion: unknown): number {
  const print = new Fingerprint();
  if (!isRecord(assertion)) print.addText(JSON.stringify(assertion));
  else {
    for (const key in assertion) {
      const value = assertion[key];
      print.addText(`\n${key}\n`);
      if (Number.isSafeInteger(value)) print.addNumber(value as number);
      else print.addText(String(value));
    }
  }
  return print.value();
}

/** Stands before a part that is a number: no text is as long, so that none, and one of no assertions, are told apart. */
const NUMBER = 2 ** 40;

/** The parts of a test, each of them a number or short. */
class Identity {
  private readonly fingerprint = new Fingerprint();
  private isEmpty = true;

  /** What was kept, be it a text or a number that looks like it. */
  add(part: unknown): void {
    const text = isNothing(part) ? '' : String(part);
    this.isEmpty &&= text === '';
    this.fingerprint.addText(text);
    // Tells where it ends.
    this.fingerprint.addNumber(text.length);
  }

  /** What is a number of many bytes. */
  addDigest(part: unknown): void {
    if (!Number.isSafeInteger(part)) {
      this.add(part);
      return;
    }
    this.isEmpty = false;
    this.fingerprint.addNumber(NUMBER);
    this.fingerprint.addNumber(part as number);
  }

  value(): number | undefined {
    return this.isEmpty ? undefined : this.fingerprint.value();
  }
}

function rowPlan(onAssertion: (assertion: unknown) => void, onPart: (result: unknown) => void): ObjectPlan {
  return {
    members: {
      success: 'keep',
      failureReason: 'keep',
      promptIdx: 'keep',
      testIdx: 'keep',
      provider: { members: { id: 'keep', label: 'keep' } },
      prompt: { members: { label: 'digest', display: 'digest' } },
      vars: 'digest',
      testCase: {
        members: {
          id: 'keep',
          description: 'digest',
          vars: 'digest',
          assert: { elements: { members: { type: 'keep' }, others: 'digest' }, each: onAssertion },
          metadata: ATTACK,
          prompts: 'keep',
          providers: 'keep',
        },
      },
      metadata: ATTACK,
      namedScores: { members: {}, others: 'skip' },
      gradingResult: { members: { metadata: NO_VERDICT, componentResults: { elements: { members: { metadata: NO_VERDICT } }, each: onPart } } },
      response: { members: { cached: 'keep' } },
    },
  };
}

function slotsOf(slots: Slots) {
  const marks = ['strategyId', ...ATTACK_NOTES].flatMap((mark) => [slots.slot('metadata', mark), slots.slot('testCase', 'metadata', mark)]);
  return {
    success: slots.slot('success'),
    failureReason: slots.slot('failureReason'),
    promptIdx: slots.slot('promptIdx'),
    testIdx: slots.slot('testIdx'),
    provider: slots.slot('provider'),
    providerId: slots.slot('provider', 'id'),
    providerLabel: slots.slot('provider', 'label'),
    label: slots.slot('prompt', 'label'),
    display: slots.slot('prompt', 'display'),
    vars: slots.slot('vars'),
    cached: slots.slot('response', 'cached'),
    namedScores: slots.slot('namedScores'),
    graderError: slots.slot('gradingResult', 'metadata', 'graderError'),
    gradingIncomplete: slots.slot('gradingResult', 'metadata', 'gradingIncomplete'),
    plugin: slots.slot('metadata', 'pluginId'),
    strategy: slots.slot('metadata', 'strategyId'),
    incomplete: slots.slot('metadata', 'gradingIncomplete'),
    testCase: slots.slot('testCase'),
    id: slots.slot('testCase', 'id'),
    description: slots.slot('testCase', 'description'),
    testVars: slots.slot('testCase', 'vars'),
    assert: slots.slot('testCase', 'assert'),
    boundPrompts: slots.slot('testCase', 'prompts'),
    boundProviders: slots.slot('testCase', 'providers'),
    testPlugin: slots.slot('testCase', 'metadata', 'pluginId'),
    testStrategy: slots.slot('testCase', 'metadata', 'strategyId'),
    marks,
  };
}

function hasNoVerdict(notes: unknown): boolean {
  return member(notes, 'graderError') === true || member(notes, 'gradingIncomplete') === true;
}
