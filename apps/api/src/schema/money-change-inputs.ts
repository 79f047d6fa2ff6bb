import { builder } from './builder.ts';
import { changeHeadFields } from './change-head-input.ts';

const LineShareInput = builder.inputType('LineShareInput', {
  description: 'The share of one unit in a divided line.',
  fields: (t) => ({
    unitId: t.id({ required: true, description: 'The unit.' }),
    weight: t.int({ required: true, description: 'Whole weight, 1-1000000000, against the weights of the others.' }),
  }),
});

export const AllocateLineInput = builder.inputType('AllocateLineInput', {
  description: 'Fördela budgetrad: an external line is divided over units by weight, or handed over whole (one share).',
  fields: (t) => ({
    ...changeHeadFields(t),
    lineId: t.id({ required: true, description: 'The budget line, or a piece of one.' }),
    shares: t.field({ type: [LineShareInput], required: true, description: 'At least one.' }),
  }),
});

const RecurrenceEnum = builder.enumType('Recurrence', {
  description: 'How often an amount falls.',
  values: {
    recurring: { description: 'Per full year from the date.' },
    oneOff: { description: 'Once, in the year of the date.' },
  },
});

export const AdjustBudgetInput = builder.inputType('AdjustBudgetInput', {
  description: 'Ändra budget: means are added or saved.',
  fields: (t) => ({
    ...changeHeadFields(t),
    unitId: t.id({ required: true, description: 'The unit.' }),
    accountGroupId: t.id({ required: true, description: 'Kind of cost or income; an external one.' }),
    amountOre: t.field({ type: 'Ore', required: true, description: 'Amount, öre; a saving is negative.' }),
    recurrence: t.field({ type: RecurrenceEnum, required: true, description: 'Per full year, or once.' }),
    priceYear: t.int({ description: 'Price level of the amount; absent = the budget year.' }),
  }),
});

const ServiceTierEnum = builder.enumType('ServiceTier', {
  description: 'Which part of a service catalogue.',
  values: {
    base: { description: 'Bastjänst: counts against a cost target.' },
    addOn: { description: 'Tilläggstjänst: may be left out of a cost target.' },
  },
});

const ServiceLineInput = builder.inputType('ServiceLineInput', {
  description: 'One service of an agreement, a full year without VAT.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Id of the service, unique in the agreement.' }),
    name: t.string({ required: true, description: 'Its name.' }),
    tier: t.field({ type: ServiceTierEnum, required: true, description: 'Base or add-on.' }),
    unitOfMeasure: t.string({ description: 'What the volume counts.' }),
    volume: t.int({ description: 'Units a year, 0-1000000000; must be given, null = not known.' }),
    unitPriceOre: t.field({
      type: 'Ore',
      description: 'Price of one unit, öre, never negative; must be given, null = not known.',
    }),
  }),
});

export const AgreeServiceInput = builder.inputType('AgreeServiceInput', {
  description:
    'Tjänsteleveransavtal: what one unit delivers to another. A later change with the same agreementId replaces it.',
  fields: (t) => ({
    ...changeHeadFields(t),
    agreementId: t.id({ required: true, description: 'Id of the agreement.' }),
    providerUnitId: t.id({ required: true, description: 'The unit that delivers.' }),
    customerUnitId: t.id({ required: true, description: 'The unit that pays.' }),
    priceYear: t.int({ description: 'Price level of the prices; absent = the budget year.' }),
    lines: t.field({ type: [ServiceLineInput], required: true, description: 'The services, at least one.' }),
  }),
});

const AdjustmentEntryInput = builder.inputType('AdjustmentEntryInput', {
  description: 'The change of one board’s funding.',
  fields: (t) => ({
    boardId: t.id({ required: true, description: 'The board.' }),
    amountOre: t.field({ type: 'Ore', required: true, description: 'Full-year amount, öre; + = the board gets more.' }),
  }),
});

export const TechnicalAdjustmentInput = builder.inputType('TechnicalAdjustmentInput', {
  description: 'Teknisk reglering: decided change of the boards’ funding; sums to 0 in each legal entity.',
  fields: (t) => ({
    ...changeHeadFields(t),
    entries: t.field({ type: [AdjustmentEntryInput], required: true, description: 'At least two.' }),
  }),
});
