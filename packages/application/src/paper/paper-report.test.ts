import { readFileSync } from 'node:fs';
import { type PaperReport, writePaperPdf } from '@samorg/exchange';
import { describe, expect, it } from 'vitest';
import { paperOfExample } from '../../test/paper-of-example.ts';
import { readPdf } from '../../test/read-pdf.ts';
import { evaluateFiles } from '../evaluate-files.ts';
import { evaluationView } from '../evaluation/evaluation-view.ts';
import { paperFileName } from './paper-of-scenario.ts';
import { paperReportOf } from './paper-report.ts';

describe('the paper of Halland', () => {
  const report = paperOfExample('halland-2021', 'dissolve-decided');

  it('is headed by the change that moves most, with who is to decide', () => {
    expect(report.sentence).toBe(
      'IT- och teleservice, utom Teleservice, flyttas från Driftnämnden Regionservice till Regionstyrelsen',
    );
    expect(report.head).toMatchObject({
      organisation: 'Region Halland',
      caseNumber: 'RS200432',
      preparedFor: 'Regionfullmäktige',
      version: 7,
      date: '2021-01-14',
    });
    expect(report.decision?.clauses).toHaveLength(4);
  });

  it('stands units that follow at their old place too, in the picture before', () => {
    const inBefore = report.chart.places.filter(({ name, before }) => name === 'Beslutsstöd' && before.form === 'box');
    expect(inBefore).toMatchObject([{ before: { fteMilli: 6_000 }, after: { form: 'ghost' } }]);
    const inAfter = report.chart.places.filter(({ name, after }) => name === 'Beslutsstöd' && after.form === 'box');
    expect(inAfter).toMatchObject([{ before: { form: 'slot' }, after: { fteMilli: 6_000 } }]);
  });

  it.each(['before', 'after'] as const)('loses nobody in the picture %s', (picture) => {
    const tops = report.chart.places.filter(({ parentKey }) => parentKey === null);
    const staff = tops.reduce((sum, place) => sum + (place[picture].fteMilli ?? 0), 0);
    expect(staff).toBe(7_286_500);
  });

  it('has funding that sums to nothing, and the same figures in overview and annexes', () => {
    const rows = report.funding?.rows ?? [];
    expect(rows.reduce((sum, { changeOre }) => sum + changeOre, 0)).toBe(0);
    const annexes = new Map(report.boards.map(({ name, years }) => [name, years.at(-1)?.adjustmentOre]));
    expect(new Map(rows.map(({ name, changeOre }) => [name, changeOre]))).toEqual(annexes);
  });

  it('tells each board what comes and what leaves, and nobody twice', () => {
    const sum = (moves: 'comes' | 'leaves'): number =>
      report.boards.flatMap((board) => board[moves]).reduce((total, { fteMilli }) => total + fteMilli, 0);
    expect(sum('comes')).toBe(report.figures?.fteMilliChangingBoard);
    expect(sum('leaves')).toBe(report.figures?.fteMilliChangingBoard);
  });

  it('has staff that differs by what comes and leaves', () => {
    for (const { comes, leaves, staff } of report.boards) {
      const net = [...comes.map(({ headcount }) => headcount), ...leaves.map(({ headcount }) => -headcount)];
      expect(staff.after.headcount - staff.before.headcount).toBe(net.reduce((sum, one) => sum + one, 0));
    }
  });
});

it('names nobody as the one who decides, when several bodies each decide a part', () => {
  const { head, decision } = paperOfExample('halsingland-it-2026', 'five');
  expect([head.preparedFor, head.caseNumber, decision]).toEqual([null, null, null]);
});

it('tells every fact that is missing, and what it is to a body that is no board', () => {
  const { verdict, missing, boards } = paperOfExample('halsingland-it-2026', 'five');
  expect(verdict.kind).toBe('undetermined');
  expect(missing).toHaveLength(11);
  expect(boards.filter(({ isBoard }) => !isBoard).map(({ id }) => id)).toEqual(['kh']);
});

describe('a scenario that is refused', () => {
  const report = refusedPaper();

  it('has its reasons on paper, and no figures', () => {
    expect(report.verdict.kind).toBe('refused');
    expect(report.refusals).toHaveLength(1);
    expect(report).toMatchObject({ figures: null, funding: null, boards: [] });
  });

  it('says so at the top of the page', async () => {
    const { pages } = await readPdf(await writePaperPdf(report, null));
    const texts = pages[0]?.texts ?? [];
    const headline = texts.find(({ text }) => text === report.verdict.headline);
    expect(headline?.base).toBeLessThan(170);
  });
});

it.each([
  [{ id: 'halland-2021-start', version: 3 }, 'sv', 'halland-2021-start-v3.pdf'],
  [{ id: 'Åsa/..\\ "x"\r\n', version: 1 }, 'en', 'Asa-..-x-v1-en.pdf'],
  [{ id: '部門', version: 2 }, 'sv', 'scenario-v2.pdf'],
] as const)('names the file of %j in %s', ({ id, version }, language, name) => {
  expect(paperFileName({ id, version }, language)).toBe(name);
});

/** The Halland scenario with one more change that cannot be made. */
function refusedPaper(): PaperReport {
  const read = (file: string): Buffer =>
    readFileSync(new URL(`../../../../examples/halland-2021/${file}`, import.meta.url));
  const scenario: { changes: object[] } = JSON.parse(read('scenario-dissolve.json').toString());
  scenario.changes.push({ id: 'x', type: 'closeUnit', effectiveDate: '2021-10-01', unitId: 'nobody' });
  const { replay } = evaluateFiles(read('organisation.json'), Buffer.from(JSON.stringify(scenario)));
  if (replay === null) throw new Error('broken promise: files that can be used');
  return paperReportOf(
    { evaluation: evaluationView(replay), version: null, savedAt: null },
    { language: 'sv', year: null },
  );
}
