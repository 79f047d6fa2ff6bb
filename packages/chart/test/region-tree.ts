import type { ChartNode, LinkEnds } from '../src/chart-node.ts';
import type { Link } from '../src/link.ts';

/**
 * A region that gathers its IT: the tree of both times, with ghosts (`old`) at the old places. Two boards with
 * changes and a pile of boards without.
 */
export function regionTree(): ChartNode[] {
  const board = (key: string, height: number): ChartNode => ({ key, parentKey: null, height, width: 156, band: key });
  const under = (parentKey: string, band: string, places: readonly [string, number][]): ChartNode[] =>
    places.map(([key, height]) => ({ key, parentKey, height, band }));
  return [
    board('styrelsen', 62),
    ...under('styrelsen', 'styrelsen', [
      ['styrelsen/pile', 26],
      ['hr', 42],
      ['ekonomi', 42],
      ['styrning', 42],
    ]),
    ...under('styrning', 'styrelsen', [['old digitalisering', 42]]),
    ...under('styrelsen', 'styrelsen', [['it-funktion', 64]]),
    ...under('it-funktion', 'styrelsen', [
      ['digitalisering', 42],
      ['it', 60],
    ]),
    ...under('it', 'styrelsen', [
      ['infrastruktur', 42],
      ['arbetsplats', 42],
      ['system', 42],
      ['beslutsstod', 42],
    ]),
    board('regionservice', 78),
    ...under('regionservice', 'regionservice', [['old it', 62]]),
    ...under('old it', 'regionservice', [['old teleservice', 42]]),
    ...under('regionservice', 'regionservice', [
      ['teleservice', 42],
      ['stab', 42],
      ['regionservice/pile', 26],
    ]),
    board('other boards', 58),
  ];
}

/** The moves of the region: over a border, within a board, and the unit that stays under another parent. */
export function regionLinks(): Link[] {
  const move = (key: string, weight: number): Link & LinkEnds => ({ key, weight, fromKey: `old ${key}`, toKey: key });
  return [
    { ...move('it', 145500), labelWidth: 96, labelHeight: 32 },
    move('digitalisering', 38000),
    move('teleservice', 30000),
  ];
}

/** The columns of the region: boards are narrower. */
export const regionColumns: readonly number[] = [156, 180, 180, 174];
