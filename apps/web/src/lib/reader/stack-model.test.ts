import { linkedStacks } from '@samorg/chart';
import { expect, it } from 'vitest';
import type { SharedMove, SharedStacks } from './shared-page.ts';
import { stackModel } from './stack-model.ts';

const told = (fteMilli: number) => ({ kind: 'own' as const, headcount: fteMilli / 1000, fteMilli });
const few = { kind: 'few' as const, headcount: null, fteMilli: null };
const heights = { line: 23, longLine: 40, longFrom: 20, rest: 23, newUnit: 40 };

function moveOf(key: string, over: Partial<SharedMove>): SharedMove {
  return {
    key,
    what: 'unit',
    name: key,
    exceptNames: [],
    fromBoardId: 'giver',
    toBoardId: 'taker',
    stays: false,
    staff: told(100_000),
    newUnitId: null,
    ...over,
  };
}

const stacks: SharedStacks = {
  boards: ['taker', 'giver'].map((id) => ({
    id,
    name: id,
    before: told(300_000),
    after: told(300_000),
    rest: told(100_000),
    restCount: 7,
  })),
  moves: [
    moveOf('it', { newUnitId: 'new' }),
    moveOf('posts', { staff: few, what: 'positions', name: null }),
    moveOf('tele', { toBoardId: 'giver', stays: true, staff: told(30_000) }),
    moveOf('dig', { fromBoardId: 'taker', newUnitId: 'new', staff: told(38_000) }),
  ],
  newUnits: [{ id: 'new', name: 'New', boardId: 'taker' }],
  otherBoardCount: 5,
  movedBetweenBoards: told(100_000),
  movedToOtherEmployer: told(0),
};

it('frames what comes to a new unit, and sets what goes before what stays and the rest of the giver', () => {
  const { rows } = stackModel(stacks, heights);
  expect(rows.map(({ key }) => key)).toEqual([
    'taker rest',
    'new new',
    'dig both',
    'it after',
    'posts after',
    'it before',
    'posts before',
    'tele both',
    'giver rest',
  ]);
});

it('gives what is too small to tell no weight, so that nothing can be measured', () => {
  const { blocks, flows } = stackModel(stacks, heights);
  expect(flows.find(({ key }) => key === 'posts')?.weight).toBe(0);
  expect(blocks.flatMap(({ rows }) => rows).find(({ key }) => key === 'posts after')).toEqual({
    key: 'posts after',
    weight: 0,
    lineHeight: 23,
  });
});

it('gives a long name two lines', () => {
  const moves = [moveOf('a', { name: 'Kommunikationsförvaltningen', staff: few })];
  const { blocks } = stackModel({ ...stacks, moves, newUnits: [] }, heights);
  expect(blocks.flatMap(({ rows }) => rows).find(({ key }) => key === 'a after')?.lineHeight).toBe(40);
});

it('fits the geometry: every flow ends in rows, and the frame holds what lies in the new unit', () => {
  const { blocks, flows } = stackModel(stacks, heights);
  const drawn = linkedStacks(blocks, flows, { width: 600, sideWidth: 228, scale: [0.0002, 0.0005] });
  expect(drawn.ribbons).toHaveLength(4);
  expect(drawn.groups).toHaveLength(1);
  const [frame] = drawn.groups;
  const it = drawn.rows.find(({ key }) => key === 'it after');
  expect((frame?.y ?? 0) + (frame?.height ?? 0)).toBeGreaterThan((it?.y ?? 0) + (it?.height ?? 0));
});
