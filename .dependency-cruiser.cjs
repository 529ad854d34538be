// The import rules of ARCHITECTURE.md. `npm run check` runs them; test/imports.test.ts plants faults that must be found.
const features = [
  'rules',
  'directory',
  'accounts',
  'documents',
  'sources',
  'register',
  'conference',
  'floor',
  'conclusions',
  'tasks',
  'figures',
  'review',
  'bulletin',
  'journal',
  'thread',
];
const tests = '\\.(test|story)\\.tsx?$';
// What browser code may take from its own feature or another: pure domain, words, the door of the screens.
const serverFiles =
  '/(contract|tables|store|acts|accepts|knots|found|routes|live|jobs|index|cli)[a-z-]*\\.ts$';
const reserved =
  '/(policy|contract|tables|store|acts|accepts|knots|found|routes|live|jobs|index|cli|desk)[a-z-]*\\.ts$';

/** A feature may import only those above it in the order of the thread. */
const upwards = features.slice(0, -1).map((feature, i) => ({
  name: `${feature}-knows-nothing-below`,
  comment: 'dependencies point one way, along the thread; upwards there is only the record of events',
  severity: 'error',
  from: { path: `^src/features/${feature}/`, pathNot: tests },
  to: { path: `^src/features/(${features.slice(i + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'base-stands-alone',
      severity: 'error',
      from: { path: '^src/base/', pathNot: tests },
      to: { path: '^src/(platform|features|web|demo|app|main)' },
    },
    {
      name: 'platform-knows-no-feature',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: tests },
      to: { path: '^src/(features|web|demo|app|main)' },
    },
    {
      name: 'features-meet-at-the-door',
      comment:
        'import #features/<other>/index.ts (server), web/index.ts (screens) or kinds.ts (closed lists), not what lies behind',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: tests },
      to: {
        path: '^src/features/',
        pathNot: [
          '^src/features/$1/',
          '^src/features/[^/]+/(web/)?index\\.tsx?$',
          '^src/features/[^/]+/(contract|kinds)\\.ts$',
        ],
      },
    },
    ...upwards,
    {
      name: 'domain-is-pure',
      comment: 'a file without a reserved name is the domain: no database, no HTTP, no clock, no files',
      severity: 'error',
      from: {
        path: '^src/features/[^/]+/',
        pathNot: [tests, reserved, '/web/', '/adapters/', '/i18n/'],
      },
      to: {
        path: ['^src/platform/', '^node:(fs|net|http|child_process)', 'node_modules/(pg|kysely|hono|@hono)/'],
      },
    },
    {
      name: 'browser-reaches-the-server-through-contracts',
      severity: 'error',
      from: { path: ['^src/web/', '^src/features/[^/]+/web/'], pathNot: tests },
      to: {
        path: [`^src/features/[^/]+${serverFiles}`, '^src/platform/', '^node:'],
      },
    },
    {
      name: 'server-knows-no-screen',
      severity: 'error',
      from: { path: '^src/(base|platform|features|demo|app|main)', pathNot: [tests, '/web/'] },
      to: { path: ['/web/', '^src/web/'] },
    },
    {
      name: 'only-the-root-composes',
      comment: 'app.ts, main.ts and demo/ join features; nothing imports them',
      severity: 'error',
      from: { path: '^src/(base|platform|features|web)/', pathNot: tests },
      to: { path: '^src/(app|main)\\.ts$|^src/demo/' },
    },
    { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(\\.css$|virtual:|\\?(url|raw|inline|worker))' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    cache: false,
  },
};
