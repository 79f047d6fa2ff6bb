import { test as check, fc } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { staffFunctionTexts } from '#lib/i18n/messages/staff-function.ts';
import { aloneSentences } from './alone-sentences.ts';
import { figureWords } from './figure-words.ts';
import { type MatrixData, type MatrixRowData, matrixView } from './matrix-view.ts';
import { missingOf } from './missing-of.ts';

type Staff = readonly [headcount: number, shared?: number];
const cell = (headcount = 0) => ({ headcount, fteMilli: headcount * 1_000, annualCostOre: headcount * 70_000_000 });
const at = ([own, shared]: Staff) => ({ staffSupport: cell(own), sharedService: cell(shared) });
const both = (before: Staff, after: Staff) => ({ before: at(before), after: at(after) });
const functions = [null, { id: 'hr', name: 'HR' }, { id: 'it', name: 'IT' }] as const;

/** Places of core activity, HR and IT in an administration, before and after. */
function row(name: string, before: readonly Staff[], after: readonly Staff[]): MatrixRowData {
  const sum = (cells: readonly Staff[]): Staff => [
    cells.reduce((total, [own]) => total + own, 0),
    cells.reduce((total, [, shared]) => total + (shared ?? 0), 0),
  ];
  return {
    administration: { id: name, name },
    ...both(sum(before), sum(after)),
    cells: functions.map((staffFunction, index) => ({
      staffFunction,
      ...both(before[index] ?? [0], after[index] ?? [0]),
    })),
  };
}

function matrix(...rows: readonly MatrixRowData[]): MatrixData {
  const total = (time: 'before' | 'after', kind: 'staffSupport' | 'sharedService', index: number): number =>
    rows.reduce((sum, one) => sum + (one.cells[index]?.[time][kind].headcount ?? 0), 0);
  const timeOf = (time: 'before' | 'after', index: number): Staff => [
    total(time, 'staffSupport', index),
    total(time, 'sharedService', index),
  ];
  const all = (time: 'before' | 'after'): Staff => [
    functions.reduce((sum, _, index) => sum + total(time, 'staffSupport', index), 0),
    functions.reduce((sum, _, index) => sum + total(time, 'sharedService', index), 0),
  ];
  return {
    rows,
    ...both(all('before'), all('after')),
    columns: functions.map((staffFunction, index) => ({
      staffFunction,
      ...both(timeOf('before', index), timeOf('after', index)),
    })),
  };
}

const office = row('Kontoret', [[10], [4], [2, 6]], [[10], [7], [2, 6]]);
const care = row('Vården', [[90], [3], [1]], [[90], [0], [1]]);
const sample = matrix(care, office);

describe('the table', () => {
  test('has the administration with most support first, in every picture', () => {
    for (const moment of ['before', 'after', 'changes'] as const) {
      expect(matrixView(sample, moment).rows.map(({ name }) => name)).toEqual(['Kontoret', 'Vården']);
    }
  });

  test('keeps shared service in a column of its own', () => {
    const { sharedServices, rows } = matrixView(sample, 'after');
    expect(sharedServices.map(({ id }) => id)).toEqual(['it']);
    expect(rows[0]?.support.shown.fteMilli).toBe(9_000);
    expect(rows[0]?.shared.map(({ shown }) => shown.fteMilli)).toEqual([6_000]);
  });

  test('says who has nobody and who has one person, and what is new', () => {
    const before = matrixView(sample, 'before');
    expect(before.rows[1]?.cells.map(({ alone }) => alone)).toEqual([null, 'one']);
    expect(before.aloneCount).toBe(1);
    const after = matrixView(sample, 'changes');
    expect(after.rows[1]?.cells.map(({ alone }) => alone)).toEqual(['none', 'one']);
    expect(after.alone.map(({ name, none, one }) => [name, none, one])).toEqual([
      ['HR', [{ name: 'Vården', isNew: true }], []],
      ['IT', [], [{ name: 'Vården', isNew: false }]],
    ]);
  });

  test('calls nobody alone where an administration has no staff', () => {
    const emptied = matrixView(matrix(row('Tom', [[1], [1], [1]], [[0], [0], [0]]), office), 'after');
    expect(emptied.rows.find(({ id }) => id === 'Tom')?.cells.map(({ alone }) => alone)).toEqual([null, null]);
    expect(emptied.aloneCount).toBe(0);
  });

  test('tells support per 100 of the staff', () => {
    const { rows } = matrixView(sample, 'changes');
    expect(rows[1]?.support.per100Milli).toBe(1_099);
    expect(rows[1]?.support.per100DeltaMilli).toBe(1_099 - 4_255);
  });

  test.each([
    [2, 0],
    [3, 1],
    [6, 2],
    [11, 3],
    [29, 3],
    [30, 4],
  ])('fills a cell of %i with step %i', (places, heat) => {
    expect(matrixView(matrix(row('A', [[1], [places]], [[1], [places]])), 'after').rows[0]?.cells[0]?.heat).toBe(heat);
  });

  test('knows whether anything changes', () => {
    expect(matrixView(sample, 'after').hasChanges).toBe(true);
    expect(matrixView(matrix(row('A', [[1], [2]], [[1], [2]])), 'after').hasChanges).toBe(false);
  });
});

describe('properties', () => {
  const places = fc.tuple(fc.nat(50), fc.nat(50)).map((pair): Staff => pair);
  const cells = fc.tuple(places, places, places);
  const rows = fc.array(fc.tuple(cells, cells), { minLength: 1, maxLength: 6 });

  check.prop([rows])('sums of the rows are those of all administrations', (found) => {
    const view = matrixView(
      matrix(...found.map(([before, after], index) => row(`F${index}`, before, after))),
      'changes',
    );
    const sum = (of: (index: number) => number): number => view.rows.reduce((total, _, index) => total + of(index), 0);
    expect(sum((index) => view.rows[index]?.support.shown.fteMilli ?? 0)).toBe(view.all.support.shown.fteMilli);
    expect(sum((index) => view.rows[index]?.support.delta.costOre ?? 0)).toBe(view.all.support.delta.costOre);
    expect(sum((index) => view.rows[index]?.staff.fteMilli ?? 0)).toBe(view.all.staff.fteMilli);
  });
});

describe('words', () => {
  const figure = {
    shown: { fteMilli: 32_000, costOre: 2_638_500_000 },
    delta: { fteMilli: 1_000, costOre: 73_700_000 },
    per100Milli: 7_930,
    per100DeltaMilli: 248,
  };

  test.each([
    ['fte', '32,0', '26\u00A0385', '+1,0', '+737'],
    ['cost', '26\u00A0385', '32,0', '+737', '+1,0'],
    ['per100', '7,9', '32,0', '+0,2', '+1,0'],
  ] as const)('of a cell in %s', (measure, large, small, largeDelta, smallDelta) => {
    expect(figureWords(figure, measure, 'sv')).toEqual({ large, small, largeDelta, smallDelta });
  });

  test('of a place without staff and without difference', () => {
    const none = { ...figure, delta: { fteMilli: 0, costOre: 0 }, per100Milli: null, per100DeltaMilli: null };
    expect(figureWords(none, 'per100', 'sv')).toMatchObject({ large: '–', largeDelta: null, smallDelta: null });
  });

  const text = staffFunctionTexts.sv;
  const places = (...names: string[]) => names.map((name) => ({ name, isNew: name.startsWith('ny') }));

  test('name who is alone, what is new and what is mended', () => {
    const one = { name: 'HR', none: places('ny A', 'B'), one: places('C'), mended: ['D'], places: 9 };
    expect(aloneSentences(one, text, { marksNew: true })).toBe(
      'ingen i ny A (nytt), B; en person i C; inte längre i D',
    );
    expect(aloneSentences(one, text, { marksNew: false })).toBe('ingen i ny A, B; en person i C');
  });

  test('count the places where they are the rule, and still name the new ones', () => {
    const many = { name: 'HR', none: places('A', 'B', 'C', 'D', 'ny E'), one: [], mended: [], places: 7 };
    expect(aloneSentences(many, text, { marksNew: true })).toBe('ingen i 5 av 7 förvaltningar, ny E (nytt)');
    expect(aloneSentences(many, text, { marksNew: false })).toBe('ingen i 5 av 7 förvaltningar');
  });
});

test('tells why there is no table', () => {
  expect(missingOf(null)).toBe('refused');
  expect(missingOf({ ...sample, columns: sample.columns.slice(0, 1) })).toBe('functions');
  expect(missingOf(matrix())).toBe('staff');
  expect(missingOf(sample)).toBeNull();
});
