import { expect, it } from 'vitest';
import { head, organisation, unitsOf } from '../../test/fixture.ts';
import { answerTo, applied } from '../../test/planned.ts';
import { unitOf } from '../model/organisation.ts';
import type { RenameUnit } from './rename-unit.ts';

const base = organisation({ units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'A']) });
const rename = (name: string): RenameUnit => ({ ...head, type: 'renameUnit', unitId: 'A', name });

it('gives a unit another name and nothing else', () => {
  expect(unitOf(applied(base, rename('Ny')), 'A')).toEqual({ ...unitOf(base, 'A'), name: 'Ny' });
});

it('refuses the name that the unit has', () => {
  expect([answerTo(base, rename('A')), answerTo(base, rename('a'))]).toEqual(['noChange A', 'planned']);
});
