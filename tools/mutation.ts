// `npm run mutation -- ROOM …`: changes the domain's code in one small way at a time and tells which changes no test notices.
// A room of packages/domain/src (change) or a file of it (model/unit-place); none = every room. Minutes a room; see docs/mutation.md.
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { programOf } from './program.ts';
import { root } from './root.ts';
import { startNode } from './start-node.ts';
import './stop-with-parent.ts';

const domain = 'packages/domain/src';
const asked = process.argv.slice(2);
setPriority(constants.priority.PRIORITY_LOW);
for (const place of asked.length > 0 ? asked : allRooms()) {
  const code = await mutate(place);
  if (code !== 0) process.exitCode = 1;
}

/** Rooms one by one: what is known of the others stays in the incremental report. */
async function mutate(place: string): Promise<number> {
  const script = programOf('@stryker-mutator/core', 'stryker');
  const parameters = ['run', 'tools/mutation/stryker.config.json', '--mutate', patternsOf(place).join(',')];
  const child = startNode([script, ...parameters], { cwd: root, stdio: 'inherit' });
  const [code]: (number | null)[] = await once(child, 'close');
  return code ?? 1;
}

function patternsOf(place: string): string[] {
  if (!existsSync(join(root, domain, place))) return [`${domain}/${place}.ts`];
  return [`${domain}/${place}/**/*.ts`, `!${domain}/**/*.test.ts`, `!${domain}/**/*.typetest.ts`];
}

function allRooms(): string[] {
  const entries = readdirSync(join(root, domain), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
