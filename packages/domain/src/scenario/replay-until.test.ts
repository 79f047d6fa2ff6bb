import { expect, it } from 'vitest';
import { organisation, scenario, transfer, unitsOf } from '../../test/fixture.ts';
import { outcomesOf } from '../../test/planned.ts';
import { isoDate } from '../base/iso-date.ts';
import { unitOf } from '../model/organisation.ts';
import { replayScenario } from './replay.ts';
import { replayUntil } from './replay-until.ts';

const base = organisation({ units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'R'], ['C unit', 'R']) });
const [june, july] = [isoDate('2024-06-01'), isoDate('2024-07-01')];
const changes = [
  transfer('C', 'C', { id: '3', effectiveDate: july }),
  transfer('A', 'B', { id: '1', effectiveDate: june }),
  transfer('A', 'C', { id: '2', effectiveDate: july }),
];

it.each([
  ['2024-05-31', [], 'R', 'evaluated', 0],
  ['2024-06-01', ['1 planned'], 'B', 'evaluated', 1],
  ['2024-06-30', ['1 planned'], 'B', 'evaluated', 1],
  ['2024-07-01', ['3 refused cycle C C', '1 planned', '2 planned'], 'C', 'refused', 2],
] as const)('by %s has happened what is dated until then', (date, outcomes, parentId, status, evenings) => {
  const replay = replayScenario(base, scenario(changes));
  const until = replayUntil(replay, isoDate(date));
  expect(outcomesOf(until)).toEqual(outcomes);
  expect(until.scenario.changes.map((change) => change.id)).toEqual(outcomes.map((text) => text.slice(0, 1)));
  expect([unitOf(until.after, 'A').parentId, until.status, until.evenings.length]).toEqual([
    parentId,
    status,
    evenings,
  ]);
  expect([until.baseline === base, until === replay]).toEqual([true, date === july]);
});
