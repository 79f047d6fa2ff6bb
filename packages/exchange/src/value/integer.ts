import { milliFte, ore } from '@samorg/domain';
import { z } from 'zod';

/** A whole number within ±(2^53 − 1). JSON knows one kind of number: 2.0 is 2, and −0 becomes 0. */
export function integer(least: number, most: number): z.ZodType<number> {
  return z
    .int()
    .min(least)
    .max(most)
    .transform((value) => (value === 0 ? 0 : value));
}

const largest = Number.MAX_SAFE_INTEGER;

/** Money in öre; cost +, income −. */
export const oreAmount = z
  .int()
  .meta({ id: 'ore', description: 'Whole öre (1 krona = 100 öre); cost +, income -.' })
  .transform(ore);

/** Money in öre that is never negative. */
export const oreFromZero = z
  .int()
  .min(0)
  .meta({ id: 'oreFromZero', description: 'Whole öre, never negative.' })
  .transform(ore);

/** Thousandths of a full-time equivalent. */
export const milliFteAmount = z
  .int()
  .min(0)
  .meta({ id: 'milliFte', description: 'Whole thousandths of a full-time equivalent: 750 = 75 %.' })
  .transform((value) => milliFte(value === 0 ? 0 : value));

/** Number of places. */
export const count = integer(0, largest);

/**
 * Whole number of places or thousandths that another number of the files bounds: however large, the shape is right, and that
 * it is too much is told by the rule that compares the two.
 */
export const boundedElsewhere = z
  .number()
  .min(0)
  .refine(Number.isInteger)
  .meta({ type: 'integer' })
  .transform((value) => (value === 0 ? 0 : value));

/** A budget year. */
export const year = integer(1900, 2200);
