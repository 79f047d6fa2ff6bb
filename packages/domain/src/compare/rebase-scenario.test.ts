import { describe, expect, it } from 'vitest';
import {
  activity,
  adjustment,
  creation,
  decision,
  head,
  line,
  organisation,
  pair,
  position,
  positionMove,
  scenario,
  statement,
  transfer,
  unitsOf,
} from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import type { Change } from '../change/change.ts';
import { baselineOf } from '../model/baseline.ts';
import type { Organisation } from '../model/organisation.ts';
import type { OrganisationStatement } from '../model/statement.ts';
import type { Unit } from '../model/unit.ts';
import { milliFte } from '../quantity/milli-fte.ts';
import { ore } from '../quantity/ore.ts';
import { replayScenario } from '../scenario/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { rebaseFigures, rebaseScenario } from './rebase-scenario.ts';
import type { RebasedChange } from './rebased-changes.ts';

const plan = activity('akt', 'D');
const facts = {
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['A administration', 'N'],
    ['D department', 'A'],
    ['E unit', 'D'],
    ['G unit', 'A'],
    ['M board', 'R'],
    ['B administration', 'M'],
    ['Q legalEntity'],
    ['P board', 'Q'],
    ['C administration', 'P'],
  ),
  positions: [position({ id: 'e', unitId: 'E' }), position({ id: 's', unitId: 'G', staffFunctionId: 'hr' })],
  budgetLines: [
    line('le', ['E', 'personnel', 25_000]),
    line('lg', ['G', 'cost', 10_000]),
    ...pair('t', 'trade', ['E', 'G', 8_000]),
  ],
  staffFunctions: [{ id: 'hr', name: 'HR' }],
  activities: [plan],
  decisions: [decision('beslut')],
} satisfies Partial<OrganisationStatement>;
type Facts = Partial<OrganisationStatement>;
const base = organisation(facts);

const withUnit = (id: string, parts: Partial<Unit>): Facts & Pick<OrganisationStatement, 'units'> => ({
  ...facts,
  units: facts.units.map((unit) => (unit.id === id ? { ...unit, ...parts } : unit)),
});
const without = (...ids: readonly string[]): Facts => ({
  ...facts,
  units: facts.units.filter((unit) => !ids.includes(unit.id)),
  positions: facts.positions.filter((row) => !ids.includes(row.unitId) && !ids.includes(row.id)),
  budgetLines: facts.budgetLines.filter(
    (row) => !ids.includes(row.unitId) && !ids.includes(row.id) && !ids.includes(row.counterpartId ?? ''),
  ),
});

const allocation: Change = {
  ...head,
  type: 'allocateLine',
  lineId: 'lg',
  shares: [
    { unitId: 'G', weight: 1 },
    { unitId: 'E', weight: 1 },
  ],
};
const gathering: Change = {
  ...head,
  type: 'consolidateStaffFunction',
  staffFunctionId: 'hr',
  fromUnitIds: ['A'],
  toUnitId: 'B',
  includeSharedService: false,
};
const handover: Change = { ...head, type: 'reassignActivity', activityId: 'akt', toUnitId: 'G' };
const merger: Change = { ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'G' };

describe('a change on a newer baseline', () => {
  it.each<[what: string, change: Change, newer: Facts, ...facts: string[]]>([
    ['a renamed unit', transfer('D', 'B'), withUnit('D', { name: 'Drift' }), 'unitName D: D → Drift'],
    [
      'another kind',
      transfer('D', 'B'),
      withUnit('D', { kind: 'administration' }),
      'unitKind D: department → administration',
    ],
    ['another parent', transfer('D', 'B'), withUnit('D', { parentId: 'G' }), 'unitParent D: A → G'],
    [
      'another board above the receiver',
      transfer('D', 'B'),
      withUnit('B', { parentId: 'N' }),
      'unitParent B: M → N',
      'unitBoard B: M → N',
    ],
    [
      'another employer of the receiver',
      transfer('D', 'B'),
      withUnit('B', { parentId: 'P' }),
      'unitParent B: M → P',
      'unitBoard B: M → P',
      'unitEmployer B: R → Q',
    ],
    [
      'another place of an exception',
      transfer('A', 'M', { except: ['E'] }),
      withUnit('A', { parentId: 'R' }),
      'unitParent A: N → R',
      'unitBoard A: N → R',
      'unitBoard E: N → R',
      'unitPlace E: N → R',
    ],
    [
      'a unit that comes along',
      transfer('D', 'B'),
      withUnit('G', { parentId: 'D' }),
      'movedHeadcount D: 4 → 8',
      'movedFte D: 4000 → 8000',
      'movedPersonnelCost D: 25000 → 50000',
      'movedNeed D: 17000 → 35000',
      'movedUnitsJoin D G: null → 1',
      'movedPositionsJoin D s: null → 4',
      'movedLinesJoin D lg t-: null → 18000',
    ],
    [
      'a unit that no longer comes along',
      transfer('D', 'B'),
      withUnit('E', { parentId: 'A' }),
      'movedHeadcount D: 4 → 0',
      'movedFte D: 4000 → 0',
      'movedPersonnelCost D: 25000 → 0',
      'movedNeed D: 17000 → 0',
      'movedUnitsLeave D E: 1 → null',
      'movedPositionsLeave D e: 4 → null',
      'movedLinesLeave D le t+: 33000 → null',
    ],
    [
      'other places and costs in what moves',
      transfer('D', 'B'),
      {
        ...facts,
        positions: [
          position({ id: 'e', unitId: 'E', headcount: 5, fteMilli: milliFte(4500), annualCostOre: ore(30_000) }),
        ],
      },
      'movedHeadcount D: 4 → 5',
      'movedFte D: 4000 → 4500',
      'movedPersonnelCost D: 25000 → 30000',
      'movedPositionsChanged D e: 4 → 5',
    ],
    [
      'another amount in what moves',
      transfer('D', 'B'),
      { ...facts, budgetLines: [line('le', ['E', 'personnel', 26_000]), ...facts.budgetLines.slice(1)] },
      'movedNeed D: 17000 → 18000',
      'movedLinesChanged D le: 25000 → 26000',
    ],
    [
      'trade that does not cease',
      transfer('D', 'B', { tradePolicy: 'dissolve' }),
      { ...facts, budgetLines: facts.budgetLines.slice(0, 2) },
      'movedNeed D: 17000 → 25000',
      'movedLinesLeave D t+: 8000 → null',
      'ceasingLinesLeave t+ t-: 16000 → null',
    ],
    [
      'a position elsewhere, with other figures',
      positionMove('B', [['e', 2]]),
      {
        ...facts,
        positions: [position({ id: 'e', unitId: 'D', headcount: 6, fteMilli: milliFte(5400), annualCostOre: null })],
      },
      'positionUnit e: E → D',
      'positionHeadcount e: 4 → 6',
      'positionFte e: 4000 → 5400',
      'positionCost e: 25000 → null',
      'takenFte: 4000 → 5400',
      'takenPositionsChanged e: 2 → 4',
      'madeLinesLeave e~c~from e~c~to: 25000 → null',
    ],
    [
      'a line elsewhere with another amount',
      allocation,
      { ...facts, budgetLines: [line('lg', ['A', 'cost', 12_000])] },
      'lineUnit lg: G → A',
      'lineAmount lg: 10000 → 12000',
      'madeLinesChanged lg~c~E lg~c~G: 10000 → 12000',
      'ceasingLinesChanged lg: 10000 → 12000',
    ],
    [
      'other positions of a staff function',
      gathering,
      {
        ...facts,
        positions: [
          ...facts.positions,
          position({ id: 's2', unitId: 'D', staffFunctionId: 'hr', annualCostOre: ore(0) }),
        ],
      },
      'takenFte: 4000 → 8000',
      'takenPositionsJoin s2: null → 4',
      'madeLinesJoin s2~c~from s2~c~to: null → 0',
    ],
    [
      'another responsible unit',
      handover,
      { ...facts, activities: [{ ...plan, responsibleUnitId: null }] },
      'activityResponsible akt: D → null',
    ],
    [
      'what a merger hands over',
      merger,
      { ...without('e', 'le'), activities: [{ ...plan, responsibleUnitId: 'A' }] },
      'movedHeadcount E: 4 → 0',
      'movedFte E: 4000 → 0',
      'movedPersonnelCost E: 25000 → 0',
      'movedNeed E: 17000 → -8000',
      'movedPositionsLeave E e: 4 → null',
      'movedLinesLeave E le: 25000 → null',
      'passedActivitiesLeave akt: 1 → null',
    ],
    [
      'what a merger hands over besides, and no longer',
      merger,
      {
        ...withUnit('E', { parentId: 'A' }),
        units: [...withUnit('E', { parentId: 'A' }).units, ...unitsOf(['H unit', 'D'])],
        budgetLines: [...facts.budgetLines, line('ld', ['D', 'cost', 500])],
      },
      'movedUnitsLeave E E: 1 → null',
      'movedPositionsLeave E e: 4 → null',
      'movedLinesLeave E le t+: 33000 → null',
      'passedLinesJoin ld: null → 500',
      'movedUnitsJoin H H: null → 1',
    ],
  ])('is changed by %s', (_, change, newer, ...told) => {
    expect(tell(change, newer)).toEqual(['changed', ...told]);
  });

  it.each<[what: string, change: Change, newer: Facts, ...facts: string[]]>([
    ['a unit that is no more', transfer('D', 'B'), without('D', 'E'), 'unknownUnit D', 'unitMissing D'],
    [
      'a unit that has ended',
      transfer('D', 'B'),
      withUnit('B', { validTo: isoDate('2024-01-01') }),
      'unitNotActive B',
      'unitMissing B',
    ],
    ['a position that is no more', positionMove('B', [['e']]), without('e'), 'unknownReference e', 'positionMissing e'],
    ['a line that is no more', allocation, without('lg'), 'unknownReference lg', 'lineMissing lg'],
    [
      'a decision that is no more',
      transfer('D', 'B', { decisionId: 'beslut' }),
      { ...facts, decisions: [] },
      'unknownReference beslut',
      'referenceMissing beslut',
    ],
    [
      'a staff function that is no more',
      gathering,
      { ...facts, staffFunctions: [], positions: [] },
      'unknownReference hr',
      'referenceMissing hr',
    ],
    [
      'too few places',
      positionMove('B', [['e', 3]]),
      { ...facts, positions: [position({ id: 'e', unitId: 'E', headcount: 2 })] },
      'tooMany e',
      'positionHeadcount e: 4 → 2',
    ],
    [
      'a name that is so already',
      { ...head, type: 'renameUnit', unitId: 'D', name: 'Drift' },
      withUnit('D', { name: 'Drift' }),
      'already so',
      'unitName D: D → Drift',
    ],
    [
      'a move that is made',
      transfer('D', 'B', { fromParentId: 'A' }),
      withUnit('D', { parentId: 'B' }),
      'already so',
      'unitParent D: A → B',
      'unitBoard D: N → M',
    ],
    [
      'a move from elsewhere',
      transfer('D', 'B', { fromParentId: 'A' }),
      withUnit('D', { parentId: 'G' }),
      'fromMismatch D G',
      'unitParent D: A → G',
    ],
    [
      'a unit that is there',
      creation('X', { parentId: 'B' }),
      { ...facts, units: [...facts.units, ...unitsOf(['X unit', 'B'])] },
      'already so',
    ],
    [
      'another unit of the id',
      creation('X', { parentId: 'B' }),
      { ...facts, units: [...facts.units, ...unitsOf(['X unit', 'A'])] },
      'duplicateId X',
    ],
    [
      'another kind of the id',
      creation('X', { parentId: 'B' }),
      { ...facts, units: [...facts.units, ...unitsOf(['X department', 'B'])] },
      'duplicateId X',
    ],
    [
      'a history of the id',
      creation('X', { parentId: 'B' }),
      {
        ...facts,
        units: [
          ...facts.units,
          ...unitsOf(['X unit', 'B']).map((unit) => ({ ...unit, validTo: isoDate('2023-01-01') })),
        ],
      },
      'duplicateId X',
    ],
    [
      'what it closes being closed',
      { ...head, type: 'closeUnit', unitId: 'C' },
      withUnit('C', { validTo: isoDate('2024-01-01') }),
      'already so',
      'unitMissing C',
    ],
    [
      'what it closes never having been',
      { ...head, type: 'closeUnit', unitId: 'C' },
      without('C'),
      'unknownUnit C',
      'unitMissing C',
    ],
    [
      'what it closes not being empty',
      { ...head, type: 'closeUnit', unitId: 'C' },
      { ...facts, positions: [position({ id: 'c', unitId: 'C' })] },
      'notEmpty C',
    ],
  ])('is gone by %s', (_, change, newer, ...told) => {
    expect(tell(change, newer)).toEqual(['gone', ...told]);
  });

  it('is the same when what it touches is the same, whatever else has changed', () => {
    const newer = {
      ...withUnit('C', { name: 'Centrum' }),
      budgetLines: [...facts.budgetLines, line('lc', ['C', 'cost', 1])],
    };
    for (const change of [transfer('D', 'B'), positionMove('B', [['e', 2]]), allocation, gathering, handover, merger]) {
      expect(tell(change, newer)).toEqual(['same']);
    }
    expect(
      tell(
        adjustment([
          ['N', 5],
          ['M', -5],
        ]),
        newer,
      ),
    ).toEqual(['same']);
  });

  it('that was impossible can come to be made, and the reverse is told', () => {
    expect(tell(transfer('E', 'G'), withUnit('E', { parentId: 'A' }), withUnit('E', { parentId: 'G' }))).toEqual([
      'changed',
      'unitParent E: G → A',
      'outcome: refused → planned',
    ]);
    expect(tell(transfer('X', 'B'), { ...facts, units: [...facts.units, ...unitsOf(['X unit', 'A'])] })).toEqual([
      'changed',
      'unitFound X',
      'outcome: refused → planned',
    ]);
  });

  it('that was impossible and is so still is gone, and says that it was', () => {
    const [rebased] = rebase([transfer('D', 'D')], base, base);
    expect(rebased).toMatchObject({ kind: 'gone', wasRefused: true, facts: [], refusal: { code: 'cycle' } });
  });

  it('is told when participation leaves it out', () => {
    const participation = [{ legalEntityId: 'Q', status: 'proposed' as const, decisionId: null, note: null }];
    const [rebased] = rebase([transfer('D', 'B')], base, organisation(withUnit('B', { parentId: 'P' })), {
      participation,
    });
    expect(rebased?.kind).toBe('changed');
    expect(rebased?.facts.at(-1)).toEqual({ code: 'outcome', refs: [], before: 'planned', after: 'skipped' });
  });
});

describe('a scenario on a newer baseline', () => {
  const changes = [
    creation('X', { id: '1', parentId: 'B' }),
    transfer('D', 'X', { id: '2' }),
    transfer('G', 'G', { id: '3' }),
    positionMove('X', [['s']], { id: '4' }),
  ];

  it('keeps every change in file order, each on the state that the earlier ones left', () => {
    const newer = organisation(withUnit('B', { name: 'Bredd' }));
    expect(rebase(changes, base, newer).map(({ change, kind }) => [change.id, kind])).toEqual([
      ['1', 'changed'],
      ['2', 'same'],
      ['3', 'gone'],
      ['4', 'same'],
    ]);
  });

  it('takes the date and budget year of the baseline, and tells the figures of both', () => {
    const later = baselineOf(statement(facts), isoDate('2024-09-02'), 2025);
    const rebased = rebaseScenario(replayScenario(base, scenario([transfer('D', 'B')])), later);
    expect(rebased.after.scenario.baseline).toEqual({ organisationId: 'prov', date: '2024-09-02', budgetYear: 2025 });
    expect(rebased.changes[0]).toMatchObject({ kind: 'gone', refusal: { code: 'beforeBaseline' } });
    expect(rebaseFigures(rebased)).toMatchObject({ before: { movedHeadcount: 4, netCostOre: 35_000 }, after: null });
  });
});

function rebase(
  changes: readonly Change[],
  from: Organisation,
  to: Organisation,
  parts: Partial<Scenario> = {},
): readonly RebasedChange[] {
  return rebaseScenario(replayScenario(from, scenario(changes, parts)), to).changes;
}

/** What becomes of one change from the facts above, or those given, to newer ones. */
function tell(change: Change, newer: Facts, older: Facts = facts): string[] {
  const [rebased] = rebase([change], organisation(older), organisation(newer));
  if (rebased === undefined) return [];
  const { kind, refusal, isAlreadySo } = rebased;
  const reason = isAlreadySo ? ['already so'] : refusal === null ? [] : [[refusal.code, ...refusal.refs].join(' ')];
  const lines = rebased.facts.map(({ code, refs, before, after }) =>
    [[code, ...refs].join(' '), ...(before === null && after === null ? [] : [`: ${before} → ${after}`])].join(''),
  );
  return [kind, ...reason, ...lines];
}
