import { GateError, type GateErrorOptions } from '../formats/errors.ts';
import { parseJson } from '../formats/json.ts';
import { ValueSkipper } from '../formats/json-skip.ts';
import { describeByte, isSpace } from '../formats/json-text.ts';
import { endOfString, endOfValue, plainValue } from '../formats/json-within.ts';
import { MAX_KEY_BYTES, MAX_MEMBER_BYTES, MAX_TOP_LEVEL_MEMBERS } from '../formats/limits.ts';
import { Fingerprint } from './fingerprint.ts';
import { KeyTable, type KnownKey } from './json-keys.ts';
import type { ArrayPlan, ObjectPlan, Plan } from './json-plan.ts';
import { Token, type TokenUse } from './json-token.ts';
import type { JsonRecord } from './narrow.ts';

interface ObjectFrame {
  kind: 'object';
  plan: ObjectPlan;
  value: JsonRecord;
  keys: KeyTable<Plan>;
  /** Keys that were met and have a plan. Each of them is in `value` as soon as its member ends. */
  count: number;
  /** The bits of those that stood as the plan has them. */
  seen: number;
  /** Whether any stood otherwise, as an escaped key does. */
  escaped: boolean;
  /** Of the member in hand; undefined for one without a plan. */
  key: string | undefined;
}

interface ArrayFrame {
  kind: 'array';
  plan: ArrayPlan;
  count: number;
}

type State = 'value' | 'in-value' | 'first-key' | 'key' | 'in-key' | 'colon' | 'first-element' | 'after-value' | 'done';

const QUOTE = 0x22;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const COMMA = 0x2c;
const COLON = 0x3a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

const EXPECTED: Readonly<Record<State, string>> = {
  value: 'a value',
  'in-value': 'the end of the value',
  'first-key': "a key in double quotes or '}'",
  key: 'a key in double quotes',
  'in-key': "'\"' to end the key",
  colon: "':' after the key",
  'first-element': "a value or ']'",
  'after-value': "',' or the end of the list or object",
  done: 'the end of the document',
};

/**
 * Reads one JSON document chunk by chunk by a plan, in memory that does not grow with it. The result has what was kept:
 * an entered object its members (`undefined` for a skipped one), an entered array the number of its elements.
 * @throws {GateError} `evidence-unreadable`, with the byte offset.
 */
export async function walkJson(chunks: AsyncIterable<Buffer>, plan: Plan, file?: string): Promise<unknown> {
  const walker = new JsonWalker(plan, file);
  for await (const chunk of chunks) walker.push(chunk);
  return walker.end();
}

const TABLES = new WeakMap<ObjectPlan, KeyTable<Plan>>();

/** Plans are walked many times over, each line of a file by a walker of its own. */
function tableOf(plan: ObjectPlan): KeyTable<Plan> {
  const known = TABLES.get(plan);
  if (known !== undefined) return known;
  const table = new KeyTable(Object.entries(plan.members), plan.others === undefined);
  TABLES.set(plan, table);
  return table;
}

/** The push form of `walkJson`. */
export class JsonWalker {
  private state: State = 'value';
  private chunk: Buffer = Buffer.alloc(0);
  private readonly frames: Array<ObjectFrame | ArrayFrame> = [];
  private token: Token = new Token('skip', 0);
  private skipper = new ValueSkipper(() => undefined);
  private result: unknown;
  /** Of the value that comes next. */
  private plan: Plan;

  constructor(
    private readonly root: Plan,
    private readonly file?: string,
    /** Offset in the document of the first chunk, for a value that stands in one. */
    private base = 0,
    /** Bytes of a value that is kept. */
    private readonly mostBytes = MAX_MEMBER_BYTES,
  ) {
    this.plan = root;
  }

  get complete(): boolean {
    return this.state === 'done';
  }

  /** Consumes a value that stands in a document, from `at` to its end or that of the chunk; returns where to go on. */
  follow(chunk: Buffer, from: number): number {
    this.chunk = chunk;
    let at = from;
    while (at < chunk.length && !this.complete) at = this.members(this.advance(at));
    this.base += chunk.length;
    return at;
  }

  /** A document that is all in one buffer. Any number of them can follow one another, whatever became of those before. */
  document(bytes: Buffer): unknown {
    this.state = 'value';
    this.plan = this.root;
    this.base = 0;
    this.frames.length = 0;
    this.push(bytes);
    return this.end();
  }

  push(chunk: Buffer): void {
    this.chunk = chunk;
    for (let at = 0; at < chunk.length; ) at = this.members(this.advance(at));
    this.base += chunk.length;
  }

  end(): unknown {
    // Nothing but the end of the document ends a bare number.
    if (this.state === 'in-value' && this.frames.length === 0 && !this.token.open) this.finishValue();
    if (this.state !== 'done') this.fail(`expected ${EXPECTED[this.state]}, found the end of the file; it may be truncated`, this.base);
    return this.result;
  }

  /** The members that follow one another without white space, as most tools write them; returns where to go on. */
  private members(from: number): number {
    const { chunk } = this;
    let at = from;
    while (this.state === 'after-value' && chunk[at] === COMMA && chunk[at + 1] === QUOTE && this.frames[this.frames.length - 1]?.kind === 'object')
      at = this.keyWithin(at + 1);
    return at;
  }

  /** Consumes at least one byte from `at`, or changes the state, and returns where to go on. */
  private advance(at: number): number {
    return this.state === 'in-key' || this.state === 'in-value' ? this.readToken(at) : this.step(at);
  }

  private step(at: number): number {
    const start = this.space(at);
    if (start === this.chunk.length) return start;
    const byte = this.chunk[start] as number;
    if (this.base + start < 3 && BYTE_ORDER_MARK[this.base + start] === byte) return start + 1;
    return this.structure(byte, start);
  }

  private space(from: number): number {
    const { chunk } = this;
    let at = from;
    while (at < chunk.length && isSpace(chunk[at])) at += 1;
    return at;
  }

  private structure(byte: number, at: number): number {
    const frame = this.frames[this.frames.length - 1];
    switch (this.state) {
      case 'value':
        return this.beginValue(byte, at);
      case 'first-element':
        return byte === CLOSE_ARRAY ? this.close(at) : this.enter('value', at);
      case 'first-key':
      case 'key':
        if (byte === CLOSE_OBJECT && this.state === 'first-key') return this.close(at);
        if (byte === QUOTE) return this.keyWithin(at);
        break;
      case 'colon':
        if (byte === COLON) return this.enter('value', at + 1);
        break;
      case 'after-value':
        if (byte === (frame?.kind === 'object' ? CLOSE_OBJECT : CLOSE_ARRAY)) return this.close(at);
        if (byte === COMMA) return this.enter(frame?.kind === 'object' ? 'key' : this.nextElement(), at + 1);
        break;
    }
    return this.fail(`expected ${EXPECTED[this.state]}, found ${describeByte(byte)}`, this.base + at);
  }

  private nextElement(): 'value' {
    const frame = this.frames[this.frames.length - 1];
    if (frame?.kind === 'array') this.plan = frame.plan.elements;
    return 'value';
  }

  private enter(state: State, next: number): number {
    this.state = state;
    return next;
  }

  private beginValue(byte: number, at: number): number {
    const { plan } = this;
    if (typeof plan === 'object' && 'members' in plan && byte === OPEN_OBJECT) {
      const after = plan.within === undefined ? -1 : this.readWithin(plan, plan.within, at);
      if (after !== -1) return after;
      this.frames.push({ kind: 'object', plan, value: {}, keys: tableOf(plan), count: 0, seen: 0, escaped: false, key: undefined });
      return this.enter('first-key', at + 1);
    }
    if (typeof plan === 'object' && 'elements' in plan && byte === OPEN_ARRAY) {
      this.frames.push({ kind: 'array', plan, count: 0 });
      this.plan = plan.elements;
      return this.enter('first-element', at + 1);
    }
    const use = typeof plan === 'object' ? ('otherwise' in plan ? plan.otherwise : 'keep') : plan;
    const end = endOfValue(this.chunk, at);
    if (end === -1 || end - at > this.mostBytes) return this.beginToken('in-value', use, this.mostBytes, at);
    this.deliver(use === 'skip' ? undefined : this.valueOf(use, at, end));
    return end;
  }

  /** An object that its plan reads by itself, and those that follow it in a list; returns where to go on, or -1 where there is none. */
  private readWithin(plan: ObjectPlan, within: NonNullable<ObjectPlan['within']>, from: number): number {
    const { chunk } = this;
    const isListed = this.frames[this.frames.length - 1]?.kind === 'array';
    let at = from;
    for (;;) {
      const end = within.read(chunk, at);
      if (end === -1) break;
      this.deliver(within);
      at = isListed ? this.space(end) : end;
      if (!isListed || chunk[at] !== COMMA) return at;
      at = this.space(at + 1);
      this.plan = plan;
      this.state = 'value';
      if (chunk[at] !== OPEN_OBJECT) return at;
    }
    return at === from ? -1 : at;
  }

  private valueOf(use: 'keep' | 'digest', at: number, end: number): unknown {
    if (use === 'digest') return Fingerprint.of(this.chunk, at, end);
    return plainValue(this.chunk, at, end) ?? this.parse(this.chunk.subarray(at, end), this.base + at);
  }

  /** A key that ends inside the chunk, as nearly every one does; returns where to go on. */
  private keyWithin(at: number): number {
    const end = endOfString(this.chunk, at + 1);
    if (end === -1 || end - at > MAX_KEY_BYTES) return this.beginToken('in-key', 'keep', MAX_KEY_BYTES, at);
    const known = (this.frames[this.frames.length - 1] as ObjectFrame).keys.find(this.chunk, at + 1, end);
    if (known === null) {
      this.passKey();
      return this.chunk[end + 1] === COLON ? this.passWithin(end + 2) : end + 1;
    }
    if (known === undefined || known.bit === 0) this.takeKey(this.valueOf('keep', at, end + 1) as string, this.base + at);
    else this.takeKnown(known, this.base + at);
    return this.chunk[end + 1] === COLON ? this.valueWithin(end + 2) : end + 1;
  }

  /** A value that leaves no trace, where it is in the chunk from its colon to its end. */
  private passWithin(from: number): number {
    const at = this.space(from);
    const end = at === this.chunk.length ? -1 : endOfValue(this.chunk, at);
    if (end === -1) return this.valueWithin(from);
    this.state = 'after-value';
    return end;
  }

  /** Begins the value after a colon, where that is in the chunk too. */
  private valueWithin(from: number): number {
    this.state = 'value';
    const at = this.space(from);
    return at === this.chunk.length ? at : this.beginValue(this.chunk[at] as number, at);
  }

  private beginToken(state: 'in-key' | 'in-value', use: TokenUse, limit: number, at: number): number {
    this.token = new Token(use, this.base + at, limit);
    this.skipper = new ValueSkipper((message, offset) => this.fail(message, this.base + offset));
    return this.enter(state, at);
  }

  private readToken(at: number): number {
    const next = this.skipper.skip(this.chunk, at);
    if (this.token.use !== 'skip' || this.token.first === undefined) this.token.add(this.chunk.subarray(at, next));
    if (this.token.overflown) {
      const what = this.state === 'in-key' ? 'a key' : `the value of ${this.place()}`;
      this.fail(`expected ${what} to have at most ${this.token.limit} bytes, found more`, this.token.start);
    }
    if (!this.skipper.complete) return next;
    if (this.state === 'in-key') this.finishKey();
    else this.finishValue();
    return next;
  }

  private finishKey(): void {
    this.takeKey(this.parse(this.token.bytes(), this.token.start) as string, this.token.start);
  }

  private passKey(): void {
    (this.frames[this.frames.length - 1] as ObjectFrame).key = undefined;
    this.state = 'colon';
    this.plan = 'skip';
  }

  private takeKey(key: string, start: number): void {
    const frame = this.frames[this.frames.length - 1] as ObjectFrame;
    const plan = Object.hasOwn(frame.plan.members, key) ? frame.plan.members[key] : frame.plan.others;
    if (plan === undefined) {
      this.passKey();
      return;
    }
    if (Object.hasOwn(frame.value, key)) this.failTwice(key, start);
    frame.escaped = true;
    this.beginMember(frame, key, plan, start);
  }

  /** A key that stands as the plan has it, and has a bit to be remembered by. */
  private takeKnown(known: KnownKey<Plan>, start: number): void {
    const frame = this.frames[this.frames.length - 1] as ObjectFrame;
    // Its other forms are in the value alone.
    if ((frame.seen & known.bit) !== 0 || (frame.escaped && Object.hasOwn(frame.value, known.key))) this.failTwice(known.key, start);
    frame.seen |= known.bit;
    this.beginMember(frame, known.key, known.value, start);
  }

  private beginMember(frame: ObjectFrame, key: string, plan: Plan, start: number): void {
    this.state = 'colon';
    this.plan = plan;
    frame.key = key;
    frame.count += 1;
    if (frame.count > MAX_TOP_LEVEL_MEMBERS) this.fail(`expected at most ${MAX_TOP_LEVEL_MEMBERS} members, found more`, start);
  }

  private failTwice(key: string, start: number): never {
    return this.fail(`duplicate key ${JSON.stringify(key)}`, start);
  }

  private finishValue(): void {
    const { token } = this;
    this.deliver(token.use === 'keep' ? this.parse(token.bytes(), token.start) : token.fingerprint?.value());
  }

  private close(at: number): number {
    const frame = this.frames.pop();
    this.deliver(frame?.kind === 'object' ? frame.value : frame?.count);
    return at + 1;
  }

  /** Hands a finished value to what it stands in. */
  private deliver(value: unknown): void {
    const frame = this.frames[this.frames.length - 1];
    this.state = frame === undefined ? 'done' : 'after-value';
    if (frame === undefined) this.result = value;
    else if (frame.kind === 'array') {
      frame.plan.each(value, frame.count);
      frame.count += 1;
    } else if (frame.key === undefined) return;
    // Plain assignment to `__proto__` would set the prototype instead of a key.
    else if (frame.key === '__proto__') Object.defineProperty(frame.value, frame.key, { value, writable: true, enumerable: true, configurable: true });
    else frame.value[frame.key] = value;
  }

  private parse(bytes: Buffer, start: number): unknown {
    try {
      return parseJson(bytes, { nonFinite: true, positions: false }).value;
    } catch (error) {
      if (!(error instanceof GateError)) throw error;
      return this.fail(error.message.replace(/^not valid JSON: /, ''), start + (error.at.offset ?? 0));
    }
  }

  /** The JSON Pointer of the value in hand. */
  private place(): string {
    return this.frames.map((frame) => (frame.kind === 'object' ? `/${frame.key}` : `/${frame.count}`)).join('') || 'the document';
  }

  private fail(message: string, offset: number): never {
    const where: GateErrorOptions = { fault: 'evidence', offset };
    if (this.file !== undefined) where.file = this.file;
    throw new GateError('evidence-unreadable', `not valid JSON: ${message}`, where);
  }
}
