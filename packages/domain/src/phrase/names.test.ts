import { expect, it } from 'vitest';
import { activity, line, organisation, position, unit, unitsOf } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import { namesIn } from './names.ts';

const later = organisation({
  units: [
    ...unitsOf(['R legalEntity'], ['A unit', 'R']),
    unit({ id: 'old', kind: 'unit', parentId: 'R', name: 'Gamla', validTo: isoDate('2024-01-01') }),
  ],
  positions: [position({ id: 'p', unitId: 'A', title: 'kock' })],
  budgetLines: [line('l', ['A', 'cost', 1])],
  staffFunctions: [{ id: 'hr', name: 'Personal' }],
  activities: [{ ...activity('plan', 'A'), title: 'Matplan' }],
});
const earlier = organisation({
  units: unitsOf(['R legalEntity'], ['B unit', 'R']).map((row) => ({ ...row, name: `förr ${row.id}` })),
  positions: [position({ id: 'q', unitId: 'B', title: 'diskare' })],
});
const names = namesIn(later, earlier);

it('calls a unit as the first state that knows it does, history too', () => {
  expect(['A', 'R', 'B', 'old', 'x'].map((id) => names.unit(id))).toEqual(['A', 'R', 'förr B', 'Gamla', '”x”']);
});

it('knows each kind by its own name, and quotes what nobody knows', () => {
  expect([names.position('p'), names.position('q'), names.position('x')]).toEqual(['kock', 'diskare', '”x”']);
  expect([names.line('l'), names.line('x')]).toEqual(['cost, A', '”x”']);
  expect([names.staffFunction('hr'), names.staffFunction('x')]).toEqual(['Personal', '”x”']);
  expect([names.accountGroup('income'), names.accountGroup('x')]).toEqual(['income', '”x”']);
  expect([names.activity('plan'), names.activity('x')]).toEqual(['Matplan', '”x”']);
});

it('names anything that some list knows', () => {
  const ids = ['A', 'B', 'old', 'p', 'q', 'hr', 'income', 'plan', 'x'];
  expect(ids.map((id) => names.any(id))).toEqual([
    'A',
    'förr B',
    'Gamla',
    'kock',
    'diskare',
    'Personal',
    'income',
    'Matplan',
    '”x”',
  ]);
});

it('leaves out the marks that would turn the rest of a sentence around', () => {
  const turned = organisation({
    units: [unit({ id: 'A', kind: 'legalEntity', parentId: null, name: 'Kost\u202E\u2066 och\u2069 s\u200Btäd' })],
  });
  expect(namesIn(turned).unit('A')).toBe('Kost och s\u200Btäd');
  expect(namesIn(turned).any('\u202Ex')).toBe('”x”');
});
