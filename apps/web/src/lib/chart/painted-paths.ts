import type { Box, Connector, Point } from '@samorg/chart';
import type { ChartPicture } from './chart-picture.ts';
import type { UnitState } from './difference-row.ts';
import type { SheetScale } from './sheet-scale.ts';

/** A shape of the painted chart: every box of a kind in one path. */
export type PaintedPath = { readonly kind: PaintedKind; readonly d: string };

/** Wires, unchanged boxes, empty slots, ghosts of former places, boxes of the chosen change, and one kind for each state. */
export type PaintedKind = 'wire' | 'plain' | 'slot' | 'ghost' | 'marked' | UnitState;

/** A place to be told from the plain ones, though it may be less than a px high. */
export type PaintedMark = { readonly box: Box; readonly kind: PaintedKind };

/** From the chart to the px of the sheet. */
export type Projection = { readonly left: number; readonly top: number; readonly scale: SheetScale };

const leastPx = 1;
const leastMarkPx = 3;

/** The picture as a few paths, drawn one above the other in this order; a sheet of 20 000 boxes is no more paths than one of 20. */
export function paintedPaths(
  picture: Pick<ChartPicture, 'boxes' | 'connectors' | 'runs'>,
  marks: readonly PaintedMark[],
  projection: Projection,
): readonly PaintedPath[] {
  const marked = new Set(marks.map(({ box }) => box.key));
  const plain = [...picture.runs, ...picture.boxes.filter(({ key }) => !marked.has(key))];
  const byKind = new Map<PaintedKind, PaintedMark[]>();
  for (const mark of marks) {
    const list = byKind.get(mark.kind);
    if (list) list.push(mark);
    else byKind.set(mark.kind, [mark]);
  }
  return [
    { kind: 'wire' as const, d: picture.connectors.map((wires) => wirePath(wires, projection)).join('') },
    { kind: 'plain' as const, d: plain.map((box) => boxPath(box, leastPx, projection)).join('') },
    ...[...byKind].map(([kind, list]) => ({ kind, d: distinctPaths(list, projection) })),
  ].filter(({ d }) => d !== '');
}

/** A line through points of the chart. */
export function linePath(points: readonly Point[], { left, top, scale }: Projection): string {
  return points
    .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${tenths(x * scale.x - left)} ${tenths(y * scale.y - top)}`)
    .join('');
}

/** Marks that fall on the same px are drawn once. */
function distinctPaths(marks: readonly PaintedMark[], projection: Projection): string {
  return [...new Set(marks.map(({ box }) => boxPath(box, leastMarkPx, projection)))].join('');
}

function wirePath({ lines }: Connector, projection: Projection): string {
  return lines.map((points) => linePath(points, projection)).join('');
}

function boxPath(box: Omit<Box, 'key'>, leastHeight: number, { left, top, scale }: Projection): string {
  const [x, y] = [tenths(box.x * scale.x - left), tenths(box.y * scale.y - top)];
  const [width, height] = [tenths(box.width * scale.x), tenths(Math.max(leastHeight, box.height * scale.y))];
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** A tenth of a px is finer than any screen, and short to write. */
function tenths(px: number): number {
  return Math.round(px * 10) / 10;
}
