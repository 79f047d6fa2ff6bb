/**
 * The one-way street of the house as import rules. Each comment says the rule, its reason and the way out.
 * Every rule has a planted fault in tools/canaries that it must catch.
 */

const test = '\\.(test|typetest|e2e)\\.ts$|/(test|e2e)/';
const anyPackage = '^(packages|apps)/([^/]+)/';

/** Packages of ours that a package may import; everything else of ours is forbidden. */
const mayImport = {
  'packages/domain': [],
  'packages/chart': [],
  'packages/store': ['packages/domain'],
  'packages/exchange': ['packages/domain', 'packages/chart'],
  'packages/application': ['packages/domain', 'packages/store', 'packages/exchange'],
  'packages/testkit': ['packages/domain'],
  'apps/api': ['packages/domain', 'packages/store', 'packages/exchange', 'packages/application'],
  'apps/cli': ['packages/domain', 'packages/store', 'packages/exchange', 'packages/application'],
  'apps/web': ['packages/domain', 'packages/chart'],
};

/** Rooms of packages/domain: a room imports only rooms after it. */
const rooms = [
  'wording',
  'explain',
  'compare',
  'evaluate',
  'scenario',
  'change',
  'phrase',
  'patch',
  'model',
  'quantity',
  'base',
];

const wayOutOfPackage = {
  'packages/domain':
    'The domain is pure and knows nobody: take the value as an argument, or move the code to its user.',
  'packages/chart': 'The chart knows only boxes and lines: let the caller turn its things into nodes first.',
  'packages/store': 'A store keeps what the domain defines: move the rule into packages/domain.',
  'packages/exchange': 'Formats translate to and from domain values: move the use case to packages/application.',
  'packages/application': 'A use case serves every app: take what the app knows as an argument.',
  'packages/testkit': 'Fixtures build domain values only: put a store or API fixture beside its own tests.',
  'apps/api': 'Apps stand beside each other: move what both need to packages/application.',
  'apps/cli': 'Apps stand beside each other: move what both need to packages/application.',
  'apps/web': 'The web talks to the API through schema.graphql only: add a field to the schema and query it.',
};

const packageRules = Object.entries(mayImport).map(([from, allowed]) => ({
  name: `imports-of-${from.replace('/', '-')}`,
  comment: `${from} may import ${allowed.join(', ') || 'nothing of ours'}. ${wayOutOfPackage[from]}`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: anyPackage, pathNot: [`^(${[from, 'packages/testkit', ...allowed].join('|')})/`] },
}));

const roomRules = rooms.slice(1).map((room) => {
  const allowed = rooms.slice(rooms.indexOf(room));
  return {
    name: `domain-room-${room}`,
    comment: `In packages/domain, ${room} imports only ${allowed.join(', ')}: knowledge flows one way, ${rooms.join(' -> ')}. Move the shared part into the lower room, or take it as an argument.`,
    severity: 'error',
    from: { path: `^packages/domain/src/${room}/`, pathNot: test },
    to: { path: '^packages/domain/src/', pathNot: [`^packages/domain/src/(${allowed.join('|')})/`] },
  };
});

export default {
  forbidden: [
    ...packageRules,
    ...roomRules,
    {
      name: 'no-cycle',
      comment:
        'No import cycles, types included: a cycle cannot be read, tested or moved in parts. Move what both sides need into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-packages-import-no-builtins',
      comment:
        'packages/domain and packages/chart are pure: no node: modules, so that they run the same in a browser and replay the same anywhere. Take the value as an argument.',
      severity: 'error',
      from: { path: '^packages/(domain|chart)/src/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-packages-import-no-libraries',
      comment:
        'packages/domain and packages/chart are pure and have no dependencies. Write the few lines, or do the work in a package further out.',
      severity: 'error',
      from: { path: '^packages/(domain|chart)/src/', pathNot: test },
      to: { path: 'node_modules/' },
    },
    {
      name: 'testkit-only-from-tests',
      comment:
        'packages/testkit holds fixtures: only tests, bench and reliability import it, so that no fixture reaches a user. Move what the product needs into the package that owns it.',
      severity: 'error',
      from: { path: '^(packages|apps|tools)/', pathNot: ['^packages/testkit/', test] },
      to: { path: '^packages/testkit/' },
    },
    {
      name: 'neo4j-driver-in-one-place',
      comment:
        'Only what connects and runs transactions knows the driver: everything else runs statements through Transaction, which takes constants of cypher.ts and its like with parameters, and no text that was put together. Add the statement there.',
      severity: 'error',
      from: {
        path: '^(packages|apps)/',
        pathNot: [test, '^packages/store/src/neo4j/(connect|transactions?|neo4j-error|server-under-test)\\.ts$'],
      },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'no-internals-of-others',
      comment:
        'Another package is imported by its name and its src/index.ts only: what is not named there may change freely. Export it there if it belongs to the surface.',
      severity: 'error',
      from: { path: anyPackage },
      to: { path: '^(packages|apps)/[^/]+/', pathNot: ['^$1/$2/', '^(packages|apps)/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'no-internals-from-outside',
      comment:
        'tools, bench and reliability import a package by its name only (src/index.ts): what is not named there may change freely. Export it there if it belongs to the surface.',
      severity: 'error',
      from: { path: '^(tools|bench|reliability)/' },
      to: { path: '^(packages|apps)/[^/]+/', pathNot: ['^(packages|apps)/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'no-own-index',
      comment:
        'Inside a package nobody imports its own src/index.ts: that is how cycles start. Import the file that holds the thing.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/src/', pathNot: '/src/index\\.ts$' },
      to: { path: '^$1/$2/src/index\\.ts$' },
    },
    {
      name: 'resolves',
      comment: 'Every import must resolve: an import that leads nowhere escapes all other rules. Correct the path.',
      severity: 'error',
      from: { path: '^(packages|apps|tools|bench|reliability)/' },
      to: {
        couldNotResolve: true,
        pathNot: ['^\\$(app|env)/', '^#generated/', '/generated/', '/\\$types(\\.ts|\\.js)?$'],
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules/(?!@samorg)|\\.svelte-kit|build|generated)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'types', 'node', 'import', 'default'],
      extensions: ['.ts', '.svelte', '.svelte.ts', '.js', '.mjs', '.json'],
    },
    skipAnalysisNotInRules: true,
    reporterOptions: { text: { highlightFocused: true } },
  },
};
