import {
  baselineOf,
  type Change,
  compareReplay,
  conservationOf,
  continueReplay,
  evaluateReplay,
  findUnit,
  type IsoDate,
  isoDate,
  legalEntityOf,
  proposeAdjustments,
  type Replay,
  replayScenario,
  type Scenario,
  type TransferUnit,
  unitOf,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RandomReform, randomReform } from './random-scenario.ts';
import { snapshotOf } from './snapshot.ts';
import { strayRowsIn, strayUnitsIn } from './stray-rows.ts';
import { sumsFromScratch, sumsTold } from './sums-from-scratch.ts';

describe('properties of replays', () => {
  it('keep every place, every full-time equivalent and every öre', () => {
    check(({ replay }) => {
      for (const pair of Object.values(conservationOf(compareReplay(replay)))) expect(pair.after).toBe(pair.before);
    });
  });

  it('adjust the boards of each legal entity by 0 in sum when the internal pairs are closed', () => {
    check(({ replay }) => {
      const { result } = evaluateReplay(replay);
      if (result === null || result.warnings.some((warning) => warning.code === 'internalNotClosed')) return;
      for (const year of result.years) {
        const sums = new Map<string, number>();
        for (const row of year.boards) {
          const root = legalEntityOf(replay.after, row.boardId);
          sums.set(root, (sums.get(root) ?? 0) + row.technicalAdjustmentOre);
        }
        expect([...sums.values()].filter((sum) => sum !== 0)).toEqual([]);
      }
    });
  });

  it('end where they began when every unit goes back on the same day', () => {
    check(({ replay, play }) => {
      const there = transfersIn(replay).slice(0, 1).map(plainly);
      const back = there.map((change): Change => {
        const { parentId } = unitOf(replay.baseline, change.unitId);
        return { ...change, id: `${change.id}-åter`, toParentId: parentId ?? '' };
      });
      const both = play([...there, ...back]);
      if (both.status === 'refused') return;
      expect(snapshotOf(both.after)).toEqual(snapshotOf(replay.baseline));
      expect(evaluateReplay(both).result?.moved.unitIds).toEqual([]);
    });
  });

  it('end where they began, but for overhead that has ceased, when every unit goes back later', () => {
    check(({ replay, play }) => {
      const there = transfersIn(replay).slice(0, 1).map(plainly);
      const back = there.map((change): Change => {
        const { parentId } = unitOf(replay.baseline, change.unitId);
        return { ...change, id: `${change.id}-åter`, toParentId: parentId ?? '', effectiveDate: laterDate };
      });
      const result = evaluateReplay(play([...there, ...back])).result;
      for (const row of result?.fullYear.boards ?? []) expect(row.changeOre).toBe(row.overheadOre);
      for (const row of result?.placements ?? []) expect(row.status).toBe('kept');
    });
  });

  it('end alike in either order of plain transfers of two units', () => {
    check(({ replay, play }) => {
      const [first, second] = transfersIn(replay).map(plainly);
      if (first === undefined || second === undefined || first.unitId === second.unitId) return;
      const [one, other] = [play([first, second]), play([second, first])];
      if (one.status === 'refused' || other.status === 'refused') return;
      expect(snapshotOf(one.after)).toEqual(snapshotOf(other.after));
    });
  });

  it('are made neutral by the adjustments that Samorg proposes', () => {
    check(({ replay, play }) => {
      const { result } = evaluateReplay(replay);
      const isBoard = (id: string): boolean => findUnit(replay.after, id)?.kind === 'board';
      const rows = result?.years.flatMap((year) => year.boards) ?? [];
      const isBetweenBoards = rows.every((row) => row.technicalAdjustmentOre === 0 || isBoard(row.boardId));
      if (result?.verdict !== 'neutralAfterAdjustment' || !isBetweenBoards) return;
      const adjustments = proposeAdjustments(replay).map(
        ({ date, entries }, at): Change => ({
          id: `reglering${at}`,
          type: 'technicalAdjustment',
          effectiveDate: date,
          decisionId: null,
          source: null,
          note: null,
          entries,
        }),
      );
      expect(adjustments.length).toBeGreaterThan(0);
      const adjusted = play([...replay.scenario.changes, ...adjustments]);
      expect(evaluateReplay(adjusted).result?.verdict).toBe('neutral');
      expect(proposeAdjustments(adjusted)).toEqual([]);
    });
  });

  it('continued by a change are the replay of the longer scenario', () => {
    check(({ replay, play }) => {
      const { changes } = replay.scenario;
      const last = changes.at(-1);
      if (last === undefined) return;
      const whole = play(changes);
      const continued = continueReplay(play(changes.slice(0, -1)), last);
      expect(evaluateReplay(continued)).toEqual(evaluateReplay(whole));
      expect(snapshotOf(continued.after)).toEqual(snapshotOf(whole.after));
      expect(continued.evenings.map((evening) => [evening.date, snapshotOf(evening.organisation)])).toEqual(
        whole.evenings.map((evening) => [evening.date, snapshotOf(evening.organisation)]),
      );
    });
  });

  it('depend on the order of the list only within a date', () => {
    check(({ replay, play }) => {
      const byDate = replay.scenario.changes.toSorted((a, b) =>
        a.effectiveDate < b.effectiveDate ? -1 : a.effectiveDate > b.effectiveDate ? 1 : 0,
      );
      expect(courseOf(play(byDate))).toEqual(courseOf(replay));
    });
  });

  it('go the same way in whatever order moves of different dates are entered, one after the other', () => {
    check(({ replay, reform, play }) => {
      const dated = replay.scenario.changes.map((change, at) => ({ ...change, effectiveDate: dayAfter(at) }));
      const sorted = courseOf(play(dated));
      for (const entered of [dated.toReversed(), shuffled(dated, reform.statement.units.length)]) {
        expect(courseOf(play(entered))).toEqual(sorted);
        const oneByOne = entered.reduce((known, change) => continueReplay(known, change), play([]));
        expect(courseOf(oneByOne)).toEqual(sorted);
      }
    });
  });

  it('are a valid organisation every evening: one living parent that may hold it, no loop, and sums as from scratch', () => {
    check(({ replay }) => {
      for (const { organisation } of replay.evenings) {
        expect(strayUnitsIn(organisation)).toEqual([]);
        expect(strayRowsIn(organisation)).toEqual([]);
        for (const [id, sums] of sumsFromScratch(organisation))
          expect([id, sumsTold(organisation, id)]).toEqual([id, sums]);
      }
    });
  });

  it('come to the evening before each date as if nothing later had been asked for', () => {
    check(({ replay, play }) => {
      for (const { date, organisation } of replay.evenings) {
        const until = play(replay.scenario.changes.filter((change) => change.effectiveDate <= date));
        expect(snapshotOf(until.after)).toEqual(snapshotOf(organisation));
      }
    });
  });
});

interface Ground {
  readonly replay: Replay;
  readonly reform: RandomReform;
  /** The same scenario with other changes. */
  readonly play: (changes: Scenario['changes']) => Replay;
}

const firstDate = isoDate('2024-01-01');
const laterDate = isoDate('2024-06-15');

function check(law: (ground: Ground) => void): void {
  fc.assert(
    fc.property(randomReform, (reform) => {
      const { date, budgetYear } = reform.scenario.baseline;
      const baseline = baselineOf(reform.statement, date, budgetYear);
      const play: Ground['play'] = (changes) => replayScenario(baseline, { ...reform.scenario, changes });
      law({ replay: play(reform.scenario.changes), reform, play });
    }),
    { numRuns: 200, interruptAfterTimeLimit: 4000 },
  );
}

/** Transfers of units of the file, in the order of the list. */
function transfersIn(replay: Replay): TransferUnit[] {
  return replay.steps.flatMap(({ change, outcome }) =>
    change.type === 'transferUnit' &&
    outcome.kind === 'planned' &&
    replay.baseline.reference.unitRanks.has(change.unitId)
      ? [change]
      : [],
  );
}

/** The move alone: nothing excepted, trade kept, nothing asked about where it comes from, on the first day. */
function plainly(change: TransferUnit): TransferUnit {
  return { ...change, exceptions: [], tradePolicy: 'keep', fromParentId: null, effectiveDate: firstDate };
}

/** What a replay says, but for the order of its list: what became of each change, every evening, and the evaluation. */
function courseOf(replay: Replay): unknown {
  const { refusals, skipped, ...evaluation } = evaluateReplay(replay);
  const byChange = (a: { readonly changeId: string }, b: { readonly changeId: string }): number =>
    a.changeId < b.changeId ? -1 : 1;
  return {
    ...evaluation,
    refusals: refusals.toSorted(byChange),
    skipped: skipped.toSorted(byChange),
    evenings: replay.evenings.map(({ date, organisation, patch }) => [date, snapshotOf(organisation), patch]),
  };
}

/** Days of 2024 and 2025, 60 days apart. */
function dayAfter(at: number): IsoDate {
  return isoDate(new Date(Date.UTC(2024, 0, 1 + 60 * at)).toISOString().slice(0, 10));
}

/** Another order, told by a number: each takes its turn from the rest. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const rest = [...items];
  return items.flatMap((_, at) => rest.splice((seed * 7 + at * 5) % rest.length, 1));
}
