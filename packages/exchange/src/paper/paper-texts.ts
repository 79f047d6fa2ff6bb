import type { Language, UnitState } from '@samorg/domain';
import type { PaperCostClass } from './paper-report.ts';

/** Fixed words of the paper. Sentences about the scenario come with the report. */
export interface PaperTexts {
  readonly page: (number: number, total: number) => string;
  readonly caseNumber: (text: string) => string;
  readonly preparedFor: (body: string) => string;
  readonly version: (version: number, date: string | null) => string;
  readonly fteChangesBoard: string;
  readonly people: (count: string) => string;
  readonly fteWithinBoards: string;
  readonly totalCost: string;
  readonly totalCostUnchanged: string;
  readonly perYear: string;
  readonly takesEffect: (year: string) => string;
  readonly firstOf: (count: number) => string;
  readonly before: string;
  readonly after: string;
  readonly beforeUntil: (date: string) => string;
  readonly afterFrom: (date: string) => string;
  readonly continued: string;
  readonly formerPlace: string;
  readonly pile: (count: number) => string;
  readonly pileOfBoards: (count: number) => string;
  readonly linkLabel: readonly [string, string];
  readonly changes: string;
  readonly noChanges: string;
  readonly fte: (figure: string) => string;
  readonly tkr: (figure: string) => string;
  readonly refused: string;
  readonly skipped: string;
  readonly obstacles: string;
  readonly funding: (period: string) => string;
  readonly board: string;
  readonly difference: string;
  readonly unit: (priceYear: number) => string;
  readonly unchangedBoards: (count: number) => string;
  readonly allBoards: string;
  readonly noFundingChange: string;
  readonly fundingNotStated: string;
  readonly adjustmentsNotDecided: string;
  readonly proposal: string;
  readonly decision: string;
  readonly clause: string;
  readonly notes: string;
  readonly farLinks: string;
  readonly farLink: (link: {
    readonly unit: string;
    readonly fte: string;
    readonly from: string;
    readonly to: string;
  }) => string;
  readonly states: Readonly<Record<UnitState, string>>;
  readonly slot: string;
  readonly legendNote: string;
  readonly total: (before: string, after: string) => string;
  readonly annex: string;
  readonly moves: (isBoard: boolean) => {
    readonly comes: string;
    readonly leaves: string;
    readonly within: string;
    readonly nothing: string;
  };
  readonly missing: string;
  readonly adjustmentExplained: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly happens: string;
  readonly fteShort: string;
  readonly fteBefore: string;
  readonly fteAfter: string;
  readonly peopleShort: string;
  readonly staff: string;
  readonly boardFunding: string;
  readonly fundingBefore: string;
  readonly adjustment: string;
  readonly decidedAdjustment: string;
  readonly fundingAfter: string;
  readonly needBefore: string;
  readonly needAfter: string;
  readonly crossEntity: string;
  readonly remainder: string;
  readonly fullYear: string;
  readonly costClasses: Readonly<Record<PaperCostClass, string>>;
  readonly sum: string;
  readonly chartAlt: (picture: string) => string;
  readonly overview: string;
}

const sv: PaperTexts = {
  page: (number, total) => `Sida ${number} (${total})`,
  caseNumber: (text) => `Ärende ${text}`,
  preparedFor: (body) => `Underlag till ${body}`,
  version: (version, date) => (date === null ? `Version ${version}` : `Version ${version}, ${date}`),
  fteChangesBoard: 'årsarbetare byter nämnd',
  people: (count) => (count === '1' ? '1 person' : `${count} personer`),
  fteWithinBoards: 'årsarbetare flyttar inom sin nämnd',
  totalCost: 'samlad kostnad',
  totalCostUnchanged: 'samlad kostnad ändras inte',
  perYear: 'per år',
  takesEffect: (year) => `${year} börjar ändringen gälla`,
  firstOf: (count) => `första av ${count} datum`,
  before: 'Före',
  after: 'Efter',
  beforeUntil: (date) => `till och med ${date}`,
  afterFrom: (date) => `från ${date}`,
  continued: 'forts.',
  formerPlace: 'tidigare plats',
  pile: (count) => `+ ${count} oförändrade`,
  pileOfBoards: (count) => `+ ${count} nämnder, samma organisation`,
  linkLabel: ['årsarbetare', 'byter nämnd'],
  changes: 'Ändringar',
  noChanges: 'Inga ändringar: före och efter är lika.',
  fte: (figure) => `${figure} årsarbetare`,
  tkr: (figure) => `${figure} tkr`,
  refused: 'hinder',
  skipped: 'väntar på beslut',
  obstacles: 'Hinder',
  funding: (period) => `Ram per nämnd, ${period}`,
  board: 'Nämnd',
  difference: 'Skillnad',
  unit: (priceYear) => `tkr, ${priceYear} års priser`,
  unchangedBoards: (count) => (count === 1 ? '1 nämnd utan ändring' : `${count} nämnder utan ändring`),
  allBoards: 'Alla nämnder',
  noFundingChange: 'Ingen nämnds ram ändras.',
  fundingNotStated: 'Organisationens uppgifter säger inte hur stora ramarna är, bara hur de ändras.',
  adjustmentsNotDecided: 'Ändringarna av ramarna är beräknade och inte beslutade.',
  proposal: 'Förslag till beslut',
  decision: 'Beslut',
  clause: 'att',
  notes: 'Att känna till',
  farLinks: 'Flyttar mellan bilder på olika sidor',
  farLink: ({ unit, fte, from, to }) => `${unit}, ${fte} årsarbetare: från ${from} till ${to}`,
  states: { moved: 'flyttad', added: 'ny', ended: 'upphör', changed: 'ändrad', stays: 'undantag, stannar' },
  slot: 'plats som fylls',
  legendNote: 'Tal i rutorna och på linjerna: årsarbetare.',
  total: (before, after) =>
    before === after ? `Totalt ${before} före och efter.` : `Totalt ${before} före och ${after} efter.`,
  annex: 'Bilaga',
  moves: (isBoard) => {
    const here = isBoard ? 'nämnden' : 'organisationen';
    return {
      comes: `Kommer till ${here}`,
      leaves: `Lämnar ${here}`,
      within: `Ändras inom ${here}`,
      nothing: `Ingen enhet och ingen tjänst flyttar till eller från ${here}.`,
    };
  },
  missing: 'Uppgifter som saknas',
  adjustmentExplained:
    'Teknisk reglering: när en uppgift flyttar följer pengarna med. En nämnds ram höjs och en annans sänks lika mycket.',
  what: 'Vad',
  from: 'Från',
  to: 'Till',
  happens: 'Vad som händer',
  fteShort: 'Årsarbetare',
  fteBefore: 'Årsarb. före',
  fteAfter: 'Årsarb. efter',
  peopleShort: 'Personer',
  staff: 'Bemanning',
  boardFunding: 'Ram',
  fundingBefore: 'Ram före',
  adjustment: 'Teknisk reglering, beräknad',
  decidedAdjustment: 'Teknisk reglering, beslutad',
  fundingAfter: 'Ram efter',
  needBefore: 'Behov före',
  needAfter: 'Behov efter',
  crossEntity: 'varav pris mellan arbetsgivare',
  remainder: 'Kvar att reglera',
  fullYear: 'Vad det ändrade behovet består av, helår',
  costClasses: {
    direct: 'Budgetrader som flyttar',
    positions: 'Tjänster',
    overhead: 'Omkostnader',
    internalTrade: 'Intern handel',
    budget: 'Ändrad budget',
  },
  sum: 'Summa',
  chartAlt: (picture) => `${picture}: organisationen som träd.`,
  overview: 'Översikt',
};

const en: PaperTexts = {
  page: (number, total) => `Page ${number} (${total})`,
  caseNumber: (text) => `Case ${text}`,
  preparedFor: (body) => `For ${body}`,
  version: (version, date) => (date === null ? `Version ${version}` : `Version ${version}, ${date}`),
  fteChangesBoard: 'FTE change board',
  people: (count) => (count === '1' ? '1 person' : `${count} people`),
  fteWithinBoards: 'FTE move within their board',
  totalCost: 'total cost',
  totalCostUnchanged: 'total cost does not change',
  perYear: 'per year',
  takesEffect: (year) => `${year}: the change takes effect`,
  firstOf: (count) => `first of ${count} dates`,
  before: 'Before',
  after: 'After',
  beforeUntil: (date) => `until ${date}`,
  afterFrom: (date) => `from ${date}`,
  continued: 'cont.',
  formerPlace: 'former place',
  pile: (count) => `+ ${count} unchanged`,
  pileOfBoards: (count) => `+ ${count} boards, same organisation`,
  linkLabel: ['FTE', 'change board'],
  changes: 'Changes',
  noChanges: 'No changes: before and after are the same.',
  fte: (figure) => `${figure} FTE`,
  tkr: (figure) => `SEK ${figure} k`,
  refused: 'obstacle',
  skipped: 'awaits a decision',
  obstacles: 'Obstacles',
  funding: (period) => `Funding per board, ${period}`,
  board: 'Board',
  difference: 'Difference',
  unit: (priceYear) => `SEK thousand, prices of ${priceYear}`,
  unchangedBoards: (count) => (count === 1 ? '1 board without change' : `${count} boards without change`),
  allBoards: 'All boards',
  noFundingChange: 'No board’s funding changes.',
  fundingNotStated: 'The organisation does not state how large the funding is, only how it changes.',
  adjustmentsNotDecided: 'The changes of funding are computed and not decided.',
  proposal: 'Proposed decision',
  decision: 'Decision',
  clause: '',
  notes: 'To know',
  farLinks: 'Moves between pictures on different pages',
  farLink: ({ unit, fte, from, to }) => `${unit}, ${fte} FTE: from ${from} to ${to}`,
  states: { moved: 'moved', added: 'new', ended: 'ends', changed: 'changed', stays: 'exception, stays' },
  slot: 'place to be filled',
  legendNote: 'Figures in boxes and on lines: FTE.',
  total: (before, after) =>
    before === after ? `In all ${before} before and after.` : `In all ${before} before and ${after} after.`,
  annex: 'Annex',
  moves: (isBoard) => {
    const here = isBoard ? 'the board' : 'the organisation';
    return {
      comes: `Comes to ${here}`,
      leaves: `Leaves ${here}`,
      within: `Changes within ${here}`,
      nothing: `No unit and no position moves to or from ${here}.`,
    };
  },
  missing: 'Missing facts',
  adjustmentExplained:
    'Technical adjustment: when a task moves the money goes along. The funding of one board rises and that of another falls as much.',
  what: 'What',
  from: 'From',
  to: 'To',
  happens: 'What happens',
  fteShort: 'FTE',
  fteBefore: 'FTE before',
  fteAfter: 'FTE after',
  peopleShort: 'People',
  staff: 'Staff',
  boardFunding: 'Funding',
  fundingBefore: 'Funding before',
  adjustment: 'Technical adjustment, computed',
  decidedAdjustment: 'Technical adjustment, decided',
  fundingAfter: 'Funding after',
  needBefore: 'Need before',
  needAfter: 'Need after',
  crossEntity: 'of which price between employers',
  remainder: 'Left to adjust',
  fullYear: 'What the change of need consists of, full year',
  costClasses: {
    direct: 'Budget lines that move',
    positions: 'Positions',
    overhead: 'Overhead',
    internalTrade: 'Internal trade',
    budget: 'Changed budget',
  },
  sum: 'Sum',
  chartAlt: (picture) => `${picture}: the organisation as a tree.`,
  overview: 'Overview',
};

/** The fixed words in each language. */
export const paperTexts: Readonly<Record<Language, PaperTexts>> = { sv, en };
