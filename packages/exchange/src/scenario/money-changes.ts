import type { AdjustBudget, AgreeService, AllocateLine, TechnicalAdjustment } from '@samorg/domain';
import { z } from 'zod';
import { newId, ref } from '../value/id.ts';
import { integer, oreAmount, oreFromZero, year } from '../value/integer.ts';
import { orNull } from '../value/optional.ts';
import { optionalText, text } from '../value/text.ts';
import { changeSchema } from './change-head.ts';

export const allocateLineSchema = changeSchema('allocateLine', {
  lineId: ref,
  shares: z.array(z.strictObject({ unitId: ref, weight: integer(1, 1_000_000_000) })).min(1),
}).meta({
  id: 'allocateLine',
  description: 'Fördela budgetrad: an external line is divided by weight, or handed over whole (one share).',
}) satisfies z.ZodType<AllocateLine>;

export const adjustBudgetSchema = changeSchema('adjustBudget', {
  unitId: ref,
  accountGroupId: ref,
  amountOre: oreAmount,
  recurrence: z.enum(['recurring', 'oneOff']),
  priceYear: orNull(year),
}).meta({
  id: 'adjustBudget',
  description:
    'Ändra budget: recurring = per full year from the date, oneOff = once in the year of the date. A saving is negative. priceYear: null = the budget year.',
}) satisfies z.ZodType<AdjustBudget>;

/** `volume` and `unitPriceOre` must be there: null = not known. */
const serviceLineSchema = z
  .strictObject({
    id: newId,
    name: text,
    tier: z.enum(['base', 'addOn']),
    unitOfMeasure: optionalText,
    volume: z.nullable(integer(0, 1_000_000_000)),
    unitPriceOre: z.nullable(oreFromZero),
  })
  .meta({
    id: 'serviceLine',
    description: 'One service of the catalogue, a full year without VAT. volume and unitPriceOre: null = not known.',
  });

export const agreeServiceSchema = changeSchema('agreeService', {
  agreementId: newId,
  providerUnitId: ref,
  customerUnitId: ref,
  priceYear: orNull(year),
  lines: z.array(serviceLineSchema).min(1),
}).meta({
  id: 'agreeService',
  description: 'Tjänsteleveransavtal. A later change with the same agreementId replaces it.',
}) satisfies z.ZodType<AgreeService>;

export const technicalAdjustmentSchema = changeSchema('technicalAdjustment', {
  entries: z.array(z.strictObject({ boardId: ref, amountOre: oreAmount })).min(2),
}).meta({
  id: 'technicalAdjustment',
  description:
    'Teknisk reglering: decided change of board funding, öre of a full year; + = the board gets more. Sums to 0 in each legal entity.',
}) satisfies z.ZodType<TechnicalAdjustment>;
