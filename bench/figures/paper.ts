import { type PaperPlace, type PaperReport, writePaperPdf } from '@samorg/exchange';
import { timingOf } from '../measure.ts';
import { duration, type Figure, times } from '../report.ts';

const boards = 10;
const units = 11;
const rounds = 7;

/** A region with 120 boxes on paper, beside the same document without a picture: fonts, head and annexes only. Medians of 7. */
export async function paper(): Promise<Figure[]> {
  const places = Array.from({ length: boards }, (_, board) => boardPlaces(board)).flat();
  const [drawn, bare] = [await medianUs(reportOf(places)), await medianUs(reportOf([]))];
  return [
    {
      name: `PDF of a picture with ${places.length} boxes`,
      value: duration(drawn),
      floor: `${duration(bare)} (without the picture)`,
      ratio: times(drawn, bare),
      aim: '<= 5 s',
    },
  ];
}

async function medianUs(report: PaperReport): Promise<number> {
  const samples: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const bytes = await writePaperPdf(report, null);
    if (bytes.length < 10_000) throw new Error('the paper of the benchmark has its fonts');
    samples.push((performance.now() - start) * 1000);
  }
  return timingOf('paper', samples).medianUs;
}

function boardPlaces(board: number): readonly PaperPlace[] {
  const name = `Nämnden för verksamhetsområde ${board}`;
  const head: PaperPlace = {
    key: name,
    parentKey: null,
    name,
    nameAfter: name,
    detail: `Förvaltningen för verksamhetsområde ${board}`,
    states: [],
    before: { form: 'box', fteMilli: 812_500 },
    after: { form: 'box', fteMilli: 811_000 },
    pile: null,
    startsColumn: false,
  };
  return [
    head,
    ...Array.from({ length: units }, (_, unit): PaperPlace => {
      const own = `Avdelningen för uppgift ${board}.${unit}`;
      return { ...head, key: own, parentKey: name, name: own, nameAfter: own, detail: null, states: ['changed'] };
    }),
  ];
}

function reportOf(places: readonly PaperPlace[]): PaperReport {
  return {
    language: 'sv',
    title: 'Underlag',
    head: {
      organisation: 'Region Exempel',
      caseNumber: null,
      preparedFor: null,
      scenarioName: 'Många ändringar',
      version: 1,
      date: '2026-01-01',
      notice: null,
    },
    sentence: 'Tio nämnder ändrar sin organisation',
    verdict: { kind: 'neutral', headline: 'Kostnadsneutral', reason: '' },
    refusals: [],
    missing: [],
    figures: null,
    chart: { total: null, root: null, beforeUntil: null, afterFrom: null, places, links: [] },
    changes: [],
    funding: null,
    decision: null,
    notes: [],
    boards: [],
  };
}
