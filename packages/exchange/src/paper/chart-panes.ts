import { type BlockSheet, blockWires, routeThroughGutter } from '@samorg/chart';
import { dateInWords, isoDate } from '@samorg/domain';
import { drawnLinks } from './chart-links.ts';
import type { ChartPlan } from './chart-plan.ts';
import { polyline, rectangle, textLine } from './draw.ts';
import { linkMarks } from './link-marks.ts';
import { type Mark, part } from './mark.ts';
import { ground, ink, ink2, line, line2 } from './palette.ts';
import type { PaperLink, PaperPlace, PaperReport } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import { pictureInWords } from './picture-in-words.ts';
import { placeBox } from './place-box.ts';
import type { Picture } from './place-text.ts';
import type { TextStyle, Typesetter } from './typesetter.ts';

const padding = 12;
/** At the right of the gutter, for figures on the lines. */
const labelRoom = 30;
const captionHeight = 26;
const rootHeight = 17;
const title: TextStyle = { size: 13.5, weight: 'strong', colour: ink, leading: 18 };
const aside: TextStyle = { size: 10.5, weight: 'regular', colour: ink2, leading: 18 };
const root: TextStyle = { size: 9.75, weight: 'strong', colour: ink, leading: 12 };

/** Width of the gutter between the pictures: wider, the more links run in it. */
function gutterWidth({ chart }: PaperReport): number {
  const { length } = drawnLinks(chart.links);
  return length <= 1 ? 72 : Math.min(126, labelRoom + 20 + 13 * length);
}

/** Width that the boxes of one picture have. */
export function paneRoomWidth(report: PaperReport, width: number): number {
  return (width - gutterWidth(report)) / 2 - 2 * padding;
}

/** Height of a picture besides its boxes. */
export function paneOverhead(report: PaperReport): number {
  return captionHeight + headroomOf(report) + padding;
}

/** Above the boxes: the root with its wires, or the lanes of links that go over the top. */
function headroomOf({ chart }: PaperReport): number {
  const lanes = drawnLinks(chart.links).length;
  return Math.max(chart.root === null ? 0 : rootHeight, lanes === 0 ? 4 : 8 + 4 * lanes);
}

/** Where the two pictures of a sheet stand. */
export interface PanesPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Före and Efter side by side on one layout, with the links between them. Tells which links are drawn. */
export function chartPanes(
  report: PaperReport,
  { plan, sheet, place }: { readonly plan: ChartPlan; readonly sheet: BlockSheet; readonly place: PanesPlace },
  typesetter: Typesetter,
): { readonly marks: readonly Mark[]; readonly height: number; readonly drawn: readonly PaperLink[] } {
  const gutter = gutterWidth(report);
  const paneWidth = (place.width - gutter) / 2;
  const overhead = paneOverhead(report);
  const height = overhead + sheet.height;
  const top = place.y + overhead - padding;
  const panes = [
    { picture: 'before' as const, x: place.x },
    { picture: 'after' as const, x: place.x + paneWidth + gutter },
  ];
  const places = new Map(report.chart.places.map((one) => [one.key, one]));
  const figures = panes.map(({ picture, x }) => {
    const area = { x, y: place.y, width: paneWidth, height };
    const boxesAt = { x: x + padding, y: top };
    const marks = [
      rectangle(area, { fill: ground, stroke: line, width: 0.5 }),
      ...captionMarks(report, picture, { ...area, typesetter }),
      ...rootMarks(report, { sheet, at: boxesAt, typesetter }),
      ...wireMarks({ plan, sheet, at: boxesAt }, (key) => places.get(key)?.[picture].form !== 'slot'),
      ...sheet.boxes.flatMap((box) => {
        const shown = places.get(box.key);
        if (shown === undefined) return [];
        const own = { x: boxesAt.x + box.x, y: boxesAt.y + box.y, width: box.width, height: box.height };
        const look = { scale: plan.scale, typesetter, report };
        return placeBox({ place: shown, picture, area: own, isRepeated: box.isRepeated }, look);
      }),
    ];
    const shown = shownPlaces(report, sheet);
    return part('Figure', marks, { alt: pictureInWords(report, { picture, places: shown }) });
  });
  const links = drawnLinks(report.chart.links);
  const left = place.x + paneWidth;
  const routes = routeThroughGutter(links, {
    before: { sheet, at: { x: place.x + padding, y: top } },
    after: { sheet, at: { x: left + gutter + padding, y: top } },
    gutter: { left, right: left + gutter - (links.length > 1 ? labelRoom : 0) },
    columnGap: plan.measures.columnGap,
    wireInset: plan.measures.wireInset,
    headroom: headroomOf(report) - 4,
  });
  const drawn = routes.flatMap(({ key }) => links.find((link) => link.key === key)?.members ?? []);
  return {
    marks: [...figures, ...linkMarks(report, { routes, links, right: left + gutter, typesetter })],
    height,
    drawn,
  };
}

function shownPlaces({ chart }: PaperReport, sheet: BlockSheet): readonly PaperPlace[] {
  const keys = new Set(sheet.boxes.map(({ key }) => key));
  return chart.places.filter(({ key }) => keys.has(key));
}

function captionMarks(
  { chart, language }: PaperReport,
  picture: Picture,
  { x, y, typesetter }: { readonly x: number; readonly y: number; readonly typesetter: Typesetter },
): readonly Mark[] {
  const texts = paperTexts[language];
  const [name, date] = picture === 'before' ? [texts.before, chart.beforeUntil] : [texts.after, chart.afterFrom];
  const when = picture === 'before' ? texts.beforeUntil : texts.afterFrom;
  const caption = textLine(name, { x: x + padding, y: y + 5 }, { style: title, typesetter });
  if (date === null) return [caption];
  const left = x + padding + typesetter.width(name, title) + 7;
  const words = when(dateInWords(isoDate(date), language));
  return [caption, textLine(words, { x: left, y: y + 5.8 }, { style: aside, typesetter })];
}

/** The name above the boards, with a wire to the first of each column. */
function rootMarks(
  { chart }: PaperReport,
  {
    sheet,
    at,
    typesetter,
  }: { readonly sheet: BlockSheet; readonly at: { x: number; y: number }; readonly typesetter: Typesetter },
): readonly Mark[] {
  const heads = sheet.boxes.filter((box) => box.y === 0);
  const [first] = heads;
  const last = heads.at(-1);
  if (chart.root === null || first === undefined || last === undefined) return [];
  const middles = heads.map((box) => at.x + box.x + box.width / 2);
  const [from = 0, to = 0] = [middles[0], middles.at(-1)];
  const middle = (from + to) / 2;
  const barY = at.y - 5;
  const look = { stroke: line2, width: 0.6 };
  return [
    textLine(chart.root, { x: middle, y: at.y - rootHeight - 3, align: 'centre' }, { style: root, typesetter }),
    polyline(
      [
        { x: middle, y: at.y - 8 },
        { x: middle, y: barY },
      ],
      look,
    ),
    polyline(
      [
        { x: from, y: barY },
        { x: to, y: barY },
      ],
      look,
    ),
    ...middles.map((x) =>
      polyline(
        [
          { x, y: barY },
          { x, y: at.y },
        ],
        look,
      ),
    ),
  ];
}

function wireMarks(
  { plan, sheet, at }: { readonly plan: ChartPlan; readonly sheet: BlockSheet; readonly at: { x: number; y: number } },
  isShown: (key: string) => boolean,
): readonly Mark[] {
  return blockWires(sheet, plan.measures, isShown).map((points) =>
    polyline(
      points.map(({ x, y }) => ({ x: at.x + x, y: at.y + y })),
      { stroke: line2, width: 0.6 },
    ),
  );
}
