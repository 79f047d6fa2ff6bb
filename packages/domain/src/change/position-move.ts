import { present } from '../base/assert.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Position } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import { type Patch, type RowUpdate, rowUpdate, tableDiff } from '../patch/patch.ts';
import { type Ore, ore } from '../quantity/ore.ts';

/** One position, or a piece of it, that is to move. */
export interface PositionMove {
  readonly position: Position;
  /** The part that moves as a new position and what is left; null = the whole moves. */
  readonly piece: { readonly moved: Position; readonly rest: Partial<Position> } | null;
  /** Personnel cost that goes along, full-year öre; null = unknown. */
  readonly costOre: Ore | null;
}

/** The patch that puts positions on a unit, with a pair of personnel lines (−c, +c) for each known cost. */
export function movePositions(
  organisation: Organisation,
  moves: readonly PositionMove[],
  target: { readonly changeId: string; readonly toUnitId: UnitId },
): Patch {
  const added: Position[] = [];
  const updated: RowUpdate<Position>[] = [];
  const lines: BudgetLine[] = [];
  for (const { position, piece, costOre } of moves) {
    if (piece === null) updated.push(rowUpdate(position, { unitId: target.toUnitId }));
    else {
      updated.push(rowUpdate(position, piece.rest));
      added.push({ ...piece.moved, unitId: target.toUnitId });
    }
    if (costOre !== null) lines.push(...costPair(organisation, { position, costOre }, target));
  }
  return { positions: tableDiff({ added, updated }), lines: tableDiff({ added: lines }) };
}

function costPair(
  organisation: Organisation,
  { position, costOre }: { readonly position: Position; readonly costOre: Ore },
  target: { readonly changeId: string; readonly toUnitId: UnitId },
): BudgetLine[] {
  const group = present(organisation.reference.groupOfRole.get('personnel'), 'an account group for personnel');
  const line = (end: 'from' | 'to', unitId: UnitId, amountOre: number): BudgetLine => ({
    id: `${position.id}~${target.changeId}~${end}`,
    unitId,
    accountGroupId: group.id,
    year: organisation.budgetYear,
    amountOre: ore(amountOre),
    counterpartId: null,
    account: null,
    source: null,
    note: null,
    origin: { kind: 'positionMove', changeId: target.changeId, positionId: position.id },
  });
  return [line('from', position.unitId, -costOre), line('to', target.toUnitId, costOre)];
}
