import { z } from 'zod';
import { amount, count, ids, milli } from './amount.ts';

const staffSchema = z.strictObject({
  headcount: count,
  vacantHeadcount: count,
  fteMilli: milli,
  personnelCostOre: amount,
});

/** Units that live before and after under different bodies, and the positions that follow or move one by one. */
export const movedSchema = z.strictObject({ unitIds: ids, withUnits: staffSchema, separately: staffSchema });

export const employerChangeSchema = z.strictObject({ unitIds: ids, headcount: count, fteMilli: milli });

const placeSchema = z.strictObject({
  name: z.string(),
  parentId: z.nullable(z.string()),
  boardId: z.string(),
  administrationId: z.string(),
  legalEntityId: z.string(),
});

/** Where a unit stands before and after; null = it is not there. */
export const placementSchema = z.strictObject({
  unitId: z.string(),
  status: z.enum(['kept', 'moved', 'added', 'ended', 'renamed']),
  renamed: z.boolean(),
  before: z.nullable(placeSchema),
  after: z.nullable(placeSchema),
  employerChange: z.boolean(),
  successorId: z.nullable(z.string()),
  predecessorIds: ids,
});

const cellSchema = z.strictObject({ headcount: count, fteMilli: milli, annualCostOre: amount });

/** One cell of the matrix of administrations and staff functions; cells that are zero before and after are left out. */
export const staffFunctionRowSchema = z.strictObject({
  administrationId: z.string(),
  staffFunctionId: z.nullable(z.string()),
  sharedService: z.boolean(),
  before: cellSchema,
  after: cellSchema,
});

export const vulnerableFunctionSchema = z.strictObject({
  administrationId: z.string(),
  staffFunctionId: z.string(),
  headcount: count,
});

export const affectedDocumentSchema = z.strictObject({ documentId: z.string(), unitIds: ids });

export const affectedActivitySchema = z.strictObject({
  activityId: z.string(),
  responsibleBeforeId: z.nullable(z.string()),
  responsibleAfterId: z.nullable(z.string()),
  administrationBeforeId: z.nullable(z.string()),
  administrationAfterId: z.nullable(z.string()),
  reassigned: z.boolean(),
});
