import { expect, it } from 'vitest';
import { organisation, scenario, transfer, unitsOf } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import { unitOf } from '../model/organisation.ts';
import { replayScenario } from './replay.ts';
import { stateMet } from './state-met.ts';

const base = organisation({
  units: unitsOf(['R legalEntity'], ['N board', 'R'], ['A unit', 'N'], ['B unit', 'N'], ['C unit', 'N']),
});
const [june, july] = [isoDate('2024-06-01'), isoDate('2024-07-01')];

it('is the evening before and the changes of the date that come before, whatever becomes of the change', () => {
  const replay = replayScenario(
    base,
    scenario([
      transfer('A', 'A', { id: '1', effectiveDate: june }),
      transfer('A', 'B', { id: '2', effectiveDate: july }),
      transfer('B', 'C', { id: '3', effectiveDate: june }),
      transfer('C', 'A', { id: '4', effectiveDate: july }),
      transfer('C', 'C', { id: '5', effectiveDate: july }),
    ]),
  );
  const parents = (at: number): (string | null)[] =>
    ['A', 'B', 'C'].map((id) => unitOf(stateMet(replay, at), id).parentId);
  expect(replay.steps.map((step) => step.outcome.kind)).toEqual([
    'refused',
    'planned',
    'planned',
    'refused',
    'refused',
  ]);
  expect([0, 1, 2, 3, 4, 5].map(parents)).toEqual([
    ['N', 'N', 'N'],
    ['N', 'C', 'N'],
    ['N', 'N', 'N'],
    ['B', 'C', 'N'],
    ['B', 'C', 'N'],
    ['B', 'C', 'N'],
  ]);
});
