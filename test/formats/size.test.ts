import { expect, it } from 'vitest';
import { sizeOf } from '../../src/formats/size.ts';

it.each([
  [0, '0 bytes'],
  [1023, '1023 bytes'],
  [1024, '1 KiB'],
  [64 * 1024 ** 2, '64 MiB'],
  [64 * 1024 ** 2 + 1, '64.1 MiB'],
  [8 * 1024 ** 3, '8 GiB'],
  [8 * 1024 ** 3 + 1, '8.1 GiB'],
])('%d is %s', (bytes, text) => expect(sizeOf(bytes)).toBe(text));
