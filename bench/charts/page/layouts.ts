import { layoutTree } from '@samorg/chart';
import type { ChartTrees } from '../chart-trees.ts';
import type { LayoutName } from './asked-of-page.ts';
import { flatTree, linearLayout } from './linear-layout.ts';
import { tidy } from './plain-svg.ts';
import { plainUnits } from './subject.ts';

const measures = { columnWidths: [148, 180], columnGap: 20, origin: { x: 20, y: 16 } };

/** Milliseconds of the first layout of a tree in a fresh page. */
export async function layoutOnce(address: string, name: LayoutName): Promise<number> {
  const { moved }: ChartTrees = await (await fetch(address)).json();
  const units = plainUnits(moved);
  const nodes = moved.rows.map(({ key, parentKey, name, band }) => {
    return { key, parentKey, band, height: name.length > 24 ? 58 : 42 };
  });
  const start = performance.now();
  if (name === 'samorg') layoutTree(nodes, { ...measures, links: moved.links });
  else if (name === 'linear') linearLayout(flatTree(units));
  else tidy(units);
  return performance.now() - start;
}
