import { describe, expect, it } from 'vitest';
import {
  adjustment,
  creation,
  line,
  organisation,
  pair,
  position,
  positionMove,
  scenario,
  transfer,
  unitsOf,
} from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import type { Change } from '../change/change.ts';
import { differenceTreeOf } from '../evaluate/difference/difference-tree.ts';
import { movedOf } from '../evaluate/staff/moved-positions.ts';
import type { OrganisationStatement } from '../model/statement.ts';
import { patchBetween } from '../patch/patch-between.ts';
import { ore } from '../quantity/ore.ts';
import { type Replay, replayScenario } from '../scenario/replay.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { compareStates } from './compare-states.ts';
import { comparedBoards } from './compared-boards.ts';
import { comparedMetrics } from './compared-metrics.ts';
import { comparedPositions } from './compared-positions.ts';
import { type ComparedState, presentState, scenarioState } from './compared-state.ts';
import { comparedPlacements, comparedUnits } from './compared-units.ts';

const facts: Partial<OrganisationStatement> = {
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['A administration', 'N'],
    ['D department', 'A'],
    ['E unit', 'D'],
    ['M board', 'R'],
    ['B administration', 'M'],
    ['O board', 'R'],
    ['C administration', 'O'],
    ['F finance', 'R'],
  ),
  positions: [position({ id: 'e', unitId: 'E' }), position({ id: 'a', unitId: 'A' })],
  budgetLines: [line('l', ['E', 'personnel', 25_000]), line('la', ['A', 'personnel', 25_000])],
};
const base = organisation(facts);
const [june, july, august] = [isoDate('2024-06-01'), isoDate('2024-07-01'), isoDate('2024-08-01')];

const play = (changes: readonly Change[], parts: Partial<Scenario> = {}): Replay =>
  replayScenario(base, scenario(changes, parts));
const last = (changes: readonly Change[]): ComparedState => scenarioState(play(changes), null);

describe('a state', () => {
  const changes = [
    transfer('D', 'B', { id: '1', effectiveDate: june }),
    transfer('D', 'C', { id: '2', effectiveDate: august }),
  ];

  it.each([
    ['before the first change is the baseline', isoDate('2024-05-31'), 'N', []],
    ['on the date of a change has it done', june, 'M', ['1']],
    ['between two dates is the evening before', july, 'M', ['1']],
    ['without a date is the last', null, 'O', ['1', '2']],
  ] as const)('%s', (_, date, board, ids) => {
    const state = scenarioState(play(changes), date);
    const { after } =
      comparedPlacements(compareStates(presentState(base), state)).find((row) => row.unitId === 'D') ?? {};
    expect(after?.boardId ?? 'N').toBe(board);
    expect(state.replay.scenario.changes.map((change) => change.id)).toEqual(ids);
    expect(state.date).toBe(date ?? august);
  });

  it('of a scenario without changes is its baseline, on its date', () => {
    expect(scenarioState(play([]), null)).toMatchObject({ date: '2024-01-01', organisation: base });
  });

  it('leaves out what is refused later', () => {
    const replay = play([...changes, transfer('D', 'D', { id: '3', effectiveDate: august })]);
    expect([scenarioState(replay, july).replay.status, scenarioState(replay, august).replay.status]).toEqual([
      'evaluated',
      'refused',
    ]);
    const early = play([transfer('D', 'D', { id: '0', effectiveDate: june }), ...changes]);
    expect(scenarioState(early, july).replay.status).toBe('refused');
  });
});

describe('a comparison of two scenarios', () => {
  it('tells what differs between them, not what both do', () => {
    const both = creation('X', { id: 'x', parentId: 'B', effectiveDate: june });
    const compared = compareStates(
      last([both, transfer('D', 'B')]),
      last([both, transfer('D', 'C'), creation('Y', { id: 'y', parentId: 'X' })]),
    );
    expect(comparedUnits(comparedPlacements(compared))).toEqual({
      created: ['Y'],
      ended: [],
      moved: ['D', 'E'],
      renamed: [],
    });
    const rows = comparedBoards(compared.before, compared.after).map(({ boardId, a, b }) => [
      boardId,
      a?.staff.headcount,
      b?.staff.headcount,
      a?.needOre,
      b?.needOre,
    ]);
    expect(rows).toEqual([
      ['M', 4, 0, 25_000, 0],
      ['N', 4, 4, 25_000, 25_000],
      ['O', 0, 4, 0, 25_000],
    ]);
    expect(movedOf(compared)).toMatchObject({
      unitIds: ['D', 'E'],
      withUnits: { headcount: 4 },
      separately: { headcount: 0 },
    });
  });

  it('tells positions that are moved by themselves, from either side alike', () => {
    const [a, b] = [last([positionMove('B', [['e', 1]])]), last([positionMove('C', [['e', 3]])])];
    const compared = compareStates(a, b);
    expect(
      comparedPositions(compared).map((row) => [
        row.positionId,
        row.a?.unitId,
        row.a?.headcount,
        row.b?.unitId,
        row.b?.headcount,
      ]),
    ).toEqual([
      ['e', 'E', 3, 'E', 1],
      ['e~c', 'B', 1, 'C', 3],
    ]);
    expect(movedOf(compared).separately.headcount).toBe(3);
    expect(movedOf(compareStates(b, a)).separately.headcount).toBe(3);
    expect(comparedPositions(compareStates(presentState(base), a)).at(-1)).toMatchObject({
      positionId: 'e~c',
      a: null,
    });
  });

  it('draws what has left one board for another, and a position that is gone', () => {
    const tree = differenceTreeOf(
      compareStates(last([positionMove('B', [['e', 1]])]), last([transfer('D', 'C')])),
      new Set(),
    );
    expect(tree.bands.map((band) => band.id)).toEqual(['O', 'N', 'M']);
    expect(tree.links.map((link) => [link.fromKey, link.toKey])).toEqual([['D@old', 'D@new']]);
  });

  it('draws an employer that only one of them makes, wherever it is', () => {
    const [made, not] = [last([creation('Q', { kind: 'legalEntity' })]), last([])];
    const statesOf = (a: ComparedState, b: ComparedState) =>
      differenceTreeOf(compareStates(a, b), new Set())
        .rows.filter((row) => row.unitId === 'Q')
        .map((row) => row.states);
    expect([statesOf(not, made), statesOf(made, not)]).toEqual([[['added']], [['ended']]]);
  });

  it('counts a unit that came and went in neither state', () => {
    const compared = compareStates(
      presentState(base),
      last([
        creation('X', { id: 'x', parentId: 'B', effectiveDate: june }),
        { ...transfer('', ''), id: 'z', type: 'closeUnit', unitId: 'X' } as Change,
      ]),
    );
    expect([comparedPlacements(compared), comparedPositions(compared)]).toEqual([[], []]);
  });
});

describe('a comparison of two baselines', () => {
  it('is the difference of the tables', () => {
    const later = organisation({
      ...facts,
      units: (facts.units ?? [])
        .filter((unit) => unit.id !== 'C')
        .map((unit) =>
          unit.id === 'D' ? { ...unit, parentId: 'B' } : unit.id === 'B' ? { ...unit, name: 'Bredband' } : unit,
        ),
      positions: [
        position({ id: 'e', unitId: 'E', headcount: 6, annualCostOre: ore(40_000) }),
        position({ id: 'ny', unitId: 'B' }),
      ],
    });
    const compared = compareStates(presentState(base), presentState(later));
    expect(comparedUnits(comparedPlacements(compared))).toEqual({
      created: [],
      ended: ['C'],
      moved: ['D', 'E'],
      renamed: ['B'],
    });
    expect(comparedPositions(compared).map((row) => [row.positionId, row.a?.headcount, row.b?.headcount])).toEqual([
      ['a', 4, undefined],
      ['e', 4, 6],
      ['ny', undefined, 4],
    ]);
    // Four of the six places were there before; two have come, and moved from nowhere.
    expect(movedOf(compared)).toMatchObject({ withUnits: { headcount: 4 }, separately: { headcount: 0 } });
  });

  it('is empty when the rows are the same, built anew', () => {
    const anew = organisation({ ...facts, units: (facts.units ?? []).map((unit) => ({ ...unit })) });
    expect(compareStates(presentState(base), presentState(anew)).patch).toEqual({});
    expect(patchBetween(base, base)).toEqual({});
  });

  it('finds what has come under a unit that became a board', () => {
    const corrected = organisation({
      ...facts,
      units: (facts.units ?? []).map((unit) =>
        unit.id === 'A' ? { ...unit, kind: 'board' as const, parentId: 'R' } : unit,
      ),
    });
    const compared = compareStates(presentState(base), presentState(corrected));
    expect(compared.bodyChangedUnits()).toEqual(['A', 'D', 'E']);
    expect(movedOf(compared).withUnits.headcount).toBe(8);
    const back = compareStates(presentState(corrected), presentState(base));
    expect(movedOf(back).withUnits.headcount).toBe(8);
    expect(comparedBoards(base, corrected).map(({ boardId, a }) => [boardId, a === null])).toContainEqual(['A', true]);
  });

  it('finds a unit that became a body where it stood', () => {
    const corrected = organisation({
      ...facts,
      units: (facts.units ?? []).map((unit) => (unit.id === 'A' ? { ...unit, kind: 'finance' as const } : unit)),
    });
    const compared = compareStates(presentState(base), presentState(corrected));
    expect(compared.branches).toMatchObject([{ rootId: 'A', parentChanges: false, bodyChanges: true }]);
    expect(differenceTreeOf(compared, new Set()).links).toEqual([]);
  });
});

describe('metrics', () => {
  it('stand in the columns Nuläge · A · B', () => {
    const [a, b] = [
      last([transfer('D', 'B')]),
      last([
        transfer('D', 'B'),
        adjustment(
          [
            ['M', 25_000],
            ['N', -25_000],
          ],
          { id: 'd' },
        ),
      ]),
    ];
    const { now, ...sides } = comparedMetrics(a, b);
    expect(now).toMatchObject({
      verdict: 'neutral',
      netCostOre: 50_000,
      movedHeadcount: 0,
      boardsAffected: 0,
      targetMet: null,
    });
    expect(sides).toMatchObject({
      a: {
        verdict: 'neutralAfterAdjustment',
        netCostOre: 50_000,
        movedHeadcount: 4,
        movedFteMilli: 4000,
        boardsAffected: 2,
      },
      b: { verdict: 'neutral', strandedOverheadOre: 0, employerChangeHeadcount: 0 },
    });
  });

  it('sum the overhead that is left behind', () => {
    const overhead = organisation({ ...facts, budgetLines: pair('o', 'overhead', ['A', 'D', 300]) });
    const moved = scenarioState(replayScenario(overhead, scenario([transfer('D', 'B')])), null);
    expect(comparedMetrics(presentState(overhead), moved).b?.strandedOverheadOre).toBe(300);
  });

  it('take the present from the scenario, wherever it stands', () => {
    const later = organisation({ ...facts, budgetLines: [] });
    const b = last([transfer('D', 'B')]);
    expect(comparedMetrics(presentState(later), b).now?.netCostOre).toBe(50_000);
    expect(comparedMetrics(b, presentState(later)).now?.netCostOre).toBe(50_000);
    expect(comparedMetrics(presentState(later), presentState(base)).now?.netCostOre).toBe(0);
  });

  it('tell nothing of a scenario with a change that is refused', () => {
    expect(comparedMetrics(presentState(base), last([transfer('D', 'D')])).b).toBeNull();
  });
});
