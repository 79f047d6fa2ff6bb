import { describe, expect, it } from 'vitest';
import { adjustment, head, scenario } from '../../../test/fixture.ts';
import { moveOfD, workedExample } from '../../../test/worked-example.ts';
import { isoDate } from '../../base/iso-date.ts';
import type { Change } from '../../change/change.ts';
import { baselineOf } from '../../model/baseline.ts';
import { ore } from '../../quantity/ore.ts';
import { replayScenario } from '../../scenario/replay.ts';
import { type ProposedAdjustment, proposeAdjustments } from './propose-adjustments.ts';

const baseline = baselineOf(workedExample(), isoDate('2024-01-01'), 2024);
const september = isoDate('2024-09-01');
const entries = (n1: number, n2: number) => [
  { boardId: 'N1', amountOre: n1 },
  { boardId: 'N2', amountOre: n2 },
];

describe('the proposed adjustments', () => {
  it('mirror what moves, per date and in full-year öre', () => {
    expect(proposedFor([moveOfD()])).toEqual([{ date: september, entries: entries(-54_000, 54_000) }]);
  });

  it('are what is missing when some are decided', () => {
    const decided = adjustment(
      [
        ['N1', -50_000],
        ['N2', 50_000],
      ],
      { id: 'ram' },
    );
    expect(proposedFor([moveOfD(), decided])).toEqual([{ date: september, entries: entries(-4000, 4000) }]);
  });

  it('undo themselves when the unit goes back', () => {
    const back = moveOfD({
      id: 'åter',
      toParentId: 'A1',
      exceptions: [],
      tradePolicy: 'keep',
      effectiveDate: isoDate('2025-01-01'),
    });
    const [there, again] = proposedFor([moveOfD({ exceptions: [], tradePolicy: 'keep' }), back]);
    const amounts = (proposal: ProposedAdjustment | undefined) =>
      proposal?.entries.map((entry) => [entry.boardId, entry.amountOre]);
    expect(amounts(again)).toEqual(amounts(there)?.map(([id, amount]) => [id, -Number(amount)]));
  });

  it('follow means that are shifted within an employer, and no others', () => {
    const means = (unitId: string, amount: number): Change => ({
      ...head,
      id: `budget-${unitId}`,
      type: 'adjustBudget',
      unitId,
      accountGroupId: 'cost',
      amountOre: ore(amount),
      recurrence: 'recurring',
      priceYear: null,
    });
    expect(proposedFor([moveOfD(), means('N1', 700), means('A2', -700)])).toEqual([
      { date: september, entries: entries(-53_300, 53_300) },
    ]);
    expect(proposedFor([moveOfD(), means('N1', 700), means('NQ', -700)])).toEqual([
      { date: september, entries: entries(-54_000, 54_000) },
    ]);
    expect(proposedFor([means('N1', 700)])).toEqual([]);
  });

  it('leave out boards that have ended', () => {
    const merger: Change = { ...head, type: 'mergeUnits', unitIds: ['N2'], intoUnitId: 'N1' };
    expect(proposedFor([merger])).toEqual([]);
  });

  it('are none for nothing, for what is decided, and for a price between employers', () => {
    const decided = adjustment(
      [
        ['N1', -54_000],
        ['N2', 54_000],
      ],
      { id: 'ram' },
    );
    expect(proposedFor([])).toEqual([]);
    expect(proposedFor([moveOfD(), decided])).toEqual([]);
    expect(proposedFor([moveOfD({ toParentId: 'AQ', tradePolicy: 'keep' })])).toEqual([]);
  });
});

function proposedFor(changes: readonly Change[]): ProposedAdjustment[] {
  return proposeAdjustments(replayScenario(baseline, scenario(changes)));
}
