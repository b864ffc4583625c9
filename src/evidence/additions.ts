import { GateError } from '../formats/errors.ts';
import { loadDocument } from '../formats/load-document.ts';
import { isRecord, type JsonRecord } from './narrow.ts';

/** The lists of a records file. What is beside them says of every entry what it is about, so it may not change. */
const LISTS = ['records', 'logs', 'determinations', 'events', 'withdrawals', 'protocol_reviews', 'mitigations'];

/**
 * True when a records file only gained entries: every earlier one still stands as it was, and so does what holds for all of
 * them. Order, layout and comments do not matter.
 */
export async function isAddition(before: Uint8Array, after: Uint8Array, file: string): Promise<boolean> {
  const [old, now] = [await parse(before, file), await parse(after, file)];
  if (old === undefined || now === undefined) return false;
  return stable(withoutLists(old)) === stable(withoutLists(now)) && LISTS.every((list) => keeps(old[list], now[list]));
}

/** Entries that take earlier ones back: of evidence, of a determination, of an open event. */
export const TAKING_BACK = ['withdrawal', 'retraction', 'closing'] as const;
export type TakingBack = (typeof TAKING_BACK)[number];

/** What a records file takes back that it did not take back before; `before` is absent where there was no such file. */
export async function addedTakingBack(before: Uint8Array | undefined, after: Uint8Array, file: string): Promise<TakingBack[]> {
  const now = await parse(after, file);
  if (now === undefined) return [];
  const old = before === undefined ? undefined : await parse(before, file);
  return TAKING_BACK.filter((what) => !keeps(entriesOf(now, what), entriesOf(old, what)));
}

function entriesOf(document: JsonRecord | undefined, what: TakingBack): unknown {
  if (what === 'withdrawal') return document?.withdrawals ?? [];
  const [list, key] = what === 'retraction' ? ([document?.determinations, 'retracts'] as const) : ([document?.events, 'closes'] as const);
  return Array.isArray(list) ? list.filter((entry) => isRecord(entry) && Object.hasOwn(entry, key)) : [];
}

/** Equal entries are counted: of two alike, two must stay. */
function keeps(before: unknown, after: unknown): boolean {
  if (before === undefined || before === null) return true;
  if (!Array.isArray(before) || !Array.isArray(after)) return stable(before) === stable(after);
  const left = new Map<string, number>();
  for (const entry of after) left.set(stable(entry), (left.get(stable(entry)) ?? 0) + 1);
  return before.every((entry) => {
    const count = left.get(stable(entry)) ?? 0;
    left.set(stable(entry), count - 1);
    return count > 0;
  });
}

function withoutLists(document: JsonRecord): JsonRecord {
  return Object.fromEntries(Object.entries(document).filter(([key]) => !LISTS.includes(key)));
}

/** What does not parse says nothing that could be compared. */
async function parse(bytes: Uint8Array, file: string): Promise<JsonRecord | undefined> {
  try {
    const { value } = await loadDocument(bytes, file, { code: 'evidence-unreadable', fault: 'evidence' });
    return isRecord(value) ? value : undefined;
  } catch (error) {
    if (error instanceof GateError) return undefined;
    throw error;
  }
}

/** JSON with sorted keys. */
function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join(',')}]`;
  if (!isRecord(value)) return typeof value === 'number' ? `number ${value}` : (JSON.stringify(value) ?? 'nothing');
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${stable(value[key])}`).join(',')}}`;
}
