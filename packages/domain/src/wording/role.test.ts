import { expect, it } from 'vitest';
import { accountRoles } from '../model/account-group.ts';
import { roleInWords } from './role.ts';

it('says every role in both languages, and gives back what is none', () => {
  for (const language of ['sv', 'en'] as const) {
    expect(new Set(accountRoles.map((role) => roleInWords(role, language))).size).toBe(accountRoles.length);
  }
  expect([roleInWords('internalSale', 'sv'), roleInWords('internalSale', 'en')]).toEqual([
    'intern försäljning',
    'internal sale',
  ]);
  expect(roleInWords('ränta', 'sv')).toBe('ränta');
});
