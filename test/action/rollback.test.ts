import { describe, expect, test } from 'vitest';
import { reportOf } from './support/action.ts';
import { Stage } from './support/stage.ts';
import { manifest, POLICY_FILE, policy, pullPayload } from './support/world.ts';

const stage = new Stage();
const FILE = 'releases/current.yml';
const at = (release: string, digit: string, more = ''): string => manifest(release, `digest: sha256:${digit.repeat(64)}\n${more}`);

/** On the default branch stood 1.0, and stands 1.1; a change puts another text there. */
async function goTo(text: string) {
  const first = await stage.main({ [FILE]: at('1.0', 'a') });
  const base = await stage.github.commit('main', { [FILE]: at('1.1', 'b') }, first.commit);
  const branch = `back-${Math.floor(performance.now() * 1000)}`;
  const head = await stage.github.commit(branch, { [FILE]: text }, base);
  const pull = await stage.github.openPull(branch);
  stage.github.requests.length = 0;
  const checkout = stage.runner.checkout({ [POLICY_FILE]: policy(), [FILE]: text });
  return stage.runner.run(stage.github, { event: 'pull_request', payload: pullPayload(pull), sha: head, checkout });
}

describe('a roll-back under the same path', () => {
  test('to what stood there on the default branch passes without evidence', async () => {
    const run = await goTo(at('1.0', 'a', 'restricts: true\n'));
    expect([run.outputs.verdict, reportOf(run).decisions[0]?.findings.map(({ code }) => code)]).toEqual(['pass', ['release-restricted']]);
  });

  test('to what never stood there does not', async () => {
    const run = await goTo(at('0.9', 'c', 'restricts: true\n'));
    expect(run.outputs.verdict).toBe('blocked');
    expect(reportOf(run).decisions[0]?.findings.map(({ code }) => code)).toContain('restriction-unproven');
  });

  test('is looked for only where the manifest says that it restricts, or becomes that of another release', async () => {
    expect((await goTo(at('1.1', 'b', 'files: []\n'))).outputs.verdict).toBe('blocked');
    expect(stage.github.asked('GET', /\/commits\?/)).toBe(0);
  });
});

describe('a release whose manifest stood under the same path long ago', () => {
  const codes = async (text: string) => {
    const run = await goTo(text);
    return [run.outputs.verdict, reportOf(run).decisions[0]?.findings.some(({ code }) => code === 'release-invalid')];
  };

  test.each(['', 'restricts: true\n'])('keeps its digest for ever (%j)', async (more) => {
    expect(await codes(at('1.0', 'c', more))).toEqual(['undecided', true]);
  });

  test('may come back with the digest that it had, and is judged', async () => {
    expect(await codes(at('1.0', 'a'))).toEqual(['blocked', false]);
  });
});
