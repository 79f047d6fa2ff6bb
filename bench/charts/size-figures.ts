import type { Figure } from '../report.ts';
import { builtScript, gzipBytes } from './built-pages.ts';
import { told } from './chart-figures.ts';

const framework = [/^svelte/] as const;

/** Aim B6: what the chart's code weighs as it is sent. The framework is there for every page anyway, so it is told apart. */
export async function sizeFigures(): Promise<Figure[]> {
  const kb = async (name: string, without: readonly RegExp[] = []): Promise<number> =>
    gzipBytes(await builtScript(name, { global: 'drawing', without })) / 1000;
  const [ours, whole, canvas] = [await kb('samorg', framework), await kb('samorg'), await kb('canvas-floor')];
  const rows = [];
  for (const [name, floor] of [
    ['d3-org-chart', await kb('d3-org-chart')],
    ['orgchart + jQuery', await kb('orgchart')],
    ['Canvas', canvas],
  ] as const) {
    rows.push({
      name: 'code of the chart, gzip',
      value: `${ours.toFixed(1)} kB`,
      floor: `${floor.toFixed(1)} kB (${name})`,
      ratio: `${(floor / ours).toFixed(1)} x smaller`,
      aim: '<= 15 kB (B6)',
      isHeld: ours <= 15,
    });
  }
  const all = {
    name: 'with the framework',
    value: `${whole.toFixed(1)} kB`,
    floor: '-',
    ratio: '-',
    aim: '-',
    isHeld: true,
  };
  return told([...rows, all]);
}
