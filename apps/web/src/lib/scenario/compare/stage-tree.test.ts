import { describe, expect, it } from 'vitest';
import { exampleRow, exampleTree } from '#lib/chart/example-tree.ts';
import { placeForm } from '#lib/chart/place-form.ts';
import { stageTree } from './stage-tree.ts';

const all = (...keys: string[]) => keys.map((key) => ({ key, fteMilli: key.length * 1_000 }));
const formsOf = (...keys: string[]) =>
  Object.fromEntries(
    stageTree(exampleTree, all(...keys)).rows.map((row) => [row.key, placeForm(row, 'after')] as const),
  );

describe('a stage on the layout of the whole', () => {
  it('draws what has not happened yet as it was', () => {
    expect(formsOf('styrelsen', 'nämnden', 'it gammal', 'växeln gammal', 'kiosken')).toEqual({
      styrelsen: 'box',
      hög: 'box',
      funktionen: 'slot',
      it: 'slot',
      drift: 'slot',
      nämnden: 'box',
      'it gammal': 'box',
      'växeln gammal': 'box',
      växeln: 'slot',
      kiosken: 'box',
    });
  });

  it('draws what has happened as it becomes', () => {
    expect(formsOf('styrelsen', 'funktionen', 'it', 'drift', 'nämnden', 'växeln')).toMatchObject({
      funktionen: 'box',
      it: 'box',
      drift: 'box',
      'it gammal': 'ghost',
      växeln: 'box',
      'växeln gammal': 'ghost',
      kiosken: 'ghost',
    });
  });

  it('tells the figures of then, and none where nobody stands', () => {
    const { rows } = stageTree(exampleTree, all('styrelsen'));
    expect(rows.find(({ key }) => key === 'styrelsen')).toMatchObject({ fteMilliBefore: null, fteMilliAfter: 9_000 });
    expect(rows.find(({ key }) => key === 'it')?.fteMilliAfter).toBeNull();
  });

  it('draws a pile where what it hangs on is drawn', () => {
    const pile = { count: 2, fteMilli: 0, fundingChangeOre: null, boardsOnly: false };
    const tree = {
      rows: [exampleRow('new', null, { role: 'new' }), exampleRow('pile', 'new', { pile })],
      links: [],
      bands: [],
    };
    expect(stageTree(tree, []).rows.map(({ form }) => form)).toEqual(['slot', 'slot']);
    expect(stageTree(tree, all('new')).rows.map(({ form }) => form)).toEqual(['box', 'box']);
  });
});
