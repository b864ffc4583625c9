/** A generated type without its index signature: keys that start with x- are allowed in the files, but nothing reads them. */
export type Known<T> = { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] };
