import { assert, present } from '../base/assert.ts';
import { draftOf, type MapDraft } from '../base/layered-map.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { internalKindOfRole } from '../model/internal-kind.ts';
import { classOfLine } from '../model/line-class.ts';
import { type Organisation, roleOf } from '../model/organisation.ts';
import type { Position } from '../model/position.ts';
import { compareSiblings } from '../model/reference-data.ts';
import { type TableName, type Tables, tableNames } from '../model/tables.ts';
import { addTotals, noTotals, type Totals, totalsOfLine, totalsOfPosition } from '../model/totals.ts';
import type { Unit, UnitId } from '../model/unit.ts';
import { isBodyKind } from '../model/unit-place.ts';
import { editLists } from './list-edits.ts';

/** The next organisation while one patch is applied: keeps every index and every sum in step with the rows. */
export interface OrganisationDraft {
  find<T extends TableName>(name: T, id: string): Tables[T] | undefined;
  add<T extends Exclude<TableName, 'units'>>(name: T, row: Tables[T]): void;
  remove<T extends Exclude<TableName, 'units'>>(name: T, row: Tables[T]): void;
  replace<T extends Exclude<TableName, 'units'>>(name: T, before: Tables[T], after: Tables[T]): void;
  /** Brings the changed rows into the lists and sums; before units are put in place. */
  settleRows(): void;
  /** A new unit that stands nowhere yet. */
  createUnit(unit: Unit): void;
  /** Takes a unit, with what is below it, out of its parent's list and sums. */
  detachUnit(unit: Unit): void;
  /** Puts a loose unit where its record says. */
  attachUnit(unit: Unit): void;
  /** Removes a loose unit that holds nothing. */
  removeUnit(unit: Unit): void;
  seal(): Organisation;
}

type TableDrafts = { readonly [T in TableName]: MapDraft<string, Tables[T]> };
type IdIndex<K> = MapDraft<K, readonly string[]>;

/** Opens a draft on an organisation; what is only read costs nothing. */
export function openDraft(organisation: Organisation): OrganisationDraft {
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, draftOf(organisation.tables[name] as never)]),
  ) as unknown as TableDrafts;
  const children = draftOf(organisation.children);
  const positionsOn = draftOf(organisation.positionsOn);
  const linesOn = draftOf(organisation.linesOn);
  const links = {
    trade: draftOf(organisation.links.trade),
    overhead: draftOf(organisation.links.overhead),
    funding: draftOf(organisation.links.funding),
  };
  const managersOf = draftOf(organisation.managersOf);
  const totals = draftOf(organisation.totals);
  const bodies = draftOf(organisation.bodies);
  const lists = {
    positionsOn: editLists(positionsOn),
    linesOn: editLists(linesOn),
    managersOf: editLists(managersOf),
    trade: editLists(links.trade),
    overhead: editLists(links.overhead),
    funding: editLists(links.funding),
  };
  const loose = new Set<UnitId>();

  const sumOf = (id: UnitId): Totals => present(totals.get(id), `unit ${id} is there`);
  /** Adds to the sums of a unit and of everything above it, up to and including its body or its loose end. */
  const sumUpwards = (from: UnitId, amount: Totals, sign: 1 | -1): void => {
    for (let id: UnitId | null = from; id !== null; ) {
      totals.set(id, addTotals(sumOf(id), amount, sign));
      const unit: Unit = present(tables.units.get(id), `unit ${id} is there`);
      id = isBodyKind(unit.kind) || loose.has(id) ? null : unit.parentId;
    }
  };
  /** What rows have changed on each unit, summed upwards once when all of them are in. */
  const pending = new Map<UnitId, Totals>();
  const sumLater = (unitId: UnitId, amount: Totals, sign: 1 | -1): void => {
    pending.set(unitId, addTotals(pending.get(unitId) ?? noTotals, amount, sign));
  };
  const sumPosition = (position: Position, sign: 1 | -1): void => {
    sumLater(position.unitId, totalsOfPosition(position), sign);
    const edit = sign === 1 ? 'add' : 'remove';
    lists.positionsOn[edit](position.unitId, position.id);
    if (position.managerOf !== null) lists.managersOf[edit](position.managerOf, position.id);
  };
  const sumLine = (line: BudgetLine, sign: 1 | -1): void => {
    const role = roleOf(organisation, line);
    sumLater(line.unitId, totalsOfLine(line, classOfLine(line, role), role), sign);
    const edit = sign === 1 ? 'add' : 'remove';
    lists.linesOn[edit](line.unitId, line.id);
    const kind = internalKindOfRole(role);
    if (kind === null) return;
    lists[kind][edit](line.unitId, line.id);
    if (line.counterpartId !== null) lists[kind][edit](line.counterpartId, line.id);
  };
  const sumRow = (name: TableName, row: Tables[TableName], sign: 1 | -1): void => {
    if (name === 'positions') sumPosition(row as Position, sign);
    if (name === 'lines') sumLine(row as BudgetLine, sign);
  };
  const write = <T extends TableName>(name: T, row: Tables[T]): void =>
    (tables[name] as MapDraft<string, Tables[T]>).set(row.id, row);

  return {
    find: (name, id) => tables[name].get(id),
    add(name, row) {
      write(name, row);
      sumRow(name, row, 1);
    },
    remove(name, row) {
      sumRow(name, row, -1);
      tables[name].delete(row.id);
    },
    replace(name, before, after) {
      sumRow(name, before, -1);
      write(name, after);
      sumRow(name, after, 1);
    },
    settleRows() {
      for (const [unitId, amount] of pending) sumUpwards(unitId, amount, 1);
      pending.clear();
      for (const edits of Object.values(lists)) edits.settle();
    },
    createUnit(unit) {
      write('units', unit);
      totals.set(unit.id, noTotals);
      loose.add(unit.id);
    },
    detachUnit(unit) {
      assert(!loose.has(unit.id), `unit ${unit.id} is changed once in a patch`);
      loose.add(unit.id);
      if (unit.parentId !== null && !isBodyKind(unit.kind)) sumUpwards(unit.parentId, sumOf(unit.id), -1);
      children.set(
        unit.parentId,
        present(children.get(unit.parentId), 'siblings').filter((id) => id !== unit.id),
      );
      if (isBodyKind(unit.kind)) bodies.delete(unit.id);
    },
    attachUnit(unit) {
      assert(
        unit.parentId === null || tables.units.get(unit.parentId) !== undefined,
        `${unit.id} stands under a living unit`,
      );
      write('units', unit);
      loose.delete(unit.id);
      assertNoLoop(tables, unit, loose);
      if (unit.parentId !== null && !isBodyKind(unit.kind)) sumUpwards(unit.parentId, sumOf(unit.id), 1);
      children.set(unit.parentId, withSibling(organisation, children.get(unit.parentId) ?? [], unit.id));
      if (isBodyKind(unit.kind)) bodies.set(unit.id, true);
    },
    removeUnit(unit) {
      const held = [children, positionsOn, linesOn].some(
        (index) => ((index as IdIndex<string>).get(unit.id) ?? []).length > 0,
      );
      assert(!held, `removed unit ${unit.id} holds nothing`);
      tables.units.delete(unit.id);
      totals.delete(unit.id);
    },
    seal: () => ({
      ...organisation,
      tables: Object.fromEntries(
        tableNames.map((name) => [name, tables[name].seal()]),
      ) as unknown as Organisation['tables'],
      children: children.seal(),
      positionsOn: positionsOn.seal(),
      linesOn: linesOn.seal(),
      links: { trade: links.trade.seal(), overhead: links.overhead.seal(), funding: links.funding.seal() },
      managersOf: managersOf.seal(),
      totals: totals.seal(),
      bodies: bodies.seal(),
    }),
  };
}

/** A loose unit ends the walk: it is checked when it is put in place itself, and its record still tells its old parent. */
function assertNoLoop(tables: TableDrafts, unit: Unit, loose: ReadonlySet<UnitId>): void {
  for (let id = unit.parentId; id !== null && !loose.has(id); id = tables.units.get(id)?.parentId ?? null) {
    assert(id !== unit.id, `${unit.id} is not its own ancestor`);
  }
}

/** The siblings with one more at its place; they are in order already, so its place is found by halving. */
function withSibling(organisation: Organisation, siblings: readonly UnitId[], id: UnitId): readonly UnitId[] {
  let [low, high] = [0, siblings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareSiblings(organisation.reference, present(siblings[middle], 'a sibling'), id) < 0) low = middle + 1;
    else high = middle;
  }
  return siblings.toSpliced(low, 0, id);
}
