import { isAscii } from 'node:buffer';
import type { DecisionReport } from '../formats/generated/decision.ts';
import { unescaped } from './unseen.ts';

const DELETE = 0x7f;

/** Levels of a report that are written one after the other: the report, its decisions, each of them, and its lists. */
const LEVELS = 4;
/** Length of a piece, about. */
const PIECE = 128 * 1024;
/** Bytes of UTF-8 that a unit of UTF-16 takes at most. */
const LONGEST_UNIT = 3;

/**
 * The report as JSON that is safe to print: the text of `printableJson` in pieces, because that of a large report, as a whole,
 * would take more memory than the report.
 */
export function* renderJson(report: DecisionReport): Generator<string, void, undefined> {
  const scratch = Buffer.allocUnsafeSlow(LONGEST_UNIT * 2 * PIECE);
  let piece: string[] = [];
  let length = 0;
  for (const part of parts(report, LEVELS, 0)) {
    piece.push(part);
    length += part.length;
    if (length < PIECE) continue;
    yield printable(piece.join(''), scratch);
    piece = [];
    length = 0;
  }
  yield printable(`${piece.join('')}\n`, scratch);
}

/**
 * Pretty JSON with a final newline. Unseen characters, and the `##[` at which a runner's log looks for commands, are
 * written as escapes: the values are the same, and the text is safe to print.
 */
export function printableJson(value: object): string {
  return printable(`${JSON.stringify(value, null, 2)}\n`);
}

/** What `JSON.stringify(value, null, 2)` writes, as parts that never cut a text in two. */
function* parts(value: unknown, levels: number, depth: number): Generator<string, void, undefined> {
  if (levels === 0 || typeof value !== 'object' || value === null) return yield indented(value, depth);
  const isList = Array.isArray(value);
  const members = isList ? value.map((item) => ['', item] as const) : membersOf(value);
  if (members.length === 0) return yield isList ? '[]' : '{}';
  const space = '  '.repeat(depth + 1);
  let before = isList ? '[\n' : '{\n';
  for (const [key, member] of members) {
    yield `${before}${space}${key}`;
    yield* parts(member, levels - 1, depth + 1);
    before = ',\n';
  }
  yield `\n${'  '.repeat(depth)}${isList ? ']' : '}'}`;
}

/** The members that JSON has, each with its key as it is written. */
function membersOf(value: object): (readonly [string, unknown])[] {
  return Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[`${JSON.stringify(key)}: `, member] as const]));
}

/** A value as it is written so deep: brackets around it make the indentation, and are cut off again. */
function indented(value: unknown, depth: number): string {
  let nested: unknown = value;
  for (let level = 0; level < depth; level += 1) nested = [nested];
  const text = JSON.stringify(nested, null, 2);
  // Before it each level has a bracket, a line end and the indentation of the next one; after it a line end, its own, and a bracket.
  return text.slice(depth * (depth + 3), text.length - depth * (depth + 1));
}

/**
 * Nearly all text is plain ASCII, which is found out in a fraction of the time that the search for unseen characters takes.
 * @param scratch where a text is turned into bytes, if it fits
 */
function printable(text: string, scratch?: Buffer): string {
  const fits = scratch !== undefined && text.length * LONGEST_UNIT <= scratch.length;
  const bytes = fits ? scratch.subarray(0, scratch.write(text)) : Buffer.from(text);
  if (isAscii(bytes) && !bytes.includes(DELETE) && !bytes.includes('##[')) return text;
  return text.replace(unescaped(), escapeUnits).replaceAll('##[', '#\\u0023[');
}

function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${unit}`;
  }).join('');
}
