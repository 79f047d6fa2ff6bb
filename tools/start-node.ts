import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.ts';

const stopWithParent = pathToFileURL(join(root, 'tools', 'stop-with-parent.ts')).href;

/** Starts a script under this same Node. It ends by itself when this process is gone, even if that was killed outright. */
export function startNode(parameters: readonly string[], options: SpawnOptions): ChildProcess {
  return spawn(process.execPath, ['--import', stopWithParent, ...parameters], options);
}
