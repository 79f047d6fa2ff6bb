import { describe, expect, it } from 'vitest';
import { countedOrganisation, type Reads } from '../../test/counted-organisation.ts';
import { line, organisation, pair, position, scenario, transfer, unit } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import { type Organisation, totalsOf, upwardsFrom } from '../model/organisation.ts';
import type { Unit } from '../model/unit.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import { invertPatch } from '../patch/invert-patch.ts';
import { continueReplay, replayScenario } from '../scenario/replay.ts';
import { compareReplay } from './comparison.ts';
import { internalTradeOf } from './money/internal-trade.ts';
import { moneyOf, warningsBeside } from './money/money.ts';
import { changedPlacementsOf } from './placement/placements.ts';
import { movedOf } from './staff/moved-positions.ts';

/** Units beside what moves: as in a region of a few thousand staff, in the largest region, and in all of them together. */
const sizes = [600, 5_000, 100_000] as const;
type Size = (typeof sizes)[number];
const branches = 20;
const ofSize = new Map(sizes.map((others) => [others, organisation(partsOf(others))]));

describe('a move', () => {
  it('sums at most three units a level, and nothing but what moves, however large the organisation', () => {
    const [small, ...larger] = sizes.map((others) => movesRead(others, 1));
    const depth = [...upwardsFrom(stateOf(600), 'D0')].length;
    expect(small?.units).toBeLessThanOrEqual(3 * depth);
    expect(small?.walks).toEqual([]);
    for (const reads of larger) expect(reads).toEqual(small);
  });

  it('costs the same the twentieth time', () => {
    for (const others of sizes) {
      const [one, twenty] = [movesRead(others, 1), movesRead(others, branches)];
      expect(twenty.units).toBeLessThanOrEqual(branches * one.units);
      expect(twenty.lookUps).toBeLessThanOrEqual(branches * one.lookUps);
      expect(twenty.walks).toEqual([]);
    }
  });

  it('added to a scenario costs itself when it is the last by date', () => {
    const [one, ...others] = sizes.map((size) => lastMoveReads(size));
    expect(one?.lookUps).toBeLessThanOrEqual(movesRead(600, 1).lookUps);
    for (const reads of others) expect(reads).toEqual(one);
  });

  it('is undone for what it cost', () => {
    for (const others of sizes) {
      const { counted, reads, reset } = countedOrganisation(stateOf(others));
      const { after, evenings } = replayScenario(counted, scenario(moves(1)));
      reset();
      for (const { patch } of evenings) applyPatch(after, invertPatch(patch));
      expect(reads.lookUps).toBeLessThanOrEqual(movesRead(others, 1).lookUps);
      expect(reads.walks).toEqual([]);
    }
  });
});

describe('a comparison before and after', () => {
  it('costs what was changed, not the organisation, once the baseline has been asked', () => {
    const [small, ...larger] = sizes.map((others) => comparisonReads(others, 1));
    expect(small?.walks).toEqual([]);
    for (const reads of larger) expect(reads).toEqual(small);
  });

  it('costs in step with the number of changes', () => {
    const [one, twenty] = [comparisonReads(600, 1), comparisonReads(600, branches)];
    expect(twenty.walks).toEqual([]);
    expect(twenty.lookUps).toBeLessThanOrEqual(branches * one.lookUps);
  });
});

/** Reads while so many branches are moved on a day and both boards are summed. */
function movesRead(others: Size, count: number): Reads {
  const { counted, reads, reset } = countedOrganisation(stateOf(others));
  reset();
  const { after, status } = replayScenario(counted, scenario(moves(count)));
  expect(status).toBe('evaluated');
  for (const board of ['N1', 'N2']) totalsOf(after, board);
  return { ...reads };
}

/** Reads of the last of all moves, when the others are played. */
function lastMoveReads(others: Size): Reads {
  const { counted, reads, reset } = countedOrganisation(stateOf(others));
  const first = moves(branches);
  const last = transfer('D0', 'A1-2', { id: 'last' });
  const replay = replayScenario(counted, scenario(first));
  reset();
  continueReplay(replay, { ...last, effectiveDate: isoDate('2024-10-01') });
  return { ...reads };
}

/** Reads of every part of the comparison of a scenario, the second time that its baseline is asked. */
function comparisonReads(others: Size, count: number): Reads {
  const { counted, reads, reset } = countedOrganisation(stateOf(others));
  const evaluate = (): void => {
    const replay = replayScenario(counted, scenario(moves(count)));
    reset();
    const comparison = compareReplay(replay);
    warningsBeside(comparison, moneyOf(comparison));
    for (const part of [movedOf, changedPlacementsOf, internalTradeOf]) part(comparison);
  };
  evaluate();
  evaluate();
  return { ...reads };
}

function moves(count: number): ReturnType<typeof transfer>[] {
  return Array.from({ length: count }, (_, at) => transfer(`D${at}`, 'A2-3', { id: `c${at}` }));
}

function stateOf(others: Size): Organisation {
  const state = ofSize.get(others);
  if (state === undefined) throw new Error('every size has its organisation');
  return state;
}

/** Two boards with a path of administrations each, branches of ten units with staff and money, and other units beside. */
function partsOf(others: number): Parameters<typeof organisation>[0] {
  const path = (number: number): Unit[] => [
    unit({ id: `N${number}`, kind: 'board', parentId: 'R' }),
    unit({ id: `A${number}-1`, kind: 'administration', parentId: `N${number}` }),
    unit({ id: `A${number}-2`, kind: 'administration', parentId: `A${number}-1` }),
    unit({ id: `A${number}-3`, kind: 'administration', parentId: `A${number}-2` }),
  ];
  const departments = Array.from({ length: branches }, (_, at) => `D${at}`);
  const leaves = departments.flatMap((id) => Array.from({ length: 9 }, (_, at) => `${id}-${at}`));
  return {
    units: [
      unit({ id: 'R', kind: 'legalEntity', parentId: null }),
      ...path(1),
      ...path(2),
      ...departments.map((id) => unit({ id, kind: 'department', parentId: 'A1-3' })),
      ...leaves.map((id) => unit({ id, kind: 'unit', parentId: id.split('-')[0] ?? null })),
      ...Array.from({ length: others / 100 }, (_, at) => unit({ id: `x${at}`, kind: 'unit', parentId: 'A1-2' })),
      ...Array.from({ length: others }, (_, at) =>
        unit({ id: `y${at}`, kind: 'unit', parentId: `x${at % (others / 100)}` }),
      ),
    ],
    positions: [...leaves, 'x0', 'x1'].map((id) => position({ id: `p-${id}`, unitId: id, managerOf: id })),
    budgetLines: [
      ...[...leaves, 'x0', 'x1'].map((id) => line(`l-${id}`, [id, 'personnel', 25_000])),
      ...departments.flatMap((id) => pair(`t-${id}`, 'trade', [id, 'x0', 5])),
      ...departments.flatMap((id) => pair(`o-${id}`, 'overhead', ['A1-1', id, 7])),
    ],
  };
}
