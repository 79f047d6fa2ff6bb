import { describe, expect, it } from 'vitest';
import { organisation, transfer, unit } from '../../test/fixture.ts';
import { type LayeredMap, layeredOn } from '../base/layered-map.ts';
import { planChange } from '../change/plan-change.ts';
import { isRefusal } from '../change/refusal.ts';
import { type Organisation, totalsOf } from '../model/organisation.ts';
import type { Unit } from '../model/unit.ts';
import { applyPatch } from '../patch/apply-patch.ts';

const depth = 6;

describe('a plain transfer', () => {
  it.each([10, 100, 500])(
    'of %i units reads at most three totals per level, however large the organisation',
    (moved) => {
      const [small, large] = [readsOfMove(moved, 50), readsOfMove(moved, 5000)];
      expect(small).toBeLessThanOrEqual(3 * depth);
      expect(large).toBe(small);
    },
  );

  it('reads as many totals when more units move', () => {
    expect(readsOfMove(500, 50)).toBe(readsOfMove(10, 50));
  });
});

/** Look-ups of totals while a branch is moved between two boards and both boards are summed. */
function readsOfMove(moved: number, others: number): number {
  const reads = { count: 0 };
  const base = organisation({ units: unitsWith(moved, others) });
  const counted: Organisation = { ...base, totals: counting(base.totals, reads) };
  const patch = planChange(counted, transfer('D', 'A2-3'));
  if (isRefusal(patch)) throw new Error(patch.code);
  const after = applyPatch(counted, patch);
  totalsOf(after, 'N1');
  totalsOf(after, 'N2');
  return reads.count;
}

/** Two boards with a path of administrations each, the branch D of so many units, and other units beside. */
function unitsWith(moved: number, others: number): Unit[] {
  const path = (board: string, number: number): Unit[] => [
    unit({ id: board, kind: 'board', parentId: 'R' }),
    unit({ id: `A${number}-1`, kind: 'administration', parentId: board }),
    unit({ id: `A${number}-2`, kind: 'administration', parentId: `A${number}-1` }),
    unit({ id: `A${number}-3`, kind: 'administration', parentId: `A${number}-2` }),
  ];
  const many = (count: number, prefix: string, parentId: string): Unit[] =>
    Array.from({ length: count }, (_, number) => unit({ id: `${prefix}${number}`, kind: 'unit', parentId }));
  return [
    unit({ id: 'R', kind: 'legalEntity', parentId: null }),
    ...path('N1', 1),
    ...path('N2', 2),
    unit({ id: 'D', kind: 'department', parentId: 'A1-3' }),
    ...many(moved - 1, 'd', 'D'),
    ...many(others, 'x', 'A1-3'),
  ];
}

/** The same map with a base that counts its look-ups. */
function counting<K, V>({ base }: LayeredMap<K, V>, reads: { count: number }): LayeredMap<K, V> {
  class Counting extends Map<K, V> {
    override get(key: K): V | undefined {
      reads.count += 1;
      return super.get(key);
    }
  }
  return layeredOn(new Counting(base));
}
