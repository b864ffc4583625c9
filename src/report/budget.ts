/**
 * A report bounded in bytes. Sections are shown in the order given and get their room by rank; a section that does not
 * fit whole shows as many of its entries as fit and says how many more there are.
 */
export interface Section {
  /** Who gets room first: the lowest. */
  readonly rank: number;
  /** What stands before the entries, e.g. a heading or the head of a table. */
  readonly head: string;
  readonly entries: readonly string[];
  /** What stands after them, e.g. the end of a fold. */
  readonly tail?: string;
  /** How the number of entries left out is written. */
  readonly more: (count: number) => string;
  /** The same entries in short, for when not all fit in full. Without it entries are left out. */
  readonly short?: readonly string[];
  /** The heading that it stands under, without which it would be misread. */
  readonly under?: Section;
}

interface Fitted {
  readonly text: string;
  readonly shortened: boolean;
}

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** The sections as one text of at most `room` bytes. */
export function fitSections(sections: readonly Section[], room: number): Fitted {
  let left = room;
  const shown = new Map<Section, string>();
  for (const section of [...sections].sort((a, b) => a.rank - b.rank)) {
    const isHeaded = section.under === undefined || shown.get(section.under) !== '';
    const text = isHeaded ? fitSection(section, left) : '';
    shown.set(section, text);
    left -= bytesOf(text);
  }
  const text = sections.map((section) => shown.get(section) ?? '').join('');
  return { text, shortened: sections.some((section) => shown.get(section) !== whole(section)) };
}

function whole({ head, entries, tail = '' }: Section): string {
  return head + entries.join('') + tail;
}

function fitSection(section: Section, room: number): string {
  const text = whole(section);
  if (bytesOf(text) <= room) return text;
  const { head, tail = '', entries, more } = section;
  const frame = bytesOf(head + more(entries.length) + tail);
  const kept = section.short === undefined ? longestPrefix(entries, room - frame) : inFullWhereItFits(entries, section.short, room - frame);
  if (kept.length === 0) return '';
  const missing = entries.length - kept.length;
  return head + kept.join('') + (missing > 0 ? more(missing) : '') + tail;
}

function longestPrefix(entries: readonly string[], room: number): string[] {
  let left = room;
  const end = entries.findIndex((entry) => {
    left -= bytesOf(entry);
    return left < 0;
  });
  return entries.slice(0, end < 0 ? entries.length : end);
}

/** Every entry in short as far as they fit, and the first ones in full with what room is left. */
function inFullWhereItFits(full: readonly string[], short: readonly string[], room: number): string[] {
  const kept = longestPrefix(short, room);
  let left = room - bytesOf(kept.join(''));
  return kept.map((entry, index) => {
    const instead = full[index] ?? entry;
    const cost = bytesOf(instead) - bytesOf(entry);
    if (cost > left) {
      left = 0;
      return entry;
    }
    left -= cost;
    return instead;
  });
}
