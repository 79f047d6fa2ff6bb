import { describe, expect, it } from 'vitest';
import { organisation, position, scenario, transfer, unitsOf } from '../../../test/fixture.ts';
import type { Change } from '../../change/change.ts';
import type { Organisation } from '../../model/organisation.ts';
import { replayScenario } from '../../scenario/replay.ts';
import { compareReplay } from '../comparison.ts';
import type { DifferenceTree } from './difference-row.ts';
import { differenceTreeOf } from './difference-tree.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['A administration', 'N'],
    ['D department', 'A'],
    ['E unit', 'D'],
    ['F unit', 'E'],
    ['M board', 'R'],
    ['B administration', 'M'],
    ['O board', 'R'],
  ),
  positions: [position({ id: 'f', unitId: 'F' })],
});

describe('the difference layer', () => {
  it('draws the unit at its old and at its new place, and the boards that give and receive', () => {
    const tree = treeOf(base, [transfer('D', 'B')]);
    expect(tree.rows.map((row) => row.key)).toEqual(['M', 'D@new', 'E', 'F', 'N', 'D@old', 'boards:untouched']);
    expect(tree.links.map((link) => [link.fromKey, link.toKey, link.crossesBoard, link.fteMilli])).toEqual([
      ['D@old', 'D@new', true, 4000],
    ]);
    expect(tree.bands.map((band) => band.id)).toEqual(['M', 'N']);
  });

  it('draws an exception two levels down once where it stood and once where it stands', () => {
    const tree = treeOf(base, [transfer('D', 'B', { except: ['F'] })]);
    expect(placesOf(tree, 'F')).toEqual(['F@new under N', 'F@old under D@old']);
  });

  it('draws a board once when its legal entity gives it a unit', () => {
    const flat = organisation({ units: unitsOf(['R legalEntity'], ['N board', 'R'], ['U unit', 'R']) });
    const tree = treeOf(flat, [transfer('U', 'N')]);
    expect(placesOf(tree, 'U')).toEqual(['U@new under N', 'U@old under R']);
    expect(placesOf(tree, 'N')).toEqual(['N under null']);
  });

  it('draws every board, and no place or link, when nothing happens', () => {
    const tree = treeOf(base, []);
    expect([tree.rows.filter((row) => row.role !== 'same'), tree.links]).toEqual([[], []]);
    expect(tree.bands.map((band) => band.id)).toEqual(['N', 'M', 'O']);
  });
});

function treeOf(state: Organisation, changes: readonly Change[]): DifferenceTree {
  return differenceTreeOf(compareReplay(replayScenario(state, scenario(changes))), new Set());
}

function placesOf(tree: DifferenceTree, id: string): string[] {
  return tree.rows
    .filter((row) => row.unitId === id)
    .map((row) => `${row.key} under ${row.parentKey}`)
    .sort();
}
