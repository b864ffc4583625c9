import { expect, it } from 'vitest';
import * as limits from '../../src/formats/limits.ts';
import { sizeOf } from '../../src/formats/size.ts';
import { read, rows, sectionOf } from './support.ts';

/** Each row of the table, by what it is of and what it limits, and the constant that it states. */
const ROWS: Readonly<Record<string, keyof typeof limits>> = {
  'Policy, manifest, records file, `.eval_results`: size': 'MAX_DOCUMENT_BYTES',
  'Policy, manifest, records file: values': 'MAX_DOCUMENT_VALUES',
  'YAML with anchors, tags, tabs or texts in quotes over several lines: size': 'MAX_RARE_YAML_BYTES',
  'the same: lexemes': 'MAX_YAML_LEXEMES',
  'the same: levels': 'MAX_YAML_DEPTH',
  'the same: aliases': 'MAX_ALIASES',
  'the same: values, with what aliases stand for': 'MAX_ALIASED_VALUES',
  'A log or mapped file: size': 'MAX_EVIDENCE_FILE_BYTES',
  'A log or mapped file: white space at its start': 'MAX_LEADING_SPACE',
  'A log or mapped file: time for it, in seconds': 'FILE_SECONDS',
  'A log or mapped file: bytes for each further second': 'SLOWEST_BYTES_PER_SECOND',
  'One glob: files and folders that it walks': 'MAX_FOLDER_ENTRIES',
  'JSON, XML: levels': 'MAX_DEPTH',
  'JSON: levels of what is passed over': 'MAX_SKIPPED_DEPTH',
  'JSON: a key': 'MAX_KEY_BYTES',
  'JSON that is too large to be read whole: members of an object': 'MAX_TOP_LEVEL_MEMBERS',
  'JSON that is too large to be read whole: a member that is kept': 'MAX_MEMBER_BYTES',
  'JSON, decision, XML and JUnit: what is kept, or the whole file': 'MAX_CAPTURED_BYTES',
  'JSON Lines, CSV: a line': 'MAX_LINE_BYTES',
  '`.eval`: entries of the archive': 'MAX_ARCHIVE_ENTRIES',
  '`.eval`: the header, or a sample': 'MAX_ARCHIVE_MEMBER_BYTES',
  '`.eval`: all samples': 'MAX_SAMPLES_BYTES',
  '`.eval`: samples': 'MAX_SAMPLES',
  '`.eval`: window of zstd': 'MAX_ZSTD_WINDOW',
  'garak: results, and pairs of a probe and a detector': 'MAX_GARAK_RESULTS',
  'garak: all results': 'MAX_GARAK_RESULTS_BYTES',
  'garak: names of a probe and a detector, in characters': 'MAX_GARAK_NAMES_LENGTH',
  'garak: scores of an attempt': 'MAX_GARAK_SCORES_BYTES',
  'promptfoo: prompts, plugins and metrics': 'MAX_PROMPTFOO_GROUPS',
  'promptfoo, JUnit: items that are told apart': 'MAX_DISTINCT_ITEMS',
  'HELM: statistics': 'MAX_STATISTICS',
  'CSV: columns': 'MAX_COLUMNS',
  'Mapped file, JUnit, `.eval_results`: results or suites': 'MAX_RESULTS',
  'Mapped file: items': 'MAX_MAPPED_ITEMS',
  'Signatures: statements in a file': 'MAX_STATEMENTS',
  'Signatures: subjects of a statement': 'MAX_SUBJECTS',
  'Signatures: the trusted root': 'MAX_ROOT_BYTES',
  '[Artifacts](artifacts.md): of one run of the gate': 'MAX_ARTIFACTS',
  '[Artifacts](artifacts.md): size of one': 'MAX_ARTIFACT_BYTES',
  '[Artifacts](artifacts.md): size of all, expanded': 'MAX_ARTIFACTS_EXPANDED_BYTES',
  '[Artifacts](artifacts.md): files in one': 'MAX_ARTIFACT_FILES',
  '[Artifacts](artifacts.md): name of a file, in characters': 'MAX_ARTIFACT_NAME_LENGTH',
};
/** How files are read; nothing is refused because of them. */
const NO_LIMITS = ['CHUNK_BYTES', 'HEAD_BYTES'];
const SIZES = /BYTES|SPACE|WINDOW/;

const table = rows(sectionOf('docs/evidence.md', 'Limits'));
const written = new Map(Object.entries(limits).map(([name, limit]) => [name, SIZES.test(name) ? sizeOf(limit) : limit.toLocaleString('en')]));

it('the limits of the page are those of the code, each once', () => {
  const stated = table.map(([of, what, most]) => [`${of}: ${what}`, most]);
  expect(stated).toEqual(Object.entries(ROWS).map(([row, name]) => [row, written.get(name)]));
});

it('no limit of the code is left out', () => {
  expect(Object.keys(limits).toSorted()).toEqual([...Object.values(ROWS), ...NO_LIMITS].toSorted());
});

it('the other pages state the same', () => {
  expect(read('docs/policy.md')).toContain(`a file above ${sizeOf(limits.MAX_DOCUMENT_BYTES)}`);
  const artifacts = `At most ${sizeOf(limits.MAX_ARTIFACT_BYTES)} for one artifact, ${limits.MAX_ARTIFACT_FILES.toLocaleString('en')} files in it, ${sizeOf(limits.MAX_ARTIFACTS_EXPANDED_BYTES)} expanded for all of them, ${limits.MAX_ARTIFACTS} artifacts.`;
  expect(read('docs/artifacts.md')).toContain(artifacts);
  const samples = `at most ${limits.MAX_SAMPLES.toLocaleString('en')} and expand to at most ${sizeOf(limits.MAX_SAMPLES_BYTES)}`;
  for (const page of ['docs/evidence.md', 'docs/performance.md']) expect(read(page)).toContain(samples);
});
