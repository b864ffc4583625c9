import { describe, expect, test } from 'vitest';
import { reportOf } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { manifest, uplift } from './support/world.ts';

const stage = new Stage();
const WEIGHTS = `digest: sha256:${'a'.repeat(64)}\n`;
const OTHERS = `digest: sha256:${'b'.repeat(64)}\n`;

describe('a release under another name', () => {
  const main = { 'releases/atlas-1.yml': manifest('1.0', WEIGHTS), 'evals/1.0/uplift.evidence.yml': uplift(7) };
  const renamed = (weights: string) => ({
    'releases/atlas-1.yml': null,
    'releases/atlas-2.yml': manifest('2.0', weights),
    'evals/2.0/uplift.evidence.yml': uplift(1, '2.0'),
  });

  test('does not leave behind what was found of its weights', async () => {
    const run = await (await stage.propose({ main, change: renamed(WEIGHTS) })).run();
    expect(run.outputs.verdict).toBe('blocked');
    const [decision] = reportOf(run).decisions;
    expect(decision?.kris[0]).toMatchObject({ state: 'crossed', value: 7 });
    expect(decision?.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['kci-missing', 'subject-changed']));
  });

  test('until an owner approves that', async () => {
    const proposal = await stage.propose({ main, change: renamed(WEIGHTS) });
    await stage.github.approve(proposal.pull.number, 'risk-officer', proposal.head);
    expect((await proposal.run()).outputs.verdict).toBe('pass');
  });

  test('is another one with other weights', async () => {
    expect((await (await stage.propose({ main, change: renamed(OTHERS) })).run()).outputs.verdict).toBe('pass');
  });
});
