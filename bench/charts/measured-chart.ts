import type { Browser } from '@playwright/test';
import { timingOf } from '../measure.ts';
import { openChartPage } from './chart-browser.ts';
import type { ChartSubjectName } from './subjects.ts';

/** What one subject took for one organisation; milliseconds, medians of what was tried. */
export interface MeasuredChart {
  readonly paintMs: number;
  readonly panesMs: number;
  readonly moveScriptMs: number;
  /** 95th percentile of frames by what was done, and at which scale. */
  readonly frameMs: ReadonlyMap<string, number>;
  readonly nodes: number;
  readonly heapMb: number;
  readonly treeItems: number;
  /** Of the names asked for, how many are written 11 px high or more when the whole chart is in view. */
  readonly legible: number;
}

const readableFromPx = 11;

/** Measures a subject in fresh pages: painted alone and in two panes, then changed, panned, zoomed, counted. */
export async function measuredChart(
  browser: Browser,
  subject: ChartSubjectName,
  { page: address, trees, keys, rounds }: Asked,
): Promise<MeasuredChart> {
  const [paints, panes]: number[][] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    paints?.push(await drawnOnce(browser, { address, trees, panes: 1 }));
    panes?.push(await drawnOnce(browser, { address, trees, panes: 2 }));
  }
  const { page, heapMb, close } = await openChartPage(browser, address);
  await page.evaluate((at) => bench.load(at), trees);
  const before = await heapMb();
  await page.evaluate(() => bench.draw(1));
  const heap = (await heapMb()) - before;
  const [nodes, treeItems] = await page.evaluate(() => [bench.nodes(), bench.treeItems()]);
  const moves = await page.evaluate((times) => bench.move(times), rounds > 1 ? 9 : 1);
  const frameMs = new Map<string, number>();
  for (const where of ['whole', 'reading'] as const) {
    for (const what of ['pan', 'zoom', 'move'] as const) {
      const frames = await page.evaluate(([done, at]) => bench.frames(done, at), [what, where] as const);
      frameMs.set(`${what}, ${where}`, timingOf(subject.id, frames).p95Us);
    }
  }
  const texts = await page.evaluate((asked) => bench.textPx(asked), keys);
  await close();
  return {
    paintMs: medianOf(paints ?? []),
    panesMs: medianOf(panes ?? []),
    moveScriptMs: medianOf(moves.script),
    frameMs,
    nodes: nodes ?? 0,
    heapMb: heap,
    treeItems: treeItems ?? 0,
    legible: texts.filter((px) => px >= readableFromPx).length,
  };
}

/** Where a subject's page and its trees are, which names it is asked for, and how often it is tried. */
export interface Asked {
  readonly page: string;
  readonly trees: string;
  readonly keys: readonly string[];
  readonly rounds: number;
}

async function drawnOnce(
  browser: Browser,
  { address, trees, panes }: { readonly address: string; readonly trees: string; readonly panes: 1 | 2 },
): Promise<number> {
  const { page, close } = await openChartPage(browser, address);
  await page.evaluate((at) => bench.load(at), trees);
  const took = await page.evaluate((count) => bench.draw(count), panes);
  await close();
  return took;
}

export function medianOf(samples: readonly number[]): number {
  return timingOf('', samples).medianUs;
}
