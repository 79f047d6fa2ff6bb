import type { RuleCode } from '../explain/rule-code.ts';
import { hallandDecision, type RuleText } from './rule-text.ts';

const section = 'Verdict and conditions';

/** The rules of the verdict and of the conditions that it stands on. */
export const rulesOfVerdict = {
  verdictUndetermined: {
    sv: 'Det går inte att avgöra så länge någon uppgift saknas.',
    en: 'It cannot be determined as long as any fact is missing.',
    section,
    source: hallandDecision,
  },
  verdictNotNeutral: {
    sv: 'Inte kostnadsneutral, eftersom minst ett villkor inte är uppfyllt.',
    en: 'Not cost-neutral, since at least one condition fails.',
    section,
    source: hallandDecision,
  },
  verdictNeutralAfterAdjustment: {
    sv: 'Alla villkor är uppfyllda, men de beräknade regleringarna är inte beslutade.',
    en: 'Every condition holds, but the computed adjustments are not decided.',
    section,
    source: hallandDecision,
  },
  verdictNeutral: {
    sv: 'Alla villkor är uppfyllda, och ingen reglering saknas.',
    en: 'Every condition holds, and no adjustment is missing.',
    section,
    source: hallandDecision,
  },
  condition1: {
    sv: 'Villkor 1: den sammanlagda externa nettokostnaden är oförändrad, inom toleransen.',
    en: 'Condition 1: the total external net cost is unchanged, within the tolerance.',
    section,
    source: hallandDecision,
  },
  condition2: {
    sv: 'Villkor 2: regleringarna summerar till 0 kr i varje juridisk person.',
    en: 'Condition 2: the adjustments sum to SEK 0 in each legal entity.',
    section,
    source: hallandDecision,
  },
  condition3: {
    sv: 'Villkor 3: strukturell ändring och ändrade medel, minus pris och reglering, är 0 kr för nämnden, inom toleransen.',
    en: 'Condition 3: structural change and changed means, less price and adjustment, are SEK 0 for the board, within the tolerance.',
    section,
    source: hallandDecision,
  },
  condition4: {
    sv: 'Villkor 4: interna poster mellan två enheter tar ut varandra, eller skiljer lika mycket som i utgångsläget.',
    en: 'Condition 4: internal lines between two units cancel out, or differ as much as in the baseline.',
    section,
    source: null,
  },
  condition5: {
    sv: 'Villkor 5: platser, årsarbetare, kostnad och externa rader är lika många före och efter.',
    en: 'Condition 5: places, FTE, cost and external lines are the same before and after.',
    section,
    source: null,
  },
  condition6: {
    sv: 'Villkor 6: villkor 1–3 är uppfyllda också de tidigare åren.',
    en: 'Condition 6: conditions 1–3 hold in the earlier years too.',
    section,
    source: null,
  },
} as const satisfies Partial<Record<RuleCode, RuleText>>;
