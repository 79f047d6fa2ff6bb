import { expect, it } from 'vitest';
import { unit } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import { leanUnits } from './lean-units.ts';

const full = unit({
  id: 'U',
  kind: 'unit',
  parentId: 'R',
  name: 'Enhet',
  orgForm: 'f',
  boardType: 'b',
  municipalityCode: '0180',
  servesBoardIds: ['N'],
  ownerIds: ['O'],
  aliases: [{ name: 'E', validFrom: null, validTo: null }],
  externalIds: [{ system: 'hsa', id: '1', validFrom: null, validTo: null }],
  validFrom: isoDate('2023-01-01'),
  validTo: isoDate('2025-01-01'),
  source: 's',
  note: 'n',
});
const bare = [unit({ id: 'R', kind: 'legalEntity', parentId: null }), unit({ id: 'V', kind: 'unit', parentId: 'R' })];

it('keeps every field of every unit', () => {
  expect(leanUnits([full, ...bare])).toEqual([full, ...bare]);
});

it('keeps one empty list for all', () => {
  const lists = leanUnits(bare).flatMap((row) => [row.servesBoardIds, row.ownerIds, row.aliases, row.externalIds]);
  expect([lists.length, new Set(lists).size]).toEqual([8, 1]);
});
