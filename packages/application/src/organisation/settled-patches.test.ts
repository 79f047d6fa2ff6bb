import type { Change, Organisation, OrganisationStatement } from '@samorg/domain';
import {
  baselineOf,
  compareReplay,
  isoDate,
  moneyOf,
  needOf,
  ore,
  present,
  replayScenario,
  totalsOf,
  valuesOf,
} from '@samorg/domain';
import {
  aLine,
  aPosition,
  aScenario,
  aStatement,
  aTrade,
  aTransfer,
  aUnit,
  fixtureYear,
  lastingReform,
  threeBoards,
} from '@samorg/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settledPatches } from './settled-patches.ts';
import type { AppliedPatch } from './stored-organisation.ts';
import { snapshotOf } from './stored-organisation.ts';
import { unfitPatches } from './unfit-patches.ts';

const start = isoDate(`${fixtureYear}-01-01`);
const later = isoDate(`${fixtureYear + 3}-01-01`);

/** What applying a scenario records. */
function appliedBy(
  statement: OrganisationStatement,
  changes: readonly Change[],
): { applied: AppliedPatch[]; after: Organisation } {
  const replay = replayScenario(baselineOf(statement, start, fixtureYear), aScenario(changes));
  const patches = settledPatches(replay.evenings);
  const applied = replay.evenings.map(({ date }, at) => ({
    effectiveDate: date,
    budgetYear: fixtureYear,
    patch: present(patches[at], 'a patch for each evening'),
  }));
  return { applied, after: replay.after };
}

const statementWithChanges = lastingReform.map(({ statement, scenario }) => [statement, scenario.changes] as const);

describe('properties', () => {
  it('stands on the organisation that it was planned on', () => {
    fc.assert(
      fc.property(statementWithChanges, ([statement, changes]) => {
        expect(unfitPatches(statement, appliedBy(statement, changes).applied)).toEqual([]);
      }),
    );
  });

  it('gives the organisation that the scenario showed: same places, same staff and need of every unit', () => {
    fc.assert(
      fc.property(statementWithChanges, ([statement, changes]) => {
        const { applied, after } = appliedBy(statement, changes);
        const organisation = snapshotOf({ statement, applied }, later, fixtureYear);
        const shown = (state: Organisation): unknown =>
          [...valuesOf(state.tables.units)]
            .map(({ id, parentId }) => [id, parentId, totalsOf(state, id).fteMilli, needOf(totalsOf(state, id))])
            .sort();
        expect(shown(organisation)).toEqual(shown(after));
      }),
    );
  });

  it('leaves nothing of the reform behind: the next scenario starts with nothing decided and nothing to adjust', () => {
    fc.assert(
      fc.property(statementWithChanges, ([statement, changes]) => {
        const { applied } = appliedBy(statement, changes);
        const organisation = snapshotOf({ statement, applied }, later, fixtureYear);
        const money = moneyOf(compareReplay(replayScenario(organisation, aScenario([]))));
        const figures = money.years.flatMap((year) => year.boards);
        expect(figures.every((row) => row.decidedAdjustmentOre === null && row.remainderOre === 0)).toBe(true);
        expect([...valuesOf(organisation.tables.lines)].every((line) => line.origin === undefined)).toBe(true);
      }),
    );
  });

  it('reads on any day and in any budget year, whatever was applied', () => {
    const day = fc.constantFrom(start, isoDate('2020-02-29'), isoDate('2024-07-02'), later);
    fc.assert(
      fc.property(statementWithChanges, day, fc.constantFrom(2023, 2024, 2025), ([statement, changes], date, year) => {
        const organisation = snapshotOf({ statement, applied: appliedBy(statement, changes).applied }, date, year);
        for (const { parentId } of valuesOf(organisation.tables.units)) {
          if (parentId !== null)
            expect(organisation.tables.units.base.has(parentId) || parentId.startsWith('ny')).toBe(true);
        }
      }),
    );
  });
});

describe('settledPatches', () => {
  it('passes decided funding on with a board that is merged later', () => {
    const boards = ['M', 'N'].map((id) => aUnit({ id, kind: 'board', parentId: 'R' }));
    const statement = aStatement({ units: [aUnit({ id: 'R', kind: 'legalEntity', parentId: null }), ...boards] });
    const move = aTransfer({ unitId: 'M', toParentId: 'R' });
    const changes: Change[] = [
      {
        ...move,
        id: 'reglering',
        type: 'technicalAdjustment',
        entries: [
          { boardId: 'M', amountOre: ore(500) },
          { boardId: 'N', amountOre: ore(-500) },
        ],
      },
      { ...move, effectiveDate: isoDate('2025-01-01'), type: 'mergeUnits', unitIds: ['M'], intoUnitId: 'N' },
    ];
    const { applied } = appliedBy(statement, changes);
    const fundingOn = (day: string): unknown =>
      [...valuesOf(snapshotOf({ statement, applied }, isoDate(day), fixtureYear).tables.lines)]
        .map((line) => [line.id, line.unitId, line.amountOre])
        .sort();
    expect(unfitPatches(statement, applied)).toEqual([]);
    expect(fundingOn('2024-12-31')).toEqual([
      ['reglering~M', 'M', -500],
      ['reglering~N', 'N', 500],
    ]);
    expect(fundingOn('2025-01-01')).toEqual([
      ['reglering~M', 'N', -500],
      ['reglering~N', 'N', 500],
    ]);
  });
});

describe('snapshotOf', () => {
  const statement = aStatement({
    units: [
      aUnit({ id: 'R', kind: 'legalEntity', parentId: null }),
      ...['A', 'B', 'C'].map((id) => aUnit({ id, kind: 'unit', parentId: 'R' })),
    ],
    budgetLines: [
      aLine({ id: 'old', unitId: 'A', accountGroupId: 'cost', year: 2023, amountOre: ore(7) }),
      ...aTrade({ id: 'AB', sellerId: 'A', buyerId: 'B', amountOre: 5 }).map((line) => ({ ...line, year: 2023 })),
      ...aTrade({ id: 'CA', sellerId: 'C', buyerId: 'A', amountOre: 6 }).map((line) => ({ ...line, year: 2023 })),
    ],
  });
  const merger: Change = {
    ...aTransfer({ unitId: 'A', toParentId: 'B' }),
    type: 'mergeUnits',
    unitIds: ['A'],
    intoUnitId: 'B',
  };

  it('passes the lines of other budget years on with a unit that was merged', () => {
    const { applied } = appliedBy(statement, [merger]);
    const { tables } = snapshotOf({ statement, applied }, later, 2023);
    const lines = [...valuesOf(tables.lines)].map((line) => [line.id, line.unitId, line.counterpartId]).sort();
    expect(lines).toEqual([
      ['CA-p', 'B', 'C'],
      ['CA-s', 'C', 'B'],
      ['old', 'B', null],
    ]);
  });

  it('leaves a unit whose receiver is not there', () => {
    const { applied } = appliedBy(statement, [merger]);
    const units = statement.units.map((unit) => (unit.id === 'B' ? { ...unit, validTo: isoDate('2025-01-01') } : unit));
    const { tables } = snapshotOf({ statement: { ...statement, units }, applied }, later, 2023);
    expect([...valuesOf(tables.units)].map((unit) => unit.id).sort()).toEqual(['A', 'C', 'R']);
  });

  it('is not reached when something has come to a unit that ends since', () => {
    const { applied } = appliedBy(statement, [merger]);
    const more = { ...statement, positions: [aPosition({ id: 'p', unitId: 'A' })] };
    expect(unfitPatches(more, applied)).toEqual(['p']);
  });
});

describe('unfitPatches', () => {
  it('names the rows that are not as a patch remembers them', () => {
    const statement = threeBoards();
    const move: AppliedPatch = {
      effectiveDate: isoDate('2024-09-01'),
      budgetYear: fixtureYear,
      patch: {
        units: {
          added: [],
          updated: [{ id: 'D', before: { parentId: 'A1' }, after: { parentId: 'A2' } }],
          removed: [],
        },
      },
    };
    expect(unfitPatches(statement, [move])).toEqual([]);
    expect(unfitPatches(statement, [move, move])).toEqual(['D']);
    const without = { ...statement, units: statement.units.filter((unit) => !['D', 'E', 'F', 'G'].includes(unit.id)) };
    expect(unfitPatches({ ...without, positions: [], budgetLines: [] }, [move])).toEqual(['D']);
  });
});
