import { present } from '../../base/assert.ts';
import { valuesOf } from '../../base/layered-map.ts';
import type { Gap } from '../../model/finding.ts';
import { legalEntityOf } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import type { WithAndWithoutAddOns } from './legal-body.ts';
import { differenceOf } from './pays.ts';

/** What the agreements in force between legal entities say about the money of each. */
interface AgreedPrices {
  /** Known price of add-on services, bought less sold, full-year öre. */
  readonly addOns: ReadonlyMap<UnitId, bigint>;
  /** Bodies with an agreement between legal entities where a volume or price of the tier is not known. */
  readonly openBase: ReadonlySet<UnitId>;
  readonly openAddOn: ReadonlySet<UnitId>;
}

/** Gathers the prices of agreements between legal entities. A missing agreement leaves its body's price open too. */
export function agreedPricesOf({ after }: Comparison, gaps: readonly Gap[]): AgreedPrices {
  const addOns = new Map<UnitId, bigint>();
  const [openBase, openAddOn] = [new Set<UnitId>(), new Set<UnitId>()];
  for (const gap of gaps) {
    if (gap.code !== 'agreementMissing') continue;
    openBase.add(legalEntityOf(after, present(gap.refs[1], 'the body that lacks an agreement')));
  }
  for (const agreement of valuesOf(after.tables.agreements)) {
    const buyer = legalEntityOf(after, agreement.customerUnitId);
    const seller = legalEntityOf(after, agreement.providerUnitId);
    if (buyer === seller) continue;
    for (const { tier, volume, unitPriceOre } of agreement.lines) {
      if (volume === null || unitPriceOre === null) {
        const open = tier === 'base' ? openBase : openAddOn;
        open.add(buyer).add(seller);
      } else if (tier === 'addOn') {
        const price = BigInt(volume) * BigInt(unitPriceOre);
        addOns.set(buyer, (addOns.get(buyer) ?? 0n) + price);
        addOns.set(seller, (addOns.get(seller) ?? 0n) - price);
      }
    }
  }
  return { addOns, openBase, openAddOn };
}

/** The change of a body's need with and without the add-on services that it buys or sells across the border. */
export function needDifference(prices: AgreedPrices, id: UnitId, change: bigint): WithAndWithoutAddOns {
  const isOpen = prices.openBase.has(id);
  return {
    withoutAddOns: differenceOf(isOpen ? null : change - (prices.addOns.get(id) ?? 0n)),
    withAddOns: differenceOf(isOpen || prices.openAddOn.has(id) ? null : change),
  };
}
