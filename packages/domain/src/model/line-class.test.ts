import { expect, it } from 'vitest';
import { accountRoles } from './account-group.ts';
import { classOfLine } from './line-class.ts';

const ofFile = {
  personnel: 'direct',
  cost: 'direct',
  income: 'direct',
  transition: null,
  fundingReceived: null,
  fundingPaid: null,
  internalSale: 'trade',
  internalPurchase: 'trade',
  overheadCharge: 'overhead',
  overheadRecovery: 'overhead',
};

it('takes the class of a line from its role, also of a piece and of an agreement', () => {
  const piece = { kind: 'piece', ofLineId: 'l' } as const;
  const agreement = { kind: 'agreement', agreementId: 'a', changeId: 'c' } as const;
  for (const origin of [undefined, piece, agreement]) {
    expect(Object.fromEntries(accountRoles.map((role) => [role, classOfLine({ origin }, role)]))).toEqual(ofFile);
  }
});

it.each([
  [{ kind: 'positionMove', changeId: 'c', positionId: 'p' }, 'positions'],
  [{ kind: 'adjustBudget', changeId: 'c' }, 'budget'],
] as const)('lets the origin %j go before the role: %s', (origin, expected) => {
  for (const role of accountRoles) expect(classOfLine({ origin }, role)).toBe(expected);
});
