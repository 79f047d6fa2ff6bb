import { divergingBars } from '@samorg/chart';
import { hatch, polyline, rectangle } from './draw.ts';
import { tkr, tkrDifference } from './figures.ts';
import type { Item } from './flow.ts';
import type { Mark } from './mark.ts';
import { ink, more, paperWhite } from './palette.ts';
import type { PaperFunding, PaperReport } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import { type TableRow, tableItems } from './table-items.ts';
import { type Column, headingItem, paragraphItem } from './text-items.ts';

const barsWidth = 74;
const barHeight = 7;

/** Ram per nämnd: before, after and the difference as a figure and as a bar. */
export function fundingItems(funding: PaperFunding, report: PaperReport, column: Column): readonly Item[] {
  const { language } = report;
  const texts = paperTexts[language];
  const heading = headingItem(texts.funding(funding.period), column, texts.unit(funding.priceYear));
  if (funding.rows.length === 0) return [heading, paragraphItem(texts.noFundingChange, column)];
  const notes = [
    ...(funding.isStated ? [] : [texts.fundingNotStated]),
    ...(funding.isDecided ? [] : [texts.adjustmentsNotDecided]),
    texts.adjustmentExplained,
  ];
  const head = (text: string) => ({ head: text, align: 'right' as const });
  const columns = [
    { head: texts.board, align: 'left' as const },
    ...(funding.isStated ? [head(texts.before), head(texts.after)] : []),
    head(texts.difference),
  ];
  const table = { columns, rows: rowsOf(funding, report), drawingWidth: barsWidth + 10 };
  return [heading, ...tableItems(table, column), ...notes.map((note) => paragraphItem(note, column))];
}

function rowsOf({ rows, unchanged, isStated }: PaperFunding, { language }: PaperReport): readonly TableRow[] {
  const texts = paperTexts[language];
  const scale = divergingBars(
    rows.map(({ changeOre }) => changeOre),
    barsWidth,
  );
  const amounts = (beforeOre: number, changeOre: number): readonly string[] => [
    ...(isStated ? [tkr(beforeOre, language), tkr(beforeOre + changeOre, language)] : []),
    tkrDifference(changeOre, language),
  ];
  const shown = rows.map(({ name, beforeOre, changeOre }, index) => ({
    cells: [name, ...amounts(beforeOre, changeOre)],
    drawing: (x: number, y: number) => barMarks({ x: x - barsWidth, y }, scale.bars[index] ?? null, scale.zeroX),
  }));
  const rest: TableRow[] =
    unchanged.count === 0
      ? []
      : [{ cells: [texts.unchangedBoards(unchanged.count), ...amounts(unchanged.beforeOre, 0)], isQuiet: true }];
  const before = rows.reduce((sum, row) => sum + row.beforeOre, unchanged.beforeOre);
  const change = rows.reduce((sum, row) => sum + row.changeOre, 0);
  return [...shown, ...rest, { cells: [texts.allBoards, ...amounts(before, change)], isSum: true }];
}

/** More is solid, less is hatched; both on the same zero. */
function barMarks(
  { x, y }: { readonly x: number; readonly y: number },
  bar: { readonly x: number; readonly width: number } | null,
  zeroX: number,
): readonly Mark[] {
  const axis = polyline(
    [
      { x: x + zeroX, y: y - 9.6 },
      { x: x + zeroX, y: y + 9.6 },
    ],
    { stroke: ink, width: 0.75 },
  );
  if (bar === null) return [axis];
  const area = { x: x + bar.x, y: y - barHeight / 2, width: bar.width, height: barHeight };
  if (bar.x >= zeroX) return [rectangle(area, { fill: more }), axis];
  return [
    rectangle(area, { fill: paperWhite }),
    hatch(area, 3, { stroke: more, width: 0.5 }),
    rectangle(area, { stroke: more, width: 0.6 }),
    axis,
  ];
}
