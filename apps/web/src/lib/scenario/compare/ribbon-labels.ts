import type { Ribbon } from '@samorg/chart';

/** A label of a ribbon with its lines. */
export type RibbonLabel = { readonly ribbon: Ribbon; readonly lines: readonly string[] };

const linePx = 18;
/** Lower than this a ribbon has no room for a line; its row tells the figure. */
const roomPx = 16;

/**
 * The labels that can be read: of ribbons high enough for a line, and none that lies over another; the larger ribbon wins.
 * A second line is left out where the ribbon is too low for two.
 */
export function readableLabels(labels: readonly RibbonLabel[]): readonly RibbonLabel[] {
  const kept: RibbonLabel[] = [];
  for (const { ribbon, lines } of labels.toSorted((a, b) => b.ribbon.weight - a.ribbon.weight)) {
    const height = ribbon.from.bottom - ribbon.from.top;
    if (height < roomPx) continue;
    const label = { ribbon, lines: height < lines.length * linePx ? lines.slice(0, 1) : lines };
    if (kept.every((other) => areApart(label, other))) kept.push(label);
  }
  return kept;
}

function areApart(one: RibbonLabel, other: RibbonLabel): boolean {
  const room = ((one.lines.length + other.lines.length) * linePx) / 2;
  return Math.abs(one.ribbon.labelY - other.ribbon.labelY) >= room;
}
