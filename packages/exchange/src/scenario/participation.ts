import type { Participation } from '@samorg/domain';
import { z } from 'zod';
import { optionalRef, ref } from '../value/id.ts';
import { optionalText } from '../value/text.ts';

/** Where a legal entity stands in a reform that each decides for itself. */
export const participationSchema = z
  .strictObject({
    legalEntityId: ref,
    status: z.enum(['notDecided', 'proposed', 'decided', 'declined']),
    decisionId: optionalRef,
    note: optionalText,
  })
  .meta({
    id: 'participation',
    description:
      'Where a legal entity stands in a reform that each decides for itself. Changes that touch one that has not decided are skipped.',
  }) satisfies z.ZodType<Participation>;
