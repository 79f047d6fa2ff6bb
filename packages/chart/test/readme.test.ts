import { describe, expect, it } from 'vitest';
import { boxOf, fit as fitted, layoutTree, routeLinks, visibleBoxes } from '../src/index.ts';

describe('the example of the README', () => {
  it('says what it shows', () => {
    const nodes = [
      { key: 'health', parentKey: null, height: 42, band: 'health' },
      { key: 'IT', parentKey: 'health', height: 42, band: 'health' },
      { key: 'service', parentKey: null, height: 42, band: 'service' },
      { key: 'IT, old place', parentKey: 'service', height: 42, band: 'service' },
    ];
    const links = [{ key: 'move', fromKey: 'IT, old place', toKey: 'IT', weight: 145_500 }];

    const layout = layoutTree(nodes, { links });
    const [route] = routeLinks(layout, links);
    const seen = visibleBoxes(layout, fitted(layout, { width: 1280, height: 800 }));

    expect(boxOf(layout, 'IT')).toEqual({ key: 'IT', x: 228, y: 8, width: 180, height: 42 });
    expect(layout.bands[1]?.borderY).toBe(66);
    expect(route?.points).toEqual([
      { x: 318, y: 82 },
      { x: 318, y: 50 },
    ]);
    expect(route?.crossesBorder).toBe(true);
    expect(seen.boxes).toHaveLength(4);
  });
});
