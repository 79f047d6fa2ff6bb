import type { Comparison, MatrixFigures } from '@samorg/domain';
import {
  activitiesOf,
  baselineOf,
  compareReplay,
  conservationOf,
  consolidationsOf,
  employerChangeOf,
  homeOf,
  legalBodiesOf,
  moneyOf,
  replayScenario,
  responsibilitiesOf,
  reviewDocuments,
  staffFunctionMatrixOf,
  steeringDocumentsOf,
  unitOf,
  vulnerableFunctionsOf,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomReform } from './random-scenario.ts';

/** A law of every reform that is possible. */
function holds(law: (comparison: Comparison) => void): void {
  fc.assert(
    fc.property(randomReform, ({ statement, scenario }) => {
      const { date, budgetYear } = scenario.baseline;
      const replay = replayScenario(baselineOf(statement, date, budgetYear), scenario);
      if (replay.status === 'evaluated') law(compareReplay(replay));
    }),
    { numRuns: 400, interruptAfterTimeLimit: 8000 },
  );
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('legal bodies', { timeout: 20_000 }, () => {
  it('sum to the tables of each year, finance units apart, and to the full year', () => {
    holds((comparison) => {
      const money = moneyOf(comparison);
      const { bodies, totals } = legalBodiesOf(comparison, money);
      const isFunded = ({ boardId }: { readonly boardId: string }): boolean =>
        unitOf(comparison.after, homeOf(comparison.after, boardId)).kind !== 'finance';
      money.years.forEach((year, at) => {
        const rows = year.boards.filter(isFunded);
        const told = [...bodies.map((body) => body.years[at])].flatMap((figures) => figures ?? []);
        const expected = {
          year: year.year,
          needBeforeOre: sum(rows.map((row) => row.needBeforeOre)),
          needAfterOre: sum(rows.map((row) => row.needAfterOre)),
          crossEntityOre: sum(rows.map((row) => row.crossEntityOre)),
          transitionCostOre: year.transitionCostOre,
        };
        expect(totals.years[at]).toEqual(expected);
        expect(sum(told.map((figures) => figures.needAfterOre))).toBe(expected.needAfterOre);
        expect(sum(told.map((figures) => figures.transitionCostOre))).toBe(expected.transitionCostOre);
      });
      const changes = money.fullYear.boards.filter(isFunded).map((row) => row.changeOre);
      expect(totals.needAfterOre - totals.needBeforeOre).toBe(sum(changes));
      expect(sum(bodies.map((body) => body.needAfterOre))).toBe(totals.needAfterOre);
    });
  });

  it('give and take the staff that changes employer', () => {
    holds((comparison) => {
      const { bodies, totals, employerMoves } = legalBodiesOf(comparison, moneyOf(comparison));
      const { headcount, fteMilli, unitIds } = employerChangeOf(comparison);
      expect({ headcount: totals.headcount, fteMilli: totals.fteMilli }).toEqual({ headcount, fteMilli });
      expect(employerMoves.flatMap((move) => move.unitIds).sort()).toEqual([...unitIds].sort());
      expect(sum(bodies.map((body) => body.staffOut.fteMilli))).toBe(fteMilli);
      expect(sum(bodies.map((body) => body.staffIn.headcount))).toBe(headcount);
    });
  });
});

describe('the matrix of staff functions', { timeout: 20_000 }, () => {
  it('sums both ways to all positions', () => {
    holds((comparison) => {
      const matrix = staffFunctionMatrixOf(comparison);
      const all = conservationOf(comparison);
      for (const time of ['before', 'after'] as const) {
        expect(matrix[time].total).toEqual({
          headcount: all.headcount[time],
          fteMilli: all.fteMilli[time],
          annualCostOre: all.positionCostOre[time],
        });
        for (const lists of [matrix.rows, matrix.columns]) {
          expect(added(lists.map((list) => list[time]))).toEqual(matrix[time]);
        }
        for (const row of matrix.rows) expect(added(row.cells.map((cell) => cell[time]))).toEqual(row[time]);
      }
    });
  });

  it('flags what the evaluation calls vulnerable', () => {
    holds((comparison) => {
      const flagged = staffFunctionMatrixOf(comparison).rows.flatMap((row) =>
        row.cells
          .filter((cell) => cell.vulnerability === 'new' || cell.vulnerability === 'remains')
          .map((cell) => `${row.administrationId} ${cell.staffFunctionId} ${cell.after.total.headcount}`),
      );
      const told = vulnerableFunctionsOf(comparison).map(
        (row) => `${row.administrationId} ${row.staffFunctionId} ${row.headcount}`,
      );
      expect(flagged.sort()).toEqual(told.sort());
    });
  });

  it('moves money in a consolidation without making or losing any', () => {
    holds((comparison) => {
      for (const { boards, from, moved } of consolidationsOf(comparison)) {
        expect(sum(boards.map((board) => board.amountOre))).toBe(0);
        expect(sum(from.map((row) => row.personnelCostOre))).toBe(moved.personnelCostOre);
      }
    });
  });
});

describe('responsibilities and documents', { timeout: 20_000 }, () => {
  it('say why for every affected activity, and count each activity once', () => {
    holds((comparison) => {
      const { changes, plan } = responsibilitiesOf(comparison);
      expect(changes.map((row) => row.activityId)).toEqual(activitiesOf(comparison).map((row) => row.activityId));
      for (const row of changes) {
        expect(row.causes).not.toEqual([]);
        expect(row.changeIds).not.toEqual([]);
      }
      for (const lists of [plan.administrations, plan.areas.flatMap((area) => area.administrations)]) {
        expect(sum(lists.map((row) => row.before))).toBe(plan.count);
        expect(sum(lists.map((row) => row.after))).toBe(plan.count);
      }
    });
  });

  it('find every document that the evaluation finds', () => {
    holds((comparison) => {
      const listed = reviewDocuments(comparison).documents.map(({ documentId, units }) => ({
        documentId,
        unitIds: units.filter((unit) => unit.listed).map((unit) => unit.unitId),
      }));
      expect(listed.filter((row) => row.unitIds.length > 0)).toEqual(steeringDocumentsOf(comparison));
    });
  });
});

function added(figures: readonly MatrixFigures[]): MatrixFigures {
  const total = (part: keyof MatrixFigures): MatrixFigures['total'] => ({
    headcount: sum(figures.map((row) => row[part].headcount)),
    fteMilli: sum(figures.map((row) => row[part].fteMilli)),
    annualCostOre: sum(figures.map((row) => row[part].annualCostOre)),
  });
  return { staffSupport: total('staffSupport'), sharedService: total('sharedService'), total: total('total') };
}
