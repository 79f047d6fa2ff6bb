import { type Mark, type TextMark, textsOf } from '../src/paper/mark.ts';
import { formatSizes, leastTableText, leastText, margin, type Paper } from '../src/paper/page.ts';
import { pdfTypesetter } from '../src/paper/pdf-typesetter.ts';
import { openDocument } from '../src/paper/write-pdf.ts';
import { paperReport } from './paper-report.ts';

/** What is wrong with pages: texts that are too small, outside of the margins, or over each other. */
export function pageFaults({ pages }: Paper): readonly string[] {
  const typesetter = pdfTypesetter(openDocument(paperReport()));
  return pages.flatMap(({ format, marks }) => {
    const { width, height } = formatSizes[format];
    const texts = textsOf(marks).map((mark) => ({ mark, right: mark.x + typesetter.width(mark.text, mark) }));
    const alone = texts.flatMap(({ mark, right }) => [
      ...(mark.size < leastText ? [`small: ${mark.text}`] : []),
      ...(mark.x < margin - 0.1 || right > width - margin + 0.1 ? [`beside the page: ${mark.text}`] : []),
      ...(mark.y < margin || mark.y > height - margin + 0.1 ? [`off the page: ${mark.text}`] : []),
    ]);
    const pairs = texts.flatMap((one, at) =>
      texts.slice(at + 1).flatMap((other) => (isOver(one, other) ? [`${one.mark.text} over ${other.mark.text}`] : [])),
    );
    const rows = tableTexts(marks).filter(({ size }) => size < leastTableText);
    return [...alone, ...rows.map(({ text }) => `small in a table: ${text}`), ...pairs];
  });
}

function tableTexts(marks: readonly Mark[]): readonly TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind !== 'part') return [];
    return mark.tag === 'Table' || mark.tag === 'L' ? textsOf(mark.marks) : tableTexts(mark.marks);
  });
}

interface Placed {
  readonly mark: TextMark;
  readonly right: number;
}

function isOver(one: Placed, other: Placed): boolean {
  if (one.right <= other.mark.x + 0.5 || other.right <= one.mark.x + 0.5) return false;
  const [top, below] = one.mark.y < other.mark.y ? [one.mark, other.mark] : [other.mark, one.mark];
  return top.y + top.size * 0.15 > below.y - below.size * 0.7;
}
