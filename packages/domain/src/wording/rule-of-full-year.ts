import type { RuleCode } from '../explain/rule-code.ts';
import type { RuleText } from './rule-text.ts';

const section = 'Figures of a full year';

/** The rules of the full-year effect. */
export const rulesOfFullYear = {
  movedDirectCost: {
    sv: 'Direkt kostnad: rader för personal, övrig kostnad och intäkt som kom till nämnden eller lämnade den.',
    en: 'Direct cost: lines of personnel, other cost and income that came to the board or left it.',
    section,
    source: null,
  },
  positionsComponent: {
    sv: 'Tjänster som flyttats en och en: kostnaden lämnar den ena nämnden och kommer till den andra.',
    en: 'Positions that were moved one by one: their cost leaves one board and comes to the other.',
    section,
    source: null,
  },
  overheadComponent: {
    sv: 'Omkostnader som kom till nämnden, lämnade den eller upphörde.',
    en: 'Overhead that came to the board, left it or ceased.',
    section,
    source: null,
  },
  internalTradeComponent: {
    sv: 'Interna köp och försäljningar som kom till nämnden, lämnade den, upphörde eller avtalades.',
    en: 'Internal purchases and sales that came to the board, left it, ceased or were agreed.',
    section,
    source: null,
  },
  budgetComponent: {
    sv: 'Ändringar av budgeten som gäller tills vidare.',
    en: 'Recurring changes of the budget.',
    section,
    source: null,
  },
  crossEntityFullYear: {
    sv: 'Den del av helårets ändring som går över gränsen mellan juridiska personer.',
    en: 'The part of the full-year change that passes a border between legal entities.',
    section,
    source: null,
  },
  changeFullYear: {
    sv: 'Helårseffekten är summan av de fem delarna.',
    en: 'The full-year effect is the sum of the five components.',
    section,
    source: null,
  },
  lostRecovery: {
    sv: 'Omkostnader som nämnden inte längre får täckning för, när den som betalade har lämnat den.',
    en: 'Overhead that the board no longer recovers, since who paid for it has left.',
    section,
    source: null,
  },
  positionsMovedOut: {
    sv: 'Kostnaden för tjänster som flyttats ut ur nämnden, aldrig under 0.',
    en: 'The cost of positions that were moved out of the board, never below 0.',
    section,
    source: null,
  },
  stranded: {
    sv: 'Kvarblivna omkostnader är förlorad täckning minus tjänster som flyttats ut.',
    en: 'Stranded overhead is lost recovery less positions that were moved out.',
    section,
    source: null,
  },
  tradeBefore: {
    sv: 'All intern försäljning med känd köpare i utgångsläget, som positivt belopp.',
    en: 'All internal sale with a known buyer in the baseline, as a positive amount.',
    section,
    source: null,
  },
  tradeAfter: {
    sv: 'Intern försäljning före, minus den som upphört, plus den som avtalats.',
    en: 'Internal sale before, less what ceased, plus what was agreed.',
    section,
    source: null,
  },
  tradePair: {
    sv: 'Det som säljaren säljer internt till köparen.',
    en: 'What the seller sells to the buyer internally.',
    section,
    source: null,
  },
} as const satisfies Partial<Record<RuleCode, RuleText>>;
