import { parseJson } from '../formats/json.ts';
import { isPlainJson } from '../formats/json-plain.ts';
import { plainValue } from '../formats/json-within.ts';
import { KeyTable } from './json-keys.ts';
import { Repeated } from './repeated.ts';

interface Slot {
  /** 0 where the object has no such member. */
  start: number;
  end: number;
  readonly value: Repeated<unknown>;
}

/** Some members of plain JSON objects. Each text is checked as a whole, and only what is asked for is parsed. */
export class PlainMembers {
  private readonly slots = new Map<string, Slot>();
  private readonly keys: KeyTable<Slot>;
  private readonly canEnter: boolean;
  private text: Buffer = Buffer.alloc(0);

  /** @param keys that may be asked for; undefined stands for the whole object, which is left to the parser */
  constructor(keys: ReadonlyArray<string | undefined>) {
    for (const key of keys) if (key !== undefined) this.slots.set(key, { start: 0, end: 0, value: new Repeated(parse) });
    this.keys = new KeyTable(this.slots, true);
    this.canEnter = !keys.includes(undefined);
  }

  /** False for a text that is no plain object: the parser has to tell. */
  enter(text: Buffer): boolean {
    if (!this.canEnter || text[0] !== 0x7b) return false;
    this.text = text;
    for (const slot of this.slots.values()) slot.start = 0;
    return isPlainJson(text, (keyStart, keyEnd, start, end) => {
      const known = this.keys.find(text, keyStart, keyEnd);
      // No plain key is escaped, so its bytes are its text.
      const slot = known === undefined ? this.slots.get(text.toString('utf8', keyStart, keyEnd)) : known?.value;
      if (slot === undefined) return;
      slot.start = start;
      slot.end = end;
    });
  }

  /** Of the object that was entered last; undefined where it has no such member. */
  get(key: string): unknown {
    const slot = this.slots.get(key);
    return slot === undefined || slot.start === 0 ? undefined : slot.value.of(this.text, slot.start, slot.end);
  }
}

function parse(text: Buffer, start: number, end: number): unknown {
  return plainValue(text, start, end) ?? parseJson(text.subarray(start, end), { positions: false }).value;
}
