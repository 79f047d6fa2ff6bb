import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../test/page-faults.ts';
import { largeReport, link, paperReport, place, withMoney } from '../../test/paper-report.ts';
import { textsOf } from './mark.ts';
import type { Page } from './page.ts';
import { paperPages } from './paper-pages.ts';
import type { PaperReport } from './paper-report.ts';

describe('the overview', () => {
  it('is one page when everything has room', () => {
    const paper = paperPages(paperReport(), null);
    expect(paper.pages.map(({ format }) => format)).toEqual(['A3 landscape']);
    expect(pageFaults(paper)).toEqual([]);
    expect(textOf(paper.pages)).toContain('12,5 årsarbetare byter nämnd');
  });

  it('makes boxes smaller before it goes on to another page', () => {
    const paper = paperPages(largeReport(4, 12), null);
    expect(paper.pages).toHaveLength(1);
    expect(pageFaults(paper)).toEqual([]);
  });

  it.each([
    [10, 12],
    [3, 100],
    [40, 4],
  ])('goes on by board when %i boards of %i units do not fit at 7 points, and leaves nothing out', (boards, units) => {
    const report = largeReport(boards, units);
    const paper = paperPages(report, null);
    const { pages } = paper;
    const text = textOf(pages);
    for (const { name } of report.chart.places) expect(text).toContain(name);
    expect(pageFaults(paper)).toEqual([]);
    for (const { marks } of pages) expect(textsOf(marks).map((mark) => mark.text)).toContain('Region Fjäll');
  });

  it('tells moves in words whose two ends stand on different pages', () => {
    const large = largeReport(3, 100);
    const { places } = large.chart;
    const [from = '', to = ''] = [places[1]?.key, places.at(-1)?.key];
    const report = { ...large, chart: { ...large.chart, links: [link(from, to)] } };
    expect(textOf(paperPages(report, null).pages)).toContain(
      `${from}, 12,5 årsarbetare: från Servicenämnden till Regionstyrelsen`,
    );
  });

  it('goes on with a long list of changes under the same heading', () => {
    const [change] = paperReport().changes;
    if (change === undefined) throw new Error('broken promise: a change');
    const changes = Array.from({ length: 150 }, (_, at) => ({ ...change, sentence: `Ändring nummer ${at}` }));
    const paper = paperPages(paperReport({ changes }), null);
    expect(paper.pages.length).toBeGreaterThan(1);
    const text = textOf(paper.pages);
    for (const { sentence } of changes) expect(text).toContain(sentence);
    expect(text).toContain('Ändringar (forts.)');
    expect(pageFaults(paper)).toEqual([]);
  });

  it('breaks names that are too long, and keeps their signs in order', () => {
    const name = `${'Å'.repeat(90)}<script>alert("ö")</script>`;
    const large = paperReport({ sentence: name.repeat(3) });
    const places = [...large.chart.places, place(name, 'Servicenämnden', { states: ['changed', 'stays'] })];
    const paper = paperPages({ ...large, chart: { ...large.chart, places } }, null);
    expect(pageFaults(paper)).toEqual([]);
    expect(textOf(paper.pages).replaceAll(' ', '')).toContain(name);
  });

  it.each([
    ['2 000 letters', 'å'.repeat(2000)],
    ['half of a pair', 'a\ud83db'],
    ['emoji and right to left', '😀\u202eb\u200f'],
    ['letters that the font has not', '部門'],
    ['nothing', ''],
  ])('stands names of %s', (_, name) => {
    const large = paperReport({
      ...withMoney,
      sentence: `${name} flyttas från ${name} till ${name}`,
      notes: [name.repeat(20)],
      changes: paperReport().changes.map((change) => ({ ...change, sentence: name.repeat(4) })),
      boards: withMoney.boards.map((board) => ({
        ...board,
        name,
        comes: [{ name, way: name, fteMilli: 1, headcount: 1 }],
      })),
    });
    const places = large.chart.places.map((one) => ({ ...one, name, nameAfter: name }));
    const paper = paperPages(
      { ...large, head: { ...large.head, organisation: name }, chart: { ...large.chart, places } },
      null,
    );
    expect(pageFaults(paper)).toEqual([]);
  });

  it('keeps half a column for what stands deep down', () => {
    const small = paperReport();
    const places = Array.from({ length: 60 }, (_, at) => place(`Enhet ${at}`, at === 0 ? null : `Enhet ${at - 1}`));
    const paper = paperPages({ ...small, chart: { ...small.chart, places, links: [] } }, null);
    expect(pageFaults(paper)).toEqual([]);
    expect(textOf(paper.pages)).toContain('Enhet 59');
  });

  it('says at the top that a scenario is refused, and why', () => {
    const refused: PaperReport = paperReport({
      verdict: { kind: 'refused', headline: 'Kan inte genomföras', reason: 'En ändring har hinder.' },
      refusals: ['Växeln finns inte den 1 juli 2026.'],
      figures: null,
    });
    const paper = paperPages(refused, null);
    expect(pageFaults(paper)).toEqual([]);
    const headline = texts(paper.pages).find(({ text }) => text === 'Kan inte genomföras');
    expect(headline?.y).toBeLessThan(150);
    expect(headline?.colour).toBe('#b3261e');
    expect(textOf(paper.pages)).toContain('Växeln finns inte den 1 juli 2026.');
  });
});

function texts(pages: readonly Page[]): ReturnType<typeof textsOf> {
  return pages.flatMap(({ marks }) => textsOf(marks));
}

function textOf(pages: readonly Page[]): string {
  return texts(pages)
    .map(({ text, goesOn }) => (goesOn ? text : `${text} `))
    .join('');
}
