import { expect, it } from 'vitest';
import { creation, head, organisation, position, scenario, transfer, unitsOf } from '../../../test/fixture.ts';
import type { Change } from '../../change/change.ts';
import { replayFirst, replayScenario } from '../../scenario/replay.ts';
import { compareReplay } from '../comparison.ts';
import { differenceTreeOf } from './difference-tree.ts';
import { standingPlaces } from './standing-places.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['A administration', 'N'],
    ['D department', 'A'],
    ['E unit', 'D'],
    ['F unit', 'E'],
    ['G department', 'A'],
    ['M board', 'R'],
    ['B administration', 'M'],
  ),
  positions: [position({ id: 'f', unitId: 'F' })],
});

/** The places that units stand at after each number of changes, from none to all. */
function standing(changes: readonly Change[]): string[][] {
  const replay = replayScenario(base, scenario(changes));
  expect(replay.status).toBe('evaluated');
  const comparison = compareReplay(replay);
  const tree = differenceTreeOf(comparison, new Set());
  return Array.from({ length: changes.length + 1 }, (_, count) =>
    standingPlaces(tree, comparison, replayFirst(replay, count).after).map((place) => place.key),
  );
}

it('fill one after the other as the changes take effect', () => {
  const steps = standing([creation('P', { id: '1', parentId: 'B' }), transfer('D', 'P', { id: '2' })]);
  expect(steps[0]).toEqual(['M', 'N', 'D@old', 'G']);
  expect(steps[1]).toEqual(['M', 'P@new', 'N', 'D@old', 'G']);
  expect(steps[2]).toEqual(['M', 'P@new', 'D@new', 'E', 'F', 'N', 'G']);
});

it('are none of a unit that stands somewhere in between, nor of what is below it', () => {
  const steps = standing([transfer('E', 'B', { id: '1' }), transfer('E', 'G', { id: '2' })]);
  const of = (keys: readonly string[] | undefined) => keys?.filter((key) => /^[EF]/.test(key));
  expect(steps.map(of)).toEqual([['E@old'], [], ['E@new', 'F']]);
});

it('are left by a unit and a board that end', () => {
  const steps = standing([
    transfer('B', 'N', { id: '1' }),
    { ...head, id: '2', type: 'closeUnit', unitId: 'M' },
    { ...head, id: '3', type: 'closeUnit', unitId: 'G' },
  ]);
  expect(steps[1]).toContain('M');
  expect(steps[2]).not.toContain('M');
  expect([steps[2]?.includes('G@old'), steps[3]?.includes('G@old')]).toEqual([true, false]);
});

it('tell the årsarbetare of that moment', () => {
  const replay = replayScenario(base, scenario([transfer('D', 'B')]));
  const comparison = compareReplay(replay);
  const tree = differenceTreeOf(comparison, new Set());
  const board = (state: typeof replay.after) =>
    standingPlaces(tree, comparison, state).find((place) => place.key === 'M')?.fteMilli;
  expect([board(replay.baseline), board(replay.after)]).toEqual([0, 4000]);
});
