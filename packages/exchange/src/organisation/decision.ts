import type { Decision, ReportBack } from '@samorg/domain';
import { z } from 'zod';
import { looseDate, optionalDate } from '../value/date.ts';
import { newId, optionalRef, ref, refs } from '../value/id.ts';
import { orNull } from '../value/optional.ts';
import { optionalText, optionalTexts, text, texts } from '../value/text.ts';

/** Beslut: `date` must be there, null when the document gives none. */
export const decisionSchema = z
  .strictObject({
    id: newId,
    kind: text,
    bodyId: optionalRef,
    addresseeId: optionalRef,
    date: looseDate,
    due: orNull(looseDate),
    paragraph: optionalText,
    caseNumber: optionalText,
    text: texts,
    sameTextAsId: optionalRef,
    basedOnIds: refs,
    dispatchedTo: texts,
    attachments: optionalTexts,
    delegated: orNull(z.boolean()),
    status: optionalText,
    source: optionalText,
    note: optionalText,
  })
  .meta({
    id: 'decision',
    description:
      'Beslut with its clauses (att-satser) in order. date and due: YYYY-MM-DD or YYYY-MM, null when the document gives none.',
  }) satisfies z.ZodType<Decision>;

/** Återrapportering that a decision asks for. */
export const reportBackSchema = z
  .strictObject({
    id: newId,
    decisionId: ref,
    toBodyId: optionalRef,
    due: optionalText,
    dueFrom: optionalDate,
    dueTo: optionalDate,
    status: optionalText,
    source: optionalText,
    note: optionalText,
  })
  .meta({
    id: 'reportBack',
    description: 'Återrapportering that a decision asks for, due on [dueFrom, dueTo).',
  }) satisfies z.ZodType<ReportBack>;
