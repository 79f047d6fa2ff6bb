import type { SteeringDocument } from '@samorg/domain';
import { z } from 'zod';
import { newId, optionalRef, refs } from '../value/id.ts';
import { optionalText, text } from '../value/text.ts';

/** Styrdokument and the units that it names or rules. */
export const steeringDocumentSchema = z
  .strictObject({
    id: newId,
    title: text,
    kind: text,
    concerns: refs,
    adoptedById: optionalRef,
    adoptedByText: optionalText,
    status: optionalText,
    source: optionalText,
    note: optionalText,
  })
  .meta({
    id: 'steeringDocument',
    description: 'Styrdokument and the units that it names or rules.',
  }) satisfies z.ZodType<SteeringDocument>;
