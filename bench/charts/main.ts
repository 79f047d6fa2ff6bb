import { generateOrganisation } from '@samorg/testkit';
import { printFigures } from '../report.ts';
import { built, builtScript, pageOf } from './built-pages.ts';
import { chartBrowser } from './chart-browser.ts';
import { frameFigures, type MeasuredSize, moveFigures, pageFigures, paintFigures } from './chart-figures.ts';
import { chartTrees } from './chart-trees.ts';
import { layoutFigures } from './layout-figures.ts';
import { type MeasuredChart, measuredChart } from './measured-chart.ts';
import { servePages } from './page-server.ts';
import { sizeFigures } from './size-figures.ts';
import { chartSubjects } from './subjects.ts';

const sizes = ['S', 'M', '4 x M'] as const;
const branchSize = 90;

/** Aims B1 to B7: the chart of the web in a browser, beside the least that can be and what others have made. */
export async function benchCharts(seed: number): Promise<void> {
  const browser = await chartBrowser();
  if (browser === null) {
    console.log('There is no Chromium on this machine, so no chart is measured.');
    return;
  }
  const harness = await builtScript('harness', { global: 'harness' });
  const texts = new Map<string, string>();
  for (const name of built) {
    const script = await builtScript(name, { global: 'drawing' });
    for (const subject of chartSubjects.filter(({ from }) => from === name)) {
      texts.set(pathOf(subject.id), pageOf(script, harness, subject.exported));
    }
  }
  const layouts = await builtScript('layouts', { global: 'layouts' });
  texts.set('/layouts', `<!doctype html><meta charset="utf-8"><script>${layouts.script}</script>`);
  const names = new Map<string, readonly string[]>();
  for (const size of sizes) {
    const trees = chartTrees(generateOrganisation(size, seed), branchSize);
    texts.set(treesOf(size), JSON.stringify(trees));
    const boards = trees.moved.rows.filter(({ kind, pile }) => kind === 'board' && pile === null).map(({ key }) => key);
    const places = trees.moved.rows.filter(({ unitId }) => unitId === trees.movedUnitId).map(({ key }) => key);
    names.set(size, [...boards, ...places]);
  }
  const server = await servePages(texts);
  try {
    for (const size of sizes) {
      const keys = names.get(size) ?? [];
      const units = size === 'S' ? 600 : size === 'M' ? 5_000 : 20_000;
      const by = new Map<string, MeasuredChart>();
      for (const subject of chartSubjects) {
        const rounds = units >= subject.slowFrom ? 1 : 3;
        const asked = { page: `${server.address}${pathOf(subject.id)}`, trees: treesOf(size), keys, rounds };
        by.set(subject.id, await measuredChart(browser, subject, asked));
      }
      const measured: MeasuredSize = { units, names: keys.length, by };
      printFigures('Charts: until painted', paintFigures(measured));
      printFigures('Charts: after a move', moveFigures(measured));
      printFigures('Charts: frames, 95th percentile', frameFigures(measured));
      printFigures('Charts: what the page holds', pageFigures(measured));
      printFigures(
        'Charts: the layout alone',
        await layoutFigures(browser, `${server.address}/layouts`, { units, trees: treesOf(size) }),
      );
    }
    printFigures('Charts: what is sent', await sizeFigures());
  } finally {
    await browser.close();
    await server.stop();
  }
}

function pathOf(id: string): string {
  return `/${id.replace(' ', '-')}`;
}

function treesOf(size: string): string {
  return `/${size.replaceAll(' ', '')}.json`;
}
