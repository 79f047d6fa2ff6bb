import { expect, it } from 'vitest';
import { type Stranded, strandedForms } from './stranded-choices.ts';

const stranded: Stranded = {
  board: { id: 'b', name: 'B' },
  lostRecoveryOre: 297_200_000,
  positionsMovedOutOre: 152_600_000,
  strandedOre: 144_600_000,
  units: [{ id: 'stab', name: 'Stab' }],
};
const parametersOf = (href: string): Record<string, string> =>
  Object.fromEntries(new URL(href, 'http://x').searchParams);

it('fills in the saving with the amount, the unit and the date', () => {
  const { save, move } = strandedForms(stranded, { id: 's', date: '2021-10-01' });
  expect(parametersOf(save)).toEqual({
    varaktighet: 'recurring',
    belopp: '\u22121\u00A0446\u00A0000',
    enhet: 'stab',
    datum: '2021-10-01',
  });
  expect(move).toBe('/scenarier/s/flytta-tjanster?datum=2021-10-01');
});

it('leaves out the unit when there are several, and the date when there is none', () => {
  const several = { ...stranded, units: [...stranded.units, { id: 'x', name: 'X' }] };
  const { save, move } = strandedForms(several, { id: 's', date: null });
  expect(Object.keys(parametersOf(save))).toEqual(['varaktighet', 'belopp']);
  expect(move).toBe('/scenarier/s/flytta-tjanster');
});
