import { builder } from './builder.ts';
import { ParticipationStatusEnum } from './participation.ts';

const ParticipationInput = builder.inputType('ParticipationInput', {
  description: 'Deltagande: where one legal entity stands.',
  fields: (t) => ({
    legalEntityId: t.id({ required: true, description: 'The legal entity or association; each once.' }),
    status: t.field({ type: ParticipationStatusEnum, required: true, description: 'Where it stands.' }),
    decisionId: t.id({ description: 'Its decision.' }),
    note: t.string({ description: 'A remark.' }),
  }),
});

const PartYearFactorInput = builder.inputType('PartYearFactorInput', {
  description: 'Delårsfaktor: the share of its year that an effective date governs, in place of the reckoned one.',
  fields: (t) => ({
    date: t.field({ type: 'Date', required: true, description: 'The effective date; each once.' }),
    numerator: t.int({ required: true, description: 'Numerator, 0-1000000.' }),
    denominator: t.int({ required: true, description: 'Denominator, 1-1000000; the factor is at most 1.' }),
  }),
});

const IndexYearInput = builder.inputType('IndexYearInput', {
  description: 'Change of an index (PKV, LPIK …) in one year.',
  fields: (t) => ({
    year: t.int({ required: true, description: 'The year.' }),
    pctMilli: t.field({ type: 'PctMilli', required: true, description: 'Change: 6000 = 6 %.' }),
    name: t.string({ description: 'Name of the index.' }),
    published: t.string({ description: 'Which publication it is taken from.' }),
    outcome: t.boolean({ description: 'Whether it is outcome and no forecast.' }),
    source: t.string({ description: 'Where it is stated.' }),
  }),
});

const TargetInput = builder.inputType('TargetInput', {
  description: 'Kostnadsmål: cost target against an indexed base year.',
  fields: (t) => ({
    baseYear: t.int({ required: true, description: 'Year of the lines that are the base.' }),
    baseUnitIds: t.idList({
      required: true,
      description: 'Units whose external running cost, with everything below them, is the base; at least one.',
    }),
    index: t.field({ type: [IndexYearInput], required: true, description: 'The index year by year; may be empty.' }),
    reductionPctMilli: t.field({
      type: 'PctMilli',
      required: true,
      description: 'Reduction of the indexed base: 10000 = 10 %.',
    }),
    excludeAddOns: t.boolean({ description: 'Whether add-on services stand outside; absent = yes.' }),
  }),
});

export const ScenarioPropertiesInput = builder.inputType('ScenarioPropertiesInput', {
  description:
    'Properties of a scenario beside its changes: absent = keep, null = clear. A list replaces the whole list.',
  fields: (t) => ({
    participation: t.field({
      type: [ParticipationInput],
      description: 'Where legal entities stand; null = all take part.',
    }),
    target: t.field({ type: TargetInput, description: 'The cost target; null = none.' }),
    toleranceOre: t.field({ type: 'Ore', description: 'Tolerance of conditions 1 and 3, öre, from 0; null = 0.' }),
    partYearFactors: t.field({
      type: [PartYearFactorInput],
      description: 'Given shares of a year; null = all are reckoned.',
    }),
  }),
});
