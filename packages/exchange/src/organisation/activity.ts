import type { Activity, BoundaryQuestion } from '@samorg/domain';
import { z } from 'zod';
import { newId, ref, refs } from '../value/id.ts';
import { optionalText, optionalTexts, text } from '../value/text.ts';

/** Aktivitet: `responsibleUnitId` must be there, null when nobody is responsible. */
export const activitySchema = z
  .strictObject({
    id: newId,
    title: text,
    responsibleUnitId: z.nullable(ref),
    responsibleText: optionalText,
    kind: optionalText,
    areaKind: optionalText,
    area: optionalText,
    heading: optionalText,
    text: optionalText,
    tasks: optionalTexts,
    source: optionalText,
    note: optionalText,
  })
  .meta({
    id: 'activity',
    description: 'Aktivitet of a plan and the unit that is responsible; null = none.',
  }) satisfies z.ZodType<Activity>;

/** Gränsdragningsfråga between activities. */
export const boundaryQuestionSchema = z
  .strictObject({
    id: newId,
    activityIds: refs,
    text,
    source: optionalText,
  })
  .meta({
    id: 'boundaryQuestion',
    description: 'Gränsdragningsfråga: an unclear division between activities.',
  }) satisfies z.ZodType<BoundaryQuestion>;
