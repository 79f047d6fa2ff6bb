import type { RuleCode } from '../explain/rule-code.ts';
import { type RuleText, staffFunctionReview } from './rule-text.ts';

const section = 'Figures of staff';

/** The rules of staff, and of what is conserved. */
export const rulesOfStaff = {
  movedWithUnits: {
    sv: 'Tjänster som kommer under en annan nämnd med sin enhet.',
    en: 'Positions that come under another board with their unit.',
    section,
    source: null,
  },
  movedSeparately: {
    sv: 'Tjänster som kommer under en annan nämnd och en annan enhet.',
    en: 'Positions that come under another board and another unit.',
    section,
    source: null,
  },
  employerChange: {
    sv: 'Tjänster som kommer under en annan juridisk person och därmed byter arbetsgivare.',
    en: 'Positions that come under another legal entity, and so change employer.',
    section,
    source: '6 b § lagen (1982:80) om anställningsskydd',
  },
  staffFunctionCell: {
    sv: 'Förvaltningens tjänster i stabsfunktionen; en tjänst som delas mellan funktioner räknas med sin andel.',
    en: 'The administration’s positions in the staff function; one that is shared between functions counts by its share.',
    section,
    source: staffFunctionReview,
  },
  vulnerableFunction: {
    sv: 'Platser i funktionen efteråt, gemensam service medräknad; ingen eller en gör den sårbar.',
    en: 'Places in the function afterwards, shared service included; none or one makes it vulnerable.',
    section,
    source: staffFunctionReview,
  },
  conservationOfAll: {
    sv: 'Summan över alla som svarar för pengar; en omorganisation varken skapar eller förlorar något.',
    en: 'The sum over all accounting bodies; a reorganisation neither makes nor loses anything.',
    section,
    source: null,
  },
  conservationOfBody: {
    sv: 'Det som ligger under den som svarar för pengarna.',
    en: 'What lies under the accounting body.',
    section,
    source: null,
  },
} as const satisfies Partial<Record<RuleCode, RuleText>>;
