import type { PaperLink, PaperPlace, PaperReport } from '../src/paper/paper-report.ts';

/** A place that is the same before and after, with some of it told otherwise. */
export function place(key: string, parentKey: string | null, more: Partial<PaperPlace> = {}): PaperPlace {
  return {
    key,
    parentKey,
    name: key,
    nameAfter: key,
    detail: null,
    states: [],
    before: { form: 'box', fteMilli: 12_500 },
    after: { form: 'box', fteMilli: 12_500 },
    pile: null,
    startsColumn: false,
    ...more,
  };
}

/** A small report: one unit moves from a board to another. */
export function paperReport(more: Partial<PaperReport> = {}): PaperReport {
  return {
    language: 'sv',
    title: 'Flytten, version 3 – Region Fjäll',
    head: {
      organisation: 'Region Fjäll',
      caseNumber: 'RF 12',
      preparedFor: 'Regionfullmäktige',
      scenarioName: 'Flytten',
      version: 3,
      date: '2026-02-01',
      notice: null,
    },
    sentence: 'Växeln flyttas från Servicenämnden till Regionstyrelsen',
    verdict: { kind: 'neutral', headline: 'Kostnadsneutral', reason: 'Inget är kvar att reglera.' },
    refusals: [],
    missing: [],
    figures: {
      fteMilliChangingBoard: 12_500,
      headcountChangingBoard: 14,
      fteMilliWithinBoards: 0,
      netExternalChangeOre: 0,
      effectiveDate: '2026-07-01',
      effectiveDates: 1,
    },
    chart: {
      total: { beforeMilli: 40_000, afterMilli: 40_000 },
      root: null,
      beforeUntil: '2026-06-30',
      afterFrom: '2026-07-01',
      places: [
        place('Regionstyrelsen', null),
        place('Växeln ny', 'Regionstyrelsen', {
          nameAfter: 'Växeln',
          states: ['moved'],
          before: { form: 'slot', fteMilli: null },
        }),
        place('Servicenämnden', null, { startsColumn: true }),
        place('Växeln', 'Servicenämnden', { states: ['moved'], after: { form: 'ghost', fteMilli: null } }),
      ],
      links: [link('Växeln', 'Växeln ny')],
    },
    changes: [
      {
        state: 'moved',
        effectiveDate: '2026-07-01',
        sentence: 'Växeln flyttas från Servicenämnden till Regionstyrelsen',
        exceptions: [],
        fteMilli: 12_500,
        amountOre: null,
        outcome: 'planned',
      },
    ],
    funding: null,
    decision: null,
    notes: [],
    boards: [],
    ...more,
  };
}

/** The money of two boards, and the annex of one. */
export const withMoney: Pick<PaperReport, 'funding' | 'boards' | 'decision'> = {
  funding: {
    period: 'helår 2027',
    priceYear: 2026,
    isStated: true,
    isDecided: false,
    rows: [
      { name: 'Regionstyrelsen', beforeOre: 1_000_000_000, changeOre: 250_000_000 },
      { name: 'Servicenämnden', beforeOre: 2_000_000_000, changeOre: -250_000_000 },
    ],
    unchanged: { count: 3, beforeOre: 9_000_000_000 },
  },
  decision: { isDecided: false, source: 'Regionfullmäktige §4', clauses: ['flytta Växeln', 'reglera ramarna'] },
  boards: [
    {
      id: 'rs',
      name: 'Regionstyrelsen',
      isBoard: true,
      detail: 'Regionkontoret',
      comes: [{ name: 'Växeln', way: 'Servicenämnden', fteMilli: 12_500, headcount: 14 }],
      leaves: [],
      within: [{ name: 'Kansliet', way: 'upphör', fteMilliBefore: 3_000, fteMilliAfter: null }],
      staff: { before: { fteMilli: 100_000, headcount: 110 }, after: { fteMilli: 112_500, headcount: 124 } },
      years: [
        {
          year: '2026 (6 av 12 månader)',
          fundingBeforeOre: 1_000_000_000,
          adjustmentOre: 125_000_000,
          needBeforeOre: 1_000_000_000,
          needAfterOre: 1_125_000_000,
          crossEntityOre: 0,
          remainderOre: 0,
        },
      ],
      fullYear: [{ kind: 'direct', amountOre: 250_000_000 }],
    },
  ],
};

/** A link between two places. */
export function link(fromKey: string, toKey: string): PaperLink {
  return {
    key: `${fromKey}>${toKey}`,
    fromKey,
    toKey,
    unit: fromKey,
    from: 'Servicenämnden',
    to: 'Regionstyrelsen',
    fteMilli: 12_500,
  };
}

/** A region where so many units of each of some boards change. */
export function largeReport(boards: number, units: number): PaperReport {
  const places = Array.from({ length: boards }, (_, board) => [
    place(`Nämnden för område ${board}`, null, { detail: `Förvaltningen för område ${board}` }),
    ...Array.from({ length: units }, (__, unit) =>
      place(`Avdelningen för verksamhet ${board}.${unit}`, `Nämnden för område ${board}`, { states: ['changed'] }),
    ),
  ]).flat();
  const small = paperReport();
  return { ...small, chart: { ...small.chart, places, links: [] } };
}
