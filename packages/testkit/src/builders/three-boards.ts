import type { OrganisationStatement, TransferUnit } from '@samorg/domain';
import { isoDate, ore } from '@samorg/domain';
import { aLine, anOverhead, aTrade } from './budget-line.ts';
import { aPosition } from './position.ts';
import { aTransfer } from './scenario.ts';
import { aStatement } from './statement.ts';
import { aUnit } from './unit.ts';

/**
 * The worked example: region R with boards N1, N2, N3. Under N1 department D (cost 600, income −100 kr) with E (200, four
 * places) and F (300), below F unit G (50). D sells 240 to P of N2 and 60 to F, F sells 30 to D, and N1's staff unit T
 * charges D 20 of overhead. Moving D to N2's administration A2, except F but with G, gives N1 −540 and N2 +540 kr a year.
 */
export function threeBoards(): OrganisationStatement {
  return aStatement({
    name: 'Regionen R',
    units: [
      aUnit({ id: 'R', kind: 'legalEntity', parentId: null }),
      aUnit({ id: 'RF', kind: 'assembly', parentId: 'R' }),
      ...['N1', 'N2', 'N3'].map((id) => aUnit({ id, kind: 'board', parentId: 'RF' })),
      aUnit({ id: 'A1', kind: 'administration', parentId: 'N1' }),
      aUnit({ id: 'A2', kind: 'administration', parentId: 'N2' }),
      aUnit({ id: 'T', kind: 'unit', parentId: 'A1' }),
      aUnit({ id: 'D', kind: 'department', parentId: 'A1' }),
      aUnit({ id: 'E', kind: 'unit', parentId: 'D' }),
      aUnit({ id: 'F', kind: 'unit', parentId: 'D' }),
      aUnit({ id: 'G', kind: 'unit', parentId: 'F' }),
      aUnit({ id: 'P', kind: 'unit', parentId: 'A2' }),
    ],
    positions: [aPosition({ id: 'E-1', unitId: 'E', headcount: 4, annualCostOre: ore(kronor(200)) })],
    budgetLines: [
      aLine({ id: 'D-1', unitId: 'D', accountGroupId: 'cost', amountOre: ore(kronor(600)) }),
      aLine({ id: 'D-2', unitId: 'D', accountGroupId: 'income', amountOre: ore(kronor(-100)) }),
      aLine({ id: 'E-1', unitId: 'E', accountGroupId: 'personnel', amountOre: ore(kronor(200)) }),
      aLine({ id: 'F-1', unitId: 'F', accountGroupId: 'cost', amountOre: ore(kronor(300)) }),
      aLine({ id: 'G-1', unitId: 'G', accountGroupId: 'cost', amountOre: ore(kronor(50)) }),
      ...aTrade({ id: 'D-P', sellerId: 'D', buyerId: 'P', amountOre: kronor(240) }),
      ...aTrade({ id: 'D-F', sellerId: 'D', buyerId: 'F', amountOre: kronor(60) }),
      ...aTrade({ id: 'F-D', sellerId: 'F', buyerId: 'D', amountOre: kronor(30) }),
      ...anOverhead({ id: 'T-D', sellerId: 'T', buyerId: 'D', amountOre: kronor(20) }),
    ],
  });
}

/** D to A2 from 1 September, except F but with G; internal trade is dissolved. */
export function moveOfD(): TransferUnit {
  const exceptions = ['F', 'G'].map((unitId) => ({ unitId, toParentId: null }));
  return aTransfer({
    unitId: 'D',
    toParentId: 'A2',
    exceptions,
    tradePolicy: 'dissolve',
    effectiveDate: isoDate('2024-09-01'),
  });
}

function kronor(amount: number): number {
  return amount * 100;
}
