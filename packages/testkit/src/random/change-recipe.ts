import type { ChangeHead, ChangeType, OrganisationStatement, UnitKind } from '@samorg/domain';
import { isoDate } from '@samorg/domain';
import fc from 'fast-check';
import type { State } from '../naive/state.ts';
import { pick } from './pick.ts';

/** Dates of changes: first days, odd days, a leap day, the baseline day, later years. */
export const changeDates = [
  '2024-01-01',
  '2024-07-01',
  '2024-02-29',
  '2024-07-02',
  '2024-12-31',
  '2025-01-01',
  '2025-03-15',
  '2026-10-01',
].map(isoDate);

/**
 * How much is seen to that a change can be made: `careful` names what the verb can take, `loose` what is alive and of the right
 * list, `wild` anything, history and the unknown included.
 */
export type Care = 'careful' | 'loose' | 'wild';

/** What a change is made from: numbers that shrink, each read as an index into what is there when the change comes. */
export interface ChangeRecipe {
  readonly verb: ChangeType;
  readonly date: number;
  readonly care: Care;
  readonly what: number;
  readonly where: number;
  readonly kind: UnitKind;
  readonly tradePolicy: 'keep' | 'dissolve' | 'serviceAgreement';
  /** The rarer form of the verb: what it is stands with each. */
  readonly isSpecial: boolean;
  readonly items: readonly RecipeItem[];
}

export interface RecipeItem {
  readonly what: number;
  readonly where: number | null;
  readonly amount: number;
}

/** What a change is made on. */
export interface ChangeGround {
  readonly head: ChangeHead;
  readonly statement: OrganisationStatement;
  /** The state that the earlier changes left. */
  readonly state: State;
}

const verbs: Readonly<Record<ChangeType, number>> = {
  createUnit: 2,
  renameUnit: 1,
  transferUnit: 6,
  mergeUnits: 3,
  closeUnit: 2,
  transferPositions: 3,
  consolidateStaffFunction: 2,
  allocateLine: 2,
  adjustBudget: 3,
  agreeService: 3,
  technicalAdjustment: 1,
  reassignActivity: 1,
};

const verb = fc.oneof(
  ...Object.entries(verbs).map(([type, weight]) => ({ weight, arbitrary: fc.constant(type as ChangeType) })),
);

export const changeRecipe: fc.Arbitrary<ChangeRecipe> = fc.record({
  verb,
  date: fc.oneof({ weight: 2, arbitrary: fc.nat(1) }, { weight: 3, arbitrary: fc.nat(changeDates.length - 1) }),
  care: fc.oneof(
    { weight: 16, arbitrary: fc.constant<Care>('careful') },
    { weight: 4, arbitrary: fc.constant<Care>('loose') },
    { weight: 1, arbitrary: fc.constant<Care>('wild') },
  ),
  what: fc.nat(60),
  where: fc.nat(60),
  kind: fc.constantFrom('unit', 'department', 'administration', 'board', 'finance', 'committee', 'legalEntity'),
  tradePolicy: fc.constantFrom('keep', 'dissolve', 'serviceAgreement'),
  isSpecial: fc.nat(2).map((number) => number === 2),
  items: fc.array(
    fc.record({ what: fc.nat(60), where: fc.option(fc.nat(60), { nil: null, freq: 2 }), amount: fc.nat(8000) }),
    { maxLength: 4 },
  ),
});

/** The day of a recipe; a wild one may be before the baseline. */
export function dateOf({ care, what, date }: ChangeRecipe): ChangeHead['effectiveDate'] {
  if (care === 'wild' && what % 5 === 0) return isoDate('2023-12-31');
  return pick(changeDates, date) ?? isoDate('2024-01-01');
}
