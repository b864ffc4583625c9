import { lookup } from '../lookup.ts';
import type { Linter } from './linter.ts';

/** Stages at which every release is blocked. */
export function lintStages(linter: Linter): void {
  const { stages, kris, ungated } = linter.policy;
  const required = kris.filter((kri) => kri.advisory === undefined);
  for (const [index, stage] of stages.entries()) {
    const isGated = required.some(({ id }) => lookup(linter.policy).mentionedFrom(id) <= index);
    if (!isGated && !ungated.includes(stage))
      linter.note('stage-ungated', ['pairings'], `at the stage ${stage} no KRI applies; a release there is blocked unless ungated lists it`);
  }
}
