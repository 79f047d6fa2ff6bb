import { present } from '../base/assert.ts';
import { type PackedIntegers, packIntegers } from '../base/packed-integers.ts';
import type { Totals } from './totals.ts';

const measures = [
  'headcount',
  'vacantHeadcount',
  'fteMilli',
  'positionCost',
  'direct',
  'positions',
  'overhead',
  'trade',
  'budget',
  'fundingReceived',
  'fundingPaid',
] as const satisfies (keyof Totals)[];

type Measure = (typeof measures)[number];

/** Sums that leave the exact integers of a number stay as they are. */
type PackedSums = PackedIntegers | readonly bigint[];

/** Totals of units by rank, measure by measure. */
export type TotalsColumns = Readonly<Record<Measure, PackedSums>> & { readonly lineCount: PackedIntegers };

/** Totals while they are summed. Exact whatever is added. */
export interface TotalsSums {
  add(measure: Measure, rank: number, amount: number): void;
  countLine(rank: number): void;
  /** Adds all that one unit has to another. */
  addTo(rank: number, from: number): void;
  pack(): TotalsColumns;
}

/** Sums of nothing for a number of units. */
export function totalsSums(units: number): TotalsSums {
  const sums = recordOf(() => new Array<bigint>(units).fill(0n));
  const lineCount = new Array<number>(units).fill(0);
  return {
    add(measure, rank, amount) {
      sums[measure][rank] = at(sums[measure], rank) + BigInt(amount);
    },
    countLine(rank) {
      lineCount[rank] = at(lineCount, rank) + 1;
    },
    addTo(rank, from) {
      for (const measure of measures) {
        const amount = at(sums[measure], from);
        if (amount !== 0n) sums[measure][rank] = at(sums[measure], rank) + amount;
      }
      lineCount[rank] = at(lineCount, rank) + at(lineCount, from);
    },
    pack: () => ({ ...recordOf((measure) => packSums(sums[measure])), lineCount: packIntegers(lineCount) }),
  };
}

/** Totals of a unit. */
export function totalsAt(columns: TotalsColumns, rank: number): Totals {
  return {
    headcount: sumAt(columns.headcount, rank),
    vacantHeadcount: sumAt(columns.vacantHeadcount, rank),
    fteMilli: sumAt(columns.fteMilli, rank),
    positionCost: sumAt(columns.positionCost, rank),
    direct: sumAt(columns.direct, rank),
    positions: sumAt(columns.positions, rank),
    overhead: sumAt(columns.overhead, rank),
    trade: sumAt(columns.trade, rank),
    budget: sumAt(columns.budget, rank),
    fundingReceived: sumAt(columns.fundingReceived, rank),
    fundingPaid: sumAt(columns.fundingPaid, rank),
    lineCount: columns.lineCount[rank] ?? 0,
  };
}

function at<V>(values: readonly V[], rank: number): V {
  return present(values[rank], 'every unit has its sums');
}

function recordOf<V>(make: (measure: Measure) => V): Record<Measure, V> {
  return {
    headcount: make('headcount'),
    vacantHeadcount: make('vacantHeadcount'),
    fteMilli: make('fteMilli'),
    positionCost: make('positionCost'),
    direct: make('direct'),
    positions: make('positions'),
    overhead: make('overhead'),
    trade: make('trade'),
    budget: make('budget'),
    fundingReceived: make('fundingReceived'),
    fundingPaid: make('fundingPaid'),
  };
}

function packSums(sums: readonly bigint[]): PackedSums {
  const numbers = sums.map(Number);
  return numbers.every(Number.isSafeInteger) ? packIntegers(numbers) : sums;
}

function sumAt(sums: PackedSums, rank: number): bigint {
  const sum = sums[rank] ?? 0;
  return sum === 0 ? 0n : BigInt(sum);
}
