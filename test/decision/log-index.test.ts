import { describe, expect, it } from 'vitest';
import { selects } from '../../src/decision/admissible/selectors.ts';
import type { Item } from '../../src/decision/evidence/item.ts';
import { LogIndex } from '../../src/decision/evidence/log-index.ts';
import type { Indicator } from '../../src/policy/model.ts';
import { resolveSelectors } from '../../src/policy/selectors.ts';

const TASKS = ['cybench', 'inspect_evals/cybench', 'a/b/cybench', 'cybench2', 'other', '', 'cy*bench', '[c]ybench', 'cybench'];
const logs = TASKS.map((task) => ({ kind: 'log', task, metric: 'accuracy' }) as Item);
const selector = (task: string): Indicator['selectors'][number] => resolveSelectors({ task, metric: 'accuracy' })[0] as Indicator['selectors'][number];

describe('the index of logs', () => {
  it.each(['cybench', 'inspect_evals/cybench', 'b/cybench', 'cy*', '**/cybench', '?ybench', '[c]ybench', '[cybench', 'none', 'other'])(
    'leaves out nothing that the selector %j matches, and keeps the order',
    (task) => {
      const indicator = { id: 'x', selectors: [selector(task), selector('other')] } as unknown as Indicator;
      const matching = (list: readonly Item[]): readonly Item[] => list.filter((item) => selects(indicator, item) !== undefined);
      expect(matching(new LogIndex(logs).candidates(indicator.selectors))).toEqual(matching(logs));
    },
  );

  it('looks at few where the task is plain, and at nothing without a selector', () => {
    expect(new LogIndex(logs).candidates([selector('other')])).toHaveLength(1);
    expect(new LogIndex(logs).candidates([])).toEqual([]);
  });
});
