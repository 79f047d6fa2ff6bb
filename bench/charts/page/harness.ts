import type { ChartTrees, DifferenceTree } from '../chart-trees.ts';
import type { Harness } from './asked-of-page.ts';
import type { ChartSubject, DrawnChart } from './subject.ts';

const mostFrames = 60;
const mostMs = 1_500;
const settleMs = 50;

export function harnessOf(subject: ChartSubject): Harness {
  let trees: ChartTrees | undefined;
  let drawn: DrawnChart[] = [];
  let isMoved = false;
  const one = (): DrawnChart => {
    const [first] = drawn;
    if (first === undefined) throw new Error('nothing is drawn');
    return first;
  };
  const given = (): ChartTrees => {
    if (trees === undefined) throw new Error('no trees are loaded');
    return trees;
  };
  /** A copy each time, as a page gets it from a server: nothing can be known again by identity. */
  const next = (): DifferenceTree => {
    isMoved = !isMoved;
    return JSON.parse(JSON.stringify(isMoved ? given().moved : given().plain));
  };
  return {
    load: async (address) => {
      trees = await (await fetch(address)).json();
    },
    draw: async (panes) => {
      const hosts = panes === 1 ? [1280] : [640, 640];
      const places = hosts.map((width) => {
        const host = document.createElement('div');
        host.style.cssText = `position:relative;float:left;overflow:hidden;width:${width}px;height:800px`;
        document.body.append(host);
        return host;
      });
      const [plain, moved] = [given().plain, given().moved];
      await frame();
      const start = performance.now();
      drawn = places.map((host, at) =>
        subject.draw(host, at === 0 && panes === 2 ? plain : panes === 2 ? moved : plain),
      );
      await frame();
      await frame();
      isMoved = false;
      return performance.now() - start;
    },
    move: async (times) => {
      const [script, picture]: number[][] = [[], []];
      for (let turn = 0; turn < times; turn += 1) {
        const tree = next();
        await rest();
        const start = performance.now();
        one().change(tree, false);
        script?.push(performance.now() - start);
        await frame();
        await frame();
        picture?.push(performance.now() - start);
      }
      return { script: script ?? [], picture: picture ?? [] };
    },
    frames: async (what, where) => {
      if (where === 'whole') one().fit();
      else one().read();
      await rest();
      return framesOf(what, one(), next);
    },
    nodes: () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
      let count = 0;
      while (walker.nextNode()) count += 1;
      return count;
    },
    treeItems: () => document.querySelectorAll('[role="treeitem"]').length,
    textPx: async (keys) => {
      isMoved = true;
      one().change(given().moved, false);
      one().fit();
      await rest();
      return keys.map((key) => one().textPxOf(key));
    },
  };
}

async function framesOf(
  what: 'pan' | 'zoom' | 'move',
  chart: DrawnChart,
  next: () => DifferenceTree,
): Promise<number[]> {
  const tree = what === 'move' ? next() : null;
  const times: number[] = [await frame()];
  if (tree !== null) chart.change(tree, true);
  const start = performance.now();
  for (let turn = 0; turn < mostFrames && performance.now() - start < mostMs; turn += 1) {
    const there = turn % 40 < 20 ? 1 : -1;
    if (what === 'pan') chart.pan(there * 8, there * 40);
    if (what === 'zoom') chart.zoom(there > 0 ? 1.04 : 1 / 1.04);
    times.push(await frame());
  }
  return times.slice(1).map((time, at) => time - (times[at] ?? time));
}

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Until nothing is pending. */
async function rest(): Promise<void> {
  await frame();
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  await frame();
}
