import { OrgChart } from 'd3-org-chart';
import type { DifferenceTree } from '../chart-trees.ts';
import { type ChartSubject, type PlainUnit, plainUnits } from './subject.ts';

type Row = PlainUnit & { _expanded?: boolean };

/** d3-org-chart with every unit open. */
export const subject: ChartSubject = { draw: (host, tree) => drawn(host, tree, true) };

/** d3-org-chart as it opens by itself: the root and what stands nearest below it. */
export const collapsed: ChartSubject = { draw: (host, tree) => drawn(host, tree, false) };

function drawn(host: HTMLElement, tree: DifferenceTree, isOpen: boolean): ReturnType<ChartSubject['draw']> {
  const rowsOf = (next: DifferenceTree): Row[] =>
    plainUnits(next).map((unit) => (isOpen ? { ...unit, _expanded: true } : unit));
  const chart = new OrgChart<Row>()
    .container(host)
    .svgHeight(host.clientHeight)
    .nodeWidth(() => 180)
    .nodeHeight(() => 60)
    .compact(false)
    .duration(0)
    .nodeContent(
      ({ data }) => `<div class="unit"><b>${data.name}</b><div>${data.kind}</div><div>${data.fte}</div></div>`,
    )
    .data(rowsOf(tree))
    .render();
  const by = () => chart.getChartState();
  return {
    change: (next, isAnimated) => {
      chart
        .duration(isAnimated ? 600 : 0)
        .data(rowsOf(next))
        .render();
    },
    fit: () => chart.fit({ animate: false }),
    read: () => by().svg.call(by().zoomBehavior.scaleTo, 1),
    pan: (dx, dy) => by().svg.call(by().zoomBehavior.translateBy, -dx, -dy),
    zoom: (factor) => by().svg.call(by().zoomBehavior.scaleBy, factor),
    textPxOf: () => host.querySelector('.unit b')?.getBoundingClientRect().height ?? 0,
  };
}
