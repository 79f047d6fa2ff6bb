import type { OrganisationStatement } from '@samorg/domain';
import { z } from 'zod';
import { newId } from '../value/id.ts';
import { listOf } from '../value/optional.ts';
import { optionalText, optionalTexts, text } from '../value/text.ts';
import { activitySchema, boundaryQuestionSchema } from './activity.ts';
import { accountGroupSchema, budgetLineSchema } from './budget-line.ts';
import { decisionSchema, reportBackSchema } from './decision.ts';
import { positionSchema, staffFunctionSchema } from './position.ts';
import { steeringDocumentSchema } from './steering-document.ts';
import { unitSchema } from './unit.ts';

/** A Samorg organisation file, version 1: a whole statement, history included. */
export const organisationSchema = z
  .strictObject({
    specVersion: z.literal(1),
    id: newId,
    name: text,
    description: optionalText,
    notice: optionalText,
    sources: optionalTexts,
    accountGroups: z.array(accountGroupSchema),
    staffFunctions: z.array(staffFunctionSchema),
    units: z.array(unitSchema).min(1),
    positions: z.array(positionSchema),
    budgetLines: z.array(budgetLineSchema),
    steeringDocuments: listOf(steeringDocumentSchema),
    activities: listOf(activitySchema),
    boundaryQuestions: listOf(boundaryQuestionSchema),
    decisions: listOf(decisionSchema),
    reportBacks: listOf(reportBackSchema),
  })
  .meta({
    title: 'Samorg organisation file, version 1',
    description:
      'An organisation with its history, before a reorganisation. Person-free: positions are aggregated by title. Absent and null mean the same: no value. Unknown properties are refused. Explained in docs/format.md.',
  }) satisfies z.ZodType<OrganisationStatement & { readonly specVersion: 1 }>;
