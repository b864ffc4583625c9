import { GateError } from '../formats/errors.ts';
import { Fingerprint } from './fingerprint.ts';
import { ObjectWithin } from './json-object-within.ts';
import type { ObjectPlan } from './json-plan.ts';
import { isNothing, type JsonRecord } from './narrow.ts';

/**
 * The members of one of many objects that a plan asks for, each in a place of its own that the next object uses again: a file
 * has millions of them, and an object for each would cost several times as much as reading it. An object of the plan without
 * `others` has its members in slots, too; what stands in lists, or in an object with `others`, is made as the walker makes it.
 */
export class Slots {
  readonly values: unknown[] = [];
  /** Digests are of bytes that are there for a moment, and not all of them are asked for. An end of 0 stands for none. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private chunk: Buffer = Buffer.alloc(0);
  private readonly root: ObjectWithin;

  /** @param undo undoes what the lists of the plan have been told of an object that has to be read again */
  constructor(
    plan: ObjectPlan,
    private readonly undo: () => void,
  ) {
    this.root = new ObjectWithin(plan, this);
  }

  /** A new slot. */
  add(): number {
    this.ends.push(0);
    this.starts.push(0);
    return this.values.push(undefined) - 1;
  }

  /** The slot of a member several levels down. */
  slot(...path: [string, ...string[]]): number {
    return this.root.slot(path);
  }

  /** Offset after the object that begins at `at`; -1 where it does not end in the chunk, or the walker has to tell. Read it before the chunk goes. */
  read(chunk: Buffer, at: number): number {
    this.clear();
    this.chunk = chunk;
    const end = this.attempt(at);
    if (end === -1) this.undo();
    return end;
  }

  /** Takes an object that the walker has read. */
  fill(object: JsonRecord): void {
    this.clear();
    this.root.fill(object);
  }

  has(slot: number): boolean {
    return this.ends[slot] !== 0 || !isNothing(this.values[slot]);
  }

  /** Of a member whose plan is `digest`. */
  digest(slot: number): unknown {
    const end = this.ends[slot] as number;
    return end === 0 ? this.values[slot] : Fingerprint.of(this.chunk, this.starts[slot], end);
  }

  private attempt(at: number): number {
    try {
      return this.root.read(this.chunk, at + 1, undefined);
    } catch (error) {
      // The walker will meet it again, and says where.
      if (error instanceof GateError) return -1;
      throw error;
    }
  }

  private clear(): void {
    for (let slot = 0; slot < this.values.length; slot += 1) {
      this.values[slot] = undefined;
      this.ends[slot] = 0;
    }
  }
}
