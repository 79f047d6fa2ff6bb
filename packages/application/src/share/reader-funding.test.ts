import { describe, expect, it } from 'vitest';
import type { MovedGroup } from './moved-groups.ts';
import { withheldBoards } from './reader-funding.ts';

/** Persons that go from one board to another: `a>b 2`. */
function moves(...texts: string[]): MovedGroup[] {
  return texts.map((text) => {
    const [way = '', size = ''] = text.split(' ');
    const [fromBoardId = '', toBoardId = ''] = way.split('>');
    const persons = Number(size);
    const staff = { headcount: persons, persons, fteMilli: persons * 1000 };
    return { key: text, unitId: null, fromBoardId, toBoardId, stays: false, employerChange: false, staff };
  });
}

describe('boards whose money is not told', () => {
  it.each<[what: string, moved: string[], boards: string, withheld: string]>([
    ['none where many move', ['a>r 10', 'b>r 5'], 'abr', ''],
    ['both ends of a small move alone', ['a>r 2'], 'ar', 'ar'],
    ['a small giver, and the next one, since the sum tells the first', ['a>r 2', 'b>r 6', 'c>r 9'], 'abcr', 'ab'],
    ['two small givers of five together', ['a>r 2', 'b>r 3', 'c>r 9'], 'abcr', 'ab'],
    ['two small givers of four together, and one more', ['a>r 2', 'b>r 2', 'c>r 9'], 'abcr', 'abc'],
    ['one that nobody moves to, where there is no other', ['a>r 2'], 'ax', 'ax'],
    ['a small board alone, where it is the only one', ['a>r 2'], 'a', 'a'],
  ])('%s', (_, moved, boards, withheld) => {
    expect([...withheldBoards([...boards], moves(...moved))].sort().join('')).toBe(withheld);
  });
});
