import { parseJson } from '../formats/json.ts';
import { isSpace } from '../formats/json-text.ts';
import { endOfString, endOfValue, plainValue } from '../formats/json-within.ts';
import { MAX_KEY_BYTES, MAX_MEMBER_BYTES } from '../formats/limits.ts';
import { Fingerprint } from './fingerprint.ts';
import type { ArrayPlan, ObjectPlan, Plan } from './json-plan.ts';
import { isRecord, type JsonRecord } from './narrow.ts';
import { Repeated } from './repeated.ts';

/*
 * Objects that lie wholly inside one chunk, as nearly all rows of a file do, read by a plan. Calls within calls have what the
 * walker keeps in frames and states, and the keys of an object are expected in the order of the object before. Nothing is taken
 * that the walker would not take, and with the same result; whoever gets -1 has the walker read the object from its start.
 */

const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

/** Keys that an object may have in its plan: each has a bit of a number. */
const MOST_KNOWN = 31;
/** Other keys that are remembered, and the longest of them in bytes. Tools have some dozens. */
const MOST_LEARNED = 64;
const LONGEST_LEARNED = 64;
/** Members of an object with `others`; the walker counts further, to a limit. */
const MOST_OTHERS = 1000;

/** Places for the members of objects; see `Slots`. */
interface Places {
  readonly values: unknown[];
  readonly starts: number[];
  readonly ends: number[];
  add(): number;
}

/** Longest object that is remembered, in bytes: the assertions and scores of a test are mostly those of the test before. */
const LONGEST_REPEATED = 256;

/** Stands in the slot of an object whose members have slots of their own. */
const ENTERED: JsonRecord = Object.freeze({});

/** A value by its plan. */
class Value {
  /** What was read last. */
  value: unknown;
  private readonly object: ObjectWithin | undefined;
  private readonly array: ArrayPlan | undefined;
  private readonly element: Value | undefined;
  private readonly use: 'keep' | 'skip' | 'digest';
  private readonly texts = new Repeated(parse);
  /** Objects that are made, where making them again would tell nobody. */
  private readonly objects: Repeated<unknown> | undefined;

  /** @param slots where the members of an object go; without it the object is made */
  constructor(plan: Plan, slots?: Places) {
    if (typeof plan === 'string') this.use = plan;
    else this.use = 'otherwise' in plan && plan.otherwise !== undefined ? plan.otherwise : 'keep';
    if (typeof plan === 'string') return;
    if ('members' in plan) {
      this.object = new ObjectWithin(plan, plan.others === undefined ? slots : undefined);
      if (this.object.slots === undefined && !hasLists(plan)) this.objects = new Repeated(() => this.value, LONGEST_REPEATED);
    }
    if ('elements' in plan) {
      this.array = plan;
      this.element = new Value(plan.elements);
    }
  }

  get members(): ObjectWithin | undefined {
    return this.object?.slots === undefined ? undefined : this.object;
  }

  /** @param slot where a digest leaves its bytes */
  read(chunk: Buffer, at: number, slots?: Places, slot = 0): number {
    const byte = chunk[at];
    if (byte === OPEN_OBJECT && this.object !== undefined) {
      return this.objects === undefined ? this.readObject(this.object, chunk, at + 1) : this.readRepeated(this.object, chunk, at, this.objects);
    }
    if (byte === OPEN_ARRAY && this.array !== undefined) return this.readArray(chunk, at + 1, this.array, this.element as Value);
    const end = endOfValue(chunk, at);
    if (end === -1 || end - at > MAX_MEMBER_BYTES) return -1;
    if (this.use === 'keep') this.value = byte === QUOTE ? this.texts.of(chunk, at, end) : parse(chunk, at, end);
    else if (this.use === 'skip') this.value = undefined;
    else if (slots === undefined) this.value = Fingerprint.of(chunk, at, end);
    else {
      this.value = undefined;
      slots.starts[slot] = at;
      slots.ends[slot] = end;
    }
    return end;
  }

  private readObject(object: ObjectWithin, chunk: Buffer, from: number): number {
    const made = object.slots === undefined ? {} : undefined;
    const end = object.read(chunk, from, made);
    this.value = made ?? ENTERED;
    return end;
  }

  private readRepeated(object: ObjectWithin, chunk: Buffer, at: number, objects: Repeated<unknown>): number {
    const same = objects.endAt(chunk, at);
    const end = same === -1 ? this.readObject(object, chunk, at + 1) : same;
    if (same !== -1) this.value = objects.value;
    else if (end !== -1) objects.of(chunk, at, end);
    return end;
  }

  private readArray(chunk: Buffer, from: number, plan: ArrayPlan, element: Value): number {
    let at = spaceEnd(chunk, from);
    let count = 0;
    if (chunk[at] !== CLOSE_ARRAY) {
      for (;;) {
        at = element.read(chunk, at);
        if (at === -1) return -1;
        plan.each(element.value, count);
        count += 1;
        at = spaceEnd(chunk, at);
        if (chunk[at] === CLOSE_ARRAY) break;
        if (chunk[at] !== COMMA) return -1;
        at = spaceEnd(chunk, at + 1);
      }
    }
    this.value = count;
    return at + 1;
  }
}

interface Member {
  readonly key: string;
  /** Of the key with its quotes, and the colon that follows. */
  readonly bytes: Uint8Array;
  /** Absent for a key that nobody asks for. */
  readonly value: Value | undefined;
  readonly slot: number;
  /** 0 for a key that is not in the plan. */
  readonly bit: number;
  /** What followed it in the object before. */
  next: Member | undefined;
}

/** An object by its plan. */
export class ObjectWithin {
  private readonly known = new Map<string, Member>();
  private readonly byLength: Member[][] = [];
  /** Stands before the first key. */
  private readonly start: Member = { key: '', bytes: new Uint8Array(0), value: undefined, slot: -1, bit: 0, next: undefined };
  private readonly others: Value | undefined;
  private learned = 0;

  constructor(
    plan: ObjectPlan,
    readonly slots: Places | undefined,
  ) {
    for (const [key, its] of Object.entries(plan.members)) {
      const slot = slots?.add() ?? -1;
      this.remember(this.member(key, new Value(its, slots), slot, 1 << this.known.size));
    }
    if (slots !== undefined && plan.others !== undefined) throw new Error('an object with others has no slots');
    if (this.known.size > MOST_KNOWN) throw new Error(`a plan of more than ${MOST_KNOWN} members has no slots`);
    this.others = plan.others === undefined ? undefined : new Value(plan.others);
  }

  slot([key, ...rest]: readonly string[]): number {
    const member = this.known.get(key as string);
    if (rest.length > 0 && member?.value?.members !== undefined) return member.value.members.slot(rest);
    if (member === undefined || rest.length > 0) throw new Error(`the plan has no member ${key}`);
    return member.slot;
  }

  fill(object: JsonRecord): void {
    const { values } = this.slots as Places;
    for (const { key, slot, value } of this.known.values()) {
      if (!Object.hasOwn(object, key)) continue;
      const found = object[key];
      const members = isRecord(found) ? value?.members : undefined;
      values[slot] = members === undefined ? found : ENTERED;
      if (members !== undefined) members.fill(found as JsonRecord);
    }
  }

  /**
   * Reads from the first byte after the brace; returns the offset after the object, or -1.
   * @param made gets the members, where they have no slots
   */
  read(chunk: Buffer, from: number, made: JsonRecord | undefined): number {
    let seen = 0;
    let others = 0;
    let last = this.start;
    let at = spaceEnd(chunk, from);
    if (chunk[at] === CLOSE_OBJECT) return at + 1;
    for (;;) {
      let member = last.next;
      if (member !== undefined && isAt(chunk, at, member.bytes)) at += member.bytes.length;
      else {
        if (chunk[at] !== QUOTE) return -1;
        const end = endOfString(chunk, at + 1) + 1;
        if (end === 0 || end - at > MAX_KEY_BYTES) return -1;
        member = this.find(chunk, at, end);
        if (member === undefined) return -1;
        // A key that is written with escapes has no bytes to be expected by.
        last.next = isKeyAt(chunk, at, member) ? member : undefined;
        at = spaceEnd(chunk, end);
        if (chunk[at] !== COLON) return -1;
        at += 1;
      }
      last = member;
      at = spaceEnd(chunk, at);
      const { value, bit } = member;
      if (value === undefined) at = endOfValue(chunk, at);
      else {
        // The walker says what stands twice.
        if ((seen & bit) !== 0) return -1;
        seen |= bit;
        if (bit === 0) {
          others += 1;
          if (others > MOST_OTHERS || Object.hasOwn(made as JsonRecord, member.key)) return -1;
        }
        at = value.read(chunk, at, this.slots, member.slot);
        if (made !== undefined) made[member.key] = value.value;
        else (this.slots as Places).values[member.slot] = value.value;
      }
      if (at === -1) return -1;
      at = spaceEnd(chunk, at);
      if (chunk[at] === CLOSE_OBJECT) return at + 1;
      if (chunk[at] !== COMMA) return -1;
      at = spaceEnd(chunk, at + 1);
    }
  }

  /** The member whose key stands from `from` to `to`, with its quotes; undefined where the walker has to tell. */
  private find(chunk: Buffer, from: number, to: number): Member | undefined {
    for (const member of this.byLength[to - from] ?? []) if (isKeyAt(chunk, from, member)) return member;
    const key = parse(chunk, from, to) as string;
    // Written with escapes; and what would set a prototype.
    if (this.known.has(key) || key === '__proto__') return undefined;
    const member = this.member(key, this.others, -1, 0);
    if (this.learned < MOST_LEARNED && to - from <= LONGEST_LEARNED && isKeyAt(chunk, from, member)) {
      this.learned += 1;
      this.remember(member);
    }
    return member;
  }

  private member(key: string, value: Value | undefined, slot: number, bit: number): Member {
    return { key, bytes: Buffer.from(`"${key}":`), value, slot, bit, next: undefined };
  }

  private remember(member: Member): void {
    const length = member.bytes.length - 1;
    if (member.bit !== 0) this.known.set(member.key, member);
    while (this.byLength.length <= length) this.byLength.push([]);
    this.byLength[length]?.push(member);
  }
}

function hasLists(plan: Plan): boolean {
  if (typeof plan === 'string') return false;
  if ('elements' in plan) return true;
  return Object.values(plan.members).some(hasLists) || (plan.others !== undefined && hasLists(plan.others));
}

/** @throws {GateError} for what is no JSON */
function parse(chunk: Buffer, at: number, end: number): unknown {
  return plainValue(chunk, at, end) ?? parseJson(chunk.subarray(at, end), { nonFinite: true, positions: false }).value;
}

function spaceEnd(chunk: Buffer, from: number): number {
  // Most documents have no white space at all.
  if ((chunk[from] as number) > SPACE) return from;
  let at = from;
  while (at < chunk.length && isSpace(chunk[at])) at += 1;
  return at;
}

/** Whether the key stands there as it would be written without escapes. */
function isKeyAt(chunk: Buffer, from: number, { bytes }: Member): boolean {
  return isAt(chunk, from, bytes, bytes.length - 1);
}

function isAt(chunk: Buffer, from: number, bytes: Uint8Array, length = bytes.length): boolean {
  if (from + length > chunk.length) return false;
  for (let at = 0; at < length; at += 1) if (chunk[from + at] !== bytes[at]) return false;
  return true;
}
