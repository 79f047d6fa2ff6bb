import { present } from '../../base/assert.ts';
import { valuesOf } from '../../base/layered-map.ts';
import { sortedIds } from '../../base/order.ts';
import { salesToTheRest } from '../../change/ceasing-trade.ts';
import { movedPartOf } from '../../change/moved-part.ts';
import type { TransferUnit } from '../../change/transfer-unit.ts';
import type { Gap } from '../../model/finding.ts';
import { bodyOf, legalEntityOf, type Organisation } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';

/**
 * `agreementMissing` [change, body]: a transfer ends its internal trade in favour of agreements, and a former buyer's body (or
 * the body that the unit left for another legal entity) is no customer of a provider under the unit's new body.
 * `unpriced` [agreement, line]: a volume or price in force is not known.
 */
export function agreementGaps(comparison: Comparison): Gap[] {
  const { after, replay } = comparison;
  const gaps: Gap[] = [];
  for (const agreement of valuesOf(after.tables.agreements)) {
    for (const line of agreement.lines) {
      if (line.volume === null || line.unitPriceOre === null)
        gaps.push({ code: 'unpriced', refs: [agreement.id, line.id] });
    }
  }
  for (const { change, outcome } of replay.steps) {
    if (change.type !== 'transferUnit' || change.tradePolicy !== 'serviceAgreement' || outcome.kind !== 'planned')
      continue;
    for (const bodyId of bodiesWithoutAgreement(after, outcome.met, change)) {
      gaps.push({ code: 'agreementMissing', refs: [change.id, bodyId] });
    }
  }
  return gaps;
}

function bodiesWithoutAgreement(after: Organisation, met: Organisation, change: TransferUnit): UnitId[] {
  const providerBody = bodyOf(after, change.unitId);
  const customers = new Set<UnitId>();
  for (const agreement of valuesOf(after.tables.agreements)) {
    if (bodyOf(after, agreement.providerUnitId) === providerBody)
      customers.add(bodyOf(after, agreement.customerUnitId));
  }
  const buyers = [...salesToTheRest(met, movedPartOf(met, change))].map((line) =>
    present(line.counterpartId, 'a sale to the rest has a buyer'),
  );
  const bodies = buyers.map((buyer) => bodyOf(after, buyer));
  const leftEntity = legalEntityOf(met, change.unitId) !== legalEntityOf(after, change.unitId);
  if (leftEntity) bodies.push(bodyOf(after, bodyOf(met, change.unitId)));
  return sortedIds(bodies.filter((body) => body !== providerBody && !customers.has(body)));
}
