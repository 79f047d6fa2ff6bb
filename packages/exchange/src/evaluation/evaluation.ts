import type { Evaluation } from '@samorg/domain';
import { z } from 'zod';
import { ids } from './amount.ts';
import { faultSchema, gapSchema, refusalSchema, warningSchema } from './finding.ts';
import { conservationSchema, fullYearSchema, internalTradeSchema, targetOutcomeSchema, yearSchema } from './money.ts';
import {
  affectedActivitySchema,
  affectedDocumentSchema,
  employerChangeSchema,
  movedSchema,
  placementSchema,
  staffFunctionRowSchema,
  vulnerableFunctionSchema,
} from './structure.ts';

const resultSchema = z.strictObject({
  verdict: z.enum(['neutral', 'neutralAfterAdjustment', 'notNeutral', 'undetermined']),
  failedConditions: z.array(z.int().min(1).max(6)),
  gaps: z.array(gapSchema),
  warnings: z.array(warningSchema),
  years: z.array(yearSchema).min(1),
  fullYear: fullYearSchema,
  moved: movedSchema,
  employerChange: employerChangeSchema,
  placements: z.array(placementSchema),
  staffFunctions: z.array(staffFunctionRowSchema),
  vulnerableFunctions: z.array(vulnerableFunctionSchema),
  internalTrade: internalTradeSchema,
  steeringDocuments: z.array(affectedDocumentSchema),
  activities: z.array(affectedActivitySchema),
  target: z.nullable(targetOutcomeSchema),
  conservation: conservationSchema,
});

/** The evaluation as it is printed: every property is always there, null = not applicable or unknown. */
export const evaluationSchema = z
  .strictObject({
    specVersion: z.literal(1),
    status: z.enum(['evaluated', 'refused', 'invalid']),
    organisationId: z.nullable(z.string()),
    scenarioId: z.nullable(z.string()),
    errors: z.array(faultSchema),
    refusals: z.array(refusalSchema),
    skipped: z.array(z.strictObject({ changeId: z.string(), legalEntityIds: ids })),
    result: z.nullable(resultSchema),
  })
  .meta({
    title: 'Samorg evaluation, version 1',
    description:
      'What samorg evaluate prints. Every property is always there; null = not applicable or unknown. before = the baseline, after = the state after the last change. Lists are sorted by id unless said otherwise. message is free text for people and no part of the contract.',
  }) satisfies z.ZodType<Evaluation>;
