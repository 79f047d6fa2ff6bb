// `npm run mutation -- ROOM …`: changes the domain's code in one small way at a time and tells which changes the room's own
// tests do not notice. A room of packages/domain/src (change), or files of it (model/unit-place); none = every room. By hand,
// minutes a room; see docs/mutation.md.
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { programOf } from './program.ts';
import { root } from './root.ts';
import { startNode } from './start-node.ts';
import './stop-with-parent.ts';

const domain = 'packages/domain/src';
const asked = process.argv.slice(2);
setPriority(15);
for (const place of asked.length > 0 ? asked : allRooms()) {
  const code = await mutate(place);
  if (code !== 0) process.exitCode = 1;
}

/** Runs one room, or some files of it. What is known of its other files stays in the room's incremental report. */
async function mutate(place: string): Promise<number> {
  const [room = '', ...path] = place.split('/');
  const files = path.length === 0 ? '**/*' : path.join('/');
  const parameters = {
    mutate: `${domain}/${room}/${files}.ts,!${domain}/**/*.test.ts,!${domain}/**/*.typetest.ts`,
    incrementalFile: `coverage/mutation/${room}.json`,
  };
  const options = Object.entries(parameters).flatMap(([name, value]) => [`--${name}`, value]);
  const script = programOf('@stryker-mutator/core', 'stryker');
  const child = startNode([script, 'run', 'tools/mutation/stryker.config.json', ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SAMORG_MUTATED_ROOM: room },
  });
  const [code]: (number | null)[] = await once(child, 'close');
  return code ?? 1;
}

function allRooms(): string[] {
  const entries = readdirSync(join(root, domain), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}
