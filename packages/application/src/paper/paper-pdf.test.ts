import { type PaperReport, writePaperPdf } from '@samorg/exchange';
import { describe, expect, it } from 'vitest';
import { paperOfExample } from '../../test/paper-of-example.ts';
import { type PdfText, type ReadPdf, readPdf } from '../../test/read-pdf.ts';

const cases = [
  ['halland-2021', 'dissolve-decided', { a3: 1, a4: 7 }],
  ['gavleborg-action-plan-2024', 'reorganisation', { a3: 1, a4: 1 }],
  ['halsingland-it-2026', 'five', { a3: 2, a4: 6 }],
  ['halland-staff-functions-2022', 'consolidate-hr', { a3: 1, a4: 7 }],
] as const;

describe.each(cases)('the paper of %s, %s', (folder, scenario, sheets) => {
  const report = paperOfExample(folder, scenario);
  const written = writePaperPdf(report, null);
  const reading = written.then(readPdf);

  it('is tagged, has language, title and a bookmark for each part', async () => {
    const pdf = await reading;
    expect(pdf.isTagged).toBe(true);
    expect(pdf.language).toBe('sv-SE');
    expect(pdf.title).toBe(report.title);
    expect(pdf.bookmarks).toEqual(['Översikt', ...report.boards.map(({ name }) => name)]);
    const [first, ...annexes] = pdf.pages;
    expect(first?.roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'Figure']));
    for (const { roles } of annexes.slice(-1)) {
      expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'Table', 'TR', 'TH', 'TD']));
    }
  });

  it('has an overview on A3 and annexes on A4', async () => {
    const { pages } = await reading;
    const isA3 = pages.map(({ width }) => Math.round(width) === 1191);
    expect(isA3.filter(Boolean)).toHaveLength(sheets.a3);
    expect(isA3.filter((wide) => !wide)).toHaveLength(sheets.a4);
    expect(pages.every(({ height }) => Math.round(height) === 842)).toBe(true);
  });

  it('tells every name of the chart, before and after, and every change', async () => {
    const text = textOf(await reading);
    for (const { name, nameAfter, pile } of report.chart.places) {
      if (pile === null) expect(text).toContain(squeezed(name));
      if (pile === null) expect(text).toContain(squeezed(nameAfter));
    }
    for (const { sentence } of report.changes) expect(text).toContain(squeezed(sentence));
    expect(text).toContain(squeezed(report.verdict.headline));
  });

  it('reads both pictures aloud', async () => {
    const { pages } = await reading;
    const alts = pages.flatMap((page) => page.alts);
    for (const picture of ['Före', 'Efter']) {
      const told = alts.filter((alt) => alt.startsWith(`${picture}:`)).join(' ');
      for (const { name, pile } of report.chart.places.filter(({ parentKey }) => parentKey === null)) {
        if (pile === null) expect(told).toContain(name);
      }
    }
  });

  it('has no text under 7 points, none outside the margins and none over another', async () => {
    const { pages } = await reading;
    for (const { texts, width, height } of pages) {
      for (const text of texts) {
        expect(text.size).toBeGreaterThanOrEqual(6.99);
        expect(text.left).toBeGreaterThanOrEqual(34);
        expect(text.right).toBeLessThanOrEqual(width - 33.9);
        expect(text.base - text.size).toBeGreaterThanOrEqual(30);
        expect(text.base).toBeLessThanOrEqual(height - 34);
      }
      expect(overlapping(texts)).toEqual([]);
    }
  });

  it('is the same bytes each time', async () => {
    const again = await writePaperPdf(report, null);
    expect(Buffer.from(again).equals(Buffer.from(await written))).toBe(true);
  });
});

it('can be had in English', async () => {
  const report = paperOfExample('halland-2021', 'dissolve-decided', 'en');
  const pdf = await readPdf(await writePaperPdf(report, null));
  expect(pdf.language).toBe('en-GB');
  expect(pdf.bookmarks[0]).toBe('Overview');
  expect(textOf(pdf)).toContain('Fundingperboard,fullyear2022');
});

it('can be had in parts', async () => {
  const report = paperOfExample('halland-2021', 'dissolve-decided');
  const pdf = await readPdf(await writePaperPdf(report, new Set(['rh-rs'])));
  expect(pdf.bookmarks).toEqual(['Regionstyrelsen']);
  expect(pdf.pages).toHaveLength(1);
  expect(textOf(pdf)).toContain('Sida1(1)');
});

it('says plainly that a scenario without changes has none', async () => {
  const report: PaperReport = paperOfExample('halland-staff-functions-2022', 'review');
  const pdf = await readPdf(await writePaperPdf(report, null));
  expect(pdf.pages).toHaveLength(1);
  expect(textOf(pdf)).toContain(squeezed('Inga ändringar ännu: före och efter är lika'));
});

/** The texts of all pages without spaces, since a name may be broken anywhere. */
function textOf({ pages }: ReadPdf): string {
  return squeezed(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

function overlapping(texts: readonly PdfText[]): readonly string[] {
  return texts.flatMap((one, at) =>
    texts.slice(at + 1).flatMap((other) => {
      const isBeside = one.right <= other.left + 0.5 || other.right <= one.left + 0.5;
      const [topOne, topOther] = [one.base - one.size * 0.7, other.base - other.size * 0.7];
      const isAbove = one.base + one.size * 0.15 <= topOther || other.base + other.size * 0.15 <= topOne;
      return isBeside || isAbove ? [] : [`${one.text} over ${other.text}`];
    }),
  );
}
