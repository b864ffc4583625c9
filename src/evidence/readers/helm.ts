import type { GateError } from '../../formats/errors.ts';
import { parseJson } from '../../formats/json.ts';
import { MAX_STATISTICS } from '../../formats/limits.ts';
import type { Plan } from '../json-plan.ts';
import { walkJson } from '../json-walk.ts';
import type { Measurement } from '../measurement.ts';
import { asCount, asFinite, asText, isRecord, type JsonRecord, member, path, shown } from '../narrow.ts';
import type { EvidenceSource, Reader, ReadProblem, ReadResult } from '../reader.ts';
import { completeness, nothing, present } from '../result.ts';
import { unreadable } from '../unreadable.ts';
import { countInstances, type InstanceCounts, instancesOf, judgeReasons, limitReasons } from './helm-counts.ts';

const RUN_SPEC = 'run_spec.json';
/** Arguments of a run's name that say which model ran, not what was run. */
const MODEL_ARGUMENTS = /^model(_deployment)?=/;

/** Runs of HELM: `stats.json`, with the `run_spec.json` that stands beside it. */
export const helmReader: Reader = {
  format: 'helm',
  recognises(probe) {
    if (probe.kind === 'json') return isRunSpec(probe.top);
    return probe.kind === 'json-array' && asText(path(probe.first, 'name', 'name')) !== undefined && Object.hasOwn(probe.first as JsonRecord, 'count');
  },
  async read(source, probe) {
    return probe.kind === 'json' ? nothing('run_spec.json describes a run; its results stand in the stats.json beside it') : readStats(source);
  },
};

function isRunSpec(top: JsonRecord): boolean {
  return isRecord(member(top, 'adapter_spec')) && Object.hasOwn(top, 'scenario_spec');
}

async function readStats(source: EvidenceSource): Promise<ReadResult> {
  const stats: unknown[] = [];
  const keep = (stat: unknown): void => {
    if (stats.length === MAX_STATISTICS) throw unsound(source, `expected at most ${MAX_STATISTICS} statistics, found more`);
    stats.push(stat);
  };
  const plan: Plan = { elements: { members: { name: 'keep', count: 'keep', mean: 'keep' } }, each: keep };
  await walkJson(source.stream(), plan, source.file);
  // Runs that were gathered in one folder have a name before both: `mmlu.stats.json` and `mmlu.run_spec.json`.
  const prefix = /([^/]*?)(stats\.json)?$/.exec(source.file);
  const sibling = await source.sibling?.(prefix?.[2] === undefined ? RUN_SPEC : `${prefix[1]}${RUN_SPEC}`);
  if (sibling === undefined) return nothing(`expected ${RUN_SPEC} beside the file, which names model and task; found none`);
  const spec = parseJson(sibling.bytes, { nonFinite: true, file: sibling.file, positions: false }).value;
  const name = asText(member(spec, 'name'));
  const model = asText(path(spec, 'adapter_spec', 'model'));
  if (name === undefined || model === undefined || !isRecord(spec)) throw unsound(source, `expected ${RUN_SPEC} to name the run and the model, found none`);
  const problems: ReadProblem[] = [{ code: 'evidence-undated', message: 'the results of HELM state no time' }];
  const reasons = limitReasons(spec, stats);
  const counts = countInstances(stats);
  const judged = judgeReasons(stats);
  const shared = { tool: 'helm', task: taskOf(name), model, assessed: '' };
  const measurements = stats.flatMap((stat, index) => readStat(source, shared, stat, index, { counts, reasons, judged, problems }));
  return { measurements, problems, siblings: [sibling.file] };
}

/** `mmlu:subject=philosophy,model=openai_gpt2` without the model, so that a policy can name the task for all models. */
function taskOf(name: string): string {
  const colon = name.indexOf(':');
  if (colon === -1) return name;
  const kept = name
    .slice(colon + 1)
    .split(',')
    .filter((argument) => !MODEL_ARGUMENTS.test(argument));
  return kept.length === 0 ? name.slice(0, colon) : `${name.slice(0, colon)}:${kept.join(',')}`;
}

interface Context {
  counts: InstanceCounts;
  reasons: readonly string[];
  judged: (metric: string) => string[];
  problems: ReadProblem[];
}

function readStat(
  source: EvidenceSource,
  shared: Pick<Measurement, 'tool' | 'task' | 'model' | 'assessed'>,
  stat: unknown,
  index: number,
  context: Context,
): Measurement[] {
  const metric = asText(path(stat, 'name', 'name'));
  if (metric === undefined) throw unsound(source, `expected statistic ${index} to have a name, found none`);
  const pointer = `/${index}/mean`;
  const mean = asFinite(member(stat, 'mean'));
  const value = asCount(member(stat, 'count')) === 0 ? undefined : mean;
  if (value === undefined)
    context.problems.push({ code: 'evidence-unusable', message: `statistic ${shown(metric)}: expected a mean, found ${shown(member(stat, 'mean'))}`, pointer });
  return [
    {
      ...shared,
      metric,
      ...present({ filter: filterOf(stat), samples: instancesOf(stat, context.counts) }),
      value: value ?? Number.NaN,
      ...completeness([...context.reasons, ...context.judged(metric)]),
      source: { file: source.file, sha256: '', pointer },
    },
  ];
}

/** Split, part of it, perturbation, and on what that was computed: `test`, `test:robustness:worst`. */
function filterOf(stat: unknown): string | undefined {
  const name = member(stat, 'name');
  const parts = [member(name, 'split'), member(name, 'sub_split'), path(name, 'perturbation', 'name'), path(name, 'perturbation', 'computed_on')];
  return asText(parts.flatMap((part) => asText(part) ?? []).join(':'));
}

function unsound(source: EvidenceSource, message: string): GateError {
  return unreadable(source.file, `not sound results of HELM: ${message}`);
}
