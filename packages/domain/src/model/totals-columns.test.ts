import { expect, it } from 'vitest';
import { noTotals } from './totals.ts';
import { totalsAt, totalsSums } from './totals-columns.ts';

it('sums exactly also beyond the integers of a number', () => {
  const sums = totalsSums(3);
  for (let n = 0; n < 3; n += 1) sums.add('direct', 1, Number.MAX_SAFE_INTEGER);
  sums.add('trade', 1, -5);
  sums.add('direct', 2, 7);
  sums.countLine(1);
  sums.addTo(0, 1);
  sums.addTo(0, 1);
  const totals = sums.pack();
  const once = { ...noTotals, direct: 3n * BigInt(Number.MAX_SAFE_INTEGER), trade: -5n, lineCount: 1 };
  expect(totalsAt(totals, 1)).toEqual(once);
  expect(totalsAt(totals, 2)).toEqual({ ...noTotals, direct: 7n });
  expect(totalsAt(totals, 0)).toEqual({ ...once, direct: 2n * once.direct, trade: -10n, lineCount: 2 });
});
