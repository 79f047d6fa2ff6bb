import { builder } from './builder.ts';
import { changeHeadFields } from './change-head-input.ts';
import { UnitKindEnum } from './unit-kind.ts';

export const TradePolicyEnum = builder.enumType('TradePolicy', {
  description: 'What happens to internal sale from the moved part to the rest.',
  values: {
    keep: { description: 'It stays, and may come to cross boards.' },
    dissolve: { description: 'Both sides cease (köp och sälj upplöses), inside one legal entity.' },
    serviceAgreement: { description: 'Both sides cease, and a service agreement gives the new price.' },
  },
});

export const CreateUnitInput = builder.inputType('CreateUnitInput', {
  description: 'Inrätta enhet.',
  fields: (t) => ({
    ...changeHeadFields(t),
    unitId: t.id({ description: 'Id of the new unit, never used before; absent = one is made.' }),
    name: t.string({ required: true, description: 'Its name, 1-300 characters, no control characters.' }),
    kind: t.field({ type: UnitKindEnum, required: true, description: 'Its kind.' }),
    parentId: t.id({ description: 'The unit above; absent only for legalEntity and association.' }),
    predecessorIds: t.idList({ description: 'Units that it grows out of; lineage only.' }),
  }),
});

export const RenameUnitInput = builder.inputType('RenameUnitInput', {
  description: 'Byta namn: the id and everything on the unit stay.',
  fields: (t) => ({
    ...changeHeadFields(t),
    unitId: t.id({ required: true, description: 'The unit.' }),
    name: t.string({ required: true, description: 'Its new name, 1-300 characters, no control characters.' }),
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
    ...changeHeadFields(t),
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
  }),
});

export const MergeUnitsInput = builder.inputType('MergeUnitsInput', {
  description: 'Slå samman: units end, and all that they hold passes to one unit.',
  fields: (t) => ({
    ...changeHeadFields(t),
    unitIds: t.idList({ required: true, description: 'Units that end, at least one; intoUnitId among them stays.' }),
    intoUnitId: t.id({ required: true, description: 'The unit that receives everything.' }),
  }),
});

export const CloseUnitInput = builder.inputType('CloseUnitInput', {
  description: 'Avsluta enhet: an empty unit ends.',
  fields: (t) => ({
    ...changeHeadFields(t),
    unitId: t.id({ required: true, description: 'The unit.' }),
  }),
});
