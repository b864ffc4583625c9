import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { didYouMean } from '../formats/nearest.ts';
import type { Given } from './options.ts';
import { EXIT, UsageError, type World } from './world.ts';

const FILES: Readonly<Record<string, string>> = {
  policy: 'risk-policy.schema.json',
  release: 'release.schema.json',
  evidence: 'evidence.schema.json',
  decision: 'decision.schema.json',
};

/** `kri-gate schema NAME`: prints a schema as it stands in schemas/. */
export async function schema(given: Given, world: World): Promise<number> {
  const name = given.rest[0] ?? '';
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (file === undefined || given.rest.length > 1)
    throw new UsageError(`expected one of ${Object.keys(FILES).join(', ')}; found "${given.rest.join(' ')}".${didYouMean(name, Object.keys(FILES))}`);
  world.stdout(await readFile(join(world.home, 'schemas', file), 'utf8'));
  return EXIT.pass;
}
