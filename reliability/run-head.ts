import { spawnSync } from 'node:child_process';
import { arch, availableParallelism, platform, totalmem } from 'node:os';
import { root } from '../tools/root.ts';
import type { Options } from './options.ts';

/** Day, commit, seed and kind of machine, in one line. */
export function headOf({ column, seed }: Options): string {
  const day = new Date().toISOString().slice(0, 10);
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const machine = `${availableParallelism()} cores, ${memory}, ${platform()} ${arch()}, Node ${process.versions.node}`;
  return `${day}, commit ${commitNow()}, column ${column}, seed ${seed}; ${machine}.`;
}

function commitNow(): string {
  const changed = git('status', '--porcelain', '--', ':!reliability/RESULTS.md');
  return `${git('rev-parse', '--short', 'HEAD')}${changed === '' ? '' : ' with changes that are not committed'}`;
}

function git(...parameters: readonly string[]): string {
  return spawnSync('git', parameters, { cwd: root, encoding: 'utf8' }).stdout.trim();
}
