import { z } from 'zod';
import { amount } from './amount.ts';

const boardYearSchema = z.strictObject({
  boardId: z.string(),
  needBeforeOre: amount,
  needAfterOre: amount,
  technicalAdjustmentOre: amount,
  decidedAdjustmentOre: z.nullable(amount),
  crossEntityOre: amount,
  remainderOre: amount,
  fundingBeforeOre: amount,
  fundingAfterOre: amount,
});

/** One year with a row per accounting body; the same rows every year. */
export const yearSchema = z.strictObject({
  year: z.int(),
  netExternalChangeOre: amount,
  transitionCostOre: amount,
  boards: z.array(boardYearSchema),
});

const boardFullYearSchema = z.strictObject({
  boardId: z.string(),
  movedDirectCostOre: amount,
  positionsOre: amount,
  overheadOre: amount,
  internalTradeOre: amount,
  budgetChangeOre: amount,
  crossEntityOre: amount,
  changeOre: amount,
});

const strandedOverheadSchema = z.strictObject({
  boardId: z.string(),
  lostRecoveryOre: amount,
  positionsMovedOutOre: amount,
  strandedOre: amount,
});

/** Full-year change after the last change. */
export const fullYearSchema = z.strictObject({
  boards: z.array(boardFullYearSchema),
  strandedOverhead: z.array(strandedOverheadSchema),
});

const reach = z.nullable(z.enum(['sameBoard', 'sameEntity', 'crossEntity']));

const tradePairSchema = z.strictObject({
  sellerId: z.string(),
  buyerId: z.string(),
  beforeOre: amount,
  afterOre: amount,
  reachBefore: reach,
  reachAfter: reach,
});

/** Internal sale with a known buyer, as positive amounts; pairs that change. */
export const internalTradeSchema = z.strictObject({
  beforeOre: amount,
  afterOre: amount,
  pairs: z.array(tradePairSchema),
});

const participantSchema = z.strictObject({
  legalEntityId: z.string(),
  baseOre: amount,
  indexedOre: amount,
  planOre: z.nullable(amount),
  addOnOre: z.nullable(amount),
  differenceOre: z.nullable(amount),
});

/** How the plan stands against the target. */
export const targetOutcomeSchema = z.strictObject({
  participants: z.array(participantSchema),
  notParticipating: z.array(z.string()),
  baseOre: amount,
  indexedOre: amount,
  ceilingOre: amount,
  planOre: z.nullable(amount),
  missOre: z.nullable(amount),
  met: z.nullable(z.boolean()),
  achievedReductionPctMilli: z.nullable(z.int()),
});

const beforeAfterSchema = z.strictObject({ before: z.int(), after: z.int() });

/** Sums over everything; before = after always. */
export const conservationSchema = z.strictObject({
  headcount: beforeAfterSchema,
  fteMilli: beforeAfterSchema,
  positionCostOre: beforeAfterSchema,
  externalOre: beforeAfterSchema,
});
