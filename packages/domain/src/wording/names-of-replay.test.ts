import { expect, it } from 'vitest';
import { creation, head, organisation, scenario, unitsOf } from '../../test/fixture.ts';
import { replayScenario } from '../scenario/replay.ts';
import { namesOfReplay } from './names-of-replay.ts';

const base = organisation({ units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'R']) });
const replay = () =>
  replayScenario(
    base,
    scenario([
      creation('1', { id: 'made', name: 'Lager', parentId: 'R' }),
      creation('2', { id: 'refused', name: 'Butik', parentId: 'x' }),
      creation('A', { id: 'taken', name: 'Annan', parentId: 'R' }),
      { ...head, id: 'name', type: 'renameUnit', unitId: '1', name: 'Förråd' },
      { ...head, id: 'end', type: 'mergeUnits', unitIds: ['B'], intoUnitId: 'A' },
    ]),
  );

it('calls units as they are called in the end, ended ones as before and refused ones as was asked', () => {
  const names = namesOfReplay(replay());
  const told = ['1', '2', 'A', 'B', 'x'].map((id) => [names.unit(id), names.any(id)]);
  expect(told).toEqual([
    ['Förråd', 'Förråd'],
    ['Butik', 'Butik'],
    ['A', 'A'],
    ['B', 'B'],
    ['”x”', '”x”'],
  ]);
});
