/*
 * Limits on hostile input. Each is far above what real evidence needs and far below what would exhaust a CI runner;
 * whoever meets one gets an error that names it.
 */

const KIB = 1024;
const MIB = 1024 * KIB;
const GIB = 1024 * MIB;

/** Nesting of JSON that is parsed whole. Parsing recurses once a level; real headers stay below 20. */
export const MAX_DEPTH = 200;

/** Nesting inside members that are skipped. Checking them needs no recursion, and samples embed whole tool outputs. */
export const MAX_SKIPPED_DEPTH = 10_000;

/** One key of a JSON object, in bytes as written. Real keys stay below a few hundred. */
export const MAX_KEY_BYTES = 64 * KIB;

/** Members of one object of JSON that is too large to be parsed whole. */
export const MAX_TOP_LEVEL_MEMBERS = 10_000;

/** One top-level member that is kept for parsing; larger ones are skipped. Parsed values take up to ten times their bytes of memory. */
export const MAX_MEMBER_BYTES = 8 * MIB;

/** All kept members of one document together. */
export const MAX_CAPTURED_BYTES = 32 * MIB;

/** A policy, manifest or records file. A policy of 10,000 KRIs and 10,000 KCIs takes 5 to 10 MiB, 100,000 records up to 30. */
export const MAX_DOCUMENT_BYTES = 64 * MIB;

/** Values of such a file: maps, lists and scalars. 100,000 records have up to two million. */
export const MAX_DOCUMENT_VALUES = 4_000_000;

/** Such a file in YAML that only the whole parser reads: it takes seconds and a hundred bytes of memory for each byte. */
export const MAX_RARE_YAML_BYTES = 4 * MIB;

/** Lexemes of such YAML. An ordinary policy has one for three bytes; of nothing but `- a` lines each has four. */
export const MAX_YAML_LEXEMES = 1_500_000;

/** Nesting of maps and lists in YAML. The formats need less than ten. */
export const MAX_YAML_DEPTH = 64;

/** Aliases in a YAML document: the anchor of each is searched for. */
export const MAX_ALIASES = 1000;

/** Values in a YAML document with aliases, those behind aliases counted as often as they are used. */
export const MAX_ALIASED_VALUES = 1_000_000;

/** One line of a JSON Lines file. garak writes lines of a few MiB. */
export const MAX_LINE_BYTES = 16 * MIB;

/**
 * Results of one garak report, and pairs of a probe and a detector among its attempts. A run of all probes has some hundreds,
 * and what is shown of each result takes ten kilobytes of memory.
 */
export const MAX_GARAK_RESULTS = 5000;

/** All results of one garak report as they are kept. One takes some three hundred bytes. */
export const MAX_GARAK_RESULTS_BYTES = 4 * MIB;

/** Names of a probe and a detector of garak together, in characters; real ones have some dozens. */
export const MAX_GARAK_NAMES_LENGTH = 1000;

/** The scores of one attempt of garak. A thousand outputs with ten detectors take some fifty kilobytes. */
export const MAX_GARAK_SCORES_BYTES = MIB;

/** Columns of a CSV file. */
export const MAX_COLUMNS = 10_000;

/** Results that one file holds: of a mapped one also the shares that its items are parted into, of JUnit suites. A decision looks at each of them. */
export const MAX_RESULTS = 100_000;

/** Distinct items of one mapped file; each takes some twenty bytes of memory. */
export const MAX_MAPPED_ITEMS = 5_000_000;

/** Distinct items that are told apart in one JUnit report or promptfoo output, with their metrics: at the most 32 MiB of memory. */
export const MAX_DISTINCT_ITEMS = 2_000_000;

/** Prompts, attacks and named metrics together in one output of promptfoo; a run has some hundreds. */
export const MAX_PROMPTFOO_GROUPS = 20_000;

/** Statistics of one run of HELM, which has some hundreds. */
export const MAX_STATISTICS = 100_000;

/** Signed statements in one file. More are an attack on patience: each costs a verification. */
export const MAX_STATEMENTS = 2000;

/** Subjects of one statement. */
export const MAX_SUBJECTS = 100_000;

/** The trusted root of a policy; the public one has 20 KiB. */
export const MAX_ROOT_BYTES = 4 * MIB;

/** White space before the content starts; more is no file that a tool wrote. */
export const MAX_LEADING_SPACE = 64 * KIB;

/** One file of evidence. Hashing that much takes about ten seconds. */
export const MAX_EVIDENCE_FILE_BYTES = 8 * GIB;

/** Seconds that any one file of evidence may take, however small it is. Real logs take milliseconds. */
export const FILE_SECONDS = 60;

/** Beside that, a second for each of so many bytes. Reading is thirty times as fast, also on a small runner. */
export const SLOWEST_BYTES_PER_SECOND = 10 * MIB;

/** Files and folders that are walked for one glob. With more the glob is wrong, or somebody wants the gate to hang. */
export const MAX_FOLDER_ENTRIES = 1_000_000;

/** Entries in the central directory of an archive: samples times epochs, and a few. Listing that many takes about two seconds. */
export const MAX_ARCHIVE_ENTRIES = 250_000;

/** One archive member, as stored and as expanded. An Inspect header takes 10 KiB to a few MiB. */
export const MAX_ARCHIVE_MEMBER_BYTES = 32 * MIB;

/**
 * The samples of an archive, expanded, and how many: more are not looked through for edited scores. Of 300 public logs the
 * largest has 39 MiB; so many take a second or two.
 */
export const MAX_SAMPLES_BYTES = 256 * MIB;
export const MAX_SAMPLES = 20_000;

/** The zstd window a frame may ask for. Writers use 8 MiB or less unless told otherwise; the format allows terabytes. */
export const MAX_ZSTD_WINDOW = 128 * MIB;

/** How much of a file is read at once. */
export const CHUNK_BYTES = 256 * KIB;

/** First bytes of a file that detection by content looks at. */
export const HEAD_BYTES = 4 * KIB;

/** One workflow artifact, as it is downloaded. Eval logs compress well; a full Inspect log takes tens of MiB. */
export const MAX_ARTIFACT_BYTES = 2 * GIB;

/** All artifacts of a run of the gate together, as expanded. Runners have 14 GiB to spare. */
export const MAX_ARTIFACTS_EXPANDED_BYTES = 8 * GIB;

/** Artifacts that are downloaded in one run of the gate. */
export const MAX_ARTIFACTS = 500;

/** Files in one workflow artifact; GitHub itself advises against more. */
export const MAX_ARTIFACT_FILES = 10_000;

/** Name of a file in an artifact, with its folders. */
export const MAX_ARTIFACT_NAME_LENGTH = 1024;
