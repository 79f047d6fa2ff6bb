import type {
  AccountRole,
  AgreedService,
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

export type NaiveClass = 'direct' | 'positions' | 'overhead' | 'trade' | 'budget' | 'none';

export interface NaiveLine {
  readonly id: string;
  /** The line of the file that it is or is a piece of; null of a line that a change made. */
  readonly fileId: string | null;
  readonly unitId: string;
  readonly group: string;
  readonly role: AccountRole;
  readonly class: NaiveClass;
  readonly amount: bigint;
  readonly counterpartId: string | null;
  /** Joins the two lines of one position move or one agreement. */
  readonly pair: string | null;
}

/** A unit that is no more, and where its content went. */
export interface Ended {
  readonly id: string;
  readonly homeId: string;
  readonly how: 'merged' | 'closed';
}

/** An agreement in force. */
export interface NaiveAgreement {
  readonly id: string;
  readonly providerId: string;
  readonly customerId: string;
  readonly lines: readonly AgreedService[];
}

/** A sum of one year: it falls on the body that the unit has in the evening of the date. */
export interface NaiveOneOff {
  readonly date: string;
  readonly unitId: string;
  readonly isTransition: boolean;
  readonly amount: bigint;
}

/** Everything at one moment. Copied whole for every change: slow and plain on purpose. */
export interface State {
  readonly units: readonly NaiveUnit[];
  readonly ended: readonly Ended[];
  readonly positions: readonly NaivePosition[];
  readonly lines: readonly NaiveLine[];
  /** Decided change of funding so far, per board. */
  readonly decided: readonly { readonly boardId: string; readonly amount: bigint }[];
  readonly agreements: readonly NaiveAgreement[];
  readonly oneOffs: readonly NaiveOneOff[];
  /** Who answers for each activity. */
  readonly activities: readonly { readonly id: string; readonly unitId: string | null }[];
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
    ended: [],
    positions: statement.positions.filter((row) => ids.includes(row.unitId)).map(naivePosition),
    lines: statement.budgetLines
      .filter((line) => line.year === baseline.budgetYear && ids.includes(line.unitId))
      .map((line) => {
        const role = roleIn(statement, line.accountGroupId);
        const known = line.counterpartId !== null && ids.includes(line.counterpartId);
        return {
          id: line.id,
          fileId: line.id,
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
    agreements: [],
    oneOffs: [],
    activities: statement.activities.map(({ id, responsibleUnitId }) => ({
      id,
      unitId: responsibleUnitId !== null && ids.includes(responsibleUnitId) ? responsibleUnitId : null,
    })),
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

/** Where the content of a unit is: the unit itself while it lives, else where it went, until a living one. */
export function home(state: State, id: string): string {
  let at = id;
  while (!lives(state, at)) at = there(state.ended.find((unit) => unit.id === at)).homeId;
  return at;
}

/** The unit (its home, when it has ended), its parent, … up to the root. Throws on a loop. */
export function chain(state: State, id: string): NaiveUnit[] {
  const units = [unitIn(state, home(state, id))];
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

/** Those that are there more than once. */
export function twiceIn(ids: readonly string[]): string[] {
  return inOrder(ids.filter((id, at) => ids.indexOf(id) !== at));
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
