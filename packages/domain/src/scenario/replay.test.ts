import { describe, expect, it } from 'vitest';
import { creation, organisation, position, positionMove, scenario, transfer, unitsOf } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import type { Change } from '../change/change.ts';
import { unitOf } from '../model/organisation.ts';
import { type Replay, replayScenario } from './replay.ts';
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
  ),
  positions: [position({ id: 'c', unitId: 'C' })],
});
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
    expect(outcomes(replay)).toEqual(['1 planned', '2 planned', '3 refused unknownUnit ny2', '4 planned']);
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
    expect(outcomes(replay)).toEqual([
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

describe('participation', () => {
  it.each<[status: ParticipationStatus, outcome: string]>([
    ['decided', '1 planned'],
    ['notDecided', '1 skipped Q'],
    ['proposed', '1 skipped Q'],
    ['declined', '1 skipped Q'],
  ])('%s gives %s', (status, outcome) => {
    expect(outcomes(replayOf([transfer('A', 'C', { id: '1' })], status, ['Q']))).toEqual([outcome]);
  });

  it.each<[what: string, change: Change, outcome: string]>([
    ['of the unit', transfer('C', 'N'), 'c skipped Q'],
    ['of the receiver', creation('x', { parentId: 'C' }), 'c skipped Q'],
    ['of the place of an exception', transfer('N', 'R', { except: ['A>C'] }), 'c skipped Q'],
    ['of the unit that holds the position', positionMove('A', [['c']]), 'c skipped Q'],
    ['of every entity, in order', transfer('D', 'C'), 'c skipped P Q'],
    ['of nobody that is asked', transfer('A', 'B'), 'c planned'],
    ['of a named parent that is no place', transfer('A', 'B', { fromParentId: 'C' }), 'c refused fromMismatch A N'],
    ['of a predecessor', creation('x', { parentId: 'A', predecessorIds: ['C'] }), 'c planned'],
    ['comes after names', transfer('C', 'x'), 'c refused unknownUnit x'],
    ['comes before its own reasons', transfer('C', 'C'), 'c skipped Q'],
  ])('%s', (_, change, outcome) => {
    expect(outcomes(replayOf([change], 'declined', ['P', 'Q']))).toEqual([outcome]);
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
    expect(outcomes(replay)).toEqual([
      '1 skipped Q',
      '2 skipped Q',
      '3 skipped Q',
      '4 planned',
      '5 skipped P Q',
      '6 planned',
    ]);
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

function outcomes(replay: Replay): string[] {
  return replay.steps.map(({ change, outcome }) => {
    if (outcome.kind === 'planned') return `${change.id} planned`;
    if (outcome.kind === 'skipped') return [change.id, 'skipped', ...outcome.legalEntityIds].join(' ');
    return [change.id, 'refused', outcome.refusal.code, ...outcome.refusal.refs].join(' ');
  });
}
