import { describe, expect, it } from 'vitest';
import {
  creation,
  head,
  organisation,
  pair,
  position,
  positionMove,
  scenario,
  transfer,
  unitsOf,
} from '../../../test/fixture.ts';
import { readScenario, readStatement } from '../../../test/read-example.ts';
import { isoDate } from '../../base/iso-date.ts';
import type { Change } from '../../change/change.ts';
import { baselineOf } from '../../model/baseline.ts';
import type { Position } from '../../model/position.ts';
import type { OrganisationStatement } from '../../model/statement.ts';
import { milliFte } from '../../quantity/milli-fte.ts';
import { replayScenario } from '../../scenario/replay.ts';
import { type Comparison, compareReplay } from '../comparison.ts';
import { employerChangeOf, movedOf } from './moved-positions.ts';
import { originOf } from './position-origin.ts';
import type { ReviewFlag } from './review-flag.ts';
import { type ReviewRow, reviewListOf } from './review-list.ts';

const units = unitsOf(
  ['R legalEntity'],
  ['N1 board', 'R'],
  ['N2 board', 'R'],
  ['A1 administration', 'N1'],
  ['A2 administration', 'N2'],
  ['D department', 'A1'],
  ['E unit', 'D'],
  ['F unit', 'D'],
  ['G unit', 'F'],
  ['P unit', 'A2'],
  ['Q legalEntity'],
  ['QA administration', 'Q'],
);
const places = (id: string, unitId: string, parts: Partial<Position> = {}): Position =>
  position({ id, unitId, headcount: 10, fteMilli: milliFte(10_000), ...parts });
const e = places('e', 'E', { title: 'Tekniker' });
const merge: Change = { ...head, type: 'mergeUnits', unitIds: ['E'], intoUnitId: 'P' };

describe('the review list', () => {
  it('tells of every position from where to where, why, from when and under whom', () => {
    const a1 = places('a1', 'A1', { managerOf: 'A1', headcount: 1 });
    const a2 = places('a2', 'A2', { managerOf: 'A2', headcount: 1 });
    const { rows, sum } = reviewListOf(compared({ positions: [e, a1, a2] }, transfer('D', 'A2')));
    expect(rows).toEqual([
      {
        positionId: 'e',
        originId: 'e',
        title: 'Tekniker',
        fromUnitId: 'E',
        fromBoardId: 'N1',
        toUnitId: 'E',
        toBoardId: 'N2',
        reason: 'withUnit',
        effectiveDate: '2024-09-01',
        employerChange: false,
        headcount: 10,
        vacantHeadcount: 0,
        fteMilli: 10_000,
        annualCostOre: 25_000,
        managersBeforeIds: ['a1'],
        managersAfterIds: ['a2'],
        flags: ['newManager'],
      },
    ]);
    expect(sum).toEqual({ headcount: 10, vacantHeadcount: 0, fteMilli: 10_000, personnelCostOre: 25_000 });
  });

  it('is ordered by board, unit, title and id of the new place', () => {
    const positions = [
      places('2', 'E', { title: 'A' }),
      places('1', 'E', { title: 'A' }),
      places('0', 'E'),
      places('3', 'D'),
    ];
    const rows = rowsOf({ positions: [...positions, places('4', 'P')] }, [
      transfer('D', 'A2'),
      transfer('P', 'A1', { id: 'c2' }),
    ]);
    expect(rows.map((row) => row.positionId)).toEqual(['4', '3', '0', '1', '2']);
    expect(rowsOf({ positions }, [])).toEqual([]);
  });

  it.each<[string, Change, string[]]>([
    ['a unit', transfer('E', 'A2'), ['e: withUnit']],
    ['a unit inside its board', transfer('E', 'A1'), ['e: withUnit']],
    ['a position', positionMove('P', [['e']]), ['e: byItself']],
    ['some places', positionMove('P', [['e', 3]]), ['e~c: byItself']],
    ['a function', consolidation('f'), ['e: consolidated', 'h~c: splitShare']],
    ['a merger', merge, ['e: unitEnded', 'h: unitEnded']],
  ])('says why a position stands elsewhere: %s', (_what, change, expected) => {
    const shares = [null, 'f'].map((staffFunctionId) => ({ staffFunctionId, weight: 1 }));
    const positions = [{ ...e, staffFunctionId: 'f' }, places('h', 'E', { staffFunctionShares: shares })];
    const rows = rowsOf({ positions, staffFunctions: [{ id: 'f', name: 'HR' }] }, change);
    const told = rows.map((row) => `${row.positionId}: ${row.reason}`);
    expect(told.filter((row) => expected.includes(row) || !row.startsWith('h'))).toEqual(expected);
  });

  it('takes reason and day of the last change that put it there, in order of date', () => {
    const later = { ...consolidation('f'), effectiveDate: isoDate('2024-11-01'), toUnitId: 'A2' };
    const positions = [{ ...e, staffFunctionId: 'f' }];
    const state = { positions, staffFunctions: [{ id: 'f', name: 'HR' }] };
    const [row] = rowsOf(state, [
      later,
      positionMove('F', [['e']], { id: 'c2' }),
      creation('X', { parentId: 'A1', id: 'c3' }),
    ]);
    expect(row).toMatchObject({ reason: 'consolidated', effectiveDate: '2024-11-01', toUnitId: 'A2' });
    const unitLater = transfer('P', 'A1', { effectiveDate: isoDate('2024-12-01'), id: 'c2' });
    expect(rowsOf(state, [positionMove('P', [['e']]), unitLater])).toMatchObject([
      { reason: 'byItself', effectiveDate: '2024-12-01', toBoardId: 'N1' },
    ]);
  });

  it('leaves out what came back, and skipped changes', () => {
    const back = positionMove('E', [['e']], { id: 'c2', effectiveDate: isoDate('2024-10-01') });
    expect(rowsOf({ positions: [e] }, [positionMove('P', [['e']]), back])).toEqual([]);
    const changes = [transfer('E', 'QA'), transfer('F', 'A2', { id: 'c2' })];
    const participation = [{ legalEntityId: 'Q', status: 'declined' as const, decisionId: null, note: null }];
    const replay = replayScenario(organisation({ units, positions: [e] }), scenario(changes, { participation }));
    expect(reviewListOf(compareReplay(replay)).rows).toEqual([]);
  });

  it('finds the origin of a piece of a piece, and of a piece that the baseline holds', () => {
    const state = organisation({ units, positions: [e, places('e~c1', 'P')] });
    expect(['e', 'e~c9', 'e~c1', 'e~c1~c2'].map((id) => originOf(state, id).unitId)).toEqual(['E', 'E', 'P', 'P']);
    expect(() => originOf(state, 'x~c1')).toThrow('broken promise');
  });
});

describe('the flags', () => {
  const plain = { positions: [e] };
  const moved = transfer('E', 'A2');
  const one = (parts: Partial<Position>): Partial<OrganisationStatement> => ({ positions: [{ ...e, ...parts }] });
  const boss = (unitId: string, parts: Partial<Position> = {}): Position =>
    places(`boss-${unitId}`, unitId, { managerOf: unitId, headcount: 1, ...parts });
  const functions = { staffFunctions: [{ id: 'f', name: 'HR' }] };
  const halves = [null, 'f'].map((staffFunctionId) => ({ staffFunctionId, weight: 1 }));
  const laterMove = transfer('P', 'A1', { id: 'c2', effectiveDate: isoDate('2024-10-01') });

  it.each<[string, ReviewFlag[], Partial<OrganisationStatement>, Change | Change[]]>([
    ['nobody above before or after', ['noManager'], plain, moved],
    ['another legal entity', ['employerChange', 'noManager'], plain, transfer('E', 'QA')],
    ['beside an exception', ['besideException', 'noManager'], plain, transfer('D', 'A2', { except: ['F'] })],
    [
      'an exception that gets a place of its own',
      ['exception', 'noManager'],
      plain,
      transfer('D', 'A2', { except: ['E>A1'] }),
    ],
    [
      'an exception inside an exception',
      ['besideException', 'noManager'],
      one({ unitId: 'G' }),
      transfer('D', 'A2', { except: ['F', 'G'] }),
    ],
    [
      'by itself into a moved unit',
      ['noManager'],
      one({ unitId: 'P' }),
      [transfer('D', 'A2', { except: ['F'] }), positionMove('E', [['e']], { id: 'c2' })],
    ],
    ['later than others', ['laterDate', 'noManager'], { positions: [e, places('p', 'P')] }, [moved, laterMove]],
    ['some places', ['splitPosition', 'noManager'], plain, positionMove('P', [['e', 5]])],
    [
      'several functions',
      ['severalFunctions', 'noManager'],
      { ...one({ staffFunctionShares: halves }), ...functions },
      moved,
    ],
    ['no function', ['noStaffFunction', 'noManager'], { ...plain, ...functions }, moved],
    ['one share left', ['noManager'], { ...one({ staffFunctionShares: halves.slice(1) }), ...functions }, moved],
    [
      'only the core share left',
      ['noStaffFunction', 'noManager'],
      { ...one({ staffFunctionShares: halves.slice(0, 1) }), ...functions },
      moved,
    ],
    ['a function', ['noManager'], { ...one({ staffFunctionId: 'f' }), ...functions }, moved],
    ['unknown cost', ['costUnknown', 'noManager'], one({ annualCostOre: null }), moved],
    ['more FTE than places', ['fteMismatch', 'noManager'], one({ fteMilli: milliFte(10_001) }), moved],
    ['places without FTE', ['fteMismatch', 'noManager'], one({ fteMilli: milliFte(0) }), moved],
    ['neither places nor FTE', ['noManager'], one({ headcount: 0, fteMilli: milliFte(0) }), moved],
    ['vacant places', ['vacant', 'noManager'], one({ vacantHeadcount: 1 }), moved],
    [
      'internal sale above',
      ['fundedBySale', 'noManager'],
      { ...plain, budgetLines: pair('t', 'trade', ['D', 'P', 100]) },
      moved,
    ],
    [
      'internal sale of the board',
      ['fundedBySale', 'noManager'],
      { ...plain, budgetLines: pair('t', 'trade', ['N1', 'P', 100]) },
      moved,
    ],
    ['internal purchase', ['noManager'], { ...plain, budgetLines: pair('t', 'trade', ['P', 'D', 100]) }, moved],
    ['internal sale beside', ['noManager'], { ...plain, budgetLines: pair('t', 'trade', ['F', 'P', 100]) }, moved],
    ['a small group', ['noManager', 'smallGroup'], one({ headcount: 4, fteMilli: milliFte(4000) }), moved],
    ['it leads, under nobody', ['leadsUnit'], one({ managerOf: 'E' }), moved],
    ['it led, and nobody leads it', ['managerLosesUnit', 'noManager'], one({ managerOf: 'D' }), moved],
    ['the same manager', [], { positions: [e, boss('R')] }, moved],
    ['another manager', ['newManager'], { positions: [e, boss('A1'), boss('A2')] }, moved],
    ['no manager any more', ['noManager'], { positions: [e, boss('A1')] }, moved],
    [
      'a manager without manager any more',
      ['leadsUnit', 'noManager'],
      { positions: [{ ...e, managerOf: 'E' }, boss('A1')] },
      moved,
    ],
    [
      'nobody is manager yet',
      ['newManager', 'managerVacant'],
      { positions: [e, boss('A2', { vacantHeadcount: 1 })] },
      moved,
    ],
    [
      'too many heads',
      ['newManager', 'spanOverLimit'],
      { positions: [e, boss('A2'), places('p', 'P', { headcount: 21 })] },
      moved,
    ],
    [
      'as many heads as may be',
      ['newManager'],
      { positions: [e, boss('A2'), places('p', 'P', { headcount: 20 })] },
      moved,
    ],
  ])('%s: %j', (_what, expected, state, changes) => {
    const shown = expected.includes('laterDate') ? 'p' : 'e';
    const flags = rowsOf(state, changes).find((row) => row.originId === shown)?.flags;
    expect(flags).toEqual(expected);
  });

  it('warn of spans above the limit that is set', () => {
    const comparison = compared({ positions: [e, boss('A2')] }, moved);
    expect(reviewListOf(comparison, 9).rows[0]?.flags).toContain('spanOverLimit');
    expect(reviewListOf(comparison, 10).rows[0]?.flags).not.toContain('spanOverLimit');
  });
});

describe('the review list of an example', () => {
  it.each([
    ['halland-2021', 'dissolve', 152],
    ['halland-2021', 'keep', 152],
    ['halland-staff-functions-2022', 'consolidate-hr', 35],
    ['halsingland-it-2026', 'five', 64],
    ['halsingland-it-2026', 'ljusdal-joins', 0],
    ['gavleborg-action-plan-2024', 'reorganisation', 0],
  ])('%s, %s, adds up to what moves between boards', (folder, name, heads) => {
    const comparison = exampleOf(folder, name);
    const { withUnits, separately } = movedOf(comparison);
    const between = reviewListOf(comparison).rows.filter((row) => row.fromBoardId !== row.toBoardId);
    const sum = (value: (row: ReviewRow) => number): number => between.reduce((total, row) => total + value(row), 0);
    if (heads > 0) expect(sum((row) => row.headcount)).toBe(heads);
    expect(sum((row) => row.headcount)).toBe(withUnits.headcount + separately.headcount);
    expect(sum((row) => row.fteMilli)).toBe(withUnits.fteMilli + separately.fteMilli);
    expect(sum((row) => row.annualCostOre ?? 0)).toBe(withUnits.personnelCostOre + separately.personnelCostOre);
  });

  it('flags every place that gets the federation of Hälsingland as employer', () => {
    const comparison = exampleOf('halsingland-it-2026', 'five');
    const { rows } = reviewListOf(comparison);
    expect(rows.every((row) => row.employerChange && row.flags.includes('employerChange'))).toBe(true);
    expect(rows.reduce((sum, row) => sum + row.headcount, 0)).toBe(employerChangeOf(comparison).headcount);
    expect(rows.filter((row) => row.flags.includes('noManager'))).toEqual([]);
  });

  it('gives the IT area of Halland its regional director as manager, and the switchboard its old administration', () => {
    const { rows } = reviewListOf(exampleOf('halland-2021', 'dissolve'));
    const row = (id: string): ReviewRow | undefined => rows.find(({ positionId }) => positionId === id);
    expect(row('rh-it.omradeschef')).toMatchObject({
      managersBeforeIds: ['rh-rgs-stab.forvaltningschef'],
      managersAfterIds: ['rh-rk-sos.regiondirektor'],
      flags: ['besideException', 'fundedBySale', 'leadsUnit', 'newManager', 'spanOverLimit'],
    });
    expect(row('rh-tele.telefonist')).toMatchObject({
      fromBoardId: 'rh-dn-rgs',
      toBoardId: 'rh-dn-rgs',
      flags: ['exception', 'fundedBySale', 'spanOverLimit'],
    });
  });
});

function consolidation(staffFunctionId: string): Change {
  const units = { fromUnitIds: ['A1'], toUnitId: 'P' };
  return { ...head, type: 'consolidateStaffFunction', staffFunctionId, includeSharedService: true, ...units };
}

function compared(parts: Partial<OrganisationStatement>, changes: Change | readonly Change[]): Comparison {
  const replay = replayScenario(organisation({ units, ...parts }), scenario([changes].flat()));
  expect(replay.steps.flatMap((step) => (step.outcome.kind === 'refused' ? [step.outcome.refusal] : []))).toEqual([]);
  return compareReplay(replay);
}

function rowsOf(parts: Partial<OrganisationStatement>, changes: Change | readonly Change[]): readonly ReviewRow[] {
  return reviewListOf(compared(parts, changes)).rows;
}

function exampleOf(folder: string, name: string): Comparison {
  const { baseline, ...rest } = readScenario(folder, name);
  const state = baselineOf(readStatement(folder), baseline.date, baseline.budgetYear);
  return compareReplay(replayScenario(state, { baseline, ...rest }));
}
