import { isoDate, parseIsoDate } from '@samorg/domain';
import { z } from 'zod';
import { orNull } from './optional.ts';

/** A calendar date that exists, `YYYY-MM-DD`. */
const date = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  .refine(isCalendarDate)
  .meta({ id: 'date', format: 'date', description: 'A calendar date that exists, YYYY-MM-DD.' })
  .transform(isoDate);

/** A calendar date from 1900 to 2199: dates of a scenario. */
export const scenarioDate = z
  .string()
  .regex(/^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$/)
  .refine(isCalendarDate)
  .meta({ id: 'scenarioDate', format: 'date', description: 'A calendar date that exists, 1900-2199, YYYY-MM-DD.' })
  .transform(isoDate);

export const optionalDate = orNull(date);

/** Date of a document, `YYYY-MM-DD` or `YYYY-MM`; null when the document gives none. Never used in computing. */
export const looseDate = z.nullable(z.string().regex(/^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$/));

function isCalendarDate(text: string): boolean {
  return parseIsoDate(text) !== null;
}
