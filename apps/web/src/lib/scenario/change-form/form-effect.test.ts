import { expect, test } from 'vitest';
import type { OutlookOfFragment } from '#generated/graphql.ts';
import { formEffect } from './form-effect.ts';

const board = (id: string, amount: number): { board: { id: string; name: string }; changeOre: number } => ({
  board: { id, name: `Nämnd ${id}` },
  changeOre: amount,
});

function outlook(more: Partial<OutlookOfFragment> = {}): OutlookOfFragment {
  return {
    status: 'evaluated',
    verdict: 'neutral',
    headline: 'Kostnadsneutral',
    reason: '',
    refusals: [],
    warnings: [],
    gaps: [],
    target: null,
    fullYear: { boards: [] },
    years: [],
    ...more,
  };
}

test('tells the difference per board, largest first, and leaves out what is the same', () => {
  const now = outlook({ fullYear: { boards: [board('a', 100), board('b', 50)] } });
  const after = outlook({ fullYear: { boards: [board('a', 100), board('b', -50), board('c', 300)] } });
  expect(formEffect(now, after).need).toEqual([
    { id: 'c', name: 'Nämnd c', changeOre: 300 },
    { id: 'b', name: 'Nämnd b', changeOre: -100 },
  ]);
});

test('tells decided funding of the last year', () => {
  const year = (number: number, decidedAdjustmentOre: number | null) => ({
    year: number,
    boards: [{ board: { id: 'a', name: 'A' }, decidedAdjustmentOre }],
  });
  const effect = formEffect(
    outlook({ years: [year(2021, null)] }),
    outlook({ years: [year(2021, 25), year(2022, 100)] }),
  );
  expect(effect.funding).toEqual([{ id: 'a', name: 'A', changeOre: 100 }]);
});

test('tells findings that come and go by their code and what they are about', () => {
  const empty = { code: 'emptyUnit', refs: ['a'], message: 'A är tom.' };
  const led = { code: 'managerWithoutUnit', refs: ['p', 'a'], message: 'Chefen leder inte A.' };
  const effect = formEffect(outlook({ warnings: [empty] }), outlook({ gaps: [led] }));
  expect(effect).toMatchObject({ comes: ['Chefen leder inte A.'], goes: ['A är tom.'] });
});

test('counts other changes that can no longer be made, and then tells no findings as gone', () => {
  const now = outlook({
    warnings: [{ code: 'emptyUnit', refs: ['a'], message: 'A är tom.' }],
    refusals: [{ changeId: 'x' }],
  });
  const after = outlook({ status: 'refused', warnings: null, refusals: [{ changeId: 'x' }, { changeId: 'y' }] });
  expect(formEffect(now, after)).toMatchObject({ refused: 1, goes: [] });
});

test('tells the cost target when it is another than before', () => {
  const [missed, met] = [outlook({ target: { missOre: 500 } }), outlook({ target: { missOre: -100 } })];
  expect(formEffect(outlook(), missed).target).toEqual({ missOre: 500 });
  expect(formEffect(missed, met).target).toEqual({ missOre: -100 });
  expect(formEffect(missed, missed).target).toBeNull();
  expect(formEffect(missed, outlook({ target: { missOre: null } })).target).toBeNull();
});
