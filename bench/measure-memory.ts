import { baselineOf, isoDate, type OrganisationStatement, packStatement } from '@samorg/domain';
import { generateOrganisation, type Size } from '@samorg/testkit';
import { flatten } from './floors/flat-organisation.ts';

// Started as `node --expose-gc measure-memory.ts SIZE SEED`: tells on stdout what a generated organisation of the size holds in
// memory after collection, as JSON.

/** Bytes of heap and array buffers that are held by an organisation and by what stands beside it. */
export interface MeasuredMemory {
  readonly units: number;
  readonly positions: number;
  readonly lines: number;
  /** Statement and baseline of units alone, of units and positions, of everything. */
  readonly unitBytes: number;
  readonly withPositionsBytes: number;
  readonly allBytes: number;
  /** One more day of the same statement. */
  readonly anotherDayBytes: number;
  /** Ids and names of the units, one byte a letter. */
  readonly unitTextBytes: number;
  /** Typed arrays of what a roll-up needs. */
  readonly flatUnitBytes: number;
  /** Unit and cost of a position in typed arrays. */
  readonly flatPositionBytes: number;
}

const [, , size = 'S', seed = '1'] = process.argv;
const statement = (): OrganisationStatement => generateOrganisation(size as Size, Number(seed));
const day = isoDate('2026-01-01');
const kept: unknown[] = [];

/** The median of some rounds: what is left over from the round before is noise of some hundred kB. */
const rounds = size === 'M' ? 7 : 1;

// The code is compiled and the shapes are made before anything is counted.
for (let n = 0; n < 3; n += 1) await held(() => laid(generateOrganisation('M', Number(seed))));
const unitBytes = await median(() => held(() => laid({ ...statement(), positions: [], budgetLines: [] })));
const withPositionsBytes = await median(() => held(() => laid({ ...statement(), budgetLines: [] })));
const allBytes = await median(() => held(() => laid(statement())));
const anotherDayBytes = await median(anotherDay);
const measured: MeasuredMemory = {
  unitBytes,
  withPositionsBytes,
  allBytes,
  anotherDayBytes,
  ...plain(statement()),
};
process.stdout.write(JSON.stringify(measured));

async function median(measure: () => Promise<number>): Promise<number> {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) samples.push(await measure());
  return samples.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
}

function laid(given: OrganisationStatement): { readonly packed: ReturnType<typeof packStatement>; baseline: unknown } {
  const packed = packStatement(given);
  return { packed, baseline: baselineOf(packed, day, 2026) };
}

/** What stays in memory of the answer; the last answer is let go when the next one is asked for. */
async function held(make: () => unknown): Promise<number> {
  kept.length = 0;
  const before = await inUse();
  kept.push(make());
  return (await inUse()) - before;
}

async function anotherDay(): Promise<number> {
  kept.length = 0;
  const { packed } = laid(statement());
  kept.push(packed, baselineOf(packed, day, 2026));
  const before = await inUse();
  kept.push(baselineOf(packed, isoDate('2026-02-01'), 2026));
  return (await inUse()) - before;
}

async function inUse(): Promise<number> {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  for (let n = 0; n < 3; n += 1) {
    globalThis.gc();
    // What is freed outside the heap is freed in a turn of its own.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function plain(
  given: OrganisationStatement,
): Omit<MeasuredMemory, 'unitBytes' | 'withPositionsBytes' | 'allBytes' | 'anotherDayBytes'> {
  const { parent, isBoard, fteMilli, cost, lines } = flatten(given);
  const flat = [parent, isBoard, fteMilli, cost, lines].reduce((sum, array) => sum + array.byteLength, 0);
  return {
    units: given.units.length,
    positions: given.positions.length,
    lines: given.budgetLines.length,
    unitTextBytes: given.units.reduce((sum, unit) => sum + unit.id.length + unit.name.length, 0),
    flatUnitBytes: flat,
    flatPositionBytes: given.positions.length * (Int32Array.BYTES_PER_ELEMENT + Float64Array.BYTES_PER_ELEMENT),
  };
}
