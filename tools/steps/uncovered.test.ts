import { expect, it } from 'vitest';
import { uncoveredIn } from './uncovered.ts';

const at = (line: number, column: number) => ({ start: { line, column }, end: { line, column: column + 1 } });
const file = {
  path: '/repository/packages/domain/src/x.ts',
  branchMap: {
    0: { type: 'if', loc: at(3, 2), locations: [at(3, 2), { start: {}, end: {} }] },
    1: { type: 'cond-expr', loc: at(5, 0), locations: [at(5, 4), at(5, 9)] },
  },
  b: { 0: [4, 0], 1: [0, 1] },
  fnMap: { 0: { name: 'known', loc: at(1, 0) }, 1: { name: 'unknown', loc: at(9, 0) } },
  f: { 0: 4, 1: 0 },
};

it('tells each branch and function that no test has reached, with its place', () => {
  expect(uncoveredIn({ '/repository/packages/domain/src/x.ts': file }, '/repository')).toEqual({
    measured: 6,
    places: [
      'packages/domain/src/x.ts:3:3 if',
      'packages/domain/src/x.ts:5:5 cond-expr',
      'packages/domain/src/x.ts:9:1 function unknown',
    ],
  });
});

it('has measured nothing where there is no report', () => {
  expect([undefined, {}, []].map((report) => uncoveredIn(report, '/'))).toEqual(
    Array.from({ length: 3 }, () => ({ measured: 0, places: [] })),
  );
});
