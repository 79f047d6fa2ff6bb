import type { EvaluationView } from '@samorg/application';
import type {
  EmployerStaff,
  LegalBody,
  LegalBodyTarget,
  NeedYear,
  PaysDifference,
  WithAndWithoutAddOns,
} from '@samorg/domain';
import { paysInWords } from '@samorg/domain';
import { builder } from './builder.ts';
import { languageArgument } from './language.ts';
import { namedUnit } from './named-unit.ts';
import { ParticipationStatusEnum } from './participation.ts';
import { UnitRefType } from './unit-ref.ts';

const PaysEnum = builder.enumType('Pays', {
  description: 'What a legal body comes to pay against what it is compared with.',
  values: {
    less: { description: 'It pays less.' },
    more: { description: 'It pays more.' },
    same: { description: 'It pays the same.' },
    unknown: { description: 'A volume, a price or an agreement is missing.' },
  },
});

const PaysDifferenceType = builder.objectRef<PaysDifference>('PaysDifference').implement({
  description: 'A difference of a full year, and what it says.',
  fields: (t) => ({
    pays: t.expose('pays', { type: PaysEnum, description: 'Less, more, the same, or unknown.' }),
    differenceOre: t.expose('differenceOre', {
      type: 'Ore',
      nullable: true,
      description: 'The difference, öre: + = it pays more; null exactly when it is unknown.',
    }),
    text: t.string({
      args: languageArgument,
      description: 'The difference in words.',
      resolve: (difference, { language }) => paysInWords(difference, language),
    }),
  }),
});

export const WithAndWithoutAddOnsType = builder.objectRef<WithAndWithoutAddOns>('WithAndWithoutAddOns').implement({
  description: 'The same difference without and with add-on services (tilläggstjänster).',
  fields: (t) => ({
    withoutAddOns: t.expose('withoutAddOns', { type: PaysDifferenceType, description: 'Base services only.' }),
    withAddOns: t.expose('withAddOns', { type: PaysDifferenceType, description: 'Add-on services too.' }),
  }),
});

export const NeedYearType = builder.objectRef<NeedYear>('NeedYear').implement({
  description: 'Need of one or several legal bodies in one year, part-year weighted, finance units apart.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year.' }),
    needBeforeOre: t.expose('needBeforeOre', { type: 'Ore', description: 'Need in the baseline, full year, öre.' }),
    needAfterOre: t.expose('needAfterOre', { type: 'Ore', description: 'Need in this year, öre.' }),
    crossEntityOre: t.expose('crossEntityOre', {
      type: 'Ore',
      description: 'Of the change, what passes a border between legal entities: price, öre.',
    }),
    transitionCostOre: t.expose('transitionCostOre', {
      type: 'Ore',
      description: 'Omställningskostnad of the year, outside need, öre.',
    }),
  }),
});

export const EmployerStaffType = builder.objectRef<EmployerStaff>('EmployerStaff').implement({
  description: 'Staff that changes employer.',
  fields: (t) => ({
    headcount: t.exposeInt('headcount', { description: 'Places, vacant ones included.' }),
    fteMilli: t.expose('fteMilli', {
      type: 'MilliFte',
      description: 'Årsarbetare, thousandths of a full-time equivalent.',
    }),
  }),
});

const LegalBodyTargetType = builder.objectRef<LegalBodyTarget>('LegalBodyTarget').implement({
  description: 'The part of a legal body in the cost target, full year.',
  fields: (t) => ({
    baseOre: t.expose('baseOre', { type: 'Ore', description: 'Cost of its base units in the base year, öre.' }),
    indexedOre: t.expose('indexedOre', { type: 'Ore', description: 'The same, indexed, öre.' }),
    planOre: t.expose('planOre', {
      type: 'Ore',
      nullable: true,
      description: 'What it comes to pay without add-on services, öre; null = not known.',
    }),
    addOnOre: t.expose('addOnOre', {
      type: 'Ore',
      nullable: true,
      description: 'Price of its add-on services, öre; null = not known.',
    }),
    difference: t.field({
      type: WithAndWithoutAddOnsType,
      description: 'Plan less indexed cost.',
      resolve: (part) => part,
    }),
  }),
});

export const LegalBodyType = builder
  .objectRef<LegalBody & { readonly evaluation: EvaluationView }>('LegalBody')
  .implement({
    description: 'Juridisk person as one party of a reform that each decides for itself.',
    fields: (t) => ({
      legalEntity: t.field({
        type: UnitRefType,
        description: 'The legal entity or association.',
        resolve: ({ evaluation, legalEntityId }) => namedUnit(evaluation.nameOf, legalEntityId),
      }),
      status: t.expose('status', {
        type: ParticipationStatusEnum,
        nullable: true,
        description: 'Where it stands; null = it is not listed, and then it takes part.',
      }),
      takesPart: t.exposeBoolean('takesPart', { description: 'Whether changes that touch it are carried out.' }),
      needBeforeOre: t.expose('needBeforeOre', {
        type: 'Ore',
        description: 'Need of a full year in the baseline, finance units apart, öre.',
      }),
      needAfterOre: t.expose('needAfterOre', { type: 'Ore', description: 'The same after the last change, öre.' }),
      crossEntityOre: t.expose('crossEntityOre', {
        type: 'Ore',
        description: 'Of the change, what passes a border between legal entities: price, öre.',
      }),
      years: t.expose('years', { type: [NeedYearType], description: 'Each year of the evaluation, ascending.' }),
      needChange: t.field({
        type: WithAndWithoutAddOnsType,
        description: 'Change of its need of a full year.',
        resolve: ({ need }) => need,
      }),
      target: t.expose('target', {
        type: LegalBodyTargetType,
        nullable: true,
        description: 'Its part of the cost target; null = no target, or it is no participant.',
      }),
      staffOut: t.expose('staffOut', { type: EmployerStaffType, description: 'Staff that leaves it for another.' }),
      staffIn: t.expose('staffIn', { type: EmployerStaffType, description: 'Staff that comes to it from another.' }),
    }),
  });
