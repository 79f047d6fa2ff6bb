import fc from 'fast-check';
import type { ChartNode } from '../src/chart-node.ts';
import type { Link } from '../src/link.ts';

/** Any tree in depth-first order: several bands, at times under one root above them, boxes of many sizes. */
export function arbitraryTree(maxLength = 40): fc.Arbitrary<ChartNode[]> {
  const step = fc.record({
    climb: fc.nat(3),
    height: fc.integer({ min: 20, max: 90 }),
    width: fc.option(fc.integer({ min: 60, max: 180 }), { nil: undefined, freq: 8 }),
    newBand: fc.boolean(),
  });
  return fc
    .record({ rooted: fc.boolean(), steps: fc.array(step, { minLength: 1, maxLength, size: 'max' }) })
    .map(({ rooted, steps }) => {
      const nodes: ChartNode[] = rooted ? [{ key: 'root', parentKey: null, height: 120, band: null }] : [];
      let path: ChartNode[] = [...nodes];
      let bands = 0;
      for (const { climb, height, width, newBand } of steps) {
        path = path.slice(0, Math.max(rooted ? 1 : 0, path.length - climb));
        const above = path.at(-1);
        if (above === undefined || above.band === null) bands += newBand || bands === 0 ? 1 : 0;
        const node: ChartNode = {
          key: `n${nodes.length}`,
          parentKey: above?.key ?? null,
          height,
          band: above?.band ?? `band ${bands}`,
          ...(width === undefined ? {} : { width }),
        };
        nodes.push(node);
        path.push(node);
      }
      return nodes;
    });
}

/** A tree and up to `most` links between its nodes. */
export function arbitraryLinkedTree(most: number): fc.Arbitrary<{ nodes: ChartNode[]; links: Link[] }> {
  return arbitraryTree()
    .chain((nodes) =>
      fc.record({ nodes: fc.constant(nodes), links: fc.array(arbitraryLink(nodes), { maxLength: most, size: 'max' }) }),
    )
    .map(({ nodes, links }) => ({ nodes, links: links.map((link, index) => ({ ...link, key: `link ${index}` })) }));
}

function arbitraryLink(nodes: readonly ChartNode[]): fc.Arbitrary<Link> {
  const end = fc.constantFrom(...nodes.map(({ key }) => key));
  const size = { labelWidth: fc.integer({ min: 0, max: 150 }), labelHeight: fc.integer({ min: 0, max: 40 }) };
  return fc.record({ key: fc.constant(''), fromKey: end, toKey: end, weight: fc.nat(1000), ...size });
}

/** A tree of ten equal bands and `count` nodes, each with up to five children; the same every time. */
export function evenTree(count: number): ChartNode[] {
  const nodes: ChartNode[] = [];
  const grow = (parentKey: string | null, band: string, size: number): void => {
    const key = `n${nodes.length}`;
    nodes.push({ key, parentKey, height: 42, band });
    const rest = size - 1;
    for (let child = 0; child < Math.min(5, rest); child += 1) {
      grow(key, band, Math.floor(rest / 5) + (child < rest % 5 ? 1 : 0));
    }
  };
  for (let band = 0; band < 10; band += 1) grow(null, `band ${band}`, count / 10);
  return nodes;
}
