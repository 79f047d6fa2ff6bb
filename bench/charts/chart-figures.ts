import { type Figure, times } from '../report.ts';
import type { MeasuredChart } from './measured-chart.ts';

/** What all subjects took for an organisation of so many units, by the id of the subject. */
export interface MeasuredSize {
  readonly units: number;
  readonly names: number;
  readonly by: ReadonlyMap<string, MeasuredChart>;
}

/** A figure with whether its aim is held. */
interface Held {
  readonly name: string;
  readonly value: string;
  readonly floor: string;
  readonly ratio: string;
  readonly aim: string;
  readonly isHeld: boolean;
}

/** Aim B1: until a chart is painted, one alone and two side by side. */
export function paintFigures({ units, by }: MeasuredSize): Figure[] {
  const [ours, canvas, svg, d3, collapsed, dabeng] = all(by);
  const aim = units > 5_000 ? '<= 250 ms' : '<= 2 x Canvas';
  const rows: Held[] = [
    beside(`${units} units, before and after`, [ours?.panesMs, canvas?.panesMs, 'Canvas'], {
      aim: `${aim} (B1)`,
      isHeld: units > 5_000 ? (ours?.panesMs ?? 0) <= 250 : (ours?.panesMs ?? 0) <= 2 * (canvas?.panesMs ?? 0),
    }),
    faster(`${units} units, the same`, [ours?.panesMs, svg?.panesMs, 'd3-hierarchy + SVG'], 10),
    faster(`${units} units, the same`, [ours?.panesMs, d3?.panesMs, 'd3-org-chart'], 25),
    faster(`${units} units, the same`, [ours?.panesMs, dabeng?.panesMs, 'orgchart'], 0),
    faster(`${units} units, the same`, [ours?.panesMs, collapsed?.panesMs, 'd3-org-chart collapsed'], 1),
    beside(`${units} units, one chart`, [ours?.paintMs, canvas?.paintMs, 'Canvas'], { aim: '-', isHeld: true }),
  ];
  // Small charts are cheap for everybody: the ratios are asked of 5 000 units and more.
  return told(units < 5_000 ? rows.map((row) => (row.aim.includes('faster') ? { ...row, aim: '-' } : row)) : rows);
}

/** Aim B2: script from a move to the new picture. */
export function moveFigures({ units, by }: MeasuredSize): Figure[] {
  const [ours, canvas, svg, d3, , dabeng] = all(by);
  const most = units > 5_000 ? 16 : 8;
  const script = ours?.moveScriptMs ?? Number.NaN;
  return told([
    beside(`${units} units, script after a move`, [script, canvas?.moveScriptMs, 'Canvas'], {
      aim: `<= ${most} ms (B2)`,
      isHeld: script <= most,
    }),
    faster(`${units} units, the same`, [script, svg?.moveScriptMs, 'd3-hierarchy + SVG'], 0),
    faster(`${units} units, the same`, [script, d3?.moveScriptMs, 'd3-org-chart'], 0),
    faster(`${units} units, the same`, [script, dabeng?.moveScriptMs, 'orgchart'], 0),
  ]);
}

/** Aim B3: 95th percentile of frames. */
export function frameFigures({ units, by }: MeasuredSize): Figure[] {
  const [ours, canvas, svg, d3, , dabeng] = all(by);
  return told(
    [...(ours?.frameMs ?? [])].map(([what, value]) => {
      const peers = [svg, d3, dabeng].map((peer) => ms(peer?.frameMs.get(what)));
      return {
        name: `${units} units, ${what} scale`,
        value: ms(value),
        floor: `${ms(canvas?.frameMs.get(what))} (Canvas); ${peers.join(', ')} (SVG, d3-org-chart, orgchart)`,
        ratio: times(value, canvas?.frameMs.get(what) ?? Number.NaN),
        aim: '<= 18 ms (B3)',
        isHeld: value <= 18,
      };
    }),
  );
}

/** Aim B4 and B7: what the page holds, whether it can be read out, and what can be read of the whole. */
export function pageFigures({ units, names, by }: MeasuredSize): Figure[] {
  const [ours, canvas, svg, d3, , dabeng] = all(by);
  const heapMost = units > 5_000 ? 25 : 10;
  const list = (of: (chart: MeasuredChart | undefined) => string): string =>
    `${of(canvas)}, ${of(svg)}, ${of(d3)}, ${of(dabeng)} (Canvas, SVG, d3-org-chart, orgchart)`;
  const [nodes, heap, items, legible] = [ours?.nodes ?? 0, ours?.heapMb ?? 0, ours?.treeItems ?? 0, ours?.legible ?? 0];
  return told([
    {
      name: `${units} units, nodes of the page`,
      value: String(nodes),
      floor: list((chart) => String(chart?.nodes ?? '-')),
      ratio: `${((d3?.nodes ?? 0) / nodes).toFixed(0)} x fewer than d3-org-chart`,
      aim: '<= 2000 (B4)',
      isHeld: nodes <= 2_000,
    },
    {
      name: `${units} units, heap`,
      value: `${heap.toFixed(1)} MB`,
      floor: list((chart) => `${chart?.heapMb.toFixed(1) ?? '-'} MB`),
      ratio: '-',
      aim: `<= ${heapMost} MB (B4)`,
      isHeld: heap <= heapMost,
    },
    {
      name: `${units} units, tree items that can be read out`,
      value: String(items),
      floor: list((chart) => String(chart?.treeItems ?? '-')),
      ratio: '-',
      aim: '> 0 (B4)',
      isHeld: items > 0,
    },
    {
      name: `${units} units, names of 11 px in the whole chart`,
      value: `${legible} of ${names}`,
      floor: list((chart) => String(chart?.legible ?? '-')),
      ratio: '-',
      aim: 'all (B7)',
      isHeld: legible === names,
    },
  ]);
}

function all(by: ReadonlyMap<string, MeasuredChart>): readonly (MeasuredChart | undefined)[] {
  return ['samorg', 'canvas', 'svg', 'd3', 'd3 collapsed', 'dabeng'].map((id) => by.get(id));
}

type Pair = readonly [ours: number | undefined, theirs: number | undefined, told: string];

function beside(
  name: string,
  [ours = Number.NaN, theirs = Number.NaN, who]: Pair,
  { aim, isHeld }: Pick<Held, 'aim' | 'isHeld'>,
): Held {
  return { name, value: ms(ours), floor: `${ms(theirs)} (${who})`, ratio: times(ours, theirs), aim, isHeld };
}

function faster(name: string, [ours = Number.NaN, theirs = Number.NaN, who]: Pair, least: number): Held {
  const ratio = theirs / ours;
  return {
    name,
    value: ms(ours),
    floor: `${ms(theirs)} (${who})`,
    ratio: `${ratio.toFixed(ratio < 10 ? 1 : 0)} x faster`,
    aim: least === 0 ? '-' : `>= ${least} x faster (B1)`,
    isHeld: ratio >= least,
  };
}

/** With the word that tells whether the aim is held. */
export function told(rows: readonly Held[]): Figure[] {
  return rows.map(({ isHeld, ...row }) =>
    row.aim === '-' ? row : { ...row, aim: `${row.aim}: ${isHeld ? 'held' : 'missed'}` },
  );
}

/** Milliseconds as they are read. */
export function ms(value = Number.NaN): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}
