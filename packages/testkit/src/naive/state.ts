import type {
  AccountRole,
  Activity,
  OrganisationStatement,
  Position,
  Scenario,
  StaffFunctionShare,
  UnitKind,
} from '@samorg/domain';

export interface NaiveUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: string | null;
  readonly validTo: string | null;
}

export interface NaivePosition {
  readonly id: string;
  /** The position of the file that it is or comes from. */
  readonly fileId: string;
  readonly unitId: string;
  readonly shares: readonly StaffFunctionShare[];
  readonly sharedService: boolean;
  readonly headcount: bigint;
  readonly vacant: bigint;
  readonly fte: bigint;
  readonly cost: bigint | null;
  readonly managerOf: string | null;
}

export type NaiveClass = 'direct' | 'positions' | 'overhead' | 'trade' | 'none';

export interface NaiveLine {
  readonly id: string;
  readonly unitId: string;
  readonly group: string;
  readonly role: AccountRole;
  readonly class: NaiveClass;
  readonly amount: bigint;
  readonly counterpartId: string | null;
  /** Joins the two lines of one position move. */
  readonly pair: string | null;
}

/** Everything at one moment. Copied whole for every change: slow and plain on purpose. */
export interface State {
  readonly units: readonly NaiveUnit[];
  readonly positions: readonly NaivePosition[];
  readonly lines: readonly NaiveLine[];
  /** Decided change of funding so far, per board. */
  readonly decided: readonly { readonly boardId: string; readonly amount: bigint }[];
}

/** The organisation on the baseline date with the lines of the budget year. */
export function stateOf(statement: OrganisationStatement, { baseline }: Scenario): State {
  const units = statement.units.filter(
    (unit) =>
      (unit.validFrom === null || unit.validFrom <= baseline.date) &&
      (unit.validTo === null || baseline.date < unit.validTo),
  );
  const ids = units.map((unit) => unit.id);
  return {
    units,
    positions: statement.positions.filter((row) => ids.includes(row.unitId)).map(naivePosition),
    lines: statement.budgetLines
      .filter((line) => line.year === baseline.budgetYear && ids.includes(line.unitId))
      .map((line) => {
        const role = roleIn(statement, line.accountGroupId);
        const known = line.counterpartId !== null && ids.includes(line.counterpartId);
        return {
          id: line.id,
          unitId: line.unitId,
          group: line.accountGroupId,
          role,
          class: classOf(role),
          amount: BigInt(line.amountOre),
          counterpartId: known ? line.counterpartId : null,
          pair: null,
        };
      }),
    decided: [],
  };
}

export function roleIn(statement: OrganisationStatement, groupId: string): AccountRole {
  return there(statement.accountGroups.find((group) => group.id === groupId)).role;
}

export function there<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('naive evaluation: something is missing');
  return value;
}

export function unitIn(state: State, id: string): NaiveUnit {
  return there(state.units.find((unit) => unit.id === id));
}

export function lives(state: State, id: string): boolean {
  return state.units.some((unit) => unit.id === id);
}

/** The unit, its parent, … up to the root. Throws on a loop. */
export function chain(state: State, id: string): NaiveUnit[] {
  const units = [unitIn(state, id)];
  for (let last = units[0]; last !== undefined && last.parentId !== null; last = units.at(-1)) {
    if (units.length > state.units.length) throw new Error('loop');
    units.push(unitIn(state, last.parentId));
  }
  return units;
}

export function isUnder(state: State, id: string, above: string): boolean {
  return chain(state, id).some((unit) => unit.id === above);
}

export function body(state: State, id: string): string {
  return there(chain(state, id).find((unit) => ['board', 'finance', 'legalEntity', 'association'].includes(unit.kind)))
    .id;
}

export function entity(state: State, id: string): string {
  return there(chain(state, id).at(-1)).id;
}

export function administration(state: State, id: string): string {
  return chain(state, id).findLast((unit) => unit.kind === 'administration')?.id ?? body(state, id);
}

/** Ids in the order of the file contract, each once. */
export function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

export function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((a, b) => a + b, 0n);
}

function classOf(role: AccountRole): NaiveClass {
  if (role === 'personnel' || role === 'cost' || role === 'income') return 'direct';
  if (role === 'overheadCharge' || role === 'overheadRecovery') return 'overhead';
  return role === 'internalSale' || role === 'internalPurchase' ? 'trade' : 'none';
}

function naivePosition(row: Position): NaivePosition {
  return {
    id: row.id,
    fileId: row.id,
    unitId: row.unitId,
    shares: row.staffFunctionShares ?? [{ staffFunctionId: row.staffFunctionId, weight: 1 }],
    sharedService: row.sharedService,
    headcount: BigInt(row.headcount),
    vacant: BigInt(row.vacantHeadcount),
    fte: BigInt(row.fteMilli),
    cost: row.annualCostOre === null ? null : BigInt(row.annualCostOre),
    managerOf: row.managerOf,
  };
}

/** Responsible unit of an activity, if it is there; no built change touches it. */
export function responsible(state: State, activity: Activity): string | null {
  return activity.responsibleUnitId !== null && lives(state, activity.responsibleUnitId)
    ? activity.responsibleUnitId
    : null;
}
