import { describe, expect, test } from 'vitest';
import { BASE, changesBetween, type Fields, merge } from './compare-support.ts';

const EVALS = { workflow: '.github/workflows/evals.yml', artifacts: ['evals-*'] };
const patched = (patch: Fields): unknown => merge(BASE, patch);
const kinds = async (before: Fields, after: Fields): Promise<string[]> =>
  (await changesBetween(patched(before), patched(after))).map(({ kind, path }) => `${kind} ${path}`);

describe('artifacts of workflows', () => {
  test('what is no longer read is weaker: it raises no alarm', async () => {
    expect(await kinds({ artifacts: [EVALS] }, {})).toEqual(['weaker /artifacts']);
    expect(await kinds({ artifacts: [{ ...EVALS, artifacts: ['evals-*', 'red-team'] }] }, { artifacts: [EVALS] })).toEqual(['weaker /artifacts']);
  });

  test('what is newly read is weaker too: it may clear what nothing cleared', async () => {
    expect(await kinds({}, { artifacts: [EVALS] })).toEqual(['weaker /artifacts/0']);
  });

  test('required is stricter, and no longer required weaker', async () => {
    const free = { artifacts: [{ ...EVALS, required: false }] };
    const required = { artifacts: [EVALS] };
    expect(await kinds(free, required)).toEqual(['stricter /artifacts/0/required']);
    expect(await kinds(required, free)).toEqual(['weaker /artifacts/0/required']);
  });

  test('fewer jobs that have to succeed are weaker, more are stricter, the whole run is strictest', async () => {
    const whole = { artifacts: [EVALS] };
    const one = { artifacts: [{ ...EVALS, jobs: ['eval'] }] };
    const two = { artifacts: [{ ...EVALS, jobs: ['eval', 'grade'] }] };
    expect(await kinds(whole, one)).toEqual(['weaker /artifacts/0/jobs']);
    expect(await kinds(one, whole)).toEqual(['stricter /artifacts/0/jobs']);
    expect(await kinds(two, one)).toEqual(['weaker /artifacts/0/jobs']);
    expect(await kinds(one, two)).toEqual(['stricter /artifacts/0/jobs']);
  });

  test('another order of the same sources is nothing', async () => {
    const other = { workflow: '.github/workflows/more.yml', artifacts: ['x'] };
    expect(await kinds({ artifacts: [EVALS, other] }, { artifacts: [other, EVALS] })).toEqual([]);
  });
});

test('installation gets weaker from block over warn to ignore', async () => {
  expect(await kinds({ installation: 'block' }, {})).toEqual(['weaker /installation']);
  expect(await kinds({}, { installation: 'ignore' })).toEqual(['weaker /installation']);
  expect(await kinds({ installation: 'ignore' }, { installation: 'block' })).toEqual(['stricter /installation']);
});
