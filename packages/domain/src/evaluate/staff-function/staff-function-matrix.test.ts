import { describe, expect, it } from 'vitest';
import { comparedExample } from '../../../test/compared-example.ts';
import { besideItself } from '../comparison.ts';
import { type MatrixRow, staffFunctionMatrixOf } from './staff-function-matrix.ts';
import { vulnerabilityOf } from './vulnerability.ts';

const flags = (rows: readonly MatrixRow[]): string[] =>
  rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.vulnerability === null
        ? []
        : [`${row.administrationId} ${cell.staffFunctionId} ${cell.vulnerability} ${cell.after.total.headcount}`],
    ),
  );

describe('the matrix of Region Halland 2022', () => {
  it('flags the eight functions that hang on one person or none', () => {
    const matrix = staffFunctionMatrixOf(comparedExample('halland-staff-functions-2022', 'review'));
    expect(flags(matrix.rows)).toEqual([
      'rh-adh security remains 1',
      'rh-ks oversightInternalControl remains 1',
      'rh-ks security remains 0',
      'rh-nsv oversightInternalControl remains 1',
      'rh-nsv security remains 1',
      'rh-psy oversightInternalControl remains 1',
      'rh-psy security remains 1',
      'rh-rgs security remains 1',
    ]);
    expect(matrix.columns.map((column) => column.staffFunctionId)).toEqual([
      null,
      'hr',
      'itCommunication',
      'oversightInternalControl',
      'financeBudget',
      'administrationLaw',
      'security',
    ]);
  });

  it('keeps shared service apart from staff support, and adds up', () => {
    const { rows, columns, before } = staffFunctionMatrixOf(comparedExample('halland-staff-functions-2022', 'review'));
    const it = rows.find((row) => row.administrationId === 'rh-rk')?.cells[2]?.before;
    expect(it).toMatchObject({ staffSupport: { headcount: 60 }, sharedService: { headcount: 148 } });
    expect(it?.total.headcount).toBe(208);
    for (const lists of [rows, columns]) {
      expect(lists.reduce((sum, list) => sum + list.before.total.headcount, 0)).toBe(before.total.headcount);
    }
  });

  it('of an organisation by itself is that of before, both times', () => {
    const comparison = comparedExample('halland-staff-functions-2022', 'consolidate-hr');
    const alone = staffFunctionMatrixOf(besideItself(comparison.before));
    const compared = staffFunctionMatrixOf(comparison);
    expect(besideItself(comparison.before)).toBe(besideItself(comparison.before));
    expect([alone.before, alone.after]).toEqual([compared.before, compared.before]);
    expect(alone.rows.map((row) => row.before)).toEqual(compared.rows.map((row) => row.before));
    for (const { before, after } of alone.rows) expect(after).toEqual(before);
    expect(new Set(flags(alone.rows).map((flag) => flag.split(' ')[2]))).toEqual(new Set(['remains']));
  });

  it('shows what a consolidation empties', () => {
    const { rows, columns } = staffFunctionMatrixOf(comparedExample('halland-staff-functions-2022', 'consolidate-hr'));
    expect(flags(rows).filter((flag) => flag.includes(' hr '))).toEqual(
      ['adh', 'hs', 'ks', 'nsv', 'psy', 'rgs'].map((id) => `rh-${id} hr new 0`),
    );
    const hr = columns[1];
    expect(hr?.before.total).toEqual(hr?.after.total);
  });
});

describe('vulnerability', () => {
  const places = ([before, after]: readonly [number, number]) => ({ before: cell(before), after: cell(after) });
  const cell = (headcount: number) => ({ total: { headcount, fteMilli: 0, annualCostOre: 0 } });

  it.each([
    ['a function with enough', 'hr', [5, 5], [2, 2], null],
    ['one that hangs on one before and after', 'hr', [5, 5], [1, 1], 'remains'],
    ['one that is emptied', 'hr', [5, 5], [2, 0], 'new'],
    ['one that is mended', 'hr', [5, 5], [0, 2], 'gone'],
    ['one whose administration has no staff any more', 'hr', [5, 0], [1, 0], 'ended'],
    ['one of a new administration', 'hr', [0, 5], [0, 1], 'new'],
    ['core activity', null, [5, 5], [0, 0], null],
  ] as const)('of %s', (_, id, row, cellPlaces, expected) => {
    expect(vulnerabilityOf(id, places(cellPlaces), places(row))).toBe(expected);
  });
});
