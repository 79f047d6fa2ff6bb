import type { AccountRole } from '../model/account-group.ts';
import type { Language } from '../phrase/language.ts';

const roles: Readonly<Record<AccountRole, Readonly<Record<Language, string>>>> = {
  personnel: { sv: 'personalkostnader', en: 'personnel cost' },
  cost: { sv: 'övriga kostnader', en: 'other cost' },
  income: { sv: 'intäkter', en: 'income' },
  transition: { sv: 'omställningskostnader', en: 'transition cost' },
  fundingReceived: { sv: 'mottagen ram', en: 'funding received' },
  fundingPaid: { sv: 'utdelad ram', en: 'funding paid' },
  internalSale: { sv: 'intern försäljning', en: 'internal sale' },
  internalPurchase: { sv: 'internt köp', en: 'internal purchase' },
  overheadCharge: { sv: 'mottagna omkostnader', en: 'overhead charged' },
  overheadRecovery: { sv: 'fördelade omkostnader', en: 'overhead recovered' },
};

/** The role of an account group in words; a text that is no role is given back. */
export function roleInWords(role: string, language: Language): string {
  return Object.entries(roles).find(([name]) => name === role)?.[1][language] ?? role;
}
