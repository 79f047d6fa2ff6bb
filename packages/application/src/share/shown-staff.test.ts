import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PooledGroup, shownAlone, shownInPool, shownSum } from './shown-staff.ts';
import { fewestPersons, isFew, noStaff, type StaffGroup, sumOfGroups } from './staff-group.ts';

/** A group of filled places, full time each. */
function staff(persons: number, vacant = 0): StaffGroup {
  return { headcount: persons + vacant, persons, fteMilli: (persons + vacant) * 1000 };
}

function pool(...sizes: number[]): PooledGroup[] {
  return sizes.map((size, at) => ({ key: `g${at}`, staff: staff(size) }));
}

describe('what is told of a pool', () => {
  it.each<[sizes: number[], told: string[]]>([
    [
      [5, 30],
      ['own 5', 'own 30'],
    ],
    [
      [0, 5],
      ['own 0', 'own 5'],
    ],
    [
      [2, 150],
      ['few', 'together 152'],
    ],
    [
      [2, 40, 150],
      ['few', 'together 42', 'own 150'],
    ],
    [
      [1, 4, 150],
      ['few', 'together 5', 'own 150'],
    ],
    [
      [2, 2],
      ['few', 'few'],
    ],
    [[4], ['few']],
    [[], []],
  ])('%j is told as %j', (sizes, told) => {
    const groups = pool(...sizes);
    const { shown } = shownInPool(groups);
    const words = groups.map(({ key }) => {
      const one = shown.get(key);
      return one !== undefined && 'headcount' in one ? `${one.kind} ${one.headcount}` : one?.kind;
    });
    expect(words).toEqual(told);
  });

  it('never tells a figure of fewer than five persons, and leaves no small rest to subtract', () => {
    const sizes = fc.array(fc.record({ persons: fc.nat(9), vacant: fc.nat(2) }), { maxLength: 8 });
    fc.assert(
      fc.property(sizes, (list) => {
        const groups = list.map(({ persons, vacant }, at) => ({ key: `g${at}`, staff: staff(persons, vacant) }));
        const { shown, withheld } = shownInPool(groups);
        const told = groups.flatMap(({ key }) => {
          const one = shown.get(key);
          return one !== undefined && 'headcount' in one ? [one] : [];
        });
        const all = sumOfGroups(groups.map((group) => group.staff));
        const sumTold = told.reduce((sum, one) => sum + one.headcount, 0);
        expect(sumTold).toBe(all.headcount - withheld.headcount);
        const few = groups.filter((group) => isFew(group.staff));
        for (const { key } of few) expect(shown.get(key)?.kind).not.toBe('own');
        const together = told.filter(({ kind }) => kind === 'together');
        expect(together.length).toBe(few.length > 0 && withheld.headcount === 0 ? 1 : 0);
        expect(withheld.persons).toBeLessThan(fewestPersons);
      }),
    );
  });
});

it('tells nothing of places that nobody or few persons hold, and everything of nothing', () => {
  expect(shownAlone(staff(0, 3))).toEqual({ kind: 'few' });
  expect(shownAlone(staff(4))).toEqual({ kind: 'few' });
  expect(shownAlone(staff(5))).toEqual({ kind: 'own', headcount: 5, fteMilli: 5000 });
  expect(shownAlone(noStaff)).toEqual({ kind: 'own', headcount: 0, fteMilli: 0 });
});

it('tells of a sum only what does not give a withheld part away', () => {
  expect(shownSum(staff(35), staff(5))).toMatchObject({ kind: 'own', headcount: 35 });
  expect(shownSum(staff(35), noStaff)).toMatchObject({ kind: 'own', headcount: 35 });
  expect(shownSum(staff(35), staff(2))).toMatchObject({ kind: 'besides', headcount: 33 });
  expect(shownSum(staff(2), staff(2))).toEqual({ kind: 'few' });
});
