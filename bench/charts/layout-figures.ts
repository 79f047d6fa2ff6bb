import type { Browser } from '@playwright/test';
import type { Figure } from '../report.ts';
import { times } from '../report.ts';
import { openChartPage } from './chart-browser.ts';
import { ms, told } from './chart-figures.ts';
import { medianOf } from './measured-chart.ts';
import type { LayoutName } from './page/asked-of-page.ts';

const rounds = 5;

/** Aim B5: the first layout of a tree in a fresh page, beside one pass over plain arrays and d3-hierarchy's tidy tree. */
export async function layoutFigures(
  browser: Browser,
  address: string,
  { units, trees }: { readonly units: number; readonly trees: string },
): Promise<Figure[]> {
  const taken: Record<LayoutName, number[]> = { samorg: [], linear: [], 'd3-hierarchy': [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['samorg', 'linear', 'd3-hierarchy'] as const) {
      const { page, close } = await openChartPage(browser, address);
      taken[name].push(await page.evaluate(([at, who]) => layouts.layoutOnce(at, who), [trees, name] as const));
      await close();
    }
  }
  const [ours, floor, peer] = [medianOf(taken.samorg), medianOf(taken.linear), medianOf(taken['d3-hierarchy'])];
  const name = `${units} units, layout`;
  return told([
    {
      name,
      value: ms(ours),
      floor: `${ms(floor)} (one pass)`,
      ratio: times(ours, floor),
      aim: '<= 3 x (B5)',
      isHeld: ours <= 3 * floor,
    },
    {
      name,
      value: ms(ours),
      floor: `${ms(peer)} (d3-hierarchy)`,
      ratio: `${(peer / ours).toFixed(1)} x faster`,
      aim: '>= 5 x faster (B5)',
      isHeld: peer >= 5 * ours,
    },
  ]);
}
