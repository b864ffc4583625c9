import { expect, it } from 'vitest';
import { type Fields, gate, log } from './support.ts';

const closest = async (logs: Fields, kris: Fields = {}, pairings: Fields = {}): Promise<string[]> => {
  const { decision } = await gate({
    policy: { kris: { ctf: { measured_by: { task: 'cybench', metric: 'acuracy-7' } }, ...kris }, pairings },
    files: { 'evals/ctf.json': logs },
  });
  return decision.findings.filter(({ code }) => code === 'kri-unmeasured').map(({ message }) => /Closest that was found: (.*)\./.exec(message)?.[1] ?? '');
};

it('a KRI without evidence is told what comes closest to it', async () => {
  expect(await closest(log({}))).toEqual(['task cybench, metric accuracy (model acme/atlas@1.0)']);
  expect(await closest(log({ task: 'wmdp' }))).toEqual(['task wmdp, metric accuracy (model acme/atlas@1.0)']);
});

it('among thousands of measurements too, for each of hundreds of KRIs', async () => {
  const wide = log({}) as { results: { scores: { metrics: Fields }[] } };
  const names = Array.from({ length: 4000 }, (_, index) => `accuracy-${index}`);
  for (const score of wide.results.scores) score.metrics = Object.fromEntries(names.map((name) => [name, { name, value: 0.01 }]));
  const kri = (index: number): Fields => ({
    title: 'KRI',
    risk: 'cyber',
    scale: 'proportion',
    thresholds: { x: '>= 50%' },
    measured_by: { task: `b-${index}`, metric: 'm' },
  });
  const ids = Array.from({ length: 300 }, (_, index) => `k${index}`);
  const kris = Object.fromEntries(ids.map((id, index) => [id, kri(index)]));
  const told = await closest(wide as Fields, kris, { watch: { if: { any: ids.map((id) => ({ [id]: 'x' })) }, then: 'report' } });
  expect(told).toHaveLength(301);
  expect(told[0]).toMatch(/^task cybench, metric accuracy-7 \(/);
});
