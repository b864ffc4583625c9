import { pointerSegment } from '../../formats/json.ts';
import { MAX_DOCUMENT_BYTES, MAX_RESULTS } from '../../formats/limits.ts';
import { loadDocument } from '../../formats/load-document.ts';
import { sizeOf } from '../../formats/size.ts';
import type { Measurement } from '../measurement.ts';
import { asFinite, asText, isRecord, type JsonRecord, member, path, shown } from '../narrow.ts';
import type { EvidenceSource, Reader, ReadProblem, ReadResult } from '../reader.ts';
import { completeness, nothing, present } from '../result.ts';
import { asTime } from '../time.ts';
import { unreadable } from '../unreadable.ts';

/** Results of a model repository on Hugging Face: `.eval_results/*.yaml`. They are what the author of the model says of it. */
export const hfResultsReader: Reader = {
  format: 'hf-results',
  // Detection offers a file as YAML only where Hugging Face looks for results.
  recognises: (probe) => probe.kind === 'yaml',
  read: async (source) => readResults(source),
};

const REASON = 'the result states neither how many samples were run nor whether the run was whole';

async function readResults(source: EvidenceSource): Promise<ReadResult> {
  if (source.size > MAX_DOCUMENT_BYTES)
    throw unreadable(source.file, `expected results of at most ${sizeOf(MAX_DOCUMENT_BYTES)}, found ${sizeOf(source.size)}`);
  const document = await loadDocument(await source.read(0, source.size), source.file, { code: 'evidence-unreadable', fault: 'evidence' });
  const list = document.value;
  if (!Array.isArray(list)) throw unreadable(source.file, 'expected a list of results, found something else', { line: 1 });
  if (list.length > MAX_RESULTS) throw unreadable(source.file, `expected at most ${MAX_RESULTS} results, found ${list.length}`, { line: 1 });
  if (list.length === 0) return nothing('the file has no results');
  const problems: ReadProblem[] = [];
  const measurements = list.map((entry: unknown, index): Measurement => {
    const pointer = pointerSegment(index);
    const task = asText(path(entry, 'dataset', 'id'));
    const line = document.locate(pointer)?.line;
    if (!isRecord(entry) || task === undefined)
      throw unreadable(source.file, 'expected a result to name its dataset (dataset.id), found none', present({ line }));
    const assessed = asTime(member(entry, 'date'));
    if (assessed === undefined) problems.push({ code: 'evidence-undated', message: `${shown(task)}: expected a date, found none`, pointer });
    return {
      tool: 'hf-results',
      task,
      metric: 'value',
      ...present({ filter: filterOf(member(entry, 'dataset')) }),
      value: valueOfEntry(entry, task, pointer, problems),
      model: '',
      assessed: assessed ?? '',
      ...completeness([REASON]),
      source: { file: source.file, sha256: '', pointer: `${pointer}/value`, ...present({ line }) },
    };
  });
  problems.push({ code: 'evidence-no-model', message: 'the results name no model: they are about the repository that they stand in' });
  return { measurements, problems };
}

/** The task of the benchmark. Before there were tasks, configuration and split of the dataset stood in its place. */
function filterOf(dataset: unknown): string | undefined {
  const parts = ['config', 'split'].flatMap((key) => asText(member(dataset, key)) ?? []);
  return asText(member(dataset, 'task_id')) ?? asText(parts.join(':'));
}

/** A text such as "20.0 +- 1.2" is no number: what stands behind the sign is not said. */
function valueOfEntry(entry: JsonRecord, task: string, pointer: string, problems: ReadProblem[]): number {
  const value = asFinite(member(entry, 'value'));
  if (value !== undefined) return value;
  problems.push({
    code: 'evidence-unusable',
    message: `${shown(task)}: expected a number, found ${shown(member(entry, 'value'))}`,
    pointer: `${pointer}/value`,
  });
  return Number.NaN;
}
