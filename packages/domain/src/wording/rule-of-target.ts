import type { RuleCode } from '../explain/rule-code.ts';
import { halsinglandTarget, type RuleText } from './rule-text.ts';

const section = 'Figures of the target';

/** The rules of the cost target. */
export const rulesOfTarget = {
  targetBase: {
    sv: 'Basen är summan av deltagarnas baskostnader.',
    en: 'The base is the sum of the participants’ base costs.',
    section,
    source: null,
  },
  targetBaseOfParticipant: {
    sv: 'Deltagarens externa kostnad under basåret på basenheterna och det som ligger under dem.',
    en: 'The participant’s external cost in the base year on the base units and what is below them.',
    section,
    source: null,
  },
  targetIndexed: {
    sv: 'Basen uppräknad med index år för år, avrundad.',
    en: 'The base raised by the index year by year, rounded.',
    section,
    source: null,
  },
  targetIndexedOfParticipant: {
    sv: 'Deltagarens bas uppräknad med index, avrundad så att deltagarna håller summan.',
    en: 'The participant’s base raised by the index, rounded so that the participants keep the sum.',
    section,
    source: null,
  },
  targetCeiling: {
    sv: 'Taket är den exakt uppräknade basen minus den minskning som är målet, avrundat nedåt.',
    en: 'The ceiling is the exactly indexed base less the reduction that is the target, rounded down.',
    section,
    source: halsinglandTarget,
  },
  targetPlan: {
    sv: 'Planen är summan av vad deltagarna ska betala.',
    en: 'The plan is the sum of what the participants are to pay.',
    section,
    source: null,
  },
  targetPlanOfParticipant: {
    sv: 'Deltagarens egna externa kostnader där basenheterna hamnar, och priset i dess avtal med andra.',
    en: 'The participant’s own external cost where the base units end up, and the price of its agreements with others.',
    section,
    source: null,
  },
  targetAddOn: {
    sv: 'Priset för de tilläggstjänster som deltagaren köper av andra.',
    en: 'The price of the add-on services that the participant buys from others.',
    section,
    source: null,
  },
  targetDifference: {
    sv: 'Planen minus deltagarens uppräknade bas.',
    en: 'The plan less the participant’s indexed base.',
    section,
    source: null,
  },
  targetMiss: {
    sv: 'Planen minus taket; över 0 nås inte målet.',
    en: 'The plan less the ceiling; above 0 the target is missed.',
    section,
    source: halsinglandTarget,
  },
  targetAchieved: {
    sv: 'Uppnådd minskning är 100 % minus planens andel av den exakt uppräknade basen, avrundad nedåt.',
    en: 'The achieved reduction is 100 % less the plan as a share of the exactly indexed base, rounded down.',
    section,
    source: halsinglandTarget,
  },
} as const satisfies Partial<Record<RuleCode, RuleText>>;
