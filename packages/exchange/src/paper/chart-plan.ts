import { type BlockMeasures, type BlockNode, type BlockSheet, fitsOneSheet, layoutBlocks } from '@samorg/chart';
import type { PaperPlace, PaperReport } from './paper-report.ts';
import { boxHeight } from './place-text.ts';
import type { Typesetter } from './typesetter.ts';

/** How small boxes may be drawn: their smallest text is then 7 points. */
const leastScale = 0.7;

/** The sheets of the chart, at the scale that they are drawn at. */
export interface ChartPlan {
  readonly scale: number;
  readonly measures: BlockMeasures;
  readonly sheets: readonly BlockSheet[];
}

/** Room for one of the two pictures. */
export interface PaneRoom {
  readonly width: number;
  readonly height: number;
}

/** The fewest columns, and then the largest scale down to `least`, at which all of the chart stands on one sheet; null when it does not. */
export function planOneSheet(
  report: PaperReport,
  room: PaneRoom & { readonly least: number },
  typesetter: Typesetter,
): ChartPlan | null {
  for (const columns of columnCounts(report)) {
    for (const breaks of [true, false]) {
      const at = (scale: number): ChartPlan | null => {
        const measures = measuresOf(room, columns, scale);
        const nodes = nodesOf(report, { scale, breaks, typesetter });
        return fitsOneSheet(nodes, measures) ? { scale, measures, sheets: layoutBlocks(nodes, measures) } : null;
      };
      // What does not fit at its smallest is not tried any larger.
      const smallest = at(room.least);
      if (smallest === null) continue;
      for (let percent = 100; percent > room.least * 100; percent -= 5) {
        const plan = at(percent / 100);
        if (plan !== null) return plan;
      }
      return smallest;
    }
  }
  return null;
}

/** As few sheets as there can be at the least scale, the boards one after another. */
export function planSheets(report: PaperReport, room: PaneRoom, typesetter: Typesetter): ChartPlan {
  const nodes = nodesOf(report, { scale: leastScale, breaks: false, typesetter });
  const plans = [2, 3].map((columns) => {
    const measures = measuresOf(room, columns, leastScale);
    return { scale: leastScale, measures, sheets: layoutBlocks(nodes, measures) };
  });
  const [two, three] = plans;
  if (two === undefined || three === undefined) throw new Error('broken promise: two plans');
  return three.sheets.length < two.sheets.length ? three : two;
}

function columnCounts({ chart }: PaperReport): readonly number[] {
  return chart.places.filter(({ parentKey }) => parentKey === null).length === 1 ? [1, 2] : [2, 3];
}

function measuresOf({ width, height }: PaneRoom, columns: number, scale: number): BlockMeasures {
  return {
    width,
    maxHeight: height,
    columns,
    columnGap: 14,
    indent: 15 * scale,
    rowGap: 4.5 * scale,
    blockGap: 11 * scale,
    wireInset: 10.5 * scale,
  };
}

function nodesOf(
  report: PaperReport,
  how: { readonly scale: number; readonly breaks: boolean; readonly typesetter: Typesetter },
): readonly BlockNode[] {
  const look = { ...how, report };
  return report.chart.places.map((place: PaperPlace) => ({
    key: place.key,
    parentKey: place.parentKey,
    heightAt: (width) => boxHeight(place, width, look),
    startsColumn: how.breaks && place.startsColumn,
  }));
}
