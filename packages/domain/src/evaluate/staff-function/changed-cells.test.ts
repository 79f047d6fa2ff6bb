import { expect, it } from 'vitest';
import { comparedExample } from '../../../test/compared-example.ts';
import { changedCellsOf } from './changed-cells.ts';
import { staffFunctionMatrixOf } from './staff-function-matrix.ts';

it('are what a consolidation takes and gives, largest difference first, and nothing else', () => {
  const matrix = staffFunctionMatrixOf(comparedExample('halland-staff-functions-2022', 'consolidate-hr'));
  const changed = changedCellsOf(matrix);
  expect(new Set(changed.map((cell) => cell.staffFunctionId))).toEqual(new Set(['hr']));
  expect(changed[0]?.administrationId).toBe('rh-rk');
  const differences = changed.map(({ before, after }) => after.total.fteMilli - before.total.fteMilli);
  expect(differences.reduce((sum, difference) => sum + difference, 0)).toBe(0);
  expect(differences.map(Math.abs)).toEqual(differences.map(Math.abs).toSorted((a, b) => b - a));
});

it('are none when nothing moves', () => {
  const matrix = staffFunctionMatrixOf(comparedExample('halland-staff-functions-2022', 'review'));
  expect(changedCellsOf(matrix)).toEqual([]);
});
