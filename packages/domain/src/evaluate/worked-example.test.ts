import { describe, expect, it } from 'vitest';
import { scenario } from '../../test/fixture.ts';
import { moveOfD, workedExample } from '../../test/worked-example.ts';
import { isoDate } from '../base/iso-date.ts';
import { baselineOf } from '../model/baseline.ts';
import { ore } from '../quantity/ore.ts';
import { replayScenario } from '../scenario/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { evaluateReplay } from './evaluate.ts';
import type { BoardYear, EvaluationResult } from './evaluation.ts';

const baseline = baselineOf(workedExample(), isoDate('2024-01-01'), 2024);

describe('the worked example of the file contract', () => {
  const result = () => resultOf(scenario([moveOfD()]));

  it('gives N1 −540 and N2 +540 kr in a full year, and a third of it in 2024', () => {
    expect(adjustmentsOf(result())).toEqual({
      2024: { N1: -180, N2: 180, N3: 0, NQ: 0 },
      2025: { N1: -540, N2: 540, N3: 0, NQ: 0 },
    });
    expect(result().verdict).toBe('neutralAfterAdjustment');
    expect(result().failedConditions).toEqual([]);
  });

  it('tells where the 540 kr come from', () => {
    const inKronor = result().fullYear.boards.map((row) => [
      row.boardId,
      row.movedDirectCostOre / 100,
      row.internalTradeOre / 100,
      row.overheadOre / 100,
      row.changeOre / 100,
    ]);
    expect(inKronor).toEqual([
      ['N1', -750, 240 + 60 - 30 - 60, 0, -540],
      ['N2', 750, 30 - 240, 0, 540],
      ['N3', 0, 0, 0, 0],
      ['NQ', 0, 0, 0, 0],
    ]);
  });

  it('leaves 20 kr of overhead stranded at N1, and one pair that comes to cross boards', () => {
    expect(result().fullYear.strandedOverhead).toEqual([
      { boardId: 'N1', lostRecoveryOre: 2000, positionsMovedOutOre: 0, strandedOre: 2000 },
    ]);
    expect(result().warnings.filter((warning) => warning.code === 'tradeCrossesBoards')).toEqual([
      { code: 'tradeCrossesBoards', refs: ['F', 'D'], amountOre: 3000 },
    ]);
    expect(result().moved.unitIds).toEqual(['D', 'E', 'G']);
    expect(result().moved.withUnits).toEqual({
      headcount: 4,
      vacantHeadcount: 0,
      fteMilli: 4000,
      personnelCostOre: 25_000,
    });
  });

  it('is neutral once the adjustments are decided, and not when they are a krona off', () => {
    const decided = (amount: number): Scenario =>
      scenario([
        moveOfD(),
        {
          id: 'ram',
          type: 'technicalAdjustment',
          effectiveDate: isoDate('2024-09-01'),
          decisionId: null,
          source: null,
          note: null,
          entries: [
            { boardId: 'N1', amountOre: ore(-amount) },
            { boardId: 'N2', amountOre: ore(amount) },
          ],
        },
      ]);
    expect(resultOf(decided(54_000)).verdict).toBe('neutral');
    const off = resultOf(decided(53_900));
    expect([off.verdict, off.failedConditions]).toEqual(['notNeutral', [3, 6]]);
    expect(off.years.at(-1)?.boards.map((row) => row.remainderOre)).toEqual([-100, 100, 0, 0]);
    expect(resultOf({ ...decided(53_900), toleranceOre: 100 }).verdict).toBe('neutral');
  });
});

describe('the worked example to another legal entity under keep', () => {
  const result = () => resultOf(scenario([moveOfD({ toParentId: 'AQ', tradePolicy: 'keep' })]));

  it('makes everything price between employers and adjusts nothing', () => {
    const row = result().fullYear.boards.find((board) => board.boardId === 'N1');
    expect(row?.crossEntityOre).toBe((-750 + 240 + 60 - 30) * 100);
    expect(adjustmentsOf(result())).toEqual({
      2024: { N1: 0, N2: 0, N3: 0, NQ: 0 },
      2025: { N1: 0, N2: 0, N3: 0, NQ: 0 },
    });
    expect(result().verdict).toBe('neutral');
  });

  it('moves the employer of D, E and G', () => {
    expect(result().employerChange).toEqual({ unitIds: ['D', 'E', 'G'], headcount: 4, fteMilli: 4000 });
    expect(result().warnings.map((warning) => warning.code)).toContain('entityPaysMore');
  });
});

function resultOf(given: Scenario): EvaluationResult {
  const { result } = evaluateReplay(replayScenario(baseline, given));
  if (result === null) throw new Error('the scenario is refused');
  return result;
}

/** Computed adjustments in kronor, by year and board. */
function adjustmentsOf({ years }: EvaluationResult): unknown {
  const kronor = (row: BoardYear): [string, number] => [row.boardId, row.technicalAdjustmentOre / 100];
  return Object.fromEntries(years.map((year) => [year.year, Object.fromEntries(year.boards.map(kronor))]));
}
