import { textLine } from './draw.ts';
import { artifact, type Mark, part } from './mark.ts';
import { ink, ink2 } from './palette.ts';
import type { PaperReport } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import { ruleAt } from './text-items.ts';
import { brokenLines, shortName, type TextStyle, type Typesetter } from './typesetter.ts';

const leading = 13;
const gap = 14;
const pageWidth = 70;
const strong: TextStyle = { size: 9.75, weight: 'strong', colour: ink, leading };
const plain: TextStyle = { size: 9.75, weight: 'regular', colour: ink2, leading };

/** Where the head of a page stands, and how wide it is. */
export interface HeadPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Height of the head of a page, the rule under it included. */
export function runHeadHeight(report: PaperReport, width: number, typesetter: Typesetter): number {
  return rowsOf(report, width, typesetter).length * leading + 7;
}

/** Organisation, case, version, date and page. Read aloud on the first page only. */
export function runHead(
  report: PaperReport,
  place: HeadPlace,
  { page, pages, typesetter }: { readonly page: number; readonly pages: number; readonly typesetter: Typesetter },
): readonly Mark[] {
  const rows = rowsOf(report, place.width, typesetter);
  const label = paperTexts[report.language].page(page, pages);
  const texts = rows.flatMap((row, at) =>
    row.map(({ text, x, style }) =>
      textLine(text, { x: place.x + x, y: place.y + at * leading }, { style, typesetter }),
    ),
  );
  const number = textLine(
    label,
    { x: place.x + place.width, y: place.y, align: 'right' },
    { style: plain, typesetter },
  );
  const bottom = place.y + rows.length * leading + 2.5;
  const rule = ruleAt(place.x, bottom, { width: place.width, stroke: ink, thickness: 0.9 });
  return page === 1 ? [part('P', texts), artifact([number, rule])] : [artifact([...texts, number, rule])];
}

interface Segment {
  readonly text: string;
  readonly x: number;
  readonly style: TextStyle;
}

/** What the head says, row by row; the page number has the end of the first row. */
function rowsOf(report: PaperReport, width: number, typesetter: Typesetter): readonly (readonly Segment[])[] {
  const rows: Segment[][] = [[]];
  let x = 0;
  for (const { text, style } of segmentsOf(report)) {
    const room = (): number => width - (rows.length === 1 ? pageWidth : 0);
    const own = typesetter.width(text, style);
    if (x > 0 && x + own > room()) {
      rows.push([]);
      x = 0;
    }
    brokenLines(text, room(), { typesetter, style }).forEach(({ text: line }, at) => {
      if (at > 0) {
        rows.push([]);
        x = 0;
      }
      rows.at(-1)?.push({ text: line, x, style });
      x += typesetter.width(line, style) + gap;
    });
  }
  return rows;
}

function segmentsOf({ head, language }: PaperReport): readonly { readonly text: string; readonly style: TextStyle }[] {
  const texts = paperTexts[language];
  const { caseNumber, preparedFor, version, date, scenarioName, notice } = head;
  const segments = [
    caseNumber === null ? null : texts.caseNumber(caseNumber),
    preparedFor === null ? null : texts.preparedFor(preparedFor),
    scenarioName,
    version === null ? null : texts.version(version, date),
    notice,
  ];
  return [
    { text: shortName(head.organisation), style: strong },
    ...segments.flatMap((text) => (text === null ? [] : [{ text: shortName(text), style: plain }])),
  ];
}
