import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockMeasures, type BlockNode, blockWires, fitsOneSheet, layoutBlocks } from './block-chart.ts';
import { overlaps } from './rect.ts';

const measures: BlockMeasures = {
  width: 210,
  maxHeight: 100,
  columns: 2,
  columnGap: 10,
  indent: 10,
  rowGap: 5,
  blockGap: 15,
  wireInset: 10,
};

function node(key: string, parentKey: string | null, more: Partial<BlockNode> = {}): BlockNode {
  return { key, parentKey, heightAt: () => 20, ...more };
}

/** A tree walked depth first: so many levels up, then one down. */
function treeOf(steps: readonly { readonly up: number; readonly height: number }[]): readonly BlockNode[] {
  const path: string[] = [];
  return steps.map(({ up, height }, at) => {
    path.splice(Math.max(0, path.length - up));
    const parentKey = path.at(-1) ?? null;
    path.push(`n${at}`);
    return { key: `n${at}`, parentKey, heightAt: () => height };
  });
}

const twoBoards = [node('a', null), node('a1', 'a'), node('a2', 'a1'), node('b', null), node('b1', 'b')];

describe('layoutBlocks', () => {
  it('steps a child in, under its parent, and lets it end where its parent ends', () => {
    const [sheet] = layoutBlocks(twoBoards, measures);
    expect(sheet?.boxes.slice(0, 3)).toEqual([
      { key: 'a', parentKey: null, column: 0, isRepeated: false, x: 0, y: 0, width: 100, height: 20 },
      { key: 'a1', parentKey: 'a', column: 0, isRepeated: false, x: 10, y: 25, width: 90, height: 20 },
      { key: 'a2', parentKey: 'a1', column: 0, isRepeated: false, x: 20, y: 50, width: 80, height: 20 },
    ]);
  });

  it('balances columns when one sheet holds everything', () => {
    const [sheet, ...more] = layoutBlocks(twoBoards, { ...measures, maxHeight: 1000 });
    expect(more).toEqual([]);
    expect(sheet?.boxes.map(({ key, column }) => `${key}${column}`)).toEqual(['a0', 'a10', 'a20', 'b1', 'b11']);
    expect(sheet?.height).toBe(70);
  });

  it('begins a column where a head asks for it', () => {
    const nodes = ['a', 'b', 'c', 'd'].map((key) => node(key, null, { startsColumn: key === 'b' }));
    const [sheet] = layoutBlocks(nodes, measures);
    expect(sheet?.boxes.map(({ key, column }) => `${key}${column}`)).toEqual(['a0', 'b1', 'c1', 'd1']);
  });

  it('goes on over sheets, and repeats the head of a block that a column cannot hold', () => {
    const nodes = [node('a', null), ...Array.from({ length: 9 }, (_, at) => node(`a${at}`, 'a'))];
    expect(fitsOneSheet(nodes, measures)).toBe(false);
    const sheets = layoutBlocks(nodes, measures);
    expect(sheets.map(({ boxes }) => boxes.map(({ key, isRepeated }) => (isRepeated ? `(${key})` : key)))).toEqual([
      ['a', 'a0', 'a1', 'a2', '(a)', 'a3', 'a4', 'a5'],
      ['(a)', 'a6', 'a7', 'a8'],
    ]);
  });

  it('gives one empty sheet for no nodes', () => {
    expect(layoutBlocks([], measures)).toEqual([{ boxes: [], columns: expect.anything(), height: 0 }]);
  });

  it('names the key of a broken tree', () => {
    expect(() => layoutBlocks([node('a', null), node('x', 'nobody')], measures)).toThrow(
      '"x" stands before its parent',
    );
    expect(() => layoutBlocks([node('a', null), node('b', 'a'), node('b', 'a')], measures)).toThrow(
      '"b" is used twice',
    );
  });

  it('draws every node once, inside its sheet, over no other box', () => {
    const steps = fc.array(fc.record({ up: fc.nat(3), height: fc.integer({ min: 5, max: 90 }) }), { maxLength: 60 });
    fc.assert(
      fc.property(steps, (taken) => {
        const nodes = treeOf(taken);
        const sheets = layoutBlocks(nodes, { ...measures, maxHeight: 200 });
        const own = sheets.flatMap(({ boxes }) => boxes.filter(({ isRepeated }) => !isRepeated).map(({ key }) => key));
        expect(own).toEqual(nodes.map(({ key }) => key));
        for (const { boxes } of sheets) {
          for (const [at, box] of boxes.entries()) {
            expect(box.y + box.height).toBeLessThanOrEqual(200);
            expect(box.x + box.width).toBeLessThanOrEqual(210);
            expect(boxes.slice(at + 1).some((other) => overlaps(box, other))).toBe(false);
          }
        }
      }),
    );
  });
});

describe('blockWires', () => {
  const [sheet] = layoutBlocks(twoBoards, { ...measures, maxHeight: 1000 });

  it('draws a trunk for each parent and a twig for each child', () => {
    const wires = sheet ? blockWires(sheet, measures, () => true) : [];
    expect(wires).toHaveLength(6);
    expect(wires[0]).toEqual([
      { x: 5, y: 20 },
      { x: 5, y: 35 },
    ]);
  });

  it('leaves out the wires of boxes that are not shown', () => {
    const wires = sheet ? blockWires(sheet, measures, (key) => key !== 'a2') : [];
    expect(wires).toHaveLength(4);
  });
});
