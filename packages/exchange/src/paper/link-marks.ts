import type { GutterRoute } from '@samorg/chart';
import type { DrawnLink } from './chart-links.ts';
import { polyline, rectangle, textLine } from './draw.ts';
import { fte } from './figures.ts';
import { artifact, type Mark, part } from './mark.ts';
import { hues, paperWhite } from './palette.ts';
import type { PaperReport } from './paper-report.ts';
import { paperTexts } from './paper-texts.ts';
import type { TextStyle, Typesetter } from './typesetter.ts';

/** Routes with the links that they stand for. */
export interface LinkContext {
  readonly routes: readonly GutterRoute[];
  readonly links: readonly DrawnLink[];
  /** Right edge of the gutter. */
  readonly right: number;
  readonly typesetter: Typesetter;
}

/** The lines of links with their tips, and their figures: the only one on its track, several where they leave the gutter. */
export function linkMarks(report: PaperReport, { routes, links, right, typesetter }: LinkContext): readonly Mark[] {
  const look = { stroke: hues.moved, width: 1.6 };
  const style: TextStyle = { size: 9.5, weight: 'strong', colour: hues.moved, leading: 12 };
  const texts = paperTexts[report.language];
  const lines = routes.flatMap(({ points }) => {
    const [end, foot] = [points.at(-1), points.at(-2)];
    if (end === undefined || foot === undefined) return [];
    const tip = [end, { x: end.x - 7, y: end.y - 4 }, { x: end.x - 7, y: end.y + 4 }, end];
    return [polyline([...points.slice(0, -1), { x: end.x - 5, y: end.y }], look), polyline(tip, { fill: hues.moved })];
  });
  const labels = routes.flatMap((route): Mark[] => {
    const link = links.find(({ key }) => key === route.key);
    if (link === undefined) return [];
    const figure = fte(link.fteMilli, report.language);
    if (routes.length > 1) {
      const shown = link.members.length > 1 ? `${figure} (${link.members.length})` : figure;
      const place = { x: right - 3, y: route.exit.y - 12.5, align: 'right' as const };
      return [part('P', [textLine(shown, place, { style, typesetter })])];
    }
    return [singleLabel([figure, ...texts.linkLabel], route, { style, typesetter })];
  });
  return [artifact(lines), ...labels];
}

/** The label of the only link, on its track. */
function singleLabel(
  lines: readonly string[],
  { points, trackX }: GutterRoute,
  { style, typesetter }: { readonly style: TextStyle; readonly typesetter: Typesetter },
): Mark {
  const onTrack = points.filter(({ x }) => x === trackX).map(({ y }) => y);
  const middle = onTrack.length === 0 ? (points[0]?.y ?? 0) : (Math.min(...onTrack) + Math.max(...onTrack)) / 2;
  const height = lines.length * 12 + 4;
  const width = Math.max(...lines.map((text) => typesetter.width(text, style))) + 6;
  const area = { x: trackX - width / 2, y: middle - height / 2, width, height };
  const texts = lines.map((text, at) =>
    textLine(text, { x: trackX, y: area.y + 2 + at * 12, align: 'centre' }, { style, typesetter }),
  );
  return part('P', [rectangle(area, { fill: paperWhite }), ...texts]);
}
