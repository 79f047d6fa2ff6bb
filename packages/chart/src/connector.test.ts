import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTree } from '../test/arbitrary-tree.ts';
import { regionColumns, regionTree } from '../test/region-tree.ts';
import { boxesOf } from './box.ts';
import { connectorsOf } from './connector.ts';
import { layoutTree } from './layout-tree.ts';
import { overlaps } from './rect.ts';

describe('connectorsOf', () => {
  const layout = layoutTree(regionTree(), { columnWidths: regionColumns, origin: { x: 24, y: 34 } });
  const drawn = new Map(connectorsOf(layout).map(({ parentKey, lines }) => [parentKey, lines.map(lineText)]));

  it.each([
    [
      'a straight line to an only child level with its parent',
      'styrning',
      ['384,189 396,189', '396,189 396,189', '396,189 408,189'],
    ],
    [
      'a stem, a trunk and a twig to each child',
      'it-funktion',
      ['384,239 396,239', '396,239 396,298', '396,239 408,239', '396,298 408,298'],
    ],
    [
      'a stem at half the height beside a centred group',
      'it',
      [
        '588,298 600,298',
        '600,223 600,373',
        '600,223 612,223',
        '600,273 612,273',
        '600,323 612,323',
        '600,373 612,373',
      ],
    ],
  ])('draws %s', (_, parentKey, lines) => {
    expect(drawn.get(parentKey)).toEqual(lines);
  });

  it('draws none for a leaf', () => {
    expect(drawn.has('hr')).toBe(false);
  });
});

describe('properties', () => {
  it('draws one twig for each child, every line level or upright and through no box', () => {
    fc.assert(
      fc.property(arbitraryTree(), (nodes) => {
        const layout = layoutTree(nodes);
        const boxes = boxesOf(layout);
        for (const { parentKey, lines } of connectorsOf(layout)) {
          expect(lines).toHaveLength(2 + nodes.filter((node) => node.parentKey === parentKey).length);
          for (const [start, end] of lines) {
            if (start === undefined || end === undefined) throw new Error('a line has two ends');
            expect(start.x === end.x || start.y === end.y).toBe(true);
            const thin = {
              x: start.x,
              y: Math.min(start.y, end.y),
              width: end.x - start.x,
              height: Math.abs(end.y - start.y),
            };
            const area = {
              x: thin.x,
              y: thin.y - 0.01,
              width: thin.width + 0.01 * +(thin.width === 0),
              height: thin.height + 0.02,
            };
            expect(boxes.filter((box) => overlaps(box, area)).map(({ key }) => key)).toEqual([]);
          }
        }
      }),
    );
  });
});

function lineText(line: readonly { x: number; y: number }[]): string {
  return line.map(({ x, y }) => `${x},${y}`).join(' ');
}
