import { join } from 'node:path';
import { workspaceFiles } from '../evidence/workspace.ts';
import { runGate } from '../gate.ts';
import { DEFAULT_POLICY, printReport, readNamed } from './check.ts';
import type { Given } from './options.ts';
import { findReleases } from './releases.ts';
import { EXIT, UsageError, type World } from './world.ts';

/** The example's evidence is of the weeks before this day, so that the demo shows the same at any later date. */
const DEMO_NOW = Date.UTC(2026, 10, 20, 12);

/** `kri-gate demo`: decides the shipped example. It exits with 0 when it could show it, though one of the releases is blocked. */
export async function demo(given: Given, world: World): Promise<number> {
  if (given.rest.length > 0) throw new UsageError(`demo takes no further words, found "${given.rest[0]}"`);
  const files = workspaceFiles(join(world.home, 'examples', 'frontier-lab'));
  const policy = await readNamed(files, DEFAULT_POLICY);
  const releases = await findReleases(policy, files);
  const report = await runGate({
    policy,
    policyFile: DEFAULT_POLICY,
    releases,
    baseReleases: [],
    evidence: [],
    files,
    reviews: [],
    now: DEMO_NOW,
    version: world.version,
  });
  await printReport(report, given, world);
  world.stderr('\nThis is the example in examples/frontier-lab, decided as of 2026-11-20. kri-gate check would exit with 1, because a release is blocked.\n');
  return EXIT.pass;
}
