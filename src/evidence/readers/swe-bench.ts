import type { Measurement } from '../measurement.ts';
import { asCount, isNothing, type JsonRecord, member, shown } from '../narrow.ts';
import type { EvidenceSource, Reader, ReadProblem, ReadResult } from '../reader.ts';
import { completeness, nothing } from '../result.ts';
import { readRunStatement } from '../run-statement.ts';

/** The version of the report that is known; the first ones state none. */
const NEWEST_VERSION = 2;

/** Reports of SWE-bench: `<model>.<run id>.json`. */
export const sweBenchReader: Reader = {
  format: 'swe-bench',
  recognises(probe) {
    return probe.kind === 'json' && ['total_instances', 'submitted_instances', 'resolved_instances'].every((key) => Object.hasOwn(probe.top, key));
  },
  async read(source, probe) {
    if (probe.kind !== 'json') throw new Error('the SWE-bench reader was asked for what it does not recognise');
    return readReport(source, probe.top);
  },
};

function readReport(source: EvidenceSource, top: JsonRecord): ReadResult {
  const total = asCount(member(top, 'total_instances'));
  const resolved = asCount(member(top, 'resolved_instances'));
  if (total === 0) return nothing('the report counts no instances');
  const problems: ReadProblem[] = [{ code: 'evidence-undated', message: 'a report of SWE-bench states no time' }];
  if (total === undefined || resolved === undefined)
    problems.push({ code: 'evidence-unusable', message: 'expected total_instances and resolved_instances to be counts', pointer: '/resolved_instances' });
  const model = isOfService(top) ? '' : modelOf(source.file);
  if (model === '') problems.push({ code: 'evidence-no-model', message: 'expected the file name <model>.<run id>.json, found another' });
  const measurement: Measurement = {
    tool: 'swe-bench',
    task: 'swe-bench',
    metric: 'resolved_rate',
    // Of all instances: what was not submitted is not resolved.
    value: total === undefined || resolved === undefined ? Number.NaN : resolved / total,
    ...(total === undefined ? {} : { samples: total }),
    model,
    assessed: '',
    ...readRunStatement(member(top, 'kri_gate'), '/kri_gate', problems),
    ...completeness(reasonsOf(top)),
    source: { file: source.file, sha256: '', pointer: '/resolved_instances' },
  };
  return { measurements: [measurement], problems };
}

/**
 * The report names neither model nor run; the file name has both, with a dot between them. Either may hold dots of its own: one
 * between two digits is taken for that of a version where there is another, and of several others the last parts them.
 */
function modelOf(file: string): string {
  const name = /([^/]+)\.json$/i.exec(file)?.[1] ?? '';
  const inner = [...name.matchAll(/(?<=.)\.(?=.)/g)].map(({ index }) => index);
  const parting = inner.filter((at) => !/^\d\.\d$/.test(name.slice(at - 1, at + 2)));
  const at = parting.at(-1) ?? inner.at(-1);
  return at === undefined ? '' : name.slice(0, at);
}

/** The service behind sb-cli counts what it has not run yet. It names its reports after subset, split and run, never after a model. */
function isOfService(top: JsonRecord): boolean {
  return Object.hasOwn(top, 'pending_instances');
}

/** Only an instance whose patch was applied and tested, or was empty, came to an outcome. */
function reasonsOf(top: JsonRecord): string[] {
  const count = (key: string): number | undefined => (Object.hasOwn(top, key) ? asCount(top[key]) : 0);
  const total = asCount(member(top, 'total_instances'));
  const submitted = asCount(member(top, 'submitted_instances'));
  const completed = asCount(member(top, 'completed_instances'));
  const [errors, failures, empty, resolved] = ['error_instances', 'infra_failure_instances', 'empty_patch_instances', 'resolved_instances'].map(count);
  const [pending, failed, ambiguous] = ['pending_instances', 'failed_instances', 'ambiguous_failure_instances'].map(count);
  if ([total, submitted, completed, errors, failures, empty, resolved, pending, failed, ambiguous].some((one) => one === undefined))
    return ['the counts of the report are malformed'];
  const reasons: string[] = [];
  const version = member(top, 'schema_version');
  if (!isNothing(version) && !(typeof version === 'number' && version <= NEWEST_VERSION))
    reasons.push(`expected schema_version ${NEWEST_VERSION} or an earlier one, found ${shown(version)}`);
  if (submitted !== total) reasons.push(`${submitted} of ${total} instances were submitted`);
  if (errors !== 0) reasons.push(`${errors} instances ended in an error`);
  if (failures !== 0) reasons.push(`${failures} instances ended in a failure of the infrastructure`);
  if (ambiguous !== 0) reasons.push(`${ambiguous} instances failed in a way that patch or environment may have caused`);
  if (pending !== 0) reasons.push(`${pending} instances are still to be run`);
  if (failed !== 0) reasons.push(`${failed} instances failed to run`);
  if ((completed as number) + (empty as number) + (errors as number) + (failures as number) < (submitted as number))
    reasons.push(`${completed} of ${submitted} submitted instances were completed`);
  if ((resolved as number) > (completed as number)) reasons.push(`${resolved} instances are resolved, ${completed} completed`);
  const ids = member(top, 'resolved_ids');
  if (Array.isArray(ids) && new Set(ids).size !== resolved) reasons.push(`${shown(resolved)} instances are resolved, ${new Set(ids).size} are listed`);
  return reasons;
}
