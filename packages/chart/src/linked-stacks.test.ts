import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherFlows, MOST_RIBBONS } from './gather-flows.ts';
import { linkedStacks } from './linked-stacks.ts';
import type { StackBlock, StackFlow } from './stack.ts';

const blocks: readonly StackBlock[] = [
  {
    key: 'styrelsen',
    rows: [
      { key: 'styrelsen/line', weight: 218, lineHeight: 28 },
      { key: 'digitalisering', weight: 38 },
      { key: 'it', weight: 145 },
      { key: 'consultants', weight: 2 },
    ],
  },
  {
    key: 'regionservice',
    rows: [
      { key: 'old it', weight: 145 },
      { key: 'old consultants', weight: 2 },
      { key: 'teleservice', weight: 30 },
    ],
  },
];

const flows: readonly StackFlow[] = [
  { key: 'digitalisering', fromKey: 'digitalisering', toKey: 'digitalisering', weight: 38 },
  { key: 'it', fromKey: 'old it', toKey: 'it', weight: 145 },
  { key: 'consultants', fromKey: 'old consultants', toKey: 'consultants', weight: 2 },
  { key: 'teleservice', fromKey: 'teleservice', toKey: 'teleservice', weight: 30 },
];

const options = { width: 840, sideWidth: 240 };

describe('linkedStacks', () => {
  const stacks = linkedStacks(blocks, flows, options);

  it.each([
    ['styrelsen/line', 36, 28],
    ['digitalisering', 68, 22.8],
    ['it', 94.8, 87],
    ['consultants', 185.8, 20],
    ['old it', 269.8, 87],
    ['old consultants', 360.8, 20],
    ['teleservice', 384.8, 20],
  ])('gives the row %s the same y and height on both sides', (key, y, height) => {
    const row = stacks.rows.find((span) => span.key === key);
    expect(row?.y).toBeCloseTo(y);
    expect(row?.height).toBeCloseTo(height);
  });

  it('keeps the ribbon of a row that stays level', () => {
    for (const key of ['digitalisering', 'teleservice']) {
      const ribbon = stacks.ribbons.find((one) => one.key === key);
      expect(ribbon?.from.top).toBe(ribbon?.to.top);
    }
  });

  it('draws a ribbon to scale, two px at least, with its label in the first third', () => {
    const heights = stacks.ribbons.map(({ from }) => Math.round((from.bottom - from.top) * 10) / 10);
    expect(heights).toEqual([22.8, 87, 2, 18]);
    for (const { labelX, labelY, from, to } of stacks.ribbons) {
      expect(labelX).toBeGreaterThan(from.x);
      expect(labelX).toBeLessThan(from.x + (to.x - from.x) / 3);
      expect(labelY).toBeGreaterThan(Math.min(from.top, to.top));
      expect(labelY).toBeLessThan(Math.max(from.bottom, to.bottom));
    }
  });

  it('takes the largest scale that fits the height, and the smallest when none does', () => {
    const fitted = linkedStacks(blocks, flows, { ...options, height: 395 });
    expect(fitted.height).toBeLessThanOrEqual(395);
    expect(fitted.height).toBeGreaterThan(394.9);
    expect(fitted.scale).toBeLessThan(stacks.scale);
    expect(linkedStacks(blocks, flows, { ...options, height: 10 }).scale).toBe(0.5);
  });

  it('frames the rows of a group inside their block, apart from other frames', () => {
    const grouped: readonly StackBlock[] = [
      {
        key: 'b',
        rows: [
          { key: 'line', weight: 0, lineHeight: 28 },
          { key: 'head', weight: 0, lineHeight: 40, group: 'new' },
          { key: 'in', weight: 50, group: 'new' },
          { key: 'in 2', weight: 50, group: 'newer' },
          { key: 'out', weight: 50 },
        ],
      },
    ];
    const { groups, rows, blocks: drawn } = linkedStacks(grouped, [], options);
    expect(groups).toEqual([
      { key: 'new', y: 69, height: 84 },
      { key: 'newer', y: 159, height: 40 },
    ]);
    expect(rows.map(({ y }) => y)).toEqual([36, 74, 118, 164, 204]);
    expect(drawn[0]?.height).toBe(238);
  });

  it('gives a block with a long name more room above its rows', () => {
    const tall = linkedStacks(
      blocks.map((block, at) => (at === 0 ? { ...block, headHeight: 60 } : block)),
      flows,
      options,
    );
    expect(tall.height).toBeCloseTo(stacks.height + 24);
  });

  it('keeps what stays level in a row that also gives', () => {
    const split = [
      { key: 'gives', fromKey: 'teleservice', toKey: 'it', weight: 60 },
      { key: 'stays', fromKey: 'teleservice', toKey: 'teleservice', weight: 30 },
    ];
    const [gives, stays] = linkedStacks(blocks, split, options).ribbons;
    expect(stays?.from.top).toBe(stays?.to.top);
    expect(gives?.from.top).toBe(stays?.from.bottom);
  });

  it('gathers the smallest of more than twelve ribbons by pair of blocks', () => {
    const many = manyFlows(15);
    const { ribbons, rows } = linkedStacks(many.blocks, many.flows, options);
    expect(ribbons).toHaveLength(12);
    expect(ribbons.at(-1)).toMatchObject({ members: ['flow 3', 'flow 2', 'flow 1', 'flow 0'], weight: 1 + 2 + 3 + 4 });
    expect(rows.map(({ key }) => key)).toContain('rest of from');
    expect(rows.map(({ key }) => key)).not.toContain('from 0');
  });

  it('refuses a flow that ends in no row', () => {
    const lost = [{ key: 'lost', fromKey: 'it', toKey: 'nowhere', weight: 1 }];
    expect(() => linkedStacks(blocks, lost, options)).toThrow(/"lost" ends in no row/);
  });
});

describe('properties', () => {
  const stacks = fc
    .array(fc.record({ from: fc.nat(6), to: fc.nat(6), weight: fc.integer({ min: 1, max: 300 }) }), {
      maxLength: 30,
      size: 'max',
    })
    .map((moves) => {
      const row = (index: number) => ({ key: `row ${index}`, weight: 10 });
      const flowsOf = moves.map(({ from, to, weight }, index): StackFlow => {
        return { key: `flow ${index}`, fromKey: `row ${from}`, toKey: `row ${to}`, weight };
      });
      const blocksOf: StackBlock[] = [
        { key: 'a', rows: [row(0), row(1), row(2)] },
        { key: 'b', rows: [row(3), row(4), row(5), row(6)] },
      ];
      return { blocks: blocksOf, flows: flowsOf };
    });

  it('lets no two rows overlap and no two ribbons share an edge of a side', () => {
    fc.assert(
      fc.property(stacks, (given) => {
        const { rows, ribbons } = linkedStacks(given.blocks, given.flows, options);
        for (const [index, row] of rows.entries()) {
          expect(row.height).toBeGreaterThanOrEqual(20);
          const next = rows[index + 1];
          if (next !== undefined) expect(next.y).toBeGreaterThanOrEqual(row.y + row.height);
        }
        for (const side of ['from', 'to'] as const) {
          const ends = ribbons.map((ribbon) => ribbon[side]).toSorted((one, other) => one.top - other.top);
          for (const [index, end] of ends.entries()) {
            expect(end.bottom - end.top).toBeGreaterThanOrEqual(2 - 1e-9);
            expect(rows.some(({ y, height }) => y <= end.top + 1e-6 && end.bottom <= y + height + 1e-6)).toBe(true);
            const next = ends[index + 1];
            if (next !== undefined) expect(next.top).toBeGreaterThanOrEqual(end.bottom - 1e-6);
          }
        }
      }),
    );
  });

  it('conserves weight and every flow, and draws no more than twelve ribbons', () => {
    fc.assert(
      fc.property(stacks, ({ blocks: given, flows: moves }) => {
        const gathered = gatherFlows(given, moves).flows;
        const sum = (list: readonly StackFlow[]): number => list.reduce((total, { weight }) => total + weight, 0);
        expect(sum(gathered)).toBe(sum(moves));
        expect(gathered.flatMap(({ members }) => members).toSorted()).toEqual(moves.map(({ key }) => key).toSorted());
        expect(gathered.length).toBeLessThanOrEqual(MOST_RIBBONS);
      }),
    );
  });
});

function manyFlows(count: number): { blocks: readonly StackBlock[]; flows: readonly StackFlow[] } {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const block = (key: string): StackBlock => {
    return { key, rows: indexes.map((index) => ({ key: `${key} ${index}`, weight: index + 1 })) };
  };
  const list = indexes.map((index) => {
    return { key: `flow ${index}`, fromKey: `from ${index}`, toKey: `to ${index}`, weight: index + 1 };
  });
  return { blocks: [block('from'), block('to')], flows: list };
}
