import { z } from 'zod';

/** Ids of the evaluation, in the order that its property says. */
export const ids = z.array(z.string());

export const amount = z.int().meta({ id: 'ore', description: 'Whole öre; cost +, income -.' });

export const count = z.int().min(0).meta({ id: 'count', description: 'Number of places.' });

export const milli = z
  .int()
  .min(0)
  .meta({ id: 'milliFte', description: 'Whole thousandths of a full-time equivalent.' });

/** Free text for people beside a code; no part of the contract. */
export const message = z.string().optional();
