import type { ConsolidateStaffFunction, ReassignActivity, TransferPositions } from '@samorg/domain';
import { z } from 'zod';
import { ref, refs } from '../value/id.ts';
import { boundedElsewhere } from '../value/integer.ts';
import { orDefault, orNull } from '../value/optional.ts';
import { changeSchema } from './change-head.ts';

/** Neither number given = the whole position. */
const positionShareSchema = z
  .strictObject({
    positionId: ref,
    headcount: orNull(boundedElsewhere),
    fteMilli: orNull(boundedElsewhere),
  })
  .meta({
    id: 'positionShare',
    description:
      'Which places of a position move; neither number given = the whole position, one given = the other in proportion.',
  });

export const transferPositionsSchema = changeSchema('transferPositions', {
  toUnitId: ref,
  positions: z.array(positionShareSchema).min(1),
}).meta({
  id: 'transferPositions',
  description: 'Flytta tjänster with their personnel cost.',
}) satisfies z.ZodType<TransferPositions>;

export const consolidateStaffFunctionSchema = changeSchema('consolidateStaffFunction', {
  staffFunctionId: ref,
  fromUnitIds: refs.min(1),
  toUnitId: ref,
  includeSharedService: orDefault(z.boolean(), false),
}).meta({
  id: 'consolidateStaffFunction',
  description: 'Samlat stöd: all positions of a staff function below fromUnitIds, with their personnel cost.',
}) satisfies z.ZodType<ConsolidateStaffFunction>;

export const reassignActivitySchema = changeSchema('reassignActivity', {
  activityId: ref,
  toUnitId: ref,
}).meta({
  id: 'reassignActivity',
  description: 'Byta ansvarig enhet for an activity.',
}) satisfies z.ZodType<ReassignActivity>;
