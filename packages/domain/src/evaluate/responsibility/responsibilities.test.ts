import { describe, expect, it } from 'vitest';
import { comparedExample } from '../../../test/compared-example.ts';
import {
  creation,
  head,
  organisation,
  position,
  positionMove,
  scenario,
  transfer,
  unit,
  unitsOf,
} from '../../../test/fixture.ts';
import { isoDate } from '../../base/iso-date.ts';
import type { Change } from '../../change/change.ts';
import type { Activity } from '../../model/activity.ts';
import type { BoundaryQuestion } from '../../model/boundary-question.ts';
import { replayScenario } from '../../scenario/replay.ts';
import { compareReplay } from '../comparison.ts';
import { responsibilitiesOf } from './responsibilities.ts';
import type { Responsibilities, ResponsibilityChange } from './responsibility.ts';

describe('the action plan of Region Gävleborg', () => {
  const { changes, orphans, divided, boundaryQuestions, synergies, plan } = responsibilitiesOf(
    comparedExample('gavleborg-action-plan-2024', 'reorganisation'),
  );

  it('gives twenty activities another administration, since their unit moves', () => {
    expect(changes).toHaveLength(20);
    expect(new Set(changes.map((row) => row.administrationAfterId))).toEqual(new Set(['rg-dik']));
    expect(changes[0]).toMatchObject({ activityId: 'f1-03', causes: ['moved'], changeIds: ['c3'] });
    expect([orphans, divided]).toEqual([[], []]);
  });

  it('counts 38 activities and a coordination function by area and administration', () => {
    expect(plan.count).toBe(39);
    expect(plan.kinds).toEqual([
      { kind: 'aktivitet', count: 38 },
      { kind: 'samordningsfunktion', count: 1 },
    ]);
    expect(plan.areas.map((area) => area.count)).toEqual([6, 3, 6, 3, 6, 8, 6, 1]);
    expect(plan.administrations).toContainEqual({ administrationId: 'rg-it', before: 18, after: 0 });
    expect(plan.administrations).toContainEqual({ administrationId: 'rg-dik', before: 0, after: 20 });
    expect(plan.administrations).toContainEqual({ administrationId: 'rg-stab', before: 7, after: 7 });
  });

  it('brings the two administrations together, and leaves the stated questions open', () => {
    expect(
      synergies.map(({ level, unitId, sources }) => [level, unitId, sources.map((row) => row.activityIds.length)]),
    ).toEqual([['administration', 'rg-dik', [18, 2]]]);
    expect(boundaryQuestions.map((row) => `${row.questionId} ${row.effect}`)).toEqual([
      'bq-1 remains',
      'bq-2 remains',
      'bq-3 within',
    ]);
  });
});

describe('who answers for an activity changes', () => {
  const merge = (unitIds: readonly string[], intoUnitId: string): Change => ({
    ...head,
    type: 'mergeUnits',
    unitIds,
    intoUnitId,
  });
  const close = (unitId: string): Change => ({ ...head, type: 'closeUnit', unitId, id: 'stäng' });
  const rename = (unitId: string): Change => ({ ...head, type: 'renameUnit', unitId, name: 'Nytt', id: 'namn' });
  const reassign = (toUnitId: string): Change => ({
    ...head,
    type: 'reassignActivity',
    activityId: 'a',
    toUnitId,
    id: 'byt',
  });

  it.each<[string, string | null, readonly Change[], readonly string[], readonly string[]]>([
    ['with another unit', 'D', [reassign('P')], ['reassigned'], ['byt']],
    ['with its merged unit', 'E', [merge(['E'], 'D')], ['merged'], ['c']],
    ['with its closed unit', 'S', [close('S')], ['closed'], ['stäng']],
    [
      'with a closed unit that merged first',
      'S',
      [merge(['S'], 'S2'), close('S2')],
      ['merged', 'closed'],
      ['c', 'stäng'],
    ],
    [
      'with a closed unit, and is given to another',
      'S',
      [close('S'), reassign('P')],
      ['reassigned', 'closed'],
      ['stäng', 'byt'],
    ],
    [
      'with the unit that moves',
      'D',
      [positionMove('P', [['e', 1]], { id: 't' }), transfer('D', 'A2')],
      ['moved'],
      ['c'],
    ],
    ['with what its unit stands under', 'E', [rename('D'), transfer('D', 'A2')], ['moved'], ['c']],
    ['with the name of its unit', 'D', [rename('D')], ['renamed'], ['namn']],
    ['with both name and place', 'D', [rename('D'), transfer('D', 'A2')], ['moved', 'renamed'], ['namn', 'c']],
    ['from nobody', null, [reassign('P')], ['reassigned'], ['byt']],
    ['when one that is history hands over', 'old', [reassign('P')], ['reassigned'], ['byt']],
  ])('%s', (_, responsible, changes, causes, changeIds) => {
    const [row] = changesOf([['a', responsible]], changes);
    expect([row?.causes, row?.changeIds]).toEqual([causes, changeIds]);
  });

  it('not when nothing of its unit changes', () => {
    const skipped = {
      participation: [{ legalEntityId: 'R', status: 'proposed' as const, decisionId: null, note: null }],
    };
    expect(changesOf([['a', 'P']], [transfer('D', 'A2')])).toEqual([]);
    expect(told([['a', 'D']], [transfer('D', 'A2')], { scenario: skipped }).changes).toEqual([]);
  });

  it('names no change that was skipped', () => {
    const participation = [{ legalEntityId: 'Q', status: 'proposed' as const, decisionId: null, note: null }];
    const changes = [transfer('D', 'Q', { id: 'ut' }), transfer('D', 'A2')];
    const [row] = told([['a', 'D']], changes, { scenario: { participation } }).changes;
    expect(row?.changeIds).toEqual(['c']);
  });

  it('not with a move before its unit was there, nor with moves elsewhere', () => {
    const later = isoDate('2025-01-01');
    const changes = [
      transfer('P', 'A1', { id: 'annan' }),
      creation('N', { parentId: 'A1', id: 'ny' }),
      { ...reassign('N'), effectiveDate: later },
    ];
    expect(changesOf([['a', 'D']], changes).map((row) => row.changeIds)).toEqual([['byt']]);
  });
});

describe('a responsible unit is divided', () => {
  it.each<[string, string, readonly Change[], readonly string[]]>([
    ['by an exception to its move', 'D', [transfer('D', 'A2', { except: ['F'] })], ['exception F A1']],
    ['by an exception that goes along', 'F', [transfer('D', 'A2', { except: ['F', 'G'] })], ['exception G A2']],
    ['when a unit below it leaves', 'D', [transfer('F', 'A2')], ['unitLeft F A2']],
    ['when positions leave it', 'E', [positionMove('P', [['e', 1]])], ['positionsLeft P A2']],
    [
      'when a new unit grows out of it',
      'E',
      [creation('N', { parentId: 'A2', predecessorIds: ['E', 'P'] })],
      ['newUnit N A2'],
    ],
    [
      'in every way at once',
      'D',
      [
        creation('N', { parentId: 'A2', predecessorIds: ['D'], id: 'ny' }),
        transfer('F', 'N'),
        positionMove('P', [['e', 1]], { id: 't1' }),
        positionMove('N', [['e', 1]], { id: 't2' }),
      ],
      ['newUnit N A2', 'unitLeft F A2', 'positionsLeft N A2', 'positionsLeft P A2'],
    ],
    ['never by a move of the whole', 'D', [transfer('D', 'A2')], []],
    [
      'never when its parts stay with what it was merged into',
      'D',
      [{ ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'P' }],
      [],
    ],
    ['never by a move inside it', 'A1', [transfer('F', 'E'), positionMove('F', [['e', 1]], { id: 't' })], []],
  ])('%s', (_, responsible, changes, parts) => {
    const { divided } = told(
      [
        ['a', responsible],
        ['b', null],
        ['c', 'A2'],
      ],
      changes,
    );
    const own = divided.filter((row) => row.activityId === 'a');
    expect(
      own.flatMap((row) => row.parts.map((part) => `${part.cause} ${part.unitId} ${part.administrationId}`)),
    ).toEqual(parts);
  });

  it('says who answers for the activity afterwards, if anybody', () => {
    const close: Change = { ...head, type: 'closeUnit', unitId: 'S', id: 'stäng' };
    const changes = [creation('N', { parentId: 'A2', predecessorIds: ['S', 'E'], id: 'ny' }), close];
    expect(
      told(
        [
          ['a', 'S'],
          ['b', 'E'],
        ],
        changes,
      ).divided.map((row) => row.responsibleAfterId),
    ).toEqual([null, 'E']);
  });
});

describe('what comes together and what is left', () => {
  it('joins activities per administration and per unit, with the areas that they share', () => {
    const merge: Change = { ...head, type: 'mergeUnits', unitIds: ['P'], intoUnitId: 'D' };
    const rows = [
      ['a', 'D', 'X'],
      ['b', 'P', 'X'],
      ['c', 'P', 'Y'],
      ['d', 'E', 'Y'],
      ['e', null, 'X'],
    ] as const;
    expect(told(rows, [merge]).synergies).toEqual([
      {
        level: 'administration',
        unitId: 'A1',
        sources: [
          { fromId: 'A1', activityIds: ['a', 'd'] },
          { fromId: 'A2', activityIds: ['b', 'c'] },
        ],
        sharedAreas: ['X', 'Y'],
      },
      {
        level: 'unit',
        unitId: 'D',
        sources: [
          { fromId: 'D', activityIds: ['a'] },
          { fromId: 'P', activityIds: ['b', 'c'] },
        ],
        sharedAreas: ['X'],
      },
    ]);
  });

  it('names what nobody answers for, and who did', () => {
    const close: Change = { ...head, type: 'closeUnit', unitId: 'S' };
    expect(
      told(
        [
          ['a', 'S'],
          ['b', null],
          ['c', 'D'],
        ],
        [close],
      ).orphans,
    ).toEqual([
      { activityId: 'a', responsibleBeforeId: 'S' },
      { activityId: 'b', responsibleBeforeId: null },
    ]);
  });

  it.each<[string, readonly Change[], readonly string[]]>([
    ['nothing', [], ['apart remains', 'empty within', 'together within']],
    ['a move that joins and parts', [transfer('D', 'A2')], ['apart joined', 'empty within', 'together opened']],
  ])('tells of stated questions after %s', (_, changes, effects) => {
    const boundaryQuestions: BoundaryQuestion[] = [
      { id: 'together', activityIds: ['a', 't'], text: '', source: null },
      { id: 'apart', activityIds: ['a', 'p'], text: '', source: null },
      { id: 'empty', activityIds: ['n'], text: '', source: null },
    ];
    const rows = [
      ['a', 'D'],
      ['t', 'T'],
      ['p', 'P'],
      ['n', null],
    ] as const;
    const found = told(rows, changes, { boundaryQuestions }).boundaryQuestions;
    expect(found.map((row) => `${row.questionId} ${row.effect}`)).toEqual(effects);
  });
});

type Row = readonly [id: string, responsibleUnitId: string | null, area?: string];

interface Beside {
  readonly boundaryQuestions?: readonly BoundaryQuestion[];
  readonly scenario?: Parameters<typeof scenario>[1];
}

function changesOf(rows: readonly Row[], changes: readonly Change[]): readonly ResponsibilityChange[] {
  return told(rows, changes).changes;
}

/** Board N1 with A1 (T, S, S2, D over E and F over G), board N2 with A2 over P; four places on E. */
function told(rows: readonly Row[], changes: readonly Change[], beside: Beside = {}): Responsibilities {
  const baseline = organisation({
    units: [
      ...unitsOf(
        ['R legalEntity'],
        ['N1 board', 'R'],
        ['N2 board', 'R'],
        ['A1 administration', 'N1'],
        ['A2 administration', 'N2'],
        ['T unit', 'A1'],
        ['S unit', 'A1'],
        ['S2 unit', 'A1'],
        ['D department', 'A1'],
        ['E unit', 'D'],
        ['F unit', 'D'],
        ['G unit', 'F'],
        ['P unit', 'A2'],
        ['Q legalEntity'],
      ),
      unit({ id: 'old', kind: 'unit', parentId: 'A1', validTo: isoDate('2023-01-01') }),
    ],
    positions: [position({ id: 'e', unitId: 'E' })],
    activities: rows.map(activity),
    boundaryQuestions: beside.boundaryQuestions ?? [],
  });
  return responsibilitiesOf(compareReplay(replayScenario(baseline, scenario(changes, beside.scenario))));
}

function activity([id, responsibleUnitId, area = null]: readonly [string, string | null, (string | null)?]): Activity {
  return {
    id,
    title: id,
    responsibleUnitId,
    responsibleText: null,
    kind: null,
    areaKind: null,
    area,
    heading: null,
    text: null,
    tasks: [],
    source: null,
    note: null,
  };
}
