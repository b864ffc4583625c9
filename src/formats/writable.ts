/** A value while it is made: where there are very many, keys that may be absent are cheaper set one by one than spread into a literal. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
