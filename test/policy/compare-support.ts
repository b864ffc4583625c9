import type { RiskPolicy } from '../../src/formats/generated/policy.ts';
import { type Change, comparePolicies } from '../../src/policy/compare.ts';
import { type LoadedPolicy, loadPolicy } from '../../src/policy/load.ts';

export type Fields = { [key: string]: unknown };

export const DIGEST = `sha256:${'a'.repeat(64)}`;

const WAIVER = {
  id: 'W1',
  indicator: 'filter',
  model: 'acme/atlas',
  release: '1.0',
  reason: 'Late.',
  approved_by: ['owner'],
  approved_on: '2026-11-01',
  expires: '2026-12-01',
};

/** A policy with a clause of every kind, so that each can be moved both ways. */
export const BASE: Fields = {
  version: 1,
  name: 'Test policy',
  enforcement: 'enforce',
  owners: { users: ['owner', 'second'], teams: ['acme/safety'], quorum: 2 },
  stages: ['internal', 'external', 'open'],
  variants: ['released', 'helpful-only', 'fine-tuned'],
  models: { 'acme/atlas': { names: ['atlas-{release}'] } },
  risks: { cyber: { title: 'Cyber offence' } },
  defaults: { binding: 'digest' },
  kris: {
    ctf: {
      title: 'Solved tasks',
      risk: 'cyber',
      measured_by: { task: 'cybench', metric: 'accuracy' },
      scale: 'proportion',
      thresholds: { alert: '>= 20%', critical: '>= 50%' },
      margin: 0.05,
      min_samples: 40,
      conditions: { variant: 'helpful-only', tools: true, attempts: 5, grader: ['human', 'rubric'] },
    },
    uplift: { title: 'Uplift', risk: 'cyber', scale: ['low', 'medium', 'high'], thresholds: { high: '>= high' }, about: 'organisation' },
  },
  kcis: {
    filter: { title: 'Filter recall', category: 'deployment', layer: 'output', scale: 'proportion', threshold: '>= 90%', within: '10d' },
    attacks: { title: 'Attacks that succeed', category: 'deployment', layer: 'model', scale: 'proportion', threshold: '<= 1%' },
    security: { title: 'Security level', category: 'containment', about: 'organisation', scale: 'exact', thresholds: { sl3: '>= 3', sl4: '>= 4' } },
    drill: { title: 'Drill held', category: 'governance', about: 'organisation', scale: 'exact', threshold: true },
  },
  pairings: {
    alert: { if: { ctf: 'alert' }, from: 'external', then: { deployment: ['filter'] } },
    critical: {
      if: { any: [{ ctf: 'critical' }, { uplift: 'high' }] },
      then: { containment: [{ security: 'sl3' }], deployment: [{ at_least: 1, of: ['filter', 'attacks'] }] },
    },
    watch: { if: { ctf: 'alert' }, then: 'report' },
  },
  signoffs: { board: { if: { ctf: 'critical' }, users: ['risk-officer', 'owner'], quorum: 2 } },
  assessors: { lab: { name: 'Lab', independent: true, users: ['lead'] }, own: { name: 'Own team' } },
  waivers: [WAIVER],
  waiver_max: '60d',
  evidence: ['safety/**'],
  withdrawals: 'approved',
  release_paths: ['releases/**'],
};

/** The waiver of the base with some fields changed. */
export function waiver(patch: Fields): Fields {
  return { waivers: [merge(WAIVER, patch)] };
}

/** A patch: objects are merged, everything else replaces, `undefined` takes away. */
export function merge(base: unknown, patch: unknown): unknown {
  if (!isFields(base) || !isFields(patch)) return patch;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(patch)])];
  const merged = keys.map((key) => [key, Object.hasOwn(patch, key) ? merge(base[key], patch[key]) : base[key]]);
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** A valid policy. */
export async function loaded(written: unknown): Promise<Extract<LoadedPolicy, { problems: [] }>> {
  const found = await loadPolicy(Buffer.from(JSON.stringify(written)), 'policy.json');
  if (found.policy === undefined) throw new Error(found.problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'));
  return found;
}

/** The changes between two policies as they are written. */
export async function changesBetween(before: unknown, after: unknown): Promise<Change[]> {
  const [old, now] = [await loaded(before), await loaded(after)];
  return comparePolicies(old.policy, now.policy, old.document.value as RiskPolicy, now.document.value as RiskPolicy);
}
