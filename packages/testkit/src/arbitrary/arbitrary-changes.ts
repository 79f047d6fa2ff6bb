import type { Change, ChangeHead, OrganisationStatement } from '@samorg/domain';
import { isoDate, milliFte, ore } from '@samorg/domain';
import fc from 'fast-check';

const dates = ['2024-01-01', '2024-07-01', '2024-07-02', '2024-12-31', '2025-03-01'].map(isoDate);

/**
 * Lists of changes that name what a statement holds, in the order of the file: new units, moves with exceptions and any
 * trade policy, moves of positions, balanced technical adjustments. Some are refused; every one has an id of its own.
 */
export function changesOn(statement: OrganisationStatement, maxLength = 4): fc.Arbitrary<Change[]> {
  return fc
    .array(changeOn(statement), { minLength: 1, maxLength })
    .map((changes) => changes.map((change, at) => ({ ...change, id: `c${at + 1}` })));
}

/** One such change. */
export function changeOn(statement: OrganisationStatement): fc.Arbitrary<Change> {
  const unitId = fc.constantFrom(...statement.units.map((unit) => unit.id));
  const lineUnits = statement.units.filter((unit) => unit.kind === 'administration' || unit.kind === 'unit');
  const lineUnitId = fc.constantFrom(...lineUnits.map((unit) => unit.id));
  const head = fc.constantFrom(...dates).map(headOn);
  const creation = fc.tuple(head, fc.nat(2), lineUnitId).map(
    ([parts, number, parentId]): Change => ({
      ...parts,
      type: 'createUnit',
      unitId: `ny${number}`,
      name: `Ny enhet ${number}`,
      kind: 'unit',
      parentId,
      predecessorIds: [],
    }),
  );
  const exceptions = fc.array(fc.record({ unitId: lineUnitId, toParentId: fc.option(lineUnitId, { nil: null }) }), {
    maxLength: 2,
  });
  const policy = fc.constantFrom('keep' as const, 'dissolve' as const);
  const move = fc.tuple(head, lineUnitId, fc.oneof({ weight: 5, arbitrary: lineUnitId }, unitId), exceptions, policy);
  const transfer = move.map(
    ([parts, movedId, toParentId, excepted, tradePolicy]): Change => ({
      ...parts,
      type: 'transferUnit',
      unitId: movedId,
      toParentId,
      fromParentId: null,
      exceptions: excepted,
      tradePolicy,
    }),
  );
  return fc.oneof(
    { weight: 4, arbitrary: transfer },
    { weight: 1, arbitrary: creation },
    ...positionMoves(statement, head, lineUnitId),
    ...adjustments(statement, head),
  );
}

type Weighted = { weight: number; arbitrary: fc.Arbitrary<Change> };

function positionMoves(
  statement: OrganisationStatement,
  head: fc.Arbitrary<ChangeHead>,
  toUnitId: fc.Arbitrary<string>,
): Weighted[] {
  if (statement.positions.length === 0) return [];
  const move = fc.tuple(head, toUnitId, fc.constantFrom(...statement.positions), fc.option(fc.nat(8), { nil: null }));
  const arbitrary = move.map(
    ([parts, to, position, headcount]): Change => ({
      ...parts,
      type: 'transferPositions',
      toUnitId: to,
      positions: [
        { positionId: position.id, headcount, fteMilli: headcount === null ? null : milliFte(headcount * 500) },
      ],
    }),
  );
  return [{ weight: 2, arbitrary }];
}

function adjustments(statement: OrganisationStatement, head: fc.Arbitrary<ChangeHead>): Weighted[] {
  const boards = statement.units.filter((unit) => unit.kind === 'board');
  const [first] = boards;
  const second = boards.find((board) => board.parentId === first?.parentId && board.id !== first?.id);
  if (first === undefined || second === undefined) return [];
  const arbitrary = fc.tuple(head, fc.integer({ min: -1_000_000, max: 1_000_000 })).map(
    ([parts, amount]): Change => ({
      ...parts,
      type: 'technicalAdjustment',
      entries: [
        { boardId: first.id, amountOre: ore(amount) },
        { boardId: second.id, amountOre: ore(-amount) },
      ],
    }),
  );
  return [{ weight: 1, arbitrary }];
}

function headOn(effectiveDate: ChangeHead['effectiveDate']): ChangeHead {
  return { id: 'c', effectiveDate, decisionId: null, source: null, note: null };
}
