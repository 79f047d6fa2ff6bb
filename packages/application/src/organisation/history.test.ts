import type { Store } from '@samorg/store';
import { openMemoryStore } from '@samorg/store';
import { threeBoards } from '@samorg/testkit';
import { beforeEach, describe, expect, it } from 'vitest';
import { openOn } from '../../test/two-times.ts';
import type { Samorg } from '../samorg.ts';

const id = 'o';
let store: Store;
let samorg: Samorg;

/** Loads, corrects thrice, undoes two of them, redoes one, and corrects again: revisions 1-8. */
beforeEach(async () => {
  store = openMemoryStore();
  samorg = openOn(store);
  const statement = { ...threeBoards(), id };
  const entry = { recordedAt: '2026-01-01T08:00:00.000Z', actor: 'Alva', step: { kind: 'load', statement } } as const;
  await store.commitOrganisation({ organisationId: id, expectedRevision: 0, entry }, null);
  const at = (expectedRevision: number) => ({ organisationId: id, expectedRevision, actor: 'Bo' });
  for (const revision of [1, 2, 3]) await samorg.correctUnit(at(revision), { unitId: 'D', name: `D${revision}` });
  await samorg.undoOrganisation(at(4));
  await samorg.undoOrganisation(at(5));
  await samorg.redoOrganisation(at(6));
  await samorg.correctUnit(at(7), { unitId: 'E', name: 'E7' });
});

const told = async (revision: number, before: number | null = null, first = 50) => {
  const { items, total, nextBefore } = await samorg.historyOfOrganisation({ id, revision, first, before });
  return { total, nextBefore, steps: items.map(({ recorded, isUndone }) => [recorded.revision, isUndone]) };
};

describe('the history of an organisation', () => {
  it('tells every step newest first, and which were taken back', async () => {
    expect(await told(8)).toEqual({
      total: 8,
      nextBefore: null,
      steps: [
        [8, false],
        [7, false],
        [6, false],
        [5, false],
        [4, true],
        [3, false],
        [2, false],
        [1, false],
      ],
    });
    const { items } = await samorg.historyOfOrganisation({ id, revision: 8, first: 1, before: 4 });
    expect(items[0]?.step).toEqual({ kind: 'correctUnit', unitId: 'D', name: 'D1' });
    expect(items[0]?.recorded).toMatchObject({ actor: 'Bo', kind: 'patch', ofRevision: null });
  });

  it('of an earlier revision ends with it, and tells what was taken back then', async () => {
    expect((await told(6)).steps).toEqual([
      [6, false],
      [5, false],
      [4, true],
      [3, true],
      [2, false],
      [1, false],
    ]);
    expect((await told(4)).steps).toContainEqual([4, false]);
    expect(await told(1)).toEqual({ total: 1, nextBefore: null, steps: [[1, false]] });
  });

  it('joins its pages without a gap or a repeat, and knows on each what was taken back', async () => {
    for (const first of [1, 2, 3, 7, 8, 9]) {
      const steps: unknown[] = [];
      let before: number | null = null;
      do {
        const page: Awaited<ReturnType<typeof told>> = await told(8, before, first);
        expect(page.total).toBe(8);
        expect(page.steps.length).toBeLessThanOrEqual(first);
        steps.push(...page.steps);
        before = page.nextBefore;
      } while (before !== null);
      expect(steps).toEqual((await told(8)).steps);
    }
    expect((await told(8, 1)).steps).toEqual([]);
    expect((await told(8, 99, 2)).steps).toHaveLength(2);
  });

  it('of an earlier reading has the undo and redo of that time', async () => {
    const request = { id, asOf: null, budgetYear: null };
    const earlier = await samorg.findOrganisation({ ...request, knownAt: { revision: 5 } });
    expect(earlier?.stored.undoable).toEqual({ at: 3, step: { kind: 'correctUnit', unitId: 'D', name: 'D1' } });
    expect(earlier?.stored.redoable?.at).toBe(4);
    const now = await samorg.findOrganisation({ ...request, knownAt: null });
    expect([now?.stored.undoable?.at, now?.stored.redoable]).toEqual([8, null]);
  });

  it('a write on an earlier reading is a conflict that tells what is there now', async () => {
    const target = { organisationId: id, expectedRevision: 5, actor: 'Cai' };
    const outcome = await samorg.undoOrganisation(target);
    expect(outcome).toMatchObject({ kind: 'revisionConflict', current: { stored: { revision: 8 } } });
  });
});
