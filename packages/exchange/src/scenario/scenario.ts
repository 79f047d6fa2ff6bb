import type { Scenario } from '@samorg/domain';
import { z } from 'zod';
import { scenarioDate } from '../value/date.ts';
import { newId, ref } from '../value/id.ts';
import { count, integer, year } from '../value/integer.ts';
import { listOf, orDefault, orNull } from '../value/optional.ts';
import { optionalText, text } from '../value/text.ts';
import { scenarioChangeSchema } from './change.ts';
import { participationSchema } from './participation.ts';
import { targetSchema } from './target.ts';

const baselineSchema = z.strictObject({ organisationId: ref, date: scenarioDate, budgetYear: year }).meta({
  id: 'baseline',
  description: 'The organisation as it stands on a day, with the lines and prices of a budget year.',
});

const partYearFactorSchema = z
  .strictObject({
    date: scenarioDate,
    numerator: integer(0, 1_000_000),
    denominator: integer(1, 1_000_000),
  })
  .meta({
    id: 'partYearFactor',
    description: 'The share of its year that an effective date governs, in place of the reckoned one; at most 1.',
  });

/** A Samorg scenario file, version 1: dated changes on a pinned baseline. */
export const scenarioSchema = z
  .strictObject({
    specVersion: z.literal(1),
    id: newId,
    name: text,
    description: optionalText,
    notice: optionalText,
    baseline: baselineSchema,
    toleranceOre: orDefault(count, 0),
    partYearFactors: listOf(partYearFactorSchema),
    participation: listOf(participationSchema),
    target: orNull(targetSchema),
    changes: z.array(scenarioChangeSchema),
  })
  .meta({
    title: 'Samorg scenario file, version 1',
    description:
      'Dated changes on a pinned baseline. They take effect by date, and in the order of the file within a date. Absent and null mean the same: no value. Unknown properties are refused. Explained in docs/format.md.',
  }) satisfies z.ZodType<Scenario & { readonly specVersion: 1 }>;
