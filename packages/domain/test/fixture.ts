import { isoDate } from '../src/base/iso-date.ts';
import type { Change } from '../src/change/change.ts';
import type { ChangeHead } from '../src/change/change-head.ts';
import type { CreateUnit } from '../src/change/create-unit.ts';
import type { PositionShare, TransferPositions } from '../src/change/transfer-positions.ts';
import type { TransferUnit } from '../src/change/transfer-unit.ts';
import { accountRoles, isInternalRole, natureOfRole } from '../src/model/account-group.ts';
import type { Activity } from '../src/model/activity.ts';
import { baselineOf } from '../src/model/baseline.ts';
import type { BudgetLine } from '../src/model/budget-line.ts';
import type { Decision } from '../src/model/decision.ts';
import type { Organisation } from '../src/model/organisation.ts';
import type { Position } from '../src/model/position.ts';
import type { OrganisationStatement } from '../src/model/statement.ts';
import type { Unit, UnitKind } from '../src/model/unit.ts';
import { milliFte } from '../src/quantity/milli-fte.ts';
import { ore } from '../src/quantity/ore.ts';
import type { Scenario } from '../src/scenario/scenario.ts';

/** Units from a drawing: `['N1 board', 'R']` = board N1 under R; one word for a kind, nothing above a root. */
export function unitsOf(...drawn: readonly (readonly [what: string, parentId?: string])[]): Unit[] {
  return drawn.map(([what, parentId]) => {
    const [id = '', kind = ''] = what.split(' ');
    return unit({ id, kind: kind as UnitKind, parentId: parentId ?? null });
  });
}

export function unit(parts: Pick<Unit, 'id' | 'kind' | 'parentId'> & Partial<Unit>): Unit {
  return {
    name: parts.id,
    orgForm: null,
    boardType: null,
    municipalityCode: null,
    servesBoardIds: [],
    ownerIds: [],
    aliases: [],
    externalIds: [],
    validFrom: null,
    validTo: null,
    source: null,
    note: null,
    ...parts,
  };
}

/** Four places of 100 % at 250 kr in all, until told otherwise. */
export function position(parts: Pick<Position, 'id' | 'unitId'> & Partial<Position>): Position {
  return {
    title: parts.id,
    staffFunctionId: null,
    staffFunctionShares: null,
    sharedService: false,
    headcount: 4,
    vacantHeadcount: 0,
    fteMilli: milliFte(4000),
    annualCostOre: ore(25_000),
    managerOf: null,
    aidCode: null,
    source: null,
    note: null,
    ...parts,
  };
}

/** A line of 2024 in öre; its account group is called as its role. */
export function line(
  id: string,
  [unitId, accountGroupId, amount]: readonly [string, string, number],
  parts: Partial<BudgetLine> = {},
): BudgetLine {
  return {
    id,
    unitId,
    accountGroupId,
    year: 2024,
    amountOre: ore(amount),
    counterpartId: null,
    account: null,
    source: null,
    note: null,
    ...parts,
  };
}

/** Both sides of an internal pair, e.g. `pair('t', 'trade', ['D', 'P', 24_000])`: D sells to P for 240 kr. */
export function pair(
  id: string,
  kind: 'trade' | 'overhead',
  [sellerId, buyerId, amount]: readonly [string, string, number],
): BudgetLine[] {
  const [income, cost] =
    kind === 'trade' ? ['internalSale', 'internalPurchase'] : ['overheadRecovery', 'overheadCharge'];
  return [
    line(`${id}+`, [sellerId, income ?? '', -amount], { counterpartId: buyerId }),
    line(`${id}-`, [buyerId, cost ?? '', amount], { counterpartId: sellerId }),
  ];
}

/** An activity of a plan. */
export function activity(id: string, responsibleUnitId: string | null): Activity {
  return {
    id,
    title: id,
    responsibleUnitId,
    responsibleText: null,
    kind: null,
    areaKind: null,
    area: null,
    heading: null,
    text: null,
    tasks: [],
    source: null,
    note: null,
  };
}

/** A decision of which nothing is known but what is told. */
export function decision(id: string, parts: Partial<Decision> = {}): Decision {
  return {
    id,
    kind: 'beslut',
    bodyId: null,
    addresseeId: null,
    date: null,
    due: null,
    paragraph: null,
    caseNumber: null,
    text: [],
    sameTextAsId: null,
    basedOnIds: [],
    dispatchedTo: [],
    attachments: [],
    delegated: null,
    status: null,
    source: null,
    note: null,
    ...parts,
  };
}

export function statement(parts: Partial<OrganisationStatement>): OrganisationStatement {
  return {
    id: 'prov',
    name: 'Prov',
    description: null,
    notice: null,
    sources: [],
    units: [],
    positions: [],
    budgetLines: [],
    accountGroups: accountRoles.map((role) => ({
      id: role,
      name: role,
      role,
      nature: natureOfRole(role),
      internal: isInternalRole(role),
      regionBasClass: null,
      kommunBasClass: null,
    })),
    staffFunctions: [],
    steeringDocuments: [],
    activities: [],
    decisions: [],
    reportBacks: [],
    boundaryQuestions: [],
    ...parts,
  };
}

/** The baseline of 1 January 2024 with the lines of 2024. */
export function organisation(parts: Partial<OrganisationStatement>): Organisation {
  return baselineOf(statement(parts), isoDate('2024-01-01'), 2024);
}

export function scenario(changes: readonly Change[], parts: Partial<Scenario> = {}): Scenario {
  return {
    id: 's',
    name: 'Scenario',
    description: null,
    notice: null,
    baseline: { organisationId: 'prov', date: isoDate('2024-01-01'), budgetYear: 2024 },
    toleranceOre: 0,
    partYearFactors: [],
    participation: [],
    target: null,
    changes,
    ...parts,
  };
}

/** What every change has: id `c`, in force on 1 September 2024. */
export const head: ChangeHead = {
  id: 'c',
  effectiveDate: isoDate('2024-09-01'),
  decisionId: null,
  source: null,
  note: null,
};

export function creation(unitId: string, parts: Partial<CreateUnit> = {}): CreateUnit {
  return {
    ...head,
    type: 'createUnit',
    unitId,
    name: unitId,
    kind: 'unit',
    parentId: null,
    predecessorIds: [],
    ...parts,
  };
}

/** A transfer; exceptions as ids, or as `id>place`. */
export function transfer(
  unitId: string,
  toParentId: string,
  { except = [], ...parts }: Partial<TransferUnit> & { readonly except?: readonly string[] } = {},
): TransferUnit {
  const exceptions = except.map((text) => {
    const [id = '', place] = text.split('>');
    return { unitId: id, toParentId: place ?? null };
  });
  return {
    ...head,
    type: 'transferUnit',
    unitId,
    toParentId,
    fromParentId: null,
    exceptions,
    tradePolicy: 'keep',
    ...parts,
  };
}

/** A move of positions, each whole or in part: `[['p', 2]]` = two places of p. */
export function positionMove(
  toUnitId: string,
  items: readonly (readonly [string, (number | undefined)?, number?])[],
  parts: Partial<TransferPositions> = {},
): TransferPositions {
  const positions = items.map(
    ([positionId, headcount, fteMilli]): PositionShare => ({
      positionId,
      headcount: headcount ?? null,
      fteMilli: fteMilli ?? null,
    }),
  );
  return { ...head, type: 'transferPositions', toUnitId, positions, ...parts };
}

/** A technical adjustment in öre per board. */
export function adjustment(entries: readonly (readonly [string, number])[], parts: Partial<ChangeHead> = {}): Change {
  return {
    ...head,
    type: 'technicalAdjustment',
    entries: entries.map(([boardId, amount]) => ({ boardId, amountOre: ore(amount) })),
    ...parts,
  };
}
