import { describe, expect, it } from 'vitest';
import { adjustment, organisation, unitsOf } from '../../test/fixture.ts';
import { lookUp } from '../base/layered-map.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import { planChange } from './plan-change.ts';
import { isRefusal } from './refusal.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['M board', 'R'],
    ['A administration', 'N'],
    ['Q legalEntity'],
    ['QN board', 'Q'],
    ['QM board', 'Q'],
  ),
});

describe('a technical adjustment', () => {
  it.each<[what: string, entries: [string, number][], answer: string]>([
    [
      'of two boards of one employer',
      [
        ['N', 5],
        ['M', -5],
      ],
      'planned',
    ],
    [
      'of two employers, each by itself',
      [
        ['N', 5],
        ['QN', 7],
        ['M', -5],
        ['QM', -7],
      ],
      'planned',
    ],
    [
      'of others than boards',
      [
        ['R', 5],
        ['A', -5],
        ['N', 1],
      ],
      'notABoard A R',
    ],
    [
      'of others than boards, before twice',
      [
        ['R', 5],
        ['R', -5],
      ],
      'notABoard R',
    ],
    [
      'of boards given twice',
      [
        ['N', 5],
        ['M', -9],
        ['N', 5],
      ],
      'duplicateId N',
    ],
    [
      'that does not sum to 0',
      [
        ['N', 5],
        ['M', -4],
      ],
      'adjustmentNotBalanced R',
    ],
    [
      'between employers',
      [
        ['QN', 5],
        ['N', -5],
      ],
      'adjustmentNotBalanced Q R',
    ],
    [
      'of some boards, and nothing of another',
      [
        ['N', 5],
        ['M', -5],
        ['QN', 0],
      ],
      'planned',
    ],
    [
      'of nothing',
      [
        ['N', 0],
        ['M', 0],
      ],
      'noChange M N',
    ],
  ])('%s', (_, entries, expected) => {
    const answer = planChange(base, adjustment(entries));
    expect(isRefusal(answer) ? [answer.code, ...answer.refs].join(' ') : 'planned').toBe(expected);
  });

  it('is kept with its date', () => {
    const patch = planChange(
      base,
      adjustment([
        ['N', 5],
        ['M', -5],
      ]),
    );
    if (isRefusal(patch)) throw new Error(patch.code);
    expect(lookUp(applyPatch(base, patch).tables.decided, 'c')).toEqual({
      id: 'c',
      date: '2024-09-01',
      entries: [
        { boardId: 'N', amountOre: 5 },
        { boardId: 'M', amountOre: -5 },
      ],
    });
  });
});
