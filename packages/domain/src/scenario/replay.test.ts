import { describe, expect, it } from 'vitest';
import {
  activity,
  creation,
  head,
  line,
  organisation,
  position,
  positionMove,
  scenario,
  transfer,
  unit,
  unitsOf,
} from '../../test/fixture.ts';
import { outcomesOf } from '../../test/planned.ts';
import { isoDate } from '../base/iso-date.ts';
import type { Change } from '../change/change.ts';
import { unitOf } from '../model/organisation.ts';
import { continueReplay, type Replay, replayFirst, replayScenario } from './replay.ts';
import type { Participation, ParticipationStatus } from './scenario.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['A unit', 'N'],
    ['B unit', 'N'],
    ['Q legalEntity'],
    ['C unit', 'Q'],
    ['P legalEntity'],
    ['D unit', 'P'],
  ).concat(unit({ id: 'old', kind: 'unit', parentId: 'Q', validTo: isoDate('2024-01-01') })),
  positions: [position({ id: 'c', unitId: 'C' })],
  budgetLines: [line('l', ['C', 'cost', 1])],
  activities: [activity('plan', 'C'), activity('nobody’s', null), activity('of old', 'old')],
});
const toA = [{ unitId: 'A', weight: 1 }];
const reassign = (activityId: string): Change => ({ ...head, type: 'reassignActivity', activityId, toUnitId: 'A' });
const [june, july] = [isoDate('2024-06-01'), isoDate('2024-07-01')];

describe('changes', () => {
  it('are applied by date, and in the order of the file within a date', () => {
    const replay = replayScenario(
      base,
      scenario([
        transfer('A', 'ny', { id: '1', effectiveDate: july }),
        creation('ny', { id: '2', parentId: 'N', effectiveDate: june }),
        transfer('B', 'ny2', { id: '3', effectiveDate: july }),
        creation('ny2', { id: '4', parentId: 'N', effectiveDate: july }),
      ]),
    );
    expect(outcomesOf(replay)).toEqual(['1 planned', '2 planned', '3 refused unknownUnit ny2', '4 planned']);
    expect(replay.evenings.map((evening) => evening.date)).toEqual([june, july]);
    expect(unitOf(replay.after, 'A').parentId).toBe('ny');
  });

  it('that are refused have no effect, and later ones are still checked', () => {
    const replay = replayScenario(
      base,
      scenario([
        transfer('A', 'A', { id: '1' }),
        transfer('A', 'B', { id: '2' }),
        transfer('B', 'A', { id: '3' }),
        transfer('C', 'C', { id: '4' }),
      ]),
    );
    expect(outcomesOf(replay)).toEqual([
      '1 refused cycle A A',
      '2 planned',
      '3 refused cycle B A',
      '4 refused cycle C C',
    ]);
    expect(replay.status).toBe('refused');
  });

  it('leave the baseline as it is when there are none', () => {
    const replay = replayScenario(base, scenario([]));
    expect([replay.after, replay.evenings, replay.status]).toEqual([base, [], 'evaluated']);
  });
});

describe('a replay with one more change', () => {
  const changes = [
    creation('x', { id: '1', parentId: 'C', effectiveDate: june }),
    creation('y', { id: '2', parentId: 'N', effectiveDate: june }),
    transfer('A', 'y', { id: '3', effectiveDate: july }),
  ];
  const parts = { participation: [{ legalEntityId: 'Q', status: 'declined', decisionId: null, note: null }] } as const;
  const played = () => replayScenario(base, scenario(changes, parts));

  it.each<[what: string, change: Change]>([
    ['before all others', transfer('B', 'R', { id: '4', effectiveDate: isoDate('2024-05-01') })],
    ['on a day of others', transfer('B', 'y', { id: '4', effectiveDate: june })],
    ['on the last day', transfer('B', 'A', { id: '4', effectiveDate: july })],
    ['after all others', transfer('B', 'A', { id: '4' })],
    ['that uses a unit that was not made', transfer('B', 'x', { id: '4' })],
    ['that is refused', transfer('B', 'B', { id: '4' })],
  ])('%s is the replay of them all', (_, change) => {
    expect(continueReplay(played(), change)).toEqual(replayScenario(base, scenario([...changes, change], parts)));
  });

  it('does not play again what happens before it', () => {
    const before = played();
    const more = continueReplay(before, transfer('B', 'A', { id: '4', effectiveDate: july }));
    expect(more.steps.map((step, at) => step.outcome === before.steps[at]?.outcome)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([more.evenings[0] === before.evenings[0], more.evenings[1] === before.evenings[1]]).toEqual([true, false]);
  });
});

describe('participation', () => {
  it.each<[status: ParticipationStatus, outcome: string]>([
    ['decided', '1 planned'],
    ['notDecided', '1 skipped Q'],
    ['proposed', '1 skipped Q'],
    ['declined', '1 skipped Q'],
  ])('%s gives %s', (status, outcome) => {
    expect(outcomesOf(replayOf([transfer('A', 'C', { id: '1' })], status, ['Q']))).toEqual([outcome]);
  });

  it.each<[what: string, change: Change, outcome: string]>([
    ['of the unit', transfer('C', 'N'), 'c skipped Q'],
    ['of the receiver', creation('x', { parentId: 'C' }), 'c skipped Q'],
    ['of the place of an exception', transfer('N', 'R', { except: ['A>C'] }), 'c skipped Q'],
    ['of the unit that holds the position', positionMove('A', [['c']]), 'c skipped Q'],
    ['of the unit that holds the line', { ...head, type: 'allocateLine', lineId: 'l', shares: toA }, 'c skipped Q'],
    ['of the unit that answers for the activity', reassign('plan'), 'c skipped Q'],
    ['of nobody, where nobody answers for the activity', reassign('nobody’s'), 'c planned'],
    ['of nobody, where history answers for the activity', reassign('of old'), 'c planned'],
    ['of every entity, in order', transfer('D', 'C'), 'c skipped P Q'],
    ['of nobody that is asked', transfer('A', 'B'), 'c planned'],
    ['of a named parent that is no place', transfer('A', 'B', { fromParentId: 'C' }), 'c refused fromMismatch A N'],
    ['of a predecessor', creation('x', { parentId: 'A', predecessorIds: ['C'] }), 'c planned'],
    ['comes after names', transfer('C', 'x'), 'c refused unknownUnit x'],
    ['comes before its own reasons', transfer('C', 'C'), 'c skipped Q'],
  ])('%s', (_, change, outcome) => {
    expect(outcomesOf(replayOf([change], 'declined', ['P', 'Q']))).toEqual([outcome]);
  });

  it('holds back what would use a unit that is not made', () => {
    const replay = replayOf(
      [
        creation('x', { id: '1', parentId: 'C' }),
        creation('y', { id: '2', parentId: 'x' }),
        transfer('A', 'y', { id: '3' }),
        transfer('B', 'A', { id: '4' }),
        transfer('D', 'y', { id: '5' }),
        creation('z', { id: '6', parentId: 'N', predecessorIds: ['x'] }),
      ],
      'proposed',
      ['P', 'Q'],
    );
    expect(outcomesOf(replay)).toEqual([
      '1 skipped Q',
      '2 skipped Q',
      '3 skipped Q',
      '4 planned',
      '5 skipped P Q',
      '6 planned',
    ]);
  });

  it('lets no skipped change take the id of a unit of the past', () => {
    const changes = [creation('old', { id: '1', parentId: 'C' }), transfer('old', 'N', { id: '2' })];
    expect(outcomesOf(replayOf(changes, 'proposed', ['Q']))).toEqual(['1 skipped Q', '2 refused unitNotActive old']);
  });
});

function replayOf(changes: Change[], status: ParticipationStatus, entities: string[]): Replay {
  const participation = entities.map(
    (legalEntityId): Participation => ({
      legalEntityId,
      status,
      decisionId: null,
      note: null,
    }),
  );
  return replayScenario(base, scenario(changes, { participation }));
}

describe('the first changes', () => {
  const changes = [
    transfer('B', 'ny', { id: '1', effectiveDate: july }),
    creation('ny', { id: '2', parentId: 'N', effectiveDate: june }),
    transfer('A', 'ny', { id: '3', effectiveDate: july }),
    transfer('N', 'N', { id: '4', effectiveDate: july }),
  ];
  const replay = replayScenario(base, scenario(changes));

  it.each([
    [-1, [], 'evaluated'],
    [0, [], 'evaluated'],
    [1, ['2 planned'], 'evaluated'],
    [2, ['1 planned', '2 planned'], 'evaluated'],
    [3, ['1 planned', '2 planned', '3 planned'], 'evaluated'],
    [4, ['1 planned', '2 planned', '3 planned', '4 refused cycle N N'], 'refused'],
    [9, ['1 planned', '2 planned', '3 planned', '4 refused cycle N N'], 'refused'],
  ] as const)('%s are those that take effect first, and are as if played alone', (count, outcomes, status) => {
    const first = replayFirst(replay, count);
    expect([outcomesOf(first), first.status]).toEqual([outcomes, status]);
    const alone = replayScenario(base, first.scenario);
    expect(outcomesOf(alone)).toEqual(outcomes);
    expect(alone.evenings.map(({ date, patch }) => [date, patch])).toEqual(
      first.evenings.map(({ date, patch }) => [date, patch]),
    );
  });

  it('that are all are the replay itself, and whole days before the last are not played again', () => {
    expect(replayFirst(replay, 4)).toBe(replay);
    expect(replayFirst(replay, 2).evenings[0]).toBe(replay.evenings[0]);
  });
});
