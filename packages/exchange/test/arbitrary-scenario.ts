import type { Change, Scenario } from '@samorg/domain';
import { ore, unitKinds } from '@samorg/domain';
import fc from 'fast-check';
import { anyCount, anyDate, anyId, anyMilliFte, anyOre, anyText, anyYear, orNull } from './arbitrary-statement.ts';

const optionalText = orNull(fc.string({ maxLength: 8, unit: 'binary' }));
const optionalRef = orNull(anyText);
const someRefs = fc.array(anyText, { minLength: 1, maxLength: 3 });

const head = { id: anyId, effectiveDate: anyDate, decisionId: optionalRef, source: optionalText, note: optionalText };

const serviceLine = fc.record({
  id: anyId,
  name: anyText,
  tier: fc.constantFrom('base' as const, 'addOn' as const),
  unitOfMeasure: optionalText,
  volume: orNull(fc.integer({ min: 0, max: 1_000_000_000 })),
  unitPriceOre: orNull(fc.maxSafeNat().map(ore)),
});

/** Any change of any verb. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    ...head,
    type: fc.constant('createUnit' as const),
    unitId: anyId,
    name: anyText,
    kind: fc.constantFrom(...unitKinds),
    parentId: optionalRef,
    predecessorIds: fc.array(anyText, { maxLength: 3 }),
  }),
  fc.record({ ...head, type: fc.constant('renameUnit' as const), unitId: anyText, name: anyText }),
  fc.record({
    ...head,
    type: fc.constant('transferUnit' as const),
    unitId: anyText,
    toParentId: anyText,
    fromParentId: optionalRef,
    exceptions: fc.array(fc.record({ unitId: anyText, toParentId: optionalRef }), { maxLength: 3 }),
    tradePolicy: fc.constantFrom('keep' as const, 'dissolve' as const, 'serviceAgreement' as const),
  }),
  fc.record({ ...head, type: fc.constant('mergeUnits' as const), unitIds: someRefs, intoUnitId: anyText }),
  fc.record({ ...head, type: fc.constant('closeUnit' as const), unitId: anyText }),
  fc.record({
    ...head,
    type: fc.constant('transferPositions' as const),
    toUnitId: anyText,
    positions: fc.array(
      fc.record({ positionId: anyText, headcount: orNull(anyCount), fteMilli: orNull(anyMilliFte) }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({
    ...head,
    type: fc.constant('consolidateStaffFunction' as const),
    staffFunctionId: anyText,
    fromUnitIds: someRefs,
    toUnitId: anyText,
    includeSharedService: fc.boolean(),
  }),
  fc.record({
    ...head,
    type: fc.constant('allocateLine' as const),
    lineId: anyText,
    shares: fc.array(fc.record({ unitId: anyText, weight: fc.integer({ min: 1, max: 1_000_000_000 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    ...head,
    type: fc.constant('adjustBudget' as const),
    unitId: anyText,
    accountGroupId: anyText,
    amountOre: anyOre,
    recurrence: fc.constantFrom('recurring' as const, 'oneOff' as const),
    priceYear: orNull(anyYear),
  }),
  fc.record({
    ...head,
    type: fc.constant('agreeService' as const),
    agreementId: anyId,
    providerUnitId: anyText,
    customerUnitId: anyText,
    priceYear: orNull(anyYear),
    lines: fc.array(serviceLine, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    ...head,
    type: fc.constant('technicalAdjustment' as const),
    entries: fc.array(fc.record({ boardId: anyText, amountOre: anyOre }), { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ ...head, type: fc.constant('reassignActivity' as const), activityId: anyText, toUnitId: anyText }),
);

const indexYear = fc.record({
  year: anyYear,
  pctMilli: fc.integer({ min: -99_999, max: 10_000_000 }),
  name: optionalText,
  published: optionalText,
  outcome: orNull(fc.boolean()),
  source: optionalText,
});

/** Any scenario that the format can hold. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.record({
  id: anyId,
  name: anyText,
  description: optionalText,
  notice: optionalText,
  baseline: fc.record({ organisationId: anyText, date: anyDate, budgetYear: anyYear }),
  toleranceOre: anyCount,
  partYearFactors: fc.array(
    fc.record({
      date: anyDate,
      numerator: fc.integer({ min: 0, max: 1_000_000 }),
      denominator: fc.integer({ min: 1, max: 1_000_000 }),
    }),
    { maxLength: 2 },
  ),
  participation: fc.array(
    fc.record({
      legalEntityId: anyText,
      status: fc.constantFrom('notDecided' as const, 'proposed' as const, 'decided' as const, 'declined' as const),
      decisionId: optionalRef,
      note: optionalText,
    }),
    { maxLength: 2 },
  ),
  target: orNull(
    fc.record({
      baseYear: anyYear,
      baseUnitIds: someRefs,
      index: fc.array(indexYear, { maxLength: 2 }),
      reductionPctMilli: fc.integer({ min: 0, max: 100_000 }),
      excludeAddOns: fc.boolean(),
    }),
  ),
  changes: fc.array(anyChange, { maxLength: 5 }),
});
