import { describe, expect, it } from 'vitest';
import { head, line, organisation, pair, unitsOf } from '../../test/fixture.ts';
import { answerTo, applied } from '../../test/planned.ts';
import { valuesOf } from '../base/layered-map.ts';
import { ore } from '../quantity/ore.ts';
import type { AdjustBudget } from './adjust-budget.ts';
import type { AllocateLine } from './allocate-line.ts';

const base = organisation({
  units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'R'], ['C unit', 'R'], ['$ finance', 'R']),
  budgetLines: [
    line('l', ['A', 'cost', 100], { account: '5010', source: 's', note: 'n' }),
    line('m', ['$', 'cost', 1]),
    ...pair('t', 'trade', ['A', 'B', 5]),
  ],
});

describe('a line that is divided', () => {
  it('becomes pieces that sum to it, ties by unit', () => {
    expect(
      piecesAfter(
        allocate('l', [
          ['C', 1],
          ['B', 1],
          ['A', 1],
        ]),
      ),
    ).toEqual([
      ['l~c~C', 'C', 33, 'l'],
      ['l~c~B', 'B', 33, 'l'],
      ['l~c~A', 'A', 34, 'l'],
    ]);
  });

  it('keeps all else that is said of it', () => {
    const after = applied(base, allocate('l', [['B', 1]]));
    expect([...valuesOf(after.tables.lines)].at(-1)).toEqual({
      ...line('l~c~B', ['B', 'cost', 100], { account: '5010', source: 's', note: 'n' }),
      origin: { kind: 'piece', ofLineId: 'l' },
    });
  });

  it('can be divided again: its pieces are of the line of the file', () => {
    const again = {
      ...allocate('l~c~B', [
        ['A', 1],
        ['C', 3],
      ]),
      id: 'd',
    };
    expect(
      piecesAfter(
        allocate('l', [
          ['B', 4],
          ['C', 1],
        ]),
        again,
      ),
    ).toEqual([
      ['l~c~C', 'C', 20, 'l'],
      ['l~c~B~d~A', 'A', 20, 'l'],
      ['l~c~B~d~C', 'C', 60, 'l'],
    ]);
  });

  it.each<[why: string, change: AllocateLine, refusal: string]>([
    [
      'an internal line, before all else',
      allocate('t+', [
        ['$', 1],
        ['$', 1],
      ]),
      'internalLine t+',
    ],
    [
      'shares of finance units, before twice',
      allocate('l', [
        ['$', 1],
        ['$', 1],
      ]),
      'placeNotAllowed $',
    ],
    ['a line of a finance unit', allocate('m', [['A', 1]]), 'placeNotAllowed $'],
    [
      'a unit given twice',
      allocate('l', [
        ['B', 1],
        ['A', 1],
        ['B', 2],
      ]),
      'duplicateId B',
    ],
    ['the whole line to where it is', allocate('l', [['A', 7]]), 'noChange l'],
    ['a line that nobody knows', allocate('x', [['A', 1]]), 'unknownReference x'],
    ['the whole line to another', allocate('l', [['B', 7]]), 'planned'],
    [
      'a part to where it is',
      allocate('l', [
        ['A', 1],
        ['B', 1],
      ]),
      'planned',
    ],
  ])('is asked for %s', (_, change, answer) => {
    expect(answerTo(base, change)).toBe(answer);
  });

  it('is none that a change has made', () => {
    const raised: AdjustBudget = {
      ...head,
      type: 'adjustBudget',
      unitId: 'A',
      accountGroupId: 'cost',
      amountOre: ore(9),
      recurrence: 'recurring',
      priceYear: null,
    };
    expect(answerTo(applied(base, raised), allocate('budget~c', [['B', 1]]))).toBe('unknownReference budget~c');
  });
});

function piecesAfter(...changes: readonly AllocateLine[]): unknown[] {
  return [...valuesOf(applied(base, ...changes).tables.lines)].flatMap((row) =>
    row.origin?.kind === 'piece' ? [[row.id, row.unitId, row.amountOre, row.origin.ofLineId]] : [],
  );
}

function allocate(lineId: string, shares: readonly (readonly [string, number])[]): AllocateLine {
  return { ...head, type: 'allocateLine', lineId, shares: shares.map(([unitId, weight]) => ({ unitId, weight })) };
}
