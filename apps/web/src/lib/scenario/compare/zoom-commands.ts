import type { ChartZoom } from '#lib/chart/chart-zoom.svelte.ts';
import type { Command } from '#lib/commands/command.ts';
import type { ChartTexts } from '#lib/i18n/messages/chart.ts';

/** The commands that draw a chart larger and smaller, with the keys that they have in the workspace. */
export function zoomCommands(zoom: ChartZoom, text: ChartTexts, fit: () => void): readonly Command[] {
  return [
    { id: 'zoom-in', group: 'view', name: text.zoomIn, key: '+', run: () => zoom.in() },
    { id: 'zoom-out', group: 'view', name: text.zoomOut, key: '-', keys: '−', run: () => zoom.out() },
    { id: 'zoom-100', group: 'view', name: text.zoomReset, run: () => zoom.set(100) },
    { id: 'fit', group: 'view', name: text.fitLabel, key: '0', run: fit },
  ];
}
