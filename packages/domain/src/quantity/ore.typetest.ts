import { type MilliFte, milliFte } from './milli-fte.ts';
import { type Ore, ore } from './ore.ts';

/** Money takes money only: each marked line must fail to compile. Checked by `tsc`, never run. */
export function payOnlyInOre(pay: (amount: Ore) => void, staff: (fte: MilliFte) => void): void {
  pay(ore(100));
  staff(milliFte(750));
  // @ts-expect-error thousandths of an FTE are no öre
  pay(milliFte(750));
  // @ts-expect-error öre are no thousandths of an FTE
  staff(ore(100));
  // @ts-expect-error a plain number may be kronor
  pay(100);
  // @ts-expect-error a float is no whole number of öre
  pay(0.5);
  // @ts-expect-error a sum of öre and thousandths means nothing
  pay(ore(100) + milliFte(750));
  // @ts-expect-error exact sums are bigint until they are checked
  pay(100n);
}
