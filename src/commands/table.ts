import type { Given, Options } from './options.ts';
import type { World } from './world.ts';

/** A command: its options, as `--help` shows them, and its code, loaded when it is called. */
export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly options: Options;
  load(): Promise<(given: Given, world: World) => Promise<number>>;
}

const POLICY = { kind: 'one', value: 'FILE', help: 'the risk policy (default: .github/risk-policy.yml under the repository root)' } as const;
const RELEASE = { kind: 'many', value: 'FILE…', help: 'release manifests (default: every manifest that release_paths of the policy match)' } as const;
const EVIDENCE = { kind: 'many', value: 'GLOB…', help: 'further evidence, beside what policy and manifest name' } as const;
const REPORT_FORMAT = {
  kind: 'one',
  value: 'FORMAT',
  words: ['text', 'json', 'markdown', 'sarif', 'html'],
  help: 'text (default), json, markdown, sarif (2.1.0, for code scanning) or html (one page)',
} as const;
const NOW = { kind: 'one', value: 'TIME', help: 'decide as of this time, RFC 3339 with an offset (default: the clock)' } as const;

/** Every command. Section 6 of the design is the contract of their options. */
export const COMMANDS = {
  check: {
    usage: 'kri-gate check [options]',
    summary: 'decide whether releases may go out, and say why not',
    options: {
      policy: POLICY,
      release: RELEASE,
      evidence: EVIDENCE,
      'base-policy': { kind: 'one', value: 'FILE', help: 'the policy before the change: what got weaker since blocks, unless its owners approve' },
      'base-release': {
        kind: 'many',
        value: 'FILE…',
        help: 'manifests as they stand at the base: to prove that a release only restricts, and to carry evidence over from',
      },
      reviews: { kind: 'one', value: 'FILE', help: 'approvals of this very state: a JSON list of { user, teams, state, commit, at }' },
      now: NOW,
      mode: { kind: 'one', value: 'MODE', words: ['enforce', 'warn'], help: 'enforce or warn; can only tighten what the policy says' },
      format: REPORT_FORMAT,
      out: { kind: 'one', value: 'FOLDER', help: 'also write decision.json, a statement of it for each digest, report.md, report.sarif and report.html there' },
    },
    load: async () => (await import('./check.ts')).check,
  },
  validate: {
    usage: 'kri-gate validate [options]',
    summary: 'check policy, manifests and evidence files: schema and lint, with file:line:column',
    options: {
      policy: POLICY,
      release: RELEASE,
      evidence: EVIDENCE,
      format: { kind: 'one', value: 'FORMAT', words: ['text', 'json'], help: 'text (default) or json' },
    },
    load: async () => (await import('./validate.ts')).validateCommand,
  },
  show: {
    usage: 'kri-gate show FILE… [options]',
    summary: 'print the measurements that a log holds, and what a policy makes of them',
    options: {
      policy: {
        kind: 'one',
        value: 'FILE',
        help: 'the risk policy: its formats, whose signatures count, and which KRIs and KCIs take a measurement (default: as for check, if it is there)',
      },
      now: NOW,
      format: { kind: 'one', value: 'FORMAT', words: ['text', 'json'], help: 'text (default) or json' },
    },
    load: async () => (await import('./show.ts')).show,
  },
  explain: {
    usage: 'kri-gate explain ID [options]',
    summary: "tell one indicator's whole story: what it measures, its pairings, its state, what would change it",
    options: {
      policy: POLICY,
      release: RELEASE,
      evidence: EVIDENCE,
      'base-release': {
        kind: 'many',
        value: 'FILE…',
        help: 'manifests as they stand at the base: to prove that a release only restricts, and to carry evidence over from',
      },
      reviews: { kind: 'one', value: 'FILE', help: 'approvals of this very state: a JSON list of { user, teams, state, commit, at }' },
      now: NOW,
      format: { kind: 'one', value: 'FORMAT', words: ['text', 'json'], help: 'text (default) or json' },
    },
    load: async () => (await import('./explain.ts')).explain,
  },
  diff: {
    usage: 'kri-gate diff OLD NEW [options]',
    summary: 'compare two policies: what got weaker, what got stricter',
    options: { format: { kind: 'one', value: 'FORMAT', words: ['text', 'json'], help: 'text (default) or json' } },
    load: async () => (await import('./diff.ts')).diff,
  },
  grade: {
    usage: 'kri-gate grade [options]',
    summary: 'grade a policy by the SaferAI rubric 3.1 and 3.2: how much of each leaf it makes checkable, and what would raise it',
    options: {
      policy: POLICY,
      format: { kind: 'one', value: 'FORMAT', words: ['text', 'json', 'markdown'], help: 'text (default), json or markdown' },
    },
    load: async () => (await import('./grade.ts')).grade,
  },
  init: {
    usage: 'kri-gate init [options]',
    summary: 'write a policy, a manifest, evidence and a workflow, ready to edit',
    options: { template: { kind: 'one', value: 'NAME', help: 'minimal (default), or another folder of examples/templates' } },
    load: async () => (await import('./init.ts')).init,
  },
  replay: {
    usage: 'kri-gate replay DECISION [options]',
    summary: 'decide a decision again, from the same files, and say whether it comes out the same',
    options: {
      policy: { kind: 'one', value: 'FILE', help: 'the policy that was in force, where it no longer stands at its path' },
      with: {
        kind: 'many',
        value: 'FILE…',
        help: 'files, or folders of them, that the decision names by their SHA-256: artifacts, manifests, policies and evidence before the change',
      },
      trust: { kind: 'one', value: 'FILE', help: 'a policy whose trust says who may sign decisions: the signature has to be by one of them' },
      format: { kind: 'one', value: 'FORMAT', words: ['text', 'json'], help: 'text (default) or json' },
    },
    load: async () => (await import('./replay.ts')).replay,
  },
  schema: {
    usage: 'kri-gate schema policy|release|evidence|decision',
    summary: 'print a file format as JSON Schema',
    options: {},
    load: async () => (await import('./schema.ts')).schema,
  },
  demo: {
    usage: 'kri-gate demo [options]',
    summary: 'decide the shipped example: one release that passes, one that is blocked',
    options: { format: REPORT_FORMAT },
    load: async () => (await import('./demo.ts')).demo,
  },
} satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

/** True for the name of a command. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
