import { valuesOf } from '../../base/layered-map.ts';
import { rememberOne } from '../../base/remember.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Tables } from '../../model/tables.ts';
import type { Patch } from '../../patch/patch.ts';
import type { Replay } from '../../scenario/replay.ts';

/**
 * What no figure of money, staff or trade of a replay can exceed, whatever its sign: öre, places and thousandths of an FTE alike.
 * Every amount of the baseline and of every evening is counted as if all had one sign, once for the state of each evening, with room
 * for figures that are sums and differences of others. The target is apart: its index multiplies. Costs the baseline once, then what
 * was changed.
 */
export function amountBound(replay: Replay): bigint {
  const amounts = replay.evenings.reduce(
    (sum, { patch }) => sum + amountsOfPatch(patch),
    amountsOfBaseline(replay.baseline),
  );
  return amounts * (figuresOfFigures * (1n + BigInt(replay.evenings.length)));
}

/** How many figures another one is made of at most, before and after, twice over. */
const figuresOfFigures = 8n;

const amountsOfBaseline = rememberOne(({ tables }: Organisation): bigint => {
  let sum = 0n;
  for (const row of valuesOf(tables.positions)) sum += amountsIn.positions(row);
  for (const row of valuesOf(tables.lines)) sum += amountsIn.lines(row);
  for (const row of valuesOf(tables.oneOffs)) sum += amountsIn.oneOffs(row);
  for (const row of valuesOf(tables.decided)) sum += amountsIn.decided(row);
  for (const row of valuesOf(tables.agreements)) sum += amountsIn.agreements(row);
  return sum;
});

function amountsOfPatch({ positions, lines, oneOffs, decided, agreements }: Patch): bigint {
  return (
    written(positions, amountsIn.positions) +
    written(lines, amountsIn.lines) +
    written(oneOffs, amountsIn.oneOffs) +
    written(decided, amountsIn.decided) +
    written(agreements, amountsIn.agreements)
  );
}

/** The amounts that a patch writes to a table; rows that go need no room. */
function written<Name extends keyof typeof amountsIn>(
  diff: Patch[Name],
  amounts: (row: Partial<Tables[Name]>) => bigint,
): bigint {
  let sum = 0n;
  for (const row of diff?.added ?? []) sum += amounts(row);
  for (const { after } of diff?.updated ?? []) sum += amounts(after);
  return sum;
}

/** The amounts of a row, or of those fields of it that are there, without their sign. */
const amountsIn = {
  positions: ({ annualCostOre, fteMilli, headcount }: Partial<Tables['positions']>) =>
    size(annualCostOre) + size(fteMilli) + size(headcount),
  lines: ({ amountOre }: Partial<Tables['lines']>) => size(amountOre),
  oneOffs: ({ amountOre }: Partial<Tables['oneOffs']>) => size(amountOre),
  decided: ({ entries = [] }: Partial<Tables['decided']>) =>
    entries.reduce((sum, { amountOre }) => sum + size(amountOre), 0n),
  agreements: ({ lines = [] }: Partial<Tables['agreements']>) =>
    lines.reduce((sum, { volume, unitPriceOre }) => sum + size(volume) * size(unitPriceOre), 0n),
};

function size(amount: number | null | undefined): bigint {
  const exact = BigInt(amount ?? 0);
  return exact < 0n ? -exact : exact;
}
