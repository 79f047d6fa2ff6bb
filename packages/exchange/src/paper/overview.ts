import type { BlockSheet } from '@samorg/chart';
import { changeItems } from './change-items.ts';
import { chartPanes, paneOverhead, paneRoomWidth } from './chart-panes.ts';
import { type ChartPlan, planOneSheet, planSheets } from './chart-plan.ts';
import { decisionItems } from './decision-items.ts';
import { fte } from './figures.ts';
import { fillColumn, heightOf, type Item } from './flow.ts';
import { fundingItems } from './funding-items.ts';
import { headline } from './headline.ts';
import { legend, legendHeight } from './legend.ts';
import type { Mark } from './mark.ts';
import { formatSizes, margin, type Page } from './page.ts';
import { overviewPart } from './paper-part.ts';
import type { PaperLink, PaperReport } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import { runHeadHeight } from './run-head.ts';
import { headingItem, paragraphItem, spaceItem } from './text-items.ts';
import type { Typesetter } from './typesetter.ts';

const format = 'A3 landscape';
const columnGap = 26;
const gap = 12;
/** The lists below the chart do not grow beyond this on the first page while they can go on further back. */
const mostLists = 360;
const fewLists = 190;
const betweenLists = 16;
/** With less room than this below the headline, the chart begins on the next page. */
const leastChart = 260;

/** The overview: one A3 page, and further ones where chart or lists do not fit at 7 points. Nothing is left out. */
export function overviewPages(report: PaperReport, typesetter: Typesetter): readonly Page[] {
  const width = formatSizes[format].width - 2 * margin;
  const top = margin + runHeadHeight(report, width, typesetter) + 10;
  const bottom = formatSizes[format].height - margin - legendHeight;
  const head = headline(report, { x: margin, y: top, width }, typesetter);
  const room: Room = { report, typesetter, width, bottom };
  const chartTop = top + head.height + gap;
  const lists = listColumns(room);
  const isCrowded = bottom - chartTop < leastChart;
  const plan = planChart(room, bottom - (isCrowded ? top : chartTop), naturalHeight(lists));
  return paginate(room, { plan, lists, first: { marks: head.marks, chartTop, isCrowded }, top });
}

interface Room {
  readonly report: PaperReport;
  readonly typesetter: Typesetter;
  readonly width: number;
  readonly bottom: number;
}

/** A column of lists: where it stands, and what is in it. */
interface ListColumn {
  readonly x: number;
  readonly width: number;
  readonly items: readonly Item[];
}

function listColumns({ report, typesetter, width }: Room): readonly ListColumn[] {
  const { funding, decision } = report;
  const shares = decision === null ? [0.5, 0.5] : [0.36, 0.36, 0.28];
  const room = width - columnGap * (shares.length - 1);
  const [first = 0, second = 0, third = 0] = shares.map((share) => share * room);
  const columns = [{ x: margin, width: first, items: changeItems(report, { width: first, typesetter }) }];
  const middle = { x: margin + first + columnGap, width: second };
  columns.push({
    ...middle,
    items: funding === null ? [] : fundingItems(funding, report, { width: second, typesetter }),
  });
  if (decision !== null) {
    const x = middle.x + second + columnGap;
    columns.push({ x, width: third, items: decisionItems(decision, report, { width: third, typesetter }) });
  }
  return columns;
}

function naturalHeight(columns: readonly ListColumn[]): number {
  return Math.max(...columns.map(({ items }) => heightOf(items)));
}

/** The chart as large as it gets beside the lists: rather smaller lists than small boxes, and at last only the chart. */
function planChart(room: Room, height: number, lists: number): ChartPlan {
  const { report, width, typesetter } = room;
  const pane = paneRoomWidth(report, width);
  const overhead = paneOverhead(report);
  const tries = [
    { least: 0.8, lists: Math.min(lists, mostLists) },
    { least: 0.85, lists: Math.min(lists, fewLists) },
    { least: 0.7, lists: Math.min(lists, mostLists) },
    { least: 0.7, lists: Math.min(lists, fewLists) },
    { least: 0.7, lists: 0 },
  ];
  for (const { least, lists: below } of tries) {
    const own = height - overhead - (below === 0 ? 0 : below + 2 * gap);
    const plan = planOneSheet(report, { width: pane, height: own, least }, typesetter);
    if (plan !== null) return plan;
  }
  return planSheets(report, { width: pane, height: height - overhead }, typesetter);
}

interface Parts {
  readonly plan: ChartPlan;
  readonly lists: readonly ListColumn[];
  /** The headline; when it is so long that it leaves no room, the chart begins on the next page. */
  readonly first: { readonly marks: readonly Mark[]; readonly chartTop: number; readonly isCrowded: boolean };
  /** Where a page begins that goes on. */
  readonly top: number;
}

function paginate(room: Room, { plan, lists, first, top }: Parts): readonly Page[] {
  const pages: Page[] = [];
  const drawn = new Set<PaperLink>();
  let columns = lists;
  const waiting = [...plan.sheets];
  const bookmark = paperTexts[room.report.language].overview;
  const withLegend = (marks: readonly Mark[]): readonly Mark[] => [
    ...marks,
    ...legend(room.report, { x: margin, y: room.bottom, width: room.width }, room.typesetter),
  ];
  if (first.isCrowded) pages.push({ format, part: overviewPart, bookmark, marks: withLegend(first.marks) });
  do {
    const isFirst = pages.length === 0;
    const marks: Mark[] = isFirst ? [...first.marks] : [];
    let y = isFirst ? first.chartTop : top;
    const sheet = waiting.shift();
    if (sheet !== undefined && sheet.boxes.length > 0) {
      const panes = drawSheet(room, { plan, sheet, y });
      for (const link of panes.drawn) drawn.add(link);
      marks.push(...panes.marks);
      y += panes.height + gap;
    }
    if (waiting.length === 0) {
      if (sheet !== undefined) columns = withFarLinks(room, columns, drawn);
      const filled = fillColumns(columns, { y, height: room.bottom - gap - y, beginsPage: sheet === undefined });
      marks.push(...filled.marks);
      columns = filled.columns;
    }
    pages.push({ format, part: overviewPart, bookmark: isFirst ? bookmark : null, marks: withLegend(marks) });
  } while (waiting.length > 0 || columns.some(({ items }) => items.length > 0));
  return pages;
}

/** Fills columns side by side. What one cannot hold goes on in the next ones, under what they hold, if they are as wide. */
function fillColumns(
  columns: readonly ListColumn[],
  room: { readonly y: number; readonly height: number; readonly beginsPage: boolean },
): { readonly marks: readonly Mark[]; readonly columns: readonly ListColumn[] } {
  const marks: Mark[] = [];
  const used = columns.map(() => 0);
  const fill = (items: readonly Item[], at: number): readonly Item[] => {
    const x = columns[at]?.x ?? 0;
    const above = used[at] ?? 0;
    const start = above === 0 ? 0 : above + betweenLists;
    const filled = fillColumn(items, {
      x,
      y: room.y + start,
      height: room.height - start,
      beginsPage: room.beginsPage && above === 0,
    });
    if (filled.height > 0) used[at] = start + filled.height;
    marks.push(...filled.marks);
    return filled.rest;
  };
  const rests = columns.map(({ items }, at) => fill(items, at));
  const left = rests.map((rest, at) =>
    columns.reduce((items, column, other) => {
      const isFree = other > at && (rests[other] ?? []).length === 0 && column.width > (columns[at]?.width ?? 0) - 1;
      return isFree && items.length > 0 ? fill(items, other) : items;
    }, rest),
  );
  return { marks, columns: columns.map((column, at) => ({ ...column, items: left[at] ?? [] })) };
}

function drawSheet(
  { report, typesetter, width }: Room,
  { plan, sheet, y }: { readonly plan: ChartPlan; readonly sheet: BlockSheet; readonly y: number },
): ReturnType<typeof chartPanes> {
  return chartPanes(report, { plan, sheet, place: { x: margin, y, width } }, typesetter);
}

/** Links whose ends stand on two pages are told in words under the changes. */
function withFarLinks(
  { report, typesetter }: Room,
  columns: readonly ListColumn[],
  drawn: ReadonlySet<PaperLink>,
): readonly ListColumn[] {
  const texts = paperTexts[report.language];
  const far = report.chart.links.filter((link) => !drawn.has(link));
  if (far.length === 0) return columns;
  return columns.map((column, at) => {
    if (at !== 0) return column;
    const lines = far.map(({ unit, fteMilli, from, to }) => {
      return paragraphItem(texts.farLink({ unit, fte: fte(fteMilli, report.language), from, to }), {
        ...column,
        typesetter,
      });
    });
    return {
      ...column,
      items: [...column.items, spaceItem(10), headingItem(texts.farLinks, { ...column, typesetter }), ...lines],
    };
  });
}
