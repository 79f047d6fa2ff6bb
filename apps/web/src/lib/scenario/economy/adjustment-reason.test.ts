import { expect, it } from 'vitest';
import { economy } from '#lib/i18n/messages/economy.ts';
import { adjustmentReasons } from './adjustment-reason.ts';

const nothing = { direct: 0, positions: 0, overhead: 0, trade: 0, budget: 0 };
const told = (parts: Partial<typeof nothing>): readonly string[] =>
  adjustmentReasons({ ...nothing, ...parts }, economy.sv).map(({ text, ore }) => `${text} ${ore}`);

it('tells what changes the need of the board, largest first', () => {
  expect(told({ trade: -5 })).toEqual(['köper mindre internt -5']);
  expect(told({ direct: -9, positions: -1, trade: 8 })).toEqual([
    'lämnar ifrån sig verksamhet -9',
    'säljer mindre internt 8',
    'lämnar ifrån sig tjänster -1',
  ]);
  expect(told({ direct: 9, trade: 8, overhead: 3, budget: 1, positions: 2 })[1]).toBe('köper mer internt 8');
  expect(told({})).toEqual([]);
  expect(adjustmentReasons(null, economy.sv)).toEqual([]);
});
