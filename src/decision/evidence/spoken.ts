import { indexOnce } from '../../formats/group.ts';
import type { Determination, Event, MitigationEntry } from './item.ts';

/** Determinations of a KRI. */
export const determinationsOf = indexOnce(({ kri }: Determination) => [kri]);

/** Events of a type. */
export const eventsOfType = indexOnce(({ event }: Event) => [event]);

/** Events that name an indicator or a risk under `affects`. */
export const eventsNaming = indexOnce(({ affects }: Event) => affects ?? []);

/** What is said of a mitigation. */
export const entriesAbout = indexOnce(({ mitigation }: MitigationEntry) => [mitigation]);

/** What stands at a place of a file. */
export const spokenAt = indexOnce(({ source }: Determination | Event) => [placeOf(source)]);

/** Where something stands, for `spokenAt`. */
export function placeOf({ file, pointer }: Determination['source']): string {
  return `${file}${pointer}`;
}
