import { present } from '../base/assert.ts';
import type { IsoDate } from '../base/iso-date.ts';
import { type LayeredMap, lookUp } from '../base/layered-map.ts';
import type { AccountRole } from './account-group.ts';
import type { BudgetLine, BudgetLineId } from './budget-line.ts';
import type { InternalKind } from './internal-kind.ts';
import type { Position, PositionId } from './position.ts';
import type { ReferenceData } from './reference-data.ts';
import { roleOfLine } from './reference-data.ts';
import type { TableName, Tables } from './tables.ts';
import { addTotals, noTotals, type Totals } from './totals.ts';
import type { Unit, UnitId } from './unit.ts';
import { isBodyKind } from './unit-place.ts';

/**
 * Organisation: an immutable snapshot on one day with the lines of one budget year. Records by id, children by parent, and
 * totals per unit; applying a patch shares everything that it does not touch and re-sums only the paths above.
 */
export interface Organisation {
  readonly reference: ReferenceData;
  readonly date: IsoDate;
  /** Year and price level of every line here. */
  readonly budgetYear: number;
  readonly tables: { readonly [T in TableName]: LayeredMap<string, Tables[T]> };
  /** Roots are the children of null. Siblings in the order of the file, newcomers last. */
  readonly children: LayeredMap<UnitId | null, readonly UnitId[]>;
  readonly positionsOn: LayeredMap<UnitId, readonly PositionId[]>;
  readonly linesOn: LayeredMap<UnitId, readonly BudgetLineId[]>;
  /** Internal lines of each kind that lie on a unit or name it as counterpart. */
  readonly links: { readonly [K in InternalKind]: LayeredMap<UnitId, readonly BudgetLineId[]> };
  /** Positions that are manager of a unit. */
  readonly managersOf: LayeredMap<UnitId, readonly PositionId[]>;
  readonly totals: LayeredMap<UnitId, Totals>;
  /** Accounting bodies, so that a table per board never walks the organisation. */
  readonly bodies: LayeredMap<UnitId, true>;
}

/** The living unit, or undefined. */
export function findUnit(organisation: Organisation, id: UnitId): Unit | undefined {
  return lookUp(organisation.tables.units, id);
}

/** The living unit, which must be there. */
export function unitOf(organisation: Organisation, id: UnitId): Unit {
  return present(findUnit(organisation, id), `unit ${id} lives`);
}

export function positionOf(organisation: Organisation, id: PositionId): Position {
  return present(lookUp(organisation.tables.positions, id), `position ${id} is there`);
}

export function lineOf(organisation: Organisation, id: BudgetLineId): BudgetLine {
  return present(lookUp(organisation.tables.lines, id), `budget line ${id} is there`);
}

export function childrenOf(organisation: Organisation, id: UnitId | null): readonly UnitId[] {
  return lookUp(organisation.children, id) ?? [];
}

export function positionsOn(organisation: Organisation, id: UnitId): readonly PositionId[] {
  return lookUp(organisation.positionsOn, id) ?? [];
}

export function linesOn(organisation: Organisation, id: UnitId): readonly BudgetLineId[] {
  return lookUp(organisation.linesOn, id) ?? [];
}

/** Internal lines of a kind that lie on a unit or name it as counterpart. */
export function linksOf(organisation: Organisation, kind: InternalKind, id: UnitId): readonly BudgetLineId[] {
  return lookUp(organisation.links[kind], id) ?? [];
}

/** Totals of a unit with everything below it down to the next accounting bodies. */
export function totalsOf(organisation: Organisation, id: UnitId): Totals {
  return lookUp(organisation.totals, id) ?? noTotals;
}

/** Totals of what lies on the unit itself: its totals less those of its children. */
export function ownTotalsOf(organisation: Organisation, id: UnitId): Totals {
  let own = totalsOf(organisation, id);
  for (const child of childrenOf(organisation, id)) {
    if (!isBodyKind(unitOf(organisation, child).kind)) own = addTotals(own, totalsOf(organisation, child), -1);
  }
  return own;
}

/** The role of a line's account group. */
export function roleOf(organisation: Organisation, line: BudgetLine): AccountRole {
  return roleOfLine(organisation.reference, line);
}

/** The unit and everything above it, nearest first. Visits its depth. */
export function* upwardsFrom(organisation: Organisation, id: UnitId): Generator<Unit> {
  for (let unit = findUnit(organisation, id); unit !== undefined; unit = unitAbove(organisation, unit)) yield unit;
}

/** The unit and everything below it, depth first in sibling order. Visits the subtree. */
export function* downwardsFrom(organisation: Organisation, id: UnitId): Generator<UnitId> {
  const stack = [id];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    yield next;
    const children = childrenOf(organisation, next);
    for (let at = children.length - 1; at >= 0; at -= 1) stack.push(present(children[at], 'a child'));
  }
}

/** Whether a unit is another one or lies below it. */
export function isAtOrBelow(organisation: Organisation, id: UnitId, aboveId: UnitId): boolean {
  for (let unit = findUnit(organisation, id); unit !== undefined; unit = unitAbove(organisation, unit)) {
    if (unit.id === aboveId) return true;
  }
  return false;
}

/** The living unit where something ended now is: the unit itself, or its home followed until a living unit. */
export function homeOf(organisation: Organisation, id: UnitId): UnitId {
  return livingHome(organisation, id).id;
}

/** Body: who answers for the money of a unit, ended or not: the nearest board, finance unit, legal entity or association. */
export function bodyOf(organisation: Organisation, id: UnitId): UnitId {
  let unit = livingHome(organisation, id);
  while (!isBodyKind(unit.kind)) unit = present(unitAbove(organisation, unit), `a body above ${id}`);
  return unit.id;
}

/** The employer of a unit, ended or not: its root. */
export function legalEntityOf(organisation: Organisation, id: UnitId): UnitId {
  let root = livingHome(organisation, id);
  for (let above = unitAbove(organisation, root); above !== undefined; above = unitAbove(organisation, root))
    root = above;
  return root.id;
}

/** The topmost administration at or above a unit, ended or not, else its body. */
export function administrationOf(organisation: Organisation, id: UnitId): UnitId {
  let administration: UnitId | null = null;
  for (const unit of upwardsFrom(organisation, homeOf(organisation, id))) {
    if (unit.kind === 'administration') administration = unit.id;
  }
  return administration ?? bodyOf(organisation, id);
}

function unitAbove(organisation: Organisation, { parentId }: Unit): Unit | undefined {
  return parentId === null ? undefined : findUnit(organisation, parentId);
}

function livingHome(organisation: Organisation, id: UnitId): Unit {
  let home = id;
  for (;;) {
    const unit = findUnit(organisation, home);
    if (unit !== undefined) return unit;
    home = present(lookUp(organisation.tables.endings, home), `${home} lives or has a home`).homeId;
  }
}
