import {
  baselineOf,
  compareReplay,
  type DifferenceTree,
  differenceTreeOf,
  findUnit,
  type Replay,
  replayScenario,
  type Scenario,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseCount, patience } from './case-count.ts';
import { randomReform } from './random-scenario.ts';

describe('properties of the difference layer', () => {
  it('gives every row a key of its own, and puts parents before children', patience, () => {
    check((replay) => {
      for (const tree of treesOf(replay)) {
        const keys = tree.rows.map((row) => row.key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const [at, row] of tree.rows.entries()) {
          if (row.parentKey === null) expect(row.depth).toBe(0);
          else expect(keys.slice(0, at)).toContain(row.parentKey);
        }
      }
    });
  });

  it('gives every rehomed unit exactly one old and one new place', patience, () => {
    check((replay) => {
      const { before, after } = compareReplay(replay);
      const [, opened] = treesOf(replay);
      const placesOf = (id: string, role: string): number =>
        opened?.rows.filter((row) => row.unitId === id && row.role === role).length ?? 0;
      for (const { id } of units(replay)) {
        const [was, is] = [findUnit(before, id), findUnit(after, id)];
        const isRehomed = was !== undefined && is !== undefined && was.parentId !== is.parentId && isInLine(is.kind);
        if (isRehomed) expect([id, placesOf(id, 'old'), placesOf(id, 'new')]).toEqual([id, 1, 1]);
        if (was?.parentId === is?.parentId) expect([id, placesOf(id, 'old'), placesOf(id, 'new')]).toEqual([id, 0, 0]);
      }
    });
  });

  it('links every place of before to a place of after that is drawn', patience, () => {
    check((replay) => {
      for (const tree of treesOf(replay)) {
        const keys = new Set(tree.rows.map((row) => row.key));
        for (const link of tree.links) expect(keys.has(link.fromKey) && keys.has(link.toKey)).toBe(true);
      }
    });
  });

  it('is the same whatever order plain transfers of one date stand in', patience, () => {
    check((replay, play) => {
      const changes = replay.scenario.changes.flatMap((change) =>
        change.type === 'transferUnit' ? [{ ...change, exceptions: [], tradePolicy: 'keep' as const }] : [],
      );
      const [date] = changes.map((change) => change.effectiveDate);
      const ofDate = changes.filter((change) => change.effectiveDate === date);
      const [one, other] = [play(ofDate), play(ofDate.toReversed())];
      if (one.status === 'refused' || other.status === 'refused') return;
      const isOnce = new Set(ofDate.map((change) => change.unitId)).size === ofDate.length;
      if (isOnce) expect(treesOf(one)).toEqual(treesOf(other));
    });
  });
});

type Play = (changes: Scenario['changes']) => Replay;

function check(law: (replay: Replay, play: Play) => void): void {
  fc.assert(
    fc.property(randomReform, ({ statement, scenario }) => {
      const baseline = baselineOf(statement, scenario.baseline.date, scenario.baseline.budgetYear);
      const play: Play = (changes) => replayScenario(baseline, { ...scenario, changes });
      law(play(scenario.changes), play);
    }),
    { numRuns: caseCount(0.02) },
  );
}

/** The tree as it is first drawn, and with everything opened that can be. */
function treesOf(replay: Replay): [DifferenceTree, DifferenceTree] {
  const comparison = compareReplay(replay);
  const first = differenceTreeOf(comparison, new Set());
  let opened = first;
  for (let keys = new Set<string>(), size = -1; keys.size > size; ) {
    size = keys.size;
    keys = new Set([...keys, ...opened.rows.filter((row) => row.openable).map((row) => row.key)]);
    opened = differenceTreeOf(comparison, keys);
  }
  return [first, opened];
}

function units(replay: Replay): { id: string }[] {
  return replay.baseline.reference.statement.units.map(({ id }) => ({ id }));
}

/** Bodies have bands of their own instead of places. */
function isInLine(kind: string): boolean {
  return kind === 'administration' || kind === 'department' || kind === 'unit';
}
