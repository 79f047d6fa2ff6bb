import { type Unit, unitKinds } from '@samorg/domain';
import { z } from 'zod';
import { optionalDate } from '../value/date.ts';
import { newId, optionalRefs } from '../value/id.ts';
import { listOf, orNull } from '../value/optional.ts';
import { optionalText, text } from '../value/text.ts';

const aliasSchema = z
  .strictObject({ name: text, validFrom: optionalDate, validTo: optionalDate })
  .meta({ id: 'alias', description: 'Another spelling or an old name, in force on [validFrom, validTo).' });

const externalIdSchema = z
  .strictObject({ system: text, id: text, validFrom: optionalDate, validTo: optionalDate })
  .meta({
    id: 'externalId',
    description:
      'Code in another system, in force on [validFrom, validTo). One (system, id) belongs to one unit at a time.',
  });

/** Enhet: id, name, kind and parentId must be there. */
export const unitSchema = z
  .strictObject({
    id: newId,
    name: text,
    kind: z.enum(unitKinds),
    parentId: z.nullable(z.string().min(1)),
    orgForm: optionalText,
    boardType: optionalText,
    municipalityCode: orNull(z.string().regex(/^[0-9]{4}$/)),
    servesBoardIds: optionalRefs,
    ownerIds: optionalRefs,
    aliases: listOf(aliasSchema),
    externalIds: listOf(externalIdSchema),
    validFrom: optionalDate,
    validTo: optionalDate,
    source: optionalText,
    note: optionalText,
  })
  .meta({
    id: 'unit',
    description:
      'Enhet: a place in the organisation. parentId is null exactly for legalEntity and association. In force on [validFrom, validTo). Further boards that an administration works for: servesBoardIds. Owners of a joint board: ownerIds.',
  }) satisfies z.ZodType<Unit>;
