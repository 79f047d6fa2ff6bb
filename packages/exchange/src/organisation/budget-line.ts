import { type AccountGroup, accountRoles, type BudgetLine } from '@samorg/domain';
import { z } from 'zod';
import { newId, optionalRef, ref } from '../value/id.ts';
import { oreAmount, year } from '../value/integer.ts';
import { optionalText, text } from '../value/text.ts';

/** Budgetrad: one amount of a full year on one unit. */
export const budgetLineSchema = z
  .strictObject({
    id: newId,
    unitId: ref,
    accountGroupId: ref,
    year,
    amountOre: oreAmount,
    counterpartId: optionalRef,
    account: optionalText,
    source: optionalText,
    note: optionalText,
  })
  .meta({
    id: 'budgetLine',
    description:
      'Budgetrad: one amount of a full year on one unit, in the prices of its year. counterpartId: the unit on the other side of an internal line, which holds the opposite amount; null = unknown, or an external line.',
  }) satisfies z.ZodType<BudgetLine>;

/** Kontogrupp: a kind of cost or income. */
export const accountGroupSchema = z
  .strictObject({
    id: newId,
    name: text,
    role: z.enum(accountRoles),
    nature: z.enum(['cost', 'income']),
    internal: z.boolean(),
    regionBasClass: optionalText,
    kommunBasClass: optionalText,
  })
  .meta({
    id: 'accountGroup',
    description:
      'Kontogrupp. Any number with role cost or income, at most one with each other role. nature: income for income, fundingReceived, internalSale and overheadRecovery, else cost. internal: true for funding, internal trade and overhead.',
  }) satisfies z.ZodType<AccountGroup>;
