import type { ChangeType } from '@samorg/domain';
import { z } from 'zod';
import { scenarioDate } from '../value/date.ts';
import { newId, optionalRef } from '../value/id.ts';
import { optionalText } from '../value/text.ts';

/** The schema of one verb: what every change has, around what the verb itself says. */
export function changeSchema<T extends ChangeType, S extends z.ZodRawShape>(type: T, shape: S) {
  return z.strictObject({
    id: newId,
    type: z.literal(type),
    effectiveDate: scenarioDate,
    ...shape,
    decisionId: optionalRef,
    source: optionalText,
    note: optionalText,
  });
}
