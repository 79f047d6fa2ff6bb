import { describe, expect, it } from 'vitest';
import { head, line, organisation, unitsOf } from '../../test/fixture.ts';
import { answerTo, applied } from '../../test/planned.ts';
import { valuesOf } from '../base/layered-map.ts';
import { linesOn, totalsOf } from '../model/organisation.ts';
import { ore } from '../quantity/ore.ts';
import type { AdjustBudget } from './adjust-budget.ts';

const base = organisation({
  units: unitsOf(['R legalEntity'], ['N board', 'R'], ['A administration', 'N'], ['$ finance', 'N']),
});

describe('a changed budget', () => {
  it('that recurs is a line of its own, outside what structure moves', () => {
    const after = applied(base, adjust({ amountOre: ore(-500), source: 'Budget 2025', note: 'Spar' }));
    expect([...valuesOf(after.tables.lines)]).toEqual([
      line('budget~c', ['A', 'cost', -500], {
        source: 'Budget 2025',
        note: 'Spar',
        origin: { kind: 'adjustBudget', changeId: 'c' },
      }),
    ]);
    expect([totalsOf(after, 'N').budget, totalsOf(after, 'N').direct]).toEqual([-500n, 0n]);
  });

  it('that is given once is kept with its date and leaves the lines alone', () => {
    const after = applied(base, adjust({ recurrence: 'oneOff', accountGroupId: 'transition' }));
    expect([...valuesOf(after.tables.oneOffs)]).toEqual([
      { id: 'c', unitId: 'A', accountGroupId: 'transition', date: '2024-09-01', amountOre: 500 },
    ]);
    expect(linesOn(after, 'A')).toEqual([]);
  });

  it.each<[why: string, parts: Partial<AdjustBudget>, refusal: string]>([
    ['on a finance unit, whatever the group', { unitId: '$', accountGroupId: 'internalSale' }, 'placeNotAllowed $'],
    ['of internal lines', { accountGroupId: 'internalSale', amountOre: ore(0) }, 'internalLine internalSale'],
    [
      'of transition cost every year',
      { accountGroupId: 'transition', amountOre: ore(0) },
      'transitionRecurring transition',
    ],
    ['of nothing', { amountOre: ore(0) }, 'noChange A'],
    ['of nothing once', { amountOre: ore(0), recurrence: 'oneOff' }, 'noChange A'],
    ['of a group that nobody knows', { accountGroupId: 'x' }, 'unknownReference x'],
  ])('is refused %s', (_, parts, refusal) => {
    expect(answerTo(base, adjust(parts))).toBe(refusal);
  });
});

function adjust(parts: Partial<AdjustBudget>): AdjustBudget {
  return {
    ...head,
    type: 'adjustBudget',
    unitId: 'A',
    accountGroupId: 'cost',
    amountOre: ore(500),
    recurrence: 'recurring',
    priceYear: null,
    ...parts,
  };
}
