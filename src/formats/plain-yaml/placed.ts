/** A value of a YAML document with the places of its parts, as offsets in UTF-16 code units. */
export interface Placed {
  readonly start: number;
  readonly value: unknown;
  /** Of a scalar: as the file writes it, without quotes. */
  readonly source?: string;
  /** Of a map. */
  readonly entries?: ReadonlyMap<string, PlacedEntry>;
  /** Of a list. */
  readonly items?: readonly Placed[];
}

export interface PlacedEntry {
  /** Of the key. */
  readonly start: number;
  readonly node: Placed;
}

/** Offset of the key or value at a path; of the nearest one around it where there is none. */
export function offsetOf(root: Placed, path: readonly string[], part: 'key' | 'value' | undefined): number {
  let node = root;
  let offset = root.start;
  for (const [index, segment] of path.entries()) {
    const entry = node.entries?.get(segment);
    const next = entry?.node ?? node.items?.[Number(segment)];
    if (next === undefined) break;
    node = next;
    offset = entry !== undefined && part === 'key' && index === path.length - 1 ? entry.start : next.start;
  }
  return offset;
}

/** As the file writes the scalar at a path. */
export function sourceAt(root: Placed, path: readonly string[]): string | undefined {
  let node: Placed | undefined = root;
  for (const segment of path) node = node?.entries?.get(segment)?.node ?? node?.items?.[Number(segment)];
  return node?.source;
}
