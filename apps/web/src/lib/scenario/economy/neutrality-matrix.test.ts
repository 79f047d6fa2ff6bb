import { describe, expect, it } from 'vitest';
import { haveOneDate, type MatrixSource, neutralityMatrix, partNames, unchangedYears } from './neutrality-matrix.ts';

type SourceYear = MatrixSource['years'][number];

function rowOf(
  id: string,
  change: number,
  options: { needBefore?: number; funded?: boolean } = {},
): SourceYear['boards'][number] {
  const { needBefore = 1000, funded = true } = options;
  return {
    board: { id, name: id.toUpperCase() },
    needBeforeOre: needBefore,
    needAfterOre: needBefore + change,
    technicalAdjustmentOre: change,
    decidedAdjustmentOre: null,
    crossEntityOre: 0,
    remainderOre: 0,
    fundingBeforeOre: funded ? 1000 : 0,
    fundingAfterOre: funded ? 1000 + change : 0,
    isFunded: funded,
  };
}

function yearOf(year: number, numerator: number, boards: SourceYear['boards']): SourceYear {
  const factor = { numerator, denominator: 12, label: '', isFullYear: numerator === 12 };
  return { year, factor, netExternalChangeOre: 0, transitionCostOre: 0, boards };
}

function partsOf(id: string, direct: number, trade: number): MatrixSource['fullYear'][number] {
  return {
    board: { id, name: id },
    movedDirectCostOre: direct,
    positionsOre: 0,
    overheadOre: 0,
    internalTradeOre: trade,
    budgetChangeOre: 0,
    crossEntityOre: 0,
    changeOre: direct + trade,
  };
}

const fullYear = [partsOf('a', -480, 120), partsOf('b', 480, -120)];
const years = [
  yearOf(2021, 3, [rowOf('a', -90), rowOf('b', 90)]),
  yearOf(2022, 12, [rowOf('a', -360), rowOf('b', 360)]),
];

describe('neutralityMatrix', () => {
  it('splits a part-year by its share when all changes have one date', () => {
    const [part, full] = neutralityMatrix({ years, fullYear, sharedDate: true }).years;
    expect(part?.rows[0]?.parts).toEqual({ direct: -120, positions: 0, overhead: 0, trade: 30, budget: 0 });
    expect(full?.rows[0]?.parts).toEqual({ direct: -480, positions: 0, overhead: 0, trade: 120, budget: 0 });
  });

  it('leaves the parts of a part-year out when the dates differ', () => {
    const [part, full] = neutralityMatrix({ years, fullYear, sharedDate: false }).years;
    expect(part?.rows.map(({ parts }) => parts)).toEqual([null, null]);
    expect(part?.sum.parts).toBeNull();
    expect(full?.sum.parts).not.toBeNull();
  });

  it('leaves the parts out when they do not sum to the change', () => {
    const odd = [yearOf(2022, 12, [rowOf('a', -361), rowOf('b', 360)])];
    expect(neutralityMatrix({ years: odd, fullYear, sharedDate: true }).years[0]?.sum.parts).toBeNull();
  });

  it('names only the columns that hold something', () => {
    expect(neutralityMatrix({ years, fullYear, sharedDate: true }).parts).toEqual(['direct', 'trade']);
  });

  it('sums each column over the funded boards and keeps the others apart', () => {
    const boards = [rowOf('a', -360), rowOf('b', 360), rowOf('tax', 0, { funded: false, needBefore: -9000 })];
    const all = [...fullYear, partsOf('tax', 0, 0)];
    const [year] = neutralityMatrix({ years: [yearOf(2022, 12, boards)], fullYear: all, sharedDate: true }).years;
    expect(year?.sum).toMatchObject({
      fundingBefore: 2000,
      needAfter: 2000,
      change: 0,
      adjustment: 0,
      fundingAfter: 2000,
    });
    expect(year?.unfunded.map(({ id }) => id)).toEqual(['tax']);
  });

  it('tells when need differed from funding before', () => {
    const boards = [rowOf('a', 0, { needBefore: 900 })];
    expect(neutralityMatrix({ years: [yearOf(2022, 12, boards)], fullYear: [], sharedDate: true }).needDiffers).toBe(
      true,
    );
    expect(neutralityMatrix({ years, fullYear, sharedDate: true }).needDiffers).toBe(false);
  });

  it('holds the equation in every row that shows its parts', () => {
    for (const year of neutralityMatrix({ years, fullYear, sharedDate: true }).years) {
      for (const row of [...year.rows, year.sum]) {
        const sum = partNames.reduce((total, name) => total + (row.parts?.[name] ?? 0), row.needBefore);
        expect(sum).toBe(row.needAfter);
      }
    }
  });
});

describe('years', () => {
  it('in which nothing changes are told apart, but not the last', () => {
    const same = (year: number): SourceYear => yearOf(year, 12, [rowOf('a', 0), rowOf('b', 0)]);
    const told = (source: readonly SourceYear[]): readonly (readonly number[])[] => [
      ...unchangedYears(neutralityMatrix({ years: source, fullYear: [], sharedDate: true }).years),
    ];
    expect(told([same(2019), same(2020), ...years, same(2023), same(2024)])).toEqual([
      [2019, 2020],
      [2023, 2023],
    ]);
    expect(told([same(2020)])).toEqual([]);
  });

  it('share one date when all changes that are carried out do', () => {
    const change = (effectiveDate: string, outcome = 'planned') => ({ effectiveDate, outcome });
    expect(haveOneDate([])).toBe(true);
    expect(haveOneDate([change('2021-10-01'), change('2022-01-01', 'skipped')])).toBe(true);
    expect(haveOneDate([change('2021-10-01'), change('2022-01-01')])).toBe(false);
  });
});
