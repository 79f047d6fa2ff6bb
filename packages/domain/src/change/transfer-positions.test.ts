import { describe, expect, it } from 'vitest';
import { organisation, position, positionMove, unitsOf } from '../../test/fixture.ts';
import { valuesOf } from '../base/layered-map.ts';
import { linesOn, positionOf, positionsOn, totalsOf } from '../model/organisation.ts';
import { needOf } from '../model/totals.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import { milliFte } from '../quantity/milli-fte.ts';
import { ore } from '../quantity/ore.ts';
import { planChange } from './plan-change.ts';
import { isRefusal } from './refusal.ts';
import type { TransferPositions } from './transfer-positions.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['RF assembly', 'R'],
    ['N board', 'RF'],
    ['K committee', 'N'],
    ['L managementGroup', 'N'],
    ['$ finance', 'N'],
    ['A administration', 'N'],
    ['B administration', 'N'],
  ),
  positions: [
    position({
      id: 'p',
      unitId: 'A',
      headcount: 4,
      vacantHeadcount: 2,
      fteMilli: milliFte(3001),
      annualCostOre: ore(1000),
      managerOf: 'A',
    }),
    position({ id: 'unknown', unitId: 'A', annualCostOre: null }),
    position({
      id: 'vacant',
      unitId: 'A',
      headcount: 2,
      vacantHeadcount: 2,
      fteMilli: milliFte(0),
      annualCostOre: ore(9),
    }),
    position({ id: 'none', unitId: 'A', headcount: 0, fteMilli: milliFte(0), annualCostOre: ore(0) }),
    position({ id: 'hours', unitId: 'A', headcount: 0, fteMilli: milliFte(500), annualCostOre: ore(100) }),
  ],
});

describe('a move of positions is refused', () => {
  it.each<[why: string, change: TransferPositions, refusal: string]>([
    ['to a finance unit', positionMove('$', [['p']]), 'placeNotAllowed $'],
    ['to an assembly', positionMove('RF', [['p']]), 'placeNotAllowed RF'],
    ['to a committee', positionMove('K', [['p'], ['p']]), 'placeNotAllowed K'],
    ['to a management group', positionMove('L', [['p']]), 'placeNotAllowed L'],
    ['of a position given twice', positionMove('B', [['p', 9], ['none'], ['p']]), 'duplicateId p'],
    ['of more places than there are', positionMove('B', [['p', 5]]), 'tooMany p'],
    ['of more FTE than there is', positionMove('B', [['p', 0, 3002]]), 'tooMany p'],
    ['of the first that cannot', positionMove('A', [['p', 5], ['unknown']]), 'tooMany p'],
    ['to where the position is', positionMove('A', [['p', 1]]), 'noChange p'],
    ['of nothing of a position that has some', positionMove('B', [['p', 0]]), 'noChange p'],
    ['of no FTE and no place', positionMove('B', [['p', 0, 0]]), 'noChange p'],
    [
      'of none of the hours of a position without places',
      positionMove('B', [['hours', undefined, 0]]),
      'noChange hours',
    ],
  ])('%s', (_, change, refusal) => {
    const answer = planChange(base, change);
    expect(isRefusal(answer) ? [answer.code, ...answer.refs].join(' ') : 'planned').toBe(refusal);
  });
});

describe('a whole position', () => {
  it.each([
    ['said by nothing', positionMove('B', [['p']])],
    ['said by all its places', positionMove('B', [['p', 4]])],
    ['said by all its FTE', positionMove('B', [['p', undefined, 3001]])],
    ['said by both', positionMove('B', [['p', 4, 3001]])],
  ])('%s keeps its id and what it manages', (_, change) => {
    const after = applied(change);
    expect(positionOf(after, 'p')).toMatchObject({ unitId: 'B', headcount: 4, managerOf: 'A' });
    expect(positionsOn(after, 'B')).toEqual(['p']);
  });

  it('takes its cost along as a pair of personnel lines', () => {
    const after = applied(positionMove('B', [['p']]));
    const lines = [...valuesOf(after.tables.lines)].map((row) => [row.unitId, row.accountGroupId, row.amountOre]);
    expect(lines.sort()).toEqual([
      ['A', 'personnel', -1000],
      ['B', 'personnel', 1000],
    ]);
    expect([needOf(totalsOf(after, 'A')), needOf(totalsOf(after, 'B'))]).toEqual([-1000n, 1000n]);
  });

  it('of unknown cost takes no money along', () => {
    const after = applied(positionMove('B', [['unknown']]));
    expect([linesOn(after, 'A'), linesOn(after, 'B')]).toEqual([[], []]);
  });

  it('without places and FTE moves too', () => {
    expect(positionOf(applied(positionMove('B', [['none']])), 'none').unitId).toBe('B');
  });
});

describe('a part of a position', () => {
  it.each<[said: string, item: [string, (number | undefined)?, number?], moved: unknown[], rest: unknown[]]>([
    ['two places of four: the odd thousandth and öre go along', ['p', 2], [2, 1, 1501, 500], [2, 1, 1500, 500]],
    ['one place: a quarter of the cost by FTE', ['p', 1], [1, 1, 750, 250], [3, 1, 2251, 750]],
    ['FTE only: places by FTE, ties to the moved part', ['p', undefined, 1500], [2, 1, 1500, 500], [2, 1, 1501, 500]],
    ['both: what is said', ['p', 3, 1], [3, 2, 1, 0], [1, 0, 3000, 1000]],
    ['places without FTE', ['p', 1, 0], [1, 1, 0, 0], [3, 1, 3001, 1000]],
    ['FTE without places: nobody vacant goes', ['p', 0, 3000], [0, 0, 3000, 1000], [4, 2, 1, 0]],
    ['by places where there is no FTE', ['vacant', 1], [1, 1, 0, 5], [1, 1, 0, 4]],
    ['a part of an unknown cost is unknown', ['unknown', 1], [1, 0, 1000, null], [3, 0, 3000, null]],
    ['hours where there are no places', ['hours', undefined, 200], [0, 0, 200, 40], [0, 0, 300, 60]],
  ])('%s', (_, item, moved, rest) => {
    const after = applied(positionMove('B', [item]));
    const figures = (id: string) => {
      const row = positionOf(after, id);
      return [row.headcount, row.vacantHeadcount, row.fteMilli, row.annualCostOre];
    };
    expect([figures(`${item[0]}~c`), figures(item[0])]).toEqual([moved, rest]);
  });

  it('becomes a new position that manages nothing', () => {
    const after = applied(positionMove('B', [['p', 1]]));
    expect(positionOf(after, 'p~c')).toMatchObject({ unitId: 'B', title: 'p', managerOf: null });
    expect(positionOf(after, 'p')).toMatchObject({ unitId: 'A', managerOf: 'A' });
  });

  it('takes as many vacant places as the rest cannot hold', () => {
    const full = organisation({
      units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'R']),
      positions: [position({ id: 'p', unitId: 'A', headcount: 5, vacantHeadcount: 5 })],
    });
    const patch = planChange(full, positionMove('B', [['p', 3]]));
    if (isRefusal(patch)) throw new Error(patch.code);
    expect(positionOf(applyPatch(full, patch), 'p~c').vacantHeadcount).toBe(3);
  });
});

function applied(change: TransferPositions): typeof base {
  const patch = planChange(base, change);
  if (isRefusal(patch)) throw new Error([patch.code, ...patch.refs].join(' '));
  return applyPatch(base, patch);
}
