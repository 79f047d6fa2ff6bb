import type { Ribbon } from '@samorg/chart';
import { expect, it } from 'vitest';
import { readableLabels } from './ribbon-labels.ts';

function ribbon(key: string, labelY: number, height: number): Ribbon {
  const end = { x: 0, top: 0, bottom: height };
  return { key, members: [key], weight: height, from: end, to: end, middleX: 0, labelX: 0, labelY };
}

it('tells what has room, and the larger of two that would lie over each other', () => {
  const labels = [
    { ribbon: ribbon('thin', 300, 2), lines: ['2'] },
    { ribbon: ribbon('low', 100, 20), lines: ['20', 'persons'] },
    { ribbon: ribbon('over', 110, 90), lines: ['90', 'persons'] },
    { ribbon: ribbon('apart', 160, 17), lines: ['17', 'persons'] },
  ];
  expect(readableLabels(labels).map(({ ribbon: { key }, lines }) => [key, ...lines])).toEqual([
    ['over', '90', 'persons'],
    ['apart', '17'],
  ]);
});
