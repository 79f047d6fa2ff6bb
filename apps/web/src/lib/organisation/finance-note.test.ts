import { describe, expect, it } from 'vitest';
import { financeUnits } from './finance-note.ts';
import type { UnitTable } from './unit-table.ts';

describe('financeUnits', () => {
  it('names the topmost units of finance with a negative net cost, and where they lie', () => {
    expect(financeUnits(table)).toEqual([{ name: 'Finansen', below: 'Styrelsen' }]);
  });

  it('names none where finance costs more than it brings in', () => {
    expect(financeUnits({ ...table, needOre: [0, 0, 5, 5, 5] })).toEqual([]);
  });
});

const table: UnitTable = {
  id: ['r', 's', 'f', 'g', 'h'],
  name: ['Regionen', 'Styrelsen', 'Finansen', 'Skatter', 'Räntor'],
  kind: ['legalEntity', 'board', 'finance', 'finance', 'finance'],
  parent: [-1, 0, 1, 2, 1],
  headcount: [0, 0, 0, 0, 0],
  fteMilli: [0, 0, 0, 0, 0],
  needOre: [-9, -9, -9, -9, 1],
};
