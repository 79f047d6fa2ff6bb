import type { IsoDate, MilliFte, Ore, OrganisationStatement, StaffFunctionShare } from '@samorg/domain';
import { accountRoles, isoDate, milliFte, ore, unitKinds } from '@samorg/domain';
import fc from 'fast-check';

/** Any id that the format allows: every character but `~` and control characters, half of a surrogate pair too. */
export const anyId: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
    fc.constantFrom('__proto__', ' ', '\ud83d', 'å', '/'),
  )
  .filter((id) => id.length > 0 && [...id].every((character) => character !== '~' && character > '\u001f'));

export const anyText: fc.Arbitrary<string> = fc.string({ minLength: 1, maxLength: 8, unit: 'binary' });

/** Öre at and around the limits of what JSON integers hold. */
export const anyOre: fc.Arbitrary<Ore> = fc.oneof(fc.integer(), fc.maxSafeInteger()).map(ore);

export const anyMilliFte: fc.Arbitrary<MilliFte> = fc.maxSafeNat().map((value) => milliFte(value));

export const anyCount: fc.Arbitrary<number> = fc.oneof(fc.nat(9), fc.maxSafeNat());

/** Dates of a scenario, 1900-2199, the 29th of February among them. */
export const anyDate: fc.Arbitrary<IsoDate> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((moment) => isoDate(moment.toISOString().slice(0, 10)));

export const anyYear: fc.Arbitrary<number> = fc.integer({ min: 1900, max: 2200 });

export function orNull<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(value, { nil: null });
}

const optionalText = orNull(fc.string({ maxLength: 8, unit: 'binary' }));
const optionalRef = orNull(anyText);
const optionalDate = orNull(anyDate);
const marks = { source: optionalText, note: optionalText };
const few = { maxLength: 3 };

const unit = fc.record({
  id: anyId,
  name: anyText,
  kind: fc.constantFrom(...unitKinds),
  parentId: optionalRef,
  orgForm: optionalText,
  boardType: optionalText,
  municipalityCode: orNull(fc.constantFrom('1380', '0000')),
  servesBoardIds: fc.array(anyText, few),
  ownerIds: fc.array(anyText, few),
  aliases: fc.array(fc.record({ name: anyText, validFrom: optionalDate, validTo: optionalDate }), few),
  externalIds: fc.array(
    fc.record({ system: anyText, id: anyText, validFrom: optionalDate, validTo: optionalDate }),
    few,
  ),
  validFrom: optionalDate,
  validTo: optionalDate,
  ...marks,
});

const share: fc.Arbitrary<StaffFunctionShare> = fc.record({
  staffFunctionId: optionalRef,
  weight: fc.integer({ min: 1, max: 1_000_000 }),
});

const position = fc.record({
  id: anyId,
  unitId: anyText,
  title: anyText,
  staffFunctionId: optionalRef,
  staffFunctionShares: orNull(fc.array(share, { minLength: 2, maxLength: 3 })),
  sharedService: fc.boolean(),
  headcount: anyCount,
  vacantHeadcount: anyCount,
  fteMilli: anyMilliFte,
  annualCostOre: orNull(fc.maxSafeNat().map(ore)),
  managerOf: optionalRef,
  aidCode: optionalText,
  ...marks,
});

const budgetLine = fc.record({
  id: anyId,
  unitId: anyText,
  accountGroupId: anyText,
  year: anyYear,
  amountOre: anyOre,
  counterpartId: optionalRef,
  account: optionalText,
  ...marks,
});

const accountGroup = fc.record({
  id: anyId,
  name: anyText,
  role: fc.constantFrom(...accountRoles),
  nature: fc.constantFrom('cost' as const, 'income' as const),
  internal: fc.boolean(),
  regionBasClass: optionalText,
  kommunBasClass: optionalText,
});

const decision = fc.record({
  id: anyId,
  kind: anyText,
  bodyId: optionalRef,
  addresseeId: optionalRef,
  date: orNull(fc.constantFrom('2021-10', '2021-10-01')),
  due: orNull(fc.constantFrom('2022-06', '2022-06-30')),
  paragraph: optionalText,
  caseNumber: optionalText,
  text: fc.array(anyText, few),
  sameTextAsId: optionalRef,
  basedOnIds: fc.array(anyText, few),
  dispatchedTo: fc.array(anyText, few),
  attachments: fc.array(anyText, few),
  delegated: orNull(fc.boolean()),
  status: optionalText,
  ...marks,
});

const reportBack = fc.record({
  id: anyId,
  decisionId: anyText,
  toBodyId: optionalRef,
  due: optionalText,
  dueFrom: optionalDate,
  dueTo: optionalDate,
  status: optionalText,
  ...marks,
});

const steeringDocument = fc.record({
  id: anyId,
  title: anyText,
  kind: anyText,
  concerns: fc.array(anyText, few),
  adoptedById: optionalRef,
  adoptedByText: optionalText,
  status: optionalText,
  ...marks,
});

const activity = fc.record({
  id: anyId,
  title: anyText,
  responsibleUnitId: optionalRef,
  responsibleText: optionalText,
  kind: optionalText,
  areaKind: optionalText,
  area: optionalText,
  heading: optionalText,
  text: optionalText,
  tasks: fc.array(anyText, few),
  ...marks,
});

const boundaryQuestion = fc.record({
  id: anyId,
  activityIds: fc.array(anyText, few),
  text: anyText,
  source: optionalText,
});

/** Any statement that the format can hold, whether its rows fit together or not. */
export const anyStatement: fc.Arbitrary<OrganisationStatement> = fc.record({
  id: anyId,
  name: anyText,
  description: optionalText,
  notice: optionalText,
  sources: fc.array(anyText, few),
  accountGroups: fc.array(accountGroup, few),
  staffFunctions: fc.array(fc.record({ id: anyId, name: anyText }), few),
  units: fc.array(unit, { minLength: 1, maxLength: 3 }),
  positions: fc.array(position, few),
  budgetLines: fc.array(budgetLine, few),
  steeringDocuments: fc.array(steeringDocument, few),
  activities: fc.array(activity, few),
  boundaryQuestions: fc.array(boundaryQuestion, few),
  decisions: fc.array(decision, few),
  reportBacks: fc.array(reportBack, few),
});
