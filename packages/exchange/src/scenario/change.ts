import type { Change } from '@samorg/domain';
import { z } from 'zod';
import {
  adjustBudgetSchema,
  agreeServiceSchema,
  allocateLineSchema,
  technicalAdjustmentSchema,
} from './money-changes.ts';
import { consolidateStaffFunctionSchema, reassignActivitySchema, transferPositionsSchema } from './staff-changes.ts';
import {
  closeUnitSchema,
  createUnitSchema,
  mergeUnitsSchema,
  renameUnitSchema,
  transferUnitSchema,
} from './unit-changes.ts';

/** One change of any of the twelve verbs. */
export const scenarioChangeSchema = z.discriminatedUnion('type', [
  createUnitSchema,
  renameUnitSchema,
  transferUnitSchema,
  mergeUnitsSchema,
  closeUnitSchema,
  transferPositionsSchema,
  consolidateStaffFunctionSchema,
  allocateLineSchema,
  adjustBudgetSchema,
  agreeServiceSchema,
  technicalAdjustmentSchema,
  reassignActivitySchema,
]) satisfies z.ZodType<Change>;
