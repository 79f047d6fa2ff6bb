import { textLines } from './draw.ts';
import { count, countDifference, fte, fteDifference, tkr, tkrDifference } from './figures.ts';
import { fillColumn, type Item } from './flow.ts';
import { type Mark, part } from './mark.ts';
import { formatSizes, margin, type Page } from './page.ts';
import { ink, ink2 } from './palette.ts';
import type { PaperBoard, PaperMove, PaperReport } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import { runHeadHeight } from './run-head.ts';
import { type TableRow, tableItems } from './table-items.ts';
import { type Column, headingItem, paragraphItem, spaceItem } from './text-items.ts';
import { shortName, type TextStyle, type Typesetter } from './typesetter.ts';

const format = 'A4 portrait';
const name: TextStyle = { size: 19, weight: 'strong', colour: ink, leading: 23 };
const quiet: TextStyle = { size: 11, weight: 'regular', colour: ink2, leading: 14.5 };

/** The annex of one board: what comes, what leaves, staff and money. As many A4 pages as it takes. */
export function boardAnnex(board: PaperBoard, report: PaperReport, typesetter: Typesetter): readonly Page[] {
  const width = formatSizes[format].width - 2 * margin;
  const top = margin + runHeadHeight(report, width, typesetter) + 12;
  const height = formatSizes[format].height - margin - top;
  const pages: Page[] = [];
  let items: readonly Item[] = [
    titleItem(board, report, { width, typesetter }),
    ...annexItems(board, report, { width, typesetter }),
  ];
  while (items.length > 0) {
    const filled = fillColumn(items, { x: margin, y: top, height, beginsPage: true });
    pages.push({
      format,
      part: board.id,
      bookmark: pages.length === 0 ? shortName(board.name) : null,
      marks: filled.marks,
    });
    items = filled.rest;
  }
  return pages;
}

function titleItem(board: PaperBoard, report: PaperReport, { width, typesetter }: Column): Item {
  const texts = [
    { text: `${paperTexts[report.language].annex}: ${shortName(board.name)}`, style: name, tag: 'H1' as const },
    ...(board.detail === null ? [] : [{ text: shortName(board.detail), style: quiet, tag: 'P' as const }]),
    { text: shortName(report.sentence), style: quiet, tag: 'P' as const },
  ];
  const placed = texts.map((one) => ({
    ...one,
    height: textLines(one.text, { x: 0, y: 0, width }, { style: one.style, typesetter }).height,
  }));
  return {
    height: placed.reduce((sum, one) => sum + one.height, 0) + 10,
    marksAt: (x, y) => {
      let top = y;
      return placed.map(({ text, style, tag, height }): Mark => {
        const { marks } = textLines(text, { x, y: top, width }, { style, typesetter });
        top += height;
        return part(tag, marks);
      });
    },
  };
}

function annexItems(board: PaperBoard, report: PaperReport, column: Column): readonly Item[] {
  const texts = paperTexts[report.language];
  const { comes, leaves, within } = board;
  const titles = texts.moves(board.isBoard);
  const nothing = comes.length + leaves.length === 0 ? [paragraphItem(titles.nothing, column, { above: 8 })] : [];
  return [
    ...nothing,
    ...moveItems({ title: titles.comes, way: texts.from, moves: comes }, report, column),
    ...moveItems({ title: titles.leaves, way: texts.to, moves: leaves }, report, column),
    ...(within.length === 0 ? [] : section(titles.within, innerTable(within, report, column), column)),
    ...section(texts.staff, staffTable(board, report), column),
    ...section(texts.boardFunding, yearTable(board, report), { ...column, aside: unitOf(report) }),
    ...(board.fullYear.length === 0
      ? []
      : section(texts.fullYear, classTable(board, report), { ...column, aside: unitOf(report) })),
  ];
}

function unitOf({ funding, language }: PaperReport): string {
  return funding === null ? '' : paperTexts[language].unit(funding.priceYear);
}

type Table = Parameters<typeof tableItems>[0];

function section(title: string, table: Table, column: Column & { readonly aside?: string }): readonly Item[] {
  return [spaceItem(11), headingItem(title, column, column.aside ?? ''), ...tableItems(table, column)];
}

function moveItems(
  { title, way, moves }: { readonly title: string; readonly way: string; readonly moves: readonly PaperMove[] },
  { language }: PaperReport,
  column: Column,
): readonly Item[] {
  if (moves.length === 0) return [];
  const texts = paperTexts[language];
  const table: Table = {
    columns: [
      { head: texts.what, align: 'left' },
      { head: way, align: 'left', width: column.width * 0.4 },
      { head: texts.fteShort, align: 'right' },
      { head: texts.peopleShort, align: 'right' },
    ],
    rows: moves.map(({ name: what, way: how, fteMilli, headcount }) => ({
      cells: [what, how, fte(fteMilli, language), count(headcount, language)],
    })),
  };
  return section(title, table, column);
}

function innerTable(changes: PaperBoard['within'], { language }: PaperReport, { width }: Column): Table {
  const texts = paperTexts[language];
  const figure = (milli: number | null): string => (milli === null ? '–' : fte(milli, language));
  return {
    columns: [
      { head: texts.what, align: 'left' },
      { head: texts.happens, align: 'left', width: width * 0.36 },
      rightHead(texts.fteBefore),
      rightHead(texts.fteAfter),
    ],
    rows: changes.map(({ name: what, way, fteMilliBefore, fteMilliAfter }) => ({
      cells: [what, way, figure(fteMilliBefore), figure(fteMilliAfter)],
    })),
  };
}

function staffTable({ staff: { before, after } }: PaperBoard, { language }: PaperReport): Table {
  const texts = paperTexts[language];
  const row = (label: string, cells: readonly string[]): TableRow => ({ cells: [label, ...cells] });
  return {
    columns: [{ head: '', align: 'left' }, ...[texts.before, texts.after, texts.difference].map(rightHead)],
    rows: [
      row(texts.fteShort, [
        fte(before.fteMilli, language),
        fte(after.fteMilli, language),
        fteDifference(after.fteMilli - before.fteMilli, language),
      ]),
      row(texts.peopleShort, [
        count(before.headcount, language),
        count(after.headcount, language),
        countDifference(after.headcount - before.headcount, language),
      ]),
    ],
  };
}

function yearTable({ years }: PaperBoard, { language, funding }: PaperReport): Table {
  const texts = paperTexts[language];
  const isStated = funding?.isStated ?? false;
  const row = (label: string, figure: (year: PaperBoard['years'][number]) => string): TableRow => ({
    cells: [label, ...years.map(figure)],
  });
  const amount = (ore: number): string => tkr(ore, language);
  const change = (ore: number): string => tkrDifference(ore, language);
  const adjustment = funding?.isDecided ? texts.decidedAdjustment : texts.adjustment;
  const hasCrossing = years.some(({ crossEntityOre }) => crossEntityOre !== 0);
  return {
    columns: [{ head: '', align: 'left' }, ...years.map(({ year }) => rightHead(year))],
    rows: [
      ...(isStated ? [row(texts.fundingBefore, (year) => amount(year.fundingBeforeOre))] : []),
      row(adjustment, (year) => change(year.adjustmentOre)),
      ...(isStated
        ? [{ ...row(texts.fundingAfter, (year) => amount(year.fundingBeforeOre + year.adjustmentOre)), isSum: true }]
        : []),
      row(texts.needBefore, (year) => amount(year.needBeforeOre)),
      row(texts.needAfter, (year) => amount(year.needAfterOre)),
      ...(hasCrossing ? [row(texts.crossEntity, (year) => change(year.crossEntityOre))] : []),
      { ...row(texts.remainder, (year) => change(year.remainderOre)), isSum: true },
    ],
  };
}

function classTable({ fullYear }: PaperBoard, { language }: PaperReport): Table {
  const texts = paperTexts[language];
  const sum = fullYear.reduce((total, { amountOre }) => total + amountOre, 0);
  return {
    columns: [{ head: '', align: 'left' }, rightHead(texts.difference)],
    rows: [
      ...fullYear.map(({ kind, amountOre }) => ({
        cells: [texts.costClasses[kind], tkrDifference(amountOre, language)],
      })),
      { cells: [texts.sum, tkrDifference(sum, language)], isSum: true },
    ],
  };
}

function rightHead(head: string): { readonly head: string; readonly align: 'right' } {
  return { head, align: 'right' };
}
