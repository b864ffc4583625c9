import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../src');

/** What no arrow between modules shows: globals. The arrows are held by .dependency-cruiser.cjs. */
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bprocess\.|\bfetch\(|\bglobalThis\.|\bset(Timeout|Interval)\(|\.toLocale|\bIntl\./;

describe('decision/ and report/', () => {
  const files = ['decision', 'report'].flatMap((room) =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${room}/${file}`),
  );

  it.each(files)('%s knows no clock, no chance, no locale, no process and no network', (file) => {
    expect(IMPURE.exec(readFileSync(join(SOURCE, file), 'utf8'))?.[0]).toBeUndefined();
  });
});
