import type { RuleCode } from '../explain/rule-code.ts';
import type { RuleText } from './rule-text.ts';

const section = 'Warnings and gaps';

/** The rules of the amounts of warnings, and of what each gap stands on. */
export const rulesOfFindings = {
  'warning.strandedOverhead': {
    sv: 'Det som blir kvar av nämndens omkostnader.',
    en: 'What is stranded of the board’s overhead.',
    section,
    source: null,
  },
  'warning.tradeCrossesBoards': {
    sv: 'Handeln efteråt mellan två enheter som har kommit under olika nämnder.',
    en: 'The trade afterwards between two units that have come under different boards.',
    section,
    source: null,
  },
  'warning.tradeCrossesEntities': {
    sv: 'Handeln efteråt mellan två enheter som har kommit under olika juridiska personer.',
    en: 'The trade afterwards between two units that have come under different legal entities.',
    section,
    source: null,
  },
  'warning.entityPaysMore': {
    sv: 'Det som går över gränsen till den juridiska personen, över alla dess nämnder.',
    en: 'What passes the border to the legal entity, over all its boards.',
    section,
    source: null,
  },
  'warning.parentLinesUndivided': {
    sv: 'Rader för kostnad och intäkt på flyttade enheter ovanför ett undantag som stannar.',
    en: 'Lines of cost and income on moved units above an exception that stays.',
    section,
    source: null,
  },
  'warning.internalNotClosed': {
    sv: 'Summan av enheternas interna poster med varandra; den borde vara 0.',
    en: 'The sum of the units’ internal lines with each other; it should be 0.',
    section,
    source: null,
  },
  'warning.personnelMismatch': {
    sv: 'Enhetens personalbudget minus tjänsternas kostnad.',
    en: 'The unit’s personnel budget less the cost of its positions.',
    section,
    source: null,
  },
  'gap.noBudgetForYear': {
    sv: 'Organisationen har ingen budgetrad för budgetåret.',
    en: 'The organisation has no budget line of the budget year.',
    section,
    source: null,
  },
  'gap.personnelLineMissing': {
    sv: 'Tjänster med kostnad på en enhet utan personalbudget.',
    en: 'Positions with a cost on a unit without a personnel budget.',
    section,
    source: null,
  },
  'gap.positionCostUnknown': {
    sv: 'En tjänst som flyttades för sig själv har ingen känd kostnad.',
    en: 'A position that was moved by itself has no known cost.',
    section,
    source: null,
  },
  'gap.internalNotClosed': {
    sv: 'Interna poster som inte tar ut varandra och som ändringen berör.',
    en: 'Internal lines that do not cancel out and that the change touches.',
    section,
    source: null,
  },
  'gap.agreementMissing': {
    sv: 'Det som såldes internt till nämnden och upphörde, utan att ett avtal kom i stället.',
    en: 'What was sold to the board internally and ceased without an agreement in its place.',
    section,
    source: null,
  },
  'gap.unpriced': {
    sv: 'Volym eller pris är inte känt för tjänsten i avtalet.',
    en: 'Volume or price of the service in the agreement is not known.',
    section,
    source: null,
  },
  'gap.priceLevelMixed': {
    sv: 'Så många år ligger ändringens prisår från budgetåret.',
    en: 'So many years the price year of the change is from the budget year.',
    section,
    source: null,
  },
} as const satisfies Partial<Record<RuleCode, RuleText>>;
