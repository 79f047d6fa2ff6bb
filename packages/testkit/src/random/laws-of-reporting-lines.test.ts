import {
  allReportingLinesOf,
  allSpansOf,
  baselineOf,
  bodyOf,
  type Comparison,
  compareReplay,
  employerChangeOf,
  ledUnitOver,
  movedOf,
  type ReviewRow,
  replayScenario,
  reportingChangesOf,
  reviewListOf,
  type Staff,
  spanChangesOf,
  spansOf,
  unitsWithoutManager,
  valuesOf,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomReform } from './random-scenario.ts';

describe('properties of reporting lines', () => {
  it('differ between before and after exactly where the full tables differ', () => {
    check((comparison) => {
      expect(reportingChangesOf(comparison)).toEqual(allReportingLinesOf(comparison).filter(differs));
      expect(spanChangesOf(comparison)).toEqual(allSpansOf(comparison).filter(differs));
    });
  });

  it('put every place under the managers of one unit, or of none', () => {
    check(({ before, after }) => {
      for (const state of [before, after]) {
        const heads = new Map<string, number>();
        for (const position of valuesOf(state.tables.positions)) {
          const unitId = ledUnitOver(state, position);
          if (unitId !== null) heads.set(unitId, (heads.get(unitId) ?? 0) + position.headcount);
        }
        for (const span of spansOf(state)) expect(span.headcount).toBe(heads.get(span.unitId) ?? 0);
        for (const unitId of heads.keys()) expect(spansOf(state).map((span) => span.unitId)).toContain(unitId);
      }
    });
  });

  it('count a unit without any manager among those without one of their own', () => {
    check(({ after }) => {
      const { own, any } = unitsWithoutManager(after);
      expect(own).toEqual(expect.arrayContaining([...any]));
    });
  });
});

describe('properties of the review list', () => {
  it('holds every place that changes board, or employer, exactly once', () => {
    check((comparison) => {
      const { rows } = reviewListOf(comparison);
      expect(new Set(rows.map((row) => row.positionId)).size).toBe(rows.length);
      const { withUnits, separately } = movedOf(comparison);
      const changesBoard = rows.filter((row) => row.fromBoardId !== row.toBoardId);
      const alone = (row: ReviewRow): boolean => row.fromUnitId !== row.toUnitId;
      expect(sumOf(changesBoard.filter((row) => !alone(row)))).toEqual(withUnits);
      expect(sumOf(changesBoard.filter(alone))).toEqual(separately);
      const { headcount, fteMilli } = sumOf(rows.filter((row) => row.employerChange));
      expect({ headcount, fteMilli }).toEqual({
        headcount: employerChangeOf(comparison).headcount,
        fteMilli: employerChangeOf(comparison).fteMilli,
      });
    });
  });

  it('holds every position that is on another unit, and tells the boards of both', () => {
    check((comparison) => {
      const { before, after } = comparison;
      const listed = new Map(reviewListOf(comparison).rows.map((row) => [row.positionId, row]));
      for (const position of valuesOf(after.tables.positions)) {
        const was = valuesFrom(comparison).get(position.id.split('~')[0] ?? '');
        const row = listed.get(position.id);
        if (was !== position.unitId) expect(row?.toUnitId).toBe(position.unitId);
        if (row === undefined) continue;
        expect([row.fromUnitId, row.fromBoardId]).toEqual([was, bodyOf(before, row.fromUnitId)]);
        expect(row.toBoardId).toBe(bodyOf(after, row.toUnitId));
      }
    });
  });
});

function differs({ before, after }: { readonly before: unknown; readonly after: unknown }): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

function valuesFrom({ before }: Comparison): Map<string, string> {
  return new Map([...valuesOf(before.tables.positions)].map((position) => [position.id, position.unitId]));
}

function sumOf(rows: readonly ReviewRow[]): Staff {
  const sum = (value: (row: ReviewRow) => number): number =>
    Number(rows.reduce((total, row) => total + BigInt(value(row)), 0n));
  return {
    headcount: sum((row) => row.headcount),
    vacantHeadcount: sum((row) => row.vacantHeadcount),
    fteMilli: sum((row) => row.fteMilli),
    personnelCostOre: sum((row) => row.annualCostOre ?? 0),
  };
}

function check(law: (comparison: Comparison) => void): void {
  fc.assert(
    fc.property(randomReform, ({ statement, scenario }) => {
      const { date, budgetYear } = scenario.baseline;
      const replay = replayScenario(baselineOf(statement, date, budgetYear), scenario);
      law(compareReplay(replay));
    }),
  );
}
