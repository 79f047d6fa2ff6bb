import type { RuleCode } from '../explain/rule-code.ts';
import { hallandDecision, type RuleText } from './rule-text.ts';

const section = 'Figures of a year';

/** The rules of the table of a year. */
export const rulesOfYear = {
  needBefore: {
    sv: 'Behovet före är summan av nämndens alla budgetrader utom ram och omställning, helår.',
    en: 'The need before is the sum of all the board’s budget lines except funding and transition, full year.',
    section,
    source: null,
  },
  needAfter: {
    sv: 'Behovet efter är behovet före, den beräknade regleringen, det som går över gränsen mellan juridiska personer och de medel som inget täcker.',
    en: 'The need after is the need before, the computed adjustment, what passes a border between legal entities, and means that nothing covers.',
    section,
    source: null,
  },
  technicalAdjustment: {
    sv: 'Den tekniska regleringen speglar det som flyttar: strukturell ändring minus det som går över gränsen mellan juridiska personer.',
    en: 'The technical adjustment mirrors what moves: structural change less what passes a border between legal entities.',
    section,
    source: hallandDecision,
  },
  technicalAdjustmentCovered: {
    sv: 'Den tekniska regleringen speglar det som flyttar, och de ändrade medel som summerar till 0 kr inom den juridiska personen.',
    en: 'The technical adjustment mirrors what moves, and the changed means that sum to SEK 0 within the legal entity.',
    section,
    source: hallandDecision,
  },
  decidedAdjustment: {
    sv: 'Den beslutade regleringen är vad scenariots tekniska regleringar ger nämnden, var och en med årets andel av sitt datum.',
    en: 'The decided adjustment is what the technical adjustments of the scenario give the board, each by the year’s share of its date.',
    section,
    source: hallandDecision,
  },
  nothingDecided: {
    sv: 'Inget belopp: scenariot innehåller ingen teknisk reglering.',
    en: 'No amount: the scenario holds no technical adjustment.',
    section,
    source: null,
  },
  crossEntityOfYear: {
    sv: 'Det som går över gränsen mellan juridiska personer är pris, inte ram; avrundat så att alla rader håller summan.',
    en: 'What passes a border between legal entities is price, not funding; rounded so that all rows keep the sum.',
    section,
    source: null,
  },
  remainder: {
    sv: 'Kvar är behovet efter minus behovet före minus regleringen, den beslutade om någon är beslutad.',
    en: 'The remainder is the need after less the need before less the adjustment, the decided one if any is decided.',
    section,
    source: null,
  },
  fundingBefore: {
    sv: 'Ramen före är den mottagna ramen i utgångsläget, som positivt belopp.',
    en: 'The funding before is the funding received in the baseline, as a positive amount.',
    section,
    source: null,
  },
  fundingAfter: {
    sv: 'Ramen efter är ramen före och regleringen, den beslutade om någon är beslutad.',
    en: 'The funding after is the funding before and the adjustment, the decided one if any is decided.',
    section,
    source: null,
  },
  netExternalChange: {
    sv: 'Den ändrade nettokostnaden är summan av alla nämnders ändrade medel, avrundad.',
    en: 'The change of net cost is the sum of every board’s changed means, rounded.',
    section,
    source: null,
  },
  transitionCost: {
    sv: 'Omställningskostnaden är årets engångsposter med kontogruppen omställning.',
    en: 'The transition cost is the year’s one-offs in the account group of transition.',
    section,
    source: null,
  },
  structuralOfYear: {
    sv: 'Strukturell ändring: varje rad som kom till nämnden eller lämnade den, med årets andel av datumet.',
    en: 'Structural change: each line that came to the board or left it, by the year’s share of its date.',
    section,
    source: null,
  },
  crossEntityExact: {
    sv: 'Varje rad som bytte juridisk person, och intern post som upphörde över den gränsen, med årets andel av datumet.',
    en: 'Each line that changed legal entity, and internal line that ceased across that border, by the year’s share of its date.',
    section,
    source: null,
  },
  budgetOfYear: {
    sv: 'Ändrade medel: varje ändring av budgeten med årets andel av datumet, och årets engångsposter hela.',
    en: 'Changed means: each change of the budget by the year’s share of its date, and the year’s one-offs whole.',
    section,
    source: null,
  },
  decidedOfYear: {
    sv: 'Beslutade regleringar för nämnden, var och en med årets andel av sitt datum.',
    en: 'Decided adjustments of the board, each by the year’s share of its date.',
    section,
    source: hallandDecision,
  },
  adjustmentExact: {
    sv: 'Den beräknade regleringen före avrundning.',
    en: 'The computed adjustment before rounding.',
    section,
    source: hallandDecision,
  },
} as const satisfies Partial<Record<RuleCode, RuleText>>;
