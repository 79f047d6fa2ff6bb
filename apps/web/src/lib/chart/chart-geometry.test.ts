import { boxesOf } from '@samorg/chart';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chart } from '#lib/i18n/messages/chart.ts';
import { accessibleName } from './accessible-name.ts';
import { chartGeometry } from './chart-geometry.ts';
import { chartNodes } from './chart-nodes.ts';
import { exampleRow, exampleTree } from './example-tree.ts';
import { lineCount, textWidthPx } from './text-fit.ts';
import { treePositions } from './tree-position.ts';

const swedish = { texts: chart.sv, language: 'sv' as const };

describe('chartGeometry', () => {
  it('gives every place a box, and draws the border between two boards', () => {
    const geometry = chartGeometry(exampleTree, swedish);
    expect(boxesOf(geometry.layout).map(({ key }) => key)).toEqual(exampleTree.rows.map(({ key }) => key));
    expect(geometry.borders).toHaveLength(1);
  });

  it('labels only the link that crosses a board border', () => {
    const labels = chartGeometry(exampleTree, swedish).links.map(({ link, label }) => [link.toKey, label]);
    expect(labels).toEqual([
      ['it', ['10,0 årsarbetare', 'byter nämnd']],
      ['växeln', []],
    ]);
  });

  it('draws no border above a pile of boards', () => {
    const pile = { count: 5, fteMilli: 0, fundingChangeOre: 0, boardsOnly: true };
    const rows = [...exampleTree.rows, exampleRow('p', null, { band: 'c', name: '', pile })];
    expect(chartGeometry({ ...exampleTree, rows }, swedish).borders).toHaveLength(1);
  });

  it('draws a tree without rows', () => {
    expect(chartGeometry({ rows: [], links: [], bands: [] }, swedish).layout.tree.keys).toEqual([]);
  });
});

describe('chartNodes', () => {
  it('leaves a root above several boards out of the bands', () => {
    const rows = [
      exampleRow('rot', null, { band: 'a' }),
      exampleRow('n1', 'rot', { band: 'a' }),
      exampleRow('n2', 'rot', { band: 'b' }),
      exampleRow('n3', 'rot', { band: 'a' }),
    ];
    expect(chartNodes(rows, swedish).map(({ band }) => band)).toEqual([null, 'a', 'b', 'a 2']);
  });
});

describe('accessibleName', () => {
  it.each([
    ['it', 'IT, utom Växeln, nivå 3, 1 av 1, flyttad, 10,0 årsarbetare efter'],
    ['it gammal', 'IT, nivå 2, 1 av 3, tidigare plats, flyttad, 1 enhet följer med, 13,0 årsarbetare före'],
    ['hög', '+ 4 oförändrade, nivå 2, 1 av 2, 15,0 årsarbetare före, 15,0 årsarbetare efter'],
    ['styrelsen', 'Styrelsen, nivå 1, 1 av 2, ändrad, 20,0 årsarbetare före, 30,0 årsarbetare efter'],
  ])('names %s with level, place, state and figures', (key, expected) => {
    const positions = treePositions(exampleTree.rows);
    const row = exampleTree.rows.find((one) => one.key === key);
    const position = positions.get(key);
    expect(row && position && accessibleName(row, position, { ...swedish, view: 'changes' })).toBe(expected);
  });
});

describe('properties', () => {
  it('takes no less room for a longer text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 0, max: 400 }), (text, more, width) => {
        expect(textWidthPx(text + more)).toBeGreaterThanOrEqual(textWidthPx(text));
        expect(lineCount(text + more, width)).toBeGreaterThanOrEqual(lineCount(text, width));
      }),
    );
  });
});
