/**
 * The house: each room of src/ knows only those before it. Imports of types count like all others.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const ROOMS = ['formats', 'policy', 'evidence', 'decision', 'report', 'github'];

/** The doors, and what both of them share. Rooms do not know who calls them; only github/ runs the gate itself. */
const DOORS = '^src/(gate|action|cli)\\.ts$|^src/(gate|commands)/';

const order = ROOMS.map((room, index) => ({
  name: `${room}-knows-only-the-rooms-before-it`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    path: [...ROOMS.slice(index + 1).map((later) => `^src/${later}/`), DOORS],
    ...(room === 'github' ? { pathNot: '^src/gate(\\.ts$|/job\\.ts$)' } : {}),
  },
}));

module.exports = {
  forbidden: [
    ...order,
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other, be it only their types, are one module, or there is a third one in them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'decision-and-report-are-pure',
      comment: 'The same inputs give the same decision: no files, no network, no GitHub, no processes, no randomness.',
      severity: 'error',
      from: { path: '^src/(decision|report)/' },
      to: {
        path: [
          '^(node:)?(fs|os|net|http|https|http2|dns|tls|child_process|worker_threads|process|perf_hooks|timers)(/|$)',
          'node_modules/(@actions|@octokit)/',
          '^@(actions|octokit)/',
        ],
      },
    },
    {
      name: 'decision-and-report-read-no-files',
      comment: 'They take what evidence/ has read as values: types, and functions that touch nothing.',
      severity: 'error',
      from: { path: '^src/(decision|report)/' },
      to: { path: '^src/evidence/(workspace|file-source|load|registry|zip|zstd|readers)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'command-line-loads-no-github',
      severity: 'error',
      from: { path: '^src/(cli\\.ts$|commands/)' },
      to: { path: ['^src/(github/|action\\.ts$)', 'node_modules/(@actions|@octokit)/', '^@(actions|octokit)/'] },
    },
    {
      name: 'only-github-talks-to-github',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(github/|action\\.ts$)' },
      to: { path: ['node_modules/(@actions|@octokit)/', '^@(actions|octokit)/'] },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports is no part of the program.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/((action|cli)\\.ts$|formats/generated/)', orphan: true },
      to: {},
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-dependencies',
      comment: 'What runs is bundled from dependencies; types may come from anywhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.d\\.mts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
  },
};
