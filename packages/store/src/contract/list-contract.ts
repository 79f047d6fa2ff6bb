import { describe, expect, it } from 'vitest';
import type { Store } from '../port/store.ts';
import { edit, load, mustCommit, patch, second, undo } from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Guarantee 8. */
export function listContract({ open }: StoreUnderTest): void {
  describe('8. lists are in id order and histories newest first', () => {
    it('joins the parts of a list without a gap or a repeat', async () => {
      const store = await open();
      const ids = ['ö', 'a', 'B', '10', '9', 'b', 'Å'];
      for (const id of ids) mustCommit(await store.commitOrganisation(load(id), null));
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<Store['listOrganisations']>> = await store.listOrganisations({
          first: 3,
          after,
        });
        expect(page.total).toBe(ids.length);
        found.push(...page.items.map((head) => head.id));
        after = page.nextAfter;
      } while (after !== null);
      expect(found).toEqual(['10', '9', 'B', 'a', 'b', 'Å', 'ö']);
      await store.close();
    });

    it('says that a part which fits exactly is the last one', async () => {
      const store = await open();
      for (const id of ['a', 'b']) mustCommit(await store.commitOrganisation(load(id), null));
      expect((await store.listOrganisations({ first: 2, after: null })).nextAfter).toBeNull();
      expect((await store.listOrganisations({ first: 1, after: 'aa' })).items.map((head) => head.id)).toEqual(['b']);
      await store.close();
    });

    it('lists what was known at a moment, under the name that it had then', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('a', 0, { at: 10 }), null));
      mustCommit(await store.commitOrganisation(load('a', 1, { at: 30 }), null));
      mustCommit(await store.commitOrganisation(load('b', 0, { at: 20 }), null));
      const page = await store.listOrganisations({ first: 9, after: null }, { instant: second(15) });
      expect([page.total, page.items.map((head) => [head.id, head.name])]).toEqual([1, [['a', 'Fjällregionen 0']]]);
      await store.close();
    });

    it('lists the scenarios of one organisation or of all', async () => {
      const store = await open();
      for (const id of ['o', 'p']) mustCommit(await store.commitOrganisation(load(id), null));
      for (const id of ['s2', 's1']) mustCommit(await store.saveScenario(edit(id, 0, 'o'), null));
      mustCommit(await store.saveScenario(edit('s3', 0, 'p'), null));
      const idsOf = async (organisationId: string | null): Promise<string[]> =>
        (await store.listScenarios(organisationId, { first: 9, after: null })).items.map((head) => head.id);
      expect(await idsOf('o')).toEqual(['s1', 's2']);
      expect(await idsOf(null)).toEqual(['s1', 's2', 's3']);
      expect(await idsOf('q')).toEqual([]);
      const page = await store.listScenarios('o', { first: 1, after: null });
      expect([page.total, page.nextAfter, page.items[0]?.name]).toEqual([2, 's1', 'Byt namn till Dalregionen 1']);
      await store.close();
    });

    it('tells a history newest first, undone steps too', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.commitOrganisation(patch('o', 1), null));
      mustCommit(await store.commitOrganisation(undo('o', 2, 2), null));
      const newest = await store.organisationHistory('o', { first: 2, before: null });
      expect(newest.items.map((step) => [step.revision, step.kind, step.ofRevision])).toEqual([
        [3, 'undo', 2],
        [2, 'patch', null],
      ]);
      expect([newest.total, newest.nextBefore]).toEqual([3, 2]);
      const rest = await store.organisationHistory('o', { first: 2, before: newest.nextBefore });
      expect([rest.items.map((step) => step.kind), rest.nextBefore]).toEqual([['load'], null]);
      await store.close();
    });
  });
}
