import { type Way, waysOf } from '../../policy/alternatives.ts';
import { lookup } from '../../policy/lookup.ts';
import type { Policy } from '../../policy/model.ts';
import { needText, requirementText } from '../../policy/requirement-text.ts';
import type { Context } from '../context.ts';
import { type Finding, placed } from '../findings.ts';
import { type Choice, viewOf } from './controls.ts';

/** What is to be said of alternatives of which too little is met: one finding for each of a pairing, and none for each control in it. */
export function alternativeFindings(choices: readonly Choice[], context: Context): Finding[] {
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) {
    if (choice.isSatisfied) continue;
    const key = `${choice.pairing.id}\n${JSON.stringify(choice.requirement)}`;
    groups.set(key, [...(groups.get(key) ?? []), choice]);
  }
  return [...groups.values()].flatMap((group): Finding[] => {
    const first = group[0];
    if (first === undefined) return [];
    return [
      {
        code: 'redundancy-short',
        severity: 'block',
        pairing: first.pairing.id,
        stages: group.map(({ stage }) => stage),
        message: `${first.pairing.id} needs ${lackText(first, context.policy)}${sharingText(first, context.policy)}`,
        fix: fixText(first, context.policy),
        ...placed(first.pairing.at),
      },
    ];
  });
}

function lackText({ requirement, counted, members }: Choice, policy: Policy): string {
  const states = members.map(({ kci, level, state }) => {
    const layer = kci.layer === undefined ? '' : ` on the layer ${kci.layer}`;
    return `${needText({ kci: kci.id, level }, policy)} ${state}${layer}`;
  });
  const isFlat = requirement.of.every(({ kind }) => kind === 'control');
  if (requirement.kind === 'redundancy' && requirement.layers === 'distinct' && isFlat)
    return `${requirement.atLeast} met controls on distinct layers, found ${counted}: ${states.join(', ')}`;
  return `${requirementText(requirement, policy)}; found: ${states.join(', ')}`;
}

/** Met controls that were not counted apart, with what they share: that is the surprise in a count that is too low. */
function sharingText({ members }: Choice, policy: Policy): string {
  const met = members.filter(({ state }) => state === 'met').map(({ kci }) => kci.id);
  const pairs = met.flatMap((a, index) => met.slice(index + 1).map((b) => ({ a, b, shared: a === b ? [] : lookup(policy).shared(a, b) })));
  const texts = pairs.filter(({ shared }) => shared.length > 0).map(({ a, b, shared }) => `${a} and ${b} share the ${shared.join(' and the ')}`);
  return texts.length === 0 ? '' : `. What shares something counts once: ${texts.slice(0, MOST_LISTED).join('; ')}${texts.length > MOST_LISTED ? '; …' : ''}`;
}

/** More than this is no help. */
const MOST_LISTED = 4;

/** The fewest further controls that would satisfy the requirement. */
function fixText({ requirement, members }: Choice, policy: Policy): string {
  const met = new Set(members.filter(({ state }) => state === 'met').map(({ kci, level }) => `${kci.id} ${level}`));
  const ways = waysOf(
    requirement,
    viewOf(policy, () => true),
  );
  const lacking = ways.map((way): Way => way.filter(({ kci, level }) => !met.has(`${kci} ${level}`))).filter((way) => way.length > 0);
  const least = minimal(lacking).slice(0, MOST_LISTED);
  if (least.length === 0) return 'Nothing that it lists could satisfy it: the controls share layers. Change the pairing in the policy.';
  const texts = least.map((way) => way.map((need) => needText(need, policy)).join(' and '));
  return `Bring evidence that meets ${texts.join(', or ')}.`;
}

/** Those that hold no other one, the shortest first. */
function minimal(ways: readonly Way[]): Way[] {
  const within = (small: Way, large: Way): boolean => small.every(({ kci, level }) => large.some((need) => need.kci === kci && need.level === level));
  const sorted = [...ways].sort((a, b) => a.length - b.length);
  return sorted.filter((way, index) => !sorted.slice(0, index).some((other) => within(other, way)));
}
