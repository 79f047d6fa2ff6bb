import type { DifferenceRow, DifferenceTree } from './difference-row.ts';

/** A plain unchanged unit, with some of it told otherwise. For tests. */
export function exampleRow(key: string, parentKey: string | null, more: Partial<DifferenceRow> = {}): DifferenceRow {
  return {
    key,
    parentKey,
    depth: parentKey === null ? 0 : 1,
    band: 'a',
    unitId: key,
    name: key,
    nameBefore: null,
    kind: 'department',
    role: 'same',
    states: [],
    administrationNames: [],
    withinBoard: false,
    exceptNames: [],
    followCount: 0,
    fteMilliBefore: null,
    fteMilliAfter: null,
    ownFteMilliAfter: null,
    pile: null,
    openable: false,
    opened: false,
    ...more,
  };
}

/** A fictional region: IT, except the switchboard, moves from one board to a new function under another. For tests. */
export const exampleTree: DifferenceTree = {
  rows: [
    exampleRow('styrelsen', null, {
      kind: 'board',
      name: 'Styrelsen',
      fteMilliBefore: 20_000,
      fteMilliAfter: 30_000,
      administrationNames: ['Kontoret'],
      states: ['changed'],
    }),
    exampleRow('hög', 'styrelsen', {
      unitId: null,
      name: '',
      fteMilliBefore: 15_000,
      fteMilliAfter: 15_000,
      pile: { count: 4, fteMilli: 15_000, fundingChangeOre: null, boardsOnly: false },
      openable: true,
    }),
    exampleRow('funktionen', 'styrelsen', {
      name: 'Digital funktion',
      role: 'new',
      states: ['added'],
      fteMilliAfter: 10_000,
    }),
    exampleRow('it', 'funktionen', {
      depth: 2,
      name: 'IT',
      role: 'new',
      states: ['moved'],
      exceptNames: ['Växeln'],
      fteMilliAfter: 10_000,
      ownFteMilliAfter: 2_000,
    }),
    exampleRow('drift', 'it', { depth: 3, name: 'Drift', role: 'new', states: ['moved'], fteMilliAfter: 8_000 }),
    exampleRow('nämnden', null, {
      band: 'b',
      kind: 'board',
      name: 'Nämnden',
      fteMilliBefore: 40_000,
      fteMilliAfter: 30_000,
    }),
    exampleRow('it gammal', 'nämnden', {
      band: 'b',
      unitId: 'it',
      name: 'IT',
      role: 'old',
      states: ['moved'],
      followCount: 1,
      fteMilliBefore: 13_000,
    }),
    exampleRow('växeln gammal', 'it gammal', {
      band: 'b',
      depth: 2,
      unitId: 'växeln',
      name: 'Växeln',
      role: 'old',
      states: ['stays'],
      fteMilliBefore: 3_000,
    }),
    exampleRow('växeln', 'nämnden', {
      band: 'b',
      name: 'Växeln',
      role: 'new',
      states: ['stays'],
      fteMilliAfter: 3_000,
    }),
    exampleRow('kiosken', 'nämnden', { band: 'b', name: 'Kiosken', states: ['ended'], fteMilliBefore: 1_000 }),
  ],
  links: [
    { fromKey: 'it gammal', toKey: 'it', state: 'moved', crossesBoard: true, fteMilli: 10_000, headcount: 11 },
    { fromKey: 'växeln gammal', toKey: 'växeln', state: 'stays', crossesBoard: false, fteMilli: 3_000, headcount: 3 },
  ],
  bands: [
    { id: 'a', name: 'Styrelsen' },
    { id: 'b', name: 'Nämnden' },
  ],
};
