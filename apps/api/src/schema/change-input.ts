import { typedName } from '@samorg/application';
import type { Change } from '@samorg/domain';
import { present } from '@samorg/domain';
import type { ParsedChange } from '@samorg/exchange';
import { parseChange } from '@samorg/exchange';
import { builder } from './builder.ts';
import { UnitKindEnum } from './unit-kind.ts';

export const TradePolicyEnum = builder.enumType('TradePolicy', {
  description: 'What happens to internal sale from the moved part to the rest.',
  values: {
    keep: { description: 'It stays, and may come to cross boards.' },
    dissolve: { description: 'Both sides cease (köp och sälj upplöses), inside one legal entity.' },
    serviceAgreement: { description: 'Both sides cease, and a service agreement gives the new price.' },
  },
});

const CreateUnitInput = builder.inputType('CreateUnitInput', {
  description: 'Inrätta enhet.',
  fields: (t) => ({
    unitId: t.id({ description: 'Id of the new unit; absent = one is made.' }),
    name: t.string({ required: true, description: 'Its name.' }),
    kind: t.field({ type: UnitKindEnum, required: true, description: 'Its kind.' }),
    parentId: t.id({ description: 'The unit above; absent only for legalEntity and association.' }),
    effectiveDate: t.field({ type: 'Date', required: true, description: 'First day in force.' }),
    predecessorIds: t.idList({ description: 'Units that it grows out of; lineage only.' }),
    note: t.string({ description: 'A remark.' }),
    decisionId: t.id({ description: 'The decision that it carries out.' }),
  }),
});

const ExceptionInput = builder.inputType('ExceptionInput', {
  description:
    'Undantag: a unit, with everything below it, that has the opposite fate of its nearest listed unit above.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'The excepted unit.' }),
    toParentId: t.id({ description: 'Its place; absent = the nearest unit above it with the same fate.' }),
  }),
});

export const TransferUnitInput = builder.inputType('TransferUnitInput', {
  description: 'Flytta enhet, utom: a unit gets another parent and takes along everything below it but the exceptions.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'The unit that moves.' }),
    toParentId: t.id({ required: true, description: 'The unit that it comes to stand under.' }),
    fromParentId: t.id({ description: 'The parent that the author believes in; another real one is a refusal.' }),
    exceptions: t.field({
      type: [ExceptionInput],
      description: 'Units that do not follow, and units in them that do.',
    }),
    tradePolicy: t.field({
      type: TradePolicyEnum,
      description: 'What happens to internal sale to the rest; absent = keep.',
    }),
    effectiveDate: t.field({ type: 'Date', required: true, description: 'First day in force.' }),
    note: t.string({ description: 'A remark.' }),
    decisionId: t.id({ description: 'The decision that it carries out.' }),
  }),
});

const PositionShareInput = builder.inputType('PositionShareInput', {
  description:
    'Which places of a position move. Neither number given = the whole position; one given = the other in proportion.',
  fields: (t) => ({
    positionId: t.id({ required: true, description: 'The position.' }),
    headcount: t.int({ description: 'Places that move.' }),
    fteMilli: t.field({
      type: 'MilliFte',
      description: 'Årsarbetare that move, thousandths of a full-time equivalent.',
    }),
  }),
});

const TransferPositionsInput = builder.inputType('TransferPositionsInput', {
  description: 'Flytta tjänster: positions, or some places of them, move one by one with their personnel cost.',
  fields: (t) => ({
    positions: t.field({ type: [PositionShareInput], required: true, description: 'At least one.' }),
    toUnitId: t.id({ required: true, description: 'The unit that they come to.' }),
    effectiveDate: t.field({ type: 'Date', required: true, description: 'First day in force.' }),
    note: t.string({ description: 'A remark.' }),
    decisionId: t.id({ description: 'The decision that it carries out.' }),
  }),
});

const AdjustmentEntryInput = builder.inputType('AdjustmentEntryInput', {
  description: 'The change of one board’s funding.',
  fields: (t) => ({
    boardId: t.id({ required: true, description: 'The board.' }),
    amountOre: t.field({ type: 'Ore', required: true, description: 'Full-year amount, öre; + = the board gets more.' }),
  }),
});

const TechnicalAdjustmentInput = builder.inputType('TechnicalAdjustmentInput', {
  description: 'Teknisk reglering: decided change of the boards’ funding; sums to 0 in each legal entity.',
  fields: (t) => ({
    entries: t.field({ type: [AdjustmentEntryInput], required: true, description: 'At least two.' }),
    effectiveDate: t.field({ type: 'Date', required: true, description: 'First day in force.' }),
    note: t.string({ description: 'A remark.' }),
    decisionId: t.id({ description: 'The decision that it carries out.' }),
  }),
});

/** One change as it is asked for: exactly one of its fields. */
export const ChangeInput = builder.inputType('ChangeInput', {
  description: 'One change: exactly one of the fields. What is wrong in it is told as FileInvalid with the place.',
  isOneOf: true,
  fields: (t) => ({
    createUnit: t.field({ type: CreateUnitInput, description: 'A unit comes into being.' }),
    transferUnit: t.field({ type: TransferUnitInput, description: 'A unit moves, with exceptions.' }),
    transferPositions: t.field({ type: TransferPositionsInput, description: 'Positions move one by one.' }),
    technicalAdjustment: t.field({ type: TechnicalAdjustmentInput, description: 'Board funding is changed.' }),
  }),
});

/** The input as a change of the file format, read by its parser. `newId` names the change, and the unit that it creates. */
export function changeOfInput(
  input: Readonly<Record<string, object | null | undefined>>,
  newId: () => string,
): ParsedChange {
  const [type, fields] = present(
    Object.entries(input).find(([, value]) => value !== null && value !== undefined),
    'a one-of input has one field',
  );
  const unitId = type === 'createUnit' ? { unitId: newId(), parentId: null } : {};
  return parseChange({ id: newId(), type, ...unitId, ...withTypedName(given(fields ?? {})) });
}

/** A transfer as a change of the file format. */
export function transferOfInput(input: object, id: string): ParsedChange {
  return parseChange({ id, type: 'transferUnit' satisfies Change['type'], ...given(input) });
}

/** Input objects come without a prototype and with absent fields left out; null means the same as absent. */
function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
}

/** The name in a change as it was typed; one that cannot be a name is read as none, and refused with its place. */
function withTypedName(fields: object): object {
  return 'name' in fields && typeof fields.name === 'string' ? { ...fields, name: typedName(fields.name) } : fields;
}
