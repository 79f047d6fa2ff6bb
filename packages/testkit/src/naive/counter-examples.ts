import type { Change, ChangeHead, OrganisationStatement, Scenario, TransferUnit, Unit } from '@samorg/domain';
import { isoDate, ore } from '@samorg/domain';
import { aTrade } from '../builders/budget-line.ts';
import { aPosition } from '../builders/position.ts';
import { aCreation, aScenario, aTransfer, type TransferParts } from '../builders/scenario.ts';
import { aStatement } from '../builders/statement.ts';
import { aUnit } from '../builders/unit.ts';

/** A case on which the two evaluations once differed, or which their readings of the file contract turn on. */
export interface CounterExample {
  readonly what: string;
  readonly statement: OrganisationStatement;
  readonly scenario: Scenario;
}

/** Replayed before anything random. */
export const counterExamples: readonly CounterExample[] = [
  {
    what: 'a unit goes under what was below its own exception',
    statement: aStatement({ units: tower() }),
    scenario: aScenario([
      transfer({ unitId: 'A', toParentId: 'C', exceptions: [{ unitId: 'B', toParentId: null }], tradePolicy: 'keep' }),
    ]),
  },
  {
    what: 'a purchase without its sale outlives the dissolution of trade',
    statement: aStatement({
      units: twoEntities(),
      budgetLines: aTrade({ id: 't', sellerId: 'U', buyerId: 'R', amountOre: 200 }).slice(1),
    }),
    scenario: aScenario([transfer({ unitId: 'U', toParentId: 'N', tradePolicy: 'dissolve' })]),
  },
  {
    what: 'a unit that was to be served by agreement is carried to another employer later',
    statement: aStatement({ units: [...twoEntities(), aUnit({ id: 'V', kind: 'unit', parentId: 'R' })] }),
    scenario: aScenario([
      transfer({ unitId: 'U', toParentId: 'V', tradePolicy: 'serviceAgreement' }),
      transfer({ unitId: 'V', toParentId: 'Q', effectiveDate: isoDate('2025-01-01') }),
    ]),
  },
  {
    what: 'a creation that is held back has the id of a unit of the file',
    statement: aStatement({ units: twoEntities() }),
    scenario: undecided([
      aCreation({ id: '1', unitId: 'U', kind: 'unit', parentId: 'Q' }),
      transfer({ id: '2', unitId: 'U', toParentId: 'N' }),
    ]),
  },
  {
    what: 'of two creations of one unit only the first is held back',
    statement: aStatement({ units: twoEntities() }),
    scenario: undecided([
      aCreation({ id: '1', unitId: 'ny', kind: 'unit', parentId: 'Q' }),
      aCreation({ id: '2', unitId: 'ny', kind: 'unit', parentId: 'R' }),
      transfer({ id: '3', unitId: 'U', toParentId: 'ny' }),
    ]),
  },
  {
    what: 'the share of the target leaves the integers of JSON',
    statement: aStatement({
      units: twoEntities(),
      budgetLines: [2023, 2024].map((year) => ({
        id: `${year}`,
        unitId: 'U',
        accountGroupId: 'cost',
        year,
        amountOre: ore(year === 2023 ? 1 : 3_012_800),
        counterpartId: null,
        account: null,
        source: null,
        note: null,
      })),
    }),
    scenario: aScenario([], {
      target: {
        baseYear: 2023,
        baseUnitIds: ['U'],
        index: [1, 2, 3].map((number) => ({
          year: 2023 + number,
          pctMilli: -99_990,
          name: null,
          published: null,
          outcome: null,
          source: null,
        })),
        reductionPctMilli: 0,
        excludeAddOns: true,
      },
    }),
  },
  {
    what: 'both shares of a position are gathered, one after the other',
    statement: aStatement({
      units: twoEntities(),
      staffFunctions: ['it', 'hr'].map((id) => ({ id, name: id })),
      positions: [
        aPosition({
          id: 'p',
          unitId: 'U',
          headcount: 3,
          staffFunctionShares: ['it', 'hr'].map((staffFunctionId) => ({ staffFunctionId, weight: 1 })),
        }),
      ],
    }),
    scenario: aScenario(['it', 'hr'].map(gathering)),
  },
  {
    what: 'an agreement costs nothing yet: there is no trade that reaches anywhere',
    statement: aStatement({ units: twoEntities() }),
    scenario: aScenario([
      {
        ...head('avtal'),
        type: 'agreeService',
        agreementId: 'avtal',
        providerUnitId: 'U',
        customerUnitId: 'Q',
        priceYear: null,
        lines: [{ id: 'it', name: 'it', tier: 'base', unitOfMeasure: null, volume: null, unitPriceOre: null }],
      },
    ]),
  },
];

/** A staff function gathered from U on N. */
function gathering(staffFunctionId: string): Change {
  return {
    ...head(staffFunctionId),
    type: 'consolidateStaffFunction',
    staffFunctionId,
    fromUnitIds: ['U'],
    toUnitId: 'N',
    includeSharedService: false,
  };
}

function head(id: string): ChangeHead {
  return { id, effectiveDate: isoDate('2024-07-01'), decisionId: null, source: null, note: null };
}

function transfer(parts: TransferParts): TransferUnit {
  return aTransfer({ id: `${parts.unitId} till ${parts.toParentId}`, ...parts });
}

function undecided(changes: readonly Change[]): Scenario {
  return aScenario(changes, {
    participation: [{ legalEntityId: 'Q', status: 'notDecided', decisionId: null, note: null }],
  });
}

/** R > A > B > C, one legal entity. */
function tower(): Unit[] {
  return [
    aUnit({ id: 'R', kind: 'legalEntity', parentId: null }),
    aUnit({ id: 'A', kind: 'department', parentId: 'R' }),
    aUnit({ id: 'B', kind: 'unit', parentId: 'A' }),
    aUnit({ id: 'C', kind: 'unit', parentId: 'B' }),
  ];
}

/** R with board N and unit U, and beside it Q. */
function twoEntities(): Unit[] {
  return [
    aUnit({ id: 'R', kind: 'legalEntity', parentId: null }),
    aUnit({ id: 'Q', kind: 'legalEntity', parentId: null }),
    aUnit({ id: 'N', kind: 'board', parentId: 'R' }),
    aUnit({ id: 'U', kind: 'unit', parentId: 'R' }),
  ];
}
