import { boundaries } from '../steps/guards.ts';
import type { Canary, Fault } from './canary.ts';

/** Each line: the rule, the file that breaks it, what it imports, and where that leads. */
const broken: readonly (readonly [rule: string, file: string, imported: string, target: string])[] = [
  [
    'imports-of-packages-domain',
    'packages/domain/src/base/a.ts',
    '../../../chart/src/index.ts',
    'packages/chart/src/index.ts',
  ],
  ['imports-of-packages-chart', 'packages/chart/src/a.ts', '../../domain/src/index.ts', 'packages/domain/src/index.ts'],
  [
    'imports-of-packages-store',
    'packages/store/src/a.ts',
    '../../exchange/src/index.ts',
    'packages/exchange/src/index.ts',
  ],
  [
    'imports-of-packages-exchange',
    'packages/exchange/src/a.ts',
    '../../store/src/index.ts',
    'packages/store/src/index.ts',
  ],
  [
    'imports-of-packages-application',
    'packages/application/src/a.ts',
    '../../chart/src/index.ts',
    'packages/chart/src/index.ts',
  ],
  [
    'imports-of-packages-testkit',
    'packages/testkit/src/a.ts',
    '../../store/src/index.ts',
    'packages/store/src/index.ts',
  ],
  ['imports-of-apps-api', 'apps/api/src/a.ts', '../../../packages/chart/src/index.ts', 'packages/chart/src/index.ts'],
  ['imports-of-apps-cli', 'apps/cli/src/a.ts', '../../api/src/index.ts', 'apps/api/src/index.ts'],
  ['imports-of-apps-web', 'apps/web/src/a.ts', '../../../packages/store/src/index.ts', 'packages/store/src/index.ts'],
  ['domain-room-base', 'packages/domain/src/base/b.ts', '../quantity/x.ts', 'packages/domain/src/quantity/x.ts'],
  ['domain-room-quantity', 'packages/domain/src/quantity/b.ts', '../model/x.ts', 'packages/domain/src/model/x.ts'],
  ['domain-room-model', 'packages/domain/src/model/b.ts', '../patch/x.ts', 'packages/domain/src/patch/x.ts'],
  ['domain-room-patch', 'packages/domain/src/patch/b.ts', '../change/x.ts', 'packages/domain/src/change/x.ts'],
  ['domain-room-phrase', 'packages/domain/src/phrase/b.ts', '../change/x.ts', 'packages/domain/src/change/x.ts'],
  ['domain-room-change', 'packages/domain/src/change/b.ts', '../scenario/x.ts', 'packages/domain/src/scenario/x.ts'],
  [
    'domain-room-scenario',
    'packages/domain/src/scenario/b.ts',
    '../evaluate/x.ts',
    'packages/domain/src/evaluate/x.ts',
  ],
  ['domain-room-evaluate', 'packages/domain/src/evaluate/b.ts', '../compare/x.ts', 'packages/domain/src/compare/x.ts'],
  ['domain-room-compare', 'packages/domain/src/compare/b.ts', '../explain/x.ts', 'packages/domain/src/explain/x.ts'],
  ['domain-room-explain', 'packages/domain/src/explain/b.ts', '../wording/x.ts', 'packages/domain/src/wording/x.ts'],
  ['pure-packages-import-no-builtins', 'packages/domain/src/base/c.ts', 'node:fs', 'fs'],
  ['pure-packages-import-no-libraries', 'packages/chart/src/c.ts', 'fast-check', 'node_modules/'],
  ['testkit-only-from-tests', 'packages/store/src/c.ts', '../../testkit/src/index.ts', 'packages/testkit/src/index.ts'],
  ['neo4j-driver-in-one-place', 'packages/store/src/neo4j/cypher.ts', 'neo4j-driver', 'node_modules/'],
  ['no-internals-of-others', 'packages/store/src/d.ts', '../../domain/src/base/x.ts', 'packages/domain/src/base/x.ts'],
  ['no-internals-from-outside', 'tools/a.ts', '../packages/domain/src/base/x.ts', 'packages/domain/src/base/x.ts'],
  ['no-own-index', 'packages/store/src/e.ts', './index.ts', 'packages/store/src/index.ts'],
  ['resolves', 'packages/store/src/f.ts', './nowhere.ts', './nowhere.ts'],
];

const rooms = [
  'base',
  'quantity',
  'model',
  'patch',
  'phrase',
  'change',
  'scenario',
  'evaluate',
  'compare',
  'explain',
  'wording',
];
const surfaces = ['chart', 'domain', 'store', 'exchange', 'application', 'testkit'].map((name) => `packages/${name}`);

/** Every import rule broken once, and the cycles that a blind tool would miss. */
export const boundariesCanary: Canary = {
  guard: boundaries,
  files: {
    ...Object.fromEntries([...surfaces, 'apps/api'].map((place) => [`${place}/src/index.ts`, 'export const x = 1;\n'])),
    ...Object.fromEntries(rooms.map((room) => [`packages/domain/src/${room}/x.ts`, 'export const x = 1;\n'])),
    ...Object.fromEntries(broken.map(([, file, imported]) => [file, `import '${imported}';\n`])),
    'packages/store/src/g.ts': "import { x } from '@samorg/exchange';\nexport const y = x;\n",
    'packages/store/src/value-one.ts':
      "import { two } from './value-two.ts';\nexport const one = (): number => two();\n",
    'packages/store/src/value-two.ts':
      "import { one } from './value-one.ts';\nexport const two = (): number => one();\n",
    'packages/store/src/type-one.ts': "import type { Two } from './type-two.ts';\nexport interface One { two: Two }\n",
    'packages/store/src/type-two.ts': "import type { One } from './type-one.ts';\nexport interface Two { one: One }\n",
    'apps/web/src/lib/Ring.svelte':
      '<script lang="ts">\n  import { ring } from \'./ring.ts\';\n  const size: number = ring();\n</script>\n\n<p>{size}</p>\n',
    'apps/web/src/lib/TypeRing.svelte':
      '<script module lang="ts">\n  import type { Ring } from "./type-ring.ts";\n  export type Bell = { ring: Ring };\n</script>\n',
    'apps/web/src/lib/type-ring.ts':
      "import type { Bell } from './TypeRing.svelte';\nexport type Ring = { bell: Bell };\n",
    'apps/web/src/lib/ring.ts':
      "import Ring from './Ring.svelte';\nexport const ring = (): number => (Ring ? 1 : 0);\n",
  },
  links: { 'packages/store/node_modules/@samorg/exchange': 'packages/exchange' },
  faults: [
    ...broken.map(([rule, file, , target]) => fault(rule, file, target)),
    fault('imports-of-packages-store', 'packages/store/src/g.ts', 'packages/exchange/src/index.ts'),
    fault('no-cycle', 'packages/store/src/value-one.ts', ''),
    fault('no-cycle', 'packages/store/src/type-one.ts', ''),
    fault('no-cycle', 'apps/web/src/lib/(?:Ring.svelte|ring.ts)', ''),
    fault('no-cycle', 'apps/web/src/lib/(?:TypeRing.svelte|type-ring.ts)', ''),
  ],
};

function fault(rule: string, file: string, target: string): Fault {
  return { what: `${rule} broken by ${file}`, reportedAs: new RegExp(`${rule}: ${file}.*${target}`) };
}
