import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { MeasuredMemory } from '../measure-memory.ts';
import { type Figure, times } from '../report.ts';

/** Aim N5: bytes a position, a line and a unit, in a process of its own, beside plain typed arrays. */
export function memory(size: 'M' | '10 x M', seed: number): Figure[] {
  const program = join(import.meta.dirname, '..', 'measure-memory.ts');
  const run = spawnSync(process.execPath, ['--expose-gc', program, size, String(seed)], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  const held = JSON.parse(run.stdout) as MeasuredMemory;
  const row = (name: string, value: number, beside: { readonly floor?: number; readonly aim: string }): Figure => ({
    name: `${size}: ${name}`,
    value: `${value.toFixed(1)} bytes`,
    floor: beside.floor === undefined ? '-' : `${beside.floor.toFixed(1)} bytes (typed arrays)`,
    ratio: beside.floor === undefined ? '-' : times(value, beside.floor),
    aim: beside.aim,
  });
  const positionBytes = (held.withPositionsBytes - held.unitBytes) / held.positions;
  const unitBytes = (held.unitBytes - held.unitTextBytes) / held.units;
  const [flatPosition, flatUnit] = [held.flatPositionBytes / held.positions, held.flatUnitBytes / held.units];
  return [
    row('a position, id included', positionBytes, { floor: flatPosition, aim: '<= 40 (N5)' }),
    row('a unit beyond its id and name', unitBytes, { floor: flatUnit, aim: '<= 400 (N5)' }),
    row('a budget line, id included', (held.allBytes - held.withPositionsBytes) / held.lines, { aim: '-' }),
    row('a unit, for one more day of the statement', held.anotherDayBytes / held.units, { aim: '-' }),
    { name: `${size}: all`, value: `${(held.allBytes / 1e6).toFixed(1)} MB`, floor: '-', ratio: '-', aim: '-' },
  ];
}
