/** How evidence is tied to a release, from the laxest to the firmest. */
export const BINDINGS = ['name', 'digest', 'attested'] as const;

export type Binding = (typeof BINDINGS)[number];

/** The firmer of two bindings. */
export function firmer(a: Binding, b: Binding): Binding {
  return BINDINGS.indexOf(a) >= BINDINGS.indexOf(b) ? a : b;
}
