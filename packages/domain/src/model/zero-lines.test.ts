import { expect, it } from 'vitest';
import { line, organisation, unitsOf } from '../../test/fixture.ts';
import type { BudgetLine } from './budget-line.ts';
import { hasZeroLines } from './zero-lines.ts';

const units = unitsOf(['R legalEntity'], ['U unit', 'R'], ['V unit', 'R'], ['W unit', 'R']);
const sale = (id: string, counterpartId: string | null, amount: number): BudgetLine =>
  line(id, ['U', 'internalSale', amount], { counterpartId });

it.each<[string, boolean, readonly BudgetLine[]]>([
  ['no lines', true, []],
  ['a line of 0', true, [line('l', ['U', 'cost', 0])]],
  ['an amount', false, [line('l', ['U', 'cost', 1])]],
  ['an amount and its opposite', true, [line('l', ['U', 'cost', 5]), line('m', ['U', 'cost', -5])]],
  ['the same amount twice', false, [line('l', ['U', 'cost', 5]), line('m', ['U', 'cost', 5])]],
  ['opposites in two account groups', false, [line('l', ['U', 'cost', 5]), line('m', ['U', 'income', -5])]],
  ['one group that is 0 and one that is not', false, [line('l', ['U', 'cost', 0]), line('m', ['U', 'income', -5])]],
  ['opposites with two counterparts', false, [sale('l', 'V', -5), sale('m', 'W', 5)]],
  ['opposites with one counterpart', true, [sale('l', 'V', -5), sale('m', 'V', 5)]],
  ['funding alone', true, [line('l', ['U', 'fundingReceived', -9])]],
  ['an amount on another unit', true, [line('l', ['V', 'cost', 1])]],
])('a unit with %s: %s', (_, expected, budgetLines) => {
  expect(hasZeroLines(organisation({ units, budgetLines }), 'U')).toBe(expected);
});
