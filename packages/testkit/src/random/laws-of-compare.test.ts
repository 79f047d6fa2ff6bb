import {
  applyPatch,
  baselineOf,
  type ComparedState,
  changedPlacementsOf,
  comparedBoards,
  comparedMetrics,
  comparedPlacements,
  comparedPositions,
  comparedUnits,
  compareReplay,
  compareStates,
  differenceTreeOf,
  employerChangeOf,
  isEmptyPatch,
  movedOf,
  Overflow,
  patchBetween,
  presentState,
  rebaseScenario,
  replayScenario,
  scenarioState,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomReform } from './random-scenario.ts';
import { snapshotOf } from './snapshot.ts';

describe('properties of comparisons', () => {
  it('finds nothing between a state and itself', () => {
    check(({ states, anew }) => {
      for (const state of states) {
        for (const other of [state, anew(state)]) {
          const compared = compareStates(state, other);
          expect(isEmptyPatch(compared.patch)).toBe(true);
          expect(comparedPlacements(compared)).toEqual([]);
          expect(comparedPositions(compared)).toEqual([]);
          expect(movedOf(compared).withUnits.headcount + movedOf(compared).separately.headcount).toBe(0);
          for (const { a, b } of comparedBoards(state.organisation, other.organisation)) expect(a).toEqual(b);
        }
      }
    });
  });

  it('leads from the one state to the other, and is the table difference', () => {
    checkPairs((a, b) => {
      const { patch } = compareStates(a, b);
      expect(snapshotOf(applyPatch(a.organisation, patch))).toEqual(snapshotOf(b.organisation));
      expect(sorted(patch)).toEqual(sorted(patchBetween(a.organisation, b.organisation)));
    });
  });

  it('is its own mirror', () => {
    checkPairs((a, b) => {
      const [there, back] = [compareStates(a, b), compareStates(b, a)];
      const places = comparedPlacements(there);
      expect(comparedPlacements(back).map(({ unitId, before, after }) => [unitId, after, before])).toEqual(
        places.map(({ unitId, before, after }) => [unitId, before, after]),
      );
      const [units, inverse] = [comparedUnits(places), comparedUnits(comparedPlacements(back))];
      expect(inverse).toEqual({ ...units, created: units.ended, ended: units.created });
      expect(comparedPositions(back).map((row) => ({ ...row, a: row.b, b: row.a }))).toEqual(comparedPositions(there));
      expect(comparedBoards(b.organisation, a.organisation).map((row) => ({ ...row, a: row.b, b: row.a }))).toEqual(
        comparedBoards(a.organisation, b.organisation),
      );
      expect(employerChangeOf(back)).toEqual(employerChangeOf(there));
      expect(allMoved(back)).toEqual(allMoved(there));
      const [metrics, mirrored] = [comparedMetrics(a, b), comparedMetrics(b, a)];
      expect(mirrored).toEqual({ now: metrics.now, a: metrics.b, b: metrics.a });
    });
  });

  it('draws places that stand under drawn places, with a key of their own', () => {
    checkPairs((a, b) => {
      const tree = differenceTreeOf(compareStates(a, b), new Set());
      const keys = tree.rows.map((row) => row.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of tree.rows) if (row.parentKey !== null) expect(keys).toContain(row.parentKey);
      for (const link of tree.links) expect([link.fromKey, link.toKey].every((key) => keys.includes(key))).toBe(true);
    });
  });

  it('of the present and the last state is what the evaluation tells', () => {
    check(({ states: [present, last] }) => {
      const compared = compareStates(present, last);
      const evaluated = compareReplay(last.replay);
      expect(movedOf(compared)).toEqual(movedOf(evaluated));
      expect(employerChangeOf(compared)).toEqual(employerChangeOf(evaluated));
      expect(differenceTreeOf(compared, new Set())).toEqual(differenceTreeOf(evaluated, new Set()));
      expect(comparedPlacements(compared)).toEqual(
        changedPlacementsOf(evaluated).filter(({ before, after }) => before !== null || after !== null),
      );
    });
  });
});

describe('properties of re-basing', () => {
  it('on the same baseline changes nothing', () => {
    check(({ states: [, last], anewBaseline }) => {
      for (const baseline of [last.replay.baseline, anewBaseline()]) {
        for (const { kind, facts, wasRefused } of rebaseScenario(last.replay, baseline).changes) {
          expect([kind, facts]).toEqual([wasRefused ? 'gone' : 'same', []]);
        }
      }
    });
  });
});

interface Ground {
  /** The present; the last state; the evening of the first date; the state after every other change. */
  readonly states: readonly [ComparedState, ComparedState, ComparedState, ComparedState];
  /** The same state on a baseline that is built anew. */
  readonly anew: (state: ComparedState) => ComparedState;
  readonly anewBaseline: () => ReturnType<typeof baselineOf>;
}

function check(law: (ground: Ground) => void): void {
  fc.assert(
    fc.property(randomReform, ({ statement, scenario }) => {
      const { date, budgetYear } = scenario.baseline;
      const anewBaseline = () => baselineOf(statement, date, budgetYear);
      const baseline = anewBaseline();
      const play = (changes: typeof scenario.changes) => replayScenario(baseline, { ...scenario, changes });
      const replay = play(scenario.changes);
      const half = play(scenario.changes.filter((_, at) => at % 2 === 0));
      const [first] = replay.evenings;
      within(() =>
        law({
          states: [
            presentState(baseline),
            scenarioState(replay, null),
            scenarioState(replay, first?.date ?? date),
            scenarioState(half, null),
          ],
          anew: ({ replay: played, date: day }) => scenarioState(replayScenario(anewBaseline(), played.scenario), day),
          anewBaseline,
        }),
      );
    }),
    { numRuns: 100, interruptAfterTimeLimit: 4000 },
  );
}

/** Amounts so large that a sum leaves the integers are refused as such, and tell nothing of a law. */
function within(law: () => void): void {
  try {
    law();
  } catch (error) {
    if (!(error instanceof Overflow)) throw error;
  }
}

function checkPairs(law: (a: ComparedState, b: ComparedState) => void): void {
  check(({ states }) => {
    for (const [at, a] of states.entries()) for (const b of states.slice(at + 1)) law(a, b);
  });
}

/** Rows of a patch by id, so that order does not count; of a changed row its id, since a patch may name fields that it keeps. */
function sorted(patch: object): unknown {
  return Object.fromEntries(
    Object.entries(patch).map(([name, diff]) => [
      name,
      Object.fromEntries(
        Object.entries(diff as Record<string, readonly { readonly id: string }[]>).map(([part, rows]) => [
          part,
          part === 'updated' ? rows.map((row) => row.id).toSorted() : rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        ]),
      ),
    ]),
  );
}

/** Staff that changes body, with its unit or separately; whole units are the same seen from either side. */
function allMoved(compared: ReturnType<typeof compareStates>): unknown {
  const { unitIds, withUnits, separately } = movedOf(compared);
  return {
    unitIds,
    headcount: withUnits.headcount + separately.headcount,
    fteMilli: withUnits.fteMilli + separately.fteMilli,
  };
}
