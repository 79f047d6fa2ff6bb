import '#lib/design/tokens.css';
import { flushSync, mount } from 'svelte';
import { languageContext } from '#lib/i18n/context.ts';
import type { DifferenceTree } from '../difference-row.ts';
import ChartStage from './ChartStage.svelte';

/** The chart as the web draws it, without a page around: what the bench builds and measures beside the charts of others. */
export const subject = {
  draw(host: HTMLElement, tree: DifferenceTree) {
    const stage = mount(ChartStage, { target: host, props: { first: tree }, context: languageContext('sv') });
    flushSync();
    const frame = host.querySelector<HTMLElement>('.frame');
    if (frame === null) throw new Error('the chart has a frame');
    frame.style.height = '100%';
    frame.style.maxHeight = 'none';
    return {
      change: (next: DifferenceTree, isAnimated: boolean) => {
        document.documentElement.style.setProperty('--samorg-move', isAnimated ? '600ms' : '0ms');
        flushSync(() => stage.show(next));
      },
      fit: () => flushSync(() => stage.fit()),
      read: () => {
        flushSync(() => stage.zoomTo(100));
        frame.scrollTo(0, 0);
      },
      pan: (dx: number, dy: number) => frame.scrollBy(dx, dy),
      zoom: (factor: number) => flushSync(() => stage.zoomTo(stage.percent() * factor)),
      textPxOf: (key: string) => {
        const item = frame.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
        if (item === null) return 0;
        const { top, bottom, height } = item.getBoundingClientRect();
        const isInFrame = top >= -1 && bottom <= frame.clientHeight + 1;
        return isInFrame ? Number.parseFloat(getComputedStyle(item).fontSize) * (height / item.offsetHeight) : 0;
      },
    };
  },
};
