import { isoDate } from '@samorg/domain';
import { describe, expect, it } from 'vitest';
import { edit, load, mustCommit, patch, renamed, scenario, second, statement } from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Guarantees 1, 7, 9 and 10. */
export function journalContract({ open, reopen }: StoreUnderTest): void {
  describe('1. revisions and versions have no gap, and nothing committed is changed or lost', () => {
    it('numbers the entries 1, 2, 3 … and reads them after a restart', async () => {
      const store = await open();
      const answers = [
        await store.commitOrganisation(load('o'), null),
        await store.commitOrganisation(patch('o', 1), null),
        await store.commitOrganisation(patch('o', 2), null),
      ];
      expect(answers.map((answer) => mustCommit(answer).revision)).toEqual([1, 2, 3]);
      const again = await reopen(store);
      expect(await again.readOrganisation('o')).toEqual({
        id: 'o',
        name: 'Fjällregionen 0',
        revision: 3,
        last: step(3, 2),
        undoable: step(3, 2),
        redoable: null,
        statement: statement('o', 'Fjällregionen 0'),
        statementRevision: 1,
        steps: [
          { ...step(2, 1), patches: [renamed('Fjällregionen', 'Dalregionen 1', isoDate('2026-07-01'))] },
          { ...step(3, 2), patches: [renamed('Fjällregionen', 'Dalregionen 2', isoDate('2026-07-01'))] },
        ],
      });
      await again.close();
    });

    it('numbers the versions of a scenario 1, 2, 3 … and reads each of them', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.saveScenario(edit('s', 0), null));
      mustCommit(await store.saveScenario(edit('s', 1), null));
      const again = await reopen(store);
      expect((await again.readScenario('s', 1))?.scenario).toEqual(scenario('s', 'o', 'Dalregionen 1'));
      expect((await again.readScenario('s'))?.scenario).toEqual(scenario('s', 'o', 'Dalregionen 2'));
      expect(await again.readScenario('s', 3)).toBeNull();
      await again.close();
    });

    it('reads nothing where nothing was written', async () => {
      const store = await open();
      expect(await store.readOrganisation('o')).toBeNull();
      expect(await store.readOrganisationHead('o')).toBeNull();
      expect(await store.readScenario('s')).toBeNull();
      expect(await store.organisationHistory('o', { first: 9, before: null })).toEqual({
        items: [],
        total: 0,
        nextBefore: null,
      });
      await store.close();
    });

    it('rejects a first entry that is no load, and stores nothing', async () => {
      const store = await open();
      await expect(store.commitOrganisation(patch('o', 0), null)).rejects.toThrow('broken promise');
      expect(await store.readOrganisationHead('o')).toBeNull();
      await store.close();
    });
  });

  describe('7. what was known earlier can be read for ever', () => {
    it('reads an organisation as it was at a revision and at a moment', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o', 0, { at: 10 }), null));
      mustCommit(await store.commitOrganisation(patch('o', 1, { at: 20 }), null));
      mustCommit(await store.commitOrganisation(load('o', 2, { at: 30 }), null));
      const revisionAt = async (instant: string): Promise<number | undefined> =>
        (await store.readOrganisationHead('o', { instant }))?.revision;
      expect(await revisionAt(second(9))).toBeUndefined();
      expect(await revisionAt(second(10))).toBe(1);
      expect(await revisionAt(second(29))).toBe(2);
      expect(await revisionAt(second(30))).toBe(3);
      const earlier = await store.readOrganisation('o', { revision: 2 });
      expect([earlier?.name, earlier?.steps.length]).toEqual(['Fjällregionen 0', 1]);
      expect((await store.readOrganisation('o'))?.name).toBe('Fjällregionen 2');
      expect(await store.readOrganisation('o', { revision: 0 })).toBeNull();
      await store.close();
    });

    it('knows from the moment of an entry until that of the next, and of several at one moment the last', async () => {
      let store = await open();
      for (const [revision, at] of [10, 20, 20, 20, 30].entries()) {
        const write = revision === 0 ? load('o', 0, { at }) : patch('o', revision, { at });
        mustCommit(await store.commitOrganisation(write, null));
      }
      const moment = (at: number, ms: number): string => new Date(Date.parse(second(at)) + ms).toISOString();
      for (const _ of ['before a restart', 'after it']) {
        for (const [instant, revision] of [
          [moment(10, -1), undefined],
          [moment(10, 0), 1],
          [moment(10, 1), 1],
          [moment(20, -1), 1],
          [moment(20, 0), 4],
          [moment(30, -1), 4],
          [moment(30, 0), 5],
          ['9999-12-31T23:59:59.999Z', 5],
          ['0000-01-01T00:00:00.000Z', undefined],
        ] as const) {
          const knownAt = { instant };
          expect((await store.readOrganisationHead('o', knownAt))?.revision).toBe(revision);
          expect((await store.readOrganisation('o', knownAt))?.steps.length).toBe(revision && revision - 1);
          const page = { first: 9, after: null };
          expect((await store.listOrganisations(page, knownAt)).items.map((head) => head.revision)).toEqual(
            revision === undefined ? [] : [revision],
          );
        }
        for (const revision of [2, 3])
          expect(await store.readOrganisationHead('o', { revision })).toMatchObject({ revision });
        expect(await store.readOrganisationHead('o', { revision: -1 })).toBeNull();
        expect(await store.readOrganisationHead('o', { revision: 6 })).toMatchObject({ revision: 5 });
        store = await reopen(store);
      }
      await store.close();
    });

    it('reads an earlier revision with what could be undone and redone then', async () => {
      const store = await open();
      const undoOf2 = { kind: 'undo', ofRevision: 2 } as const;
      mustCommit(await store.commitOrganisation(load('o'), null));
      mustCommit(await store.commitOrganisation(patch('o', 1), null));
      const entry = { recordedAt: second(2), actor: 'Cai', step: undoOf2 };
      mustCommit(await store.commitOrganisation({ organisationId: 'o', expectedRevision: 2, entry }, null));
      mustCommit(await store.commitOrganisation(patch('o', 3), null));
      const told = async (revision: number): Promise<unknown> => {
        const record = await store.readOrganisation('o', { revision });
        return [record?.steps.map((step) => step.revision), record?.undoable?.revision, record?.redoable?.revision];
      };
      expect(await told(1)).toEqual([[], undefined, undefined]);
      expect(await told(2)).toEqual([[2], 2, undefined]);
      expect(await told(3)).toEqual([[], undefined, 2]);
      expect(await told(4)).toEqual([[4], 4, undefined]);
      await store.close();
    });

    it('gives an entry with an earlier moment that of the entry before it', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o', 0, { at: 10 }), null));
      expect(mustCommit(await store.commitOrganisation(patch('o', 1, { at: 5 }), null)).recordedAt).toBe(second(10));
      expect((await store.readOrganisationHead('o'))?.last.recordedAt).toBe(second(10));
      await store.close();
    });
  });

  describe('9. what is read is equal to what was written and belongs to the reader', () => {
    it('is not changed by a reader who changes what was read', async () => {
      const store = await open();
      mustCommit(await store.commitOrganisation(load('o'), null));
      const first = await store.readOrganisation('o');
      if (first !== null) Object.assign(first.statement.units[0] ?? {}, { name: 'ändrad' });
      expect((await store.readOrganisation('o'))?.statement).toEqual(statement('o', 'Fjällregionen 0'));
      await store.close();
    });

    it('keeps 2 500 rows in their order', async () => {
      const store = await open();
      const { units } = statement('o');
      const rows = Array.from({ length: 2500 }, (_, at) => units.map((unit) => ({ ...unit, id: `u${at}` })));
      const large = { ...statement('o'), units: rows.flat() };
      const entry = { recordedAt: second(0), actor: 'Alva', step: { kind: 'load', statement: large } } as const;
      mustCommit(await store.commitOrganisation({ organisationId: 'o', expectedRevision: 0, entry }, null));
      expect((await store.readOrganisation('o'))?.statement).toEqual(large);
      await store.close();
    });
  });

  describe('10. ids are compared exactly', () => {
    it('keeps organisations apart whose ids look alike', async () => {
      const store = await open();
      const ids = [
        'a',
        'A',
        'å',
        'a\u030a',
        ' a',
        'a ',
        "a';--",
        '😀',
        '\ufb00',
        '\ud83d',
        '\ud83e',
        '__proto__',
        'a\u0000',
      ];
      for (const id of ids) mustCommit(await store.commitOrganisation(load(id), null));
      const heads = await Promise.all(ids.map((id) => store.readOrganisationHead(id)));
      expect(heads.map((head) => head?.id)).toEqual(ids);
      expect((await store.listOrganisations({ first: 99, after: null })).items.map((head) => head.id)).toEqual(
        ids.toSorted(),
      );
      await store.close();
    });
  });
}

function step(revision: number, number: number): object {
  const label = { verb: 'renameUnit', number };
  return { revision, recordedAt: second(number), actor: 'Bo', kind: 'patch', ofRevision: null, label };
}
