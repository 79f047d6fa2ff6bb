import { z } from 'zod';
import { amount, ids, message } from './amount.ts';

const errorCode = z.enum([
  'notJson',
  'schema',
  'duplicateId',
  'unknownReference',
  'cycle',
  'placeNotAllowed',
  'inactiveParent',
  'inconsistent',
  'duplicateExternalId',
  'baselineMismatch',
  'overflow',
]);

const refusalCode = z.enum([
  'beforeBaseline',
  'unknownUnit',
  'unknownReference',
  'unitNotActive',
  'missingAccountGroup',
  'duplicateId',
  'placeNotAllowed',
  'noChange',
  'assemblyMove',
  'rootMove',
  'fromMismatch',
  'duplicateException',
  'exceptionNotBelow',
  'exceptionWithoutPlace',
  'cycle',
  'hasChildren',
  'notEmpty',
  'tooMany',
  'internalLine',
  'transitionRecurring',
  'notABoard',
  'adjustmentNotBalanced',
]);

const gapCode = z.enum([
  'noBudgetForYear',
  'personnelLineMissing',
  'positionCostUnknown',
  'internalNotClosed',
  'agreementMissing',
  'unpriced',
  'priceLevelMixed',
]);

const warningCode = z.enum([
  'strandedOverhead',
  'tradeCrossesBoards',
  'tradeCrossesEntities',
  'entityPaysMore',
  'parentLinesUndivided',
  'managerWithoutUnit',
  'unitWithoutManager',
  'emptyUnit',
  'smallGroup',
  'priceLevelMixed',
  'indexMixed',
  'internalNotClosed',
  'personnelMismatch',
  'positionCostUnknown',
  'splitPosition',
  'activityWithoutResponsible',
]);

/** Why a file cannot be used. */
export const faultSchema = z.strictObject({ code: errorCode, refs: ids, message });

/** Why a change is impossible. */
export const refusalSchema = z.strictObject({ changeId: z.string(), code: refusalCode, refs: ids, message });

/** Missing data; any gap makes the verdict undetermined. */
export const gapSchema = z.strictObject({ code: gapCode, refs: ids, message });

/** Worth knowing; never changes the verdict. */
export const warningSchema = z.strictObject({ code: warningCode, refs: ids, amountOre: z.nullable(amount), message });
