import { isDeepStrictEqual } from 'node:util';
import { isoDate, type OrganisationStatement, ore } from '@samorg/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CopyableStore } from '../port/copyable-store.ts';
import type { JsonValue } from '../port/json-value.ts';
import type { OrganisationWrite } from '../port/write.ts';
import { edgeDates, edgeLabels, edgeNumbers, edgeTexts, noNumbers } from './edge-values.ts';
import { load, mustCommit, renamed, scenario, second, statement, stateOf } from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Guarantees 8, 9 and 10 at the ends of what values can be. */
export function edgeContract({ open, reopen, beside }: StoreUnderTest): void {
  describe('9. what is read is equal to what was written, at the ends of what can be', () => {
    let store: CopyableStore;
    let other: CopyableStore;
    beforeAll(async () => {
      store = await open();
      other = await beside(store);
    });
    afterAll(async () => {
      await store.close();
      await other.close();
    });

    it.each(edgeTexts)('keeps %s, wherever text may stand', async (_, text) => {
      const id = text === '' ? 'tom' : text;
      const written = withText(id, text);
      const key = `nyckel ${text}`;
      const first = mustCommit(await store.commitOrganisation(loadOf(written, text), key));
      mustCommit(await store.commitOrganisation(patchOf(id, { text, [text]: [text] }), null));
      const state = stateOf({ ...scenario(id, id, text), name: text, description: text });
      const edit = { kind: 'edit', state, label: text } as const;
      const entry = { recordedAt: second(2), actor: text, step: edit };
      mustCommit(await store.saveScenario({ scenarioId: id, expectedVersion: 0, entry }, null));

      const read = await other.readOrganisation(id);
      expectSame(read?.statement, written);
      expectSame([read?.id, read?.name, read?.last.actor], [id, text, text]);
      expectSame(read?.last.label, { text, [text]: [text] });
      const saved = await other.readScenario(id);
      expectSame([saved?.scenario, saved?.name, saved?.last.label], [state.scenario, text, text]);
      expectSame(await other.readReceipt(key), first);
      expect(await other.commitOrganisation(loadOf(written, `${text}!`), key)).toEqual({ outcome: 'keyReused' });
    });

    it.each(edgeNumbers)('keeps the number %d', async (number) => {
      const id = `tal ${number}`;
      const written = withNumber(id, number);
      mustCommit(await store.commitOrganisation(loadOf(written), null));
      mustCommit(await store.commitOrganisation(patchOf(id, [number, { number }]), null));
      const read = await other.readOrganisation(id);
      expectSame(read?.statement, written);
      expectSame(read?.last.label, [number, { number }]);
    });

    it('reads zero where minus zero was written', async () => {
      mustCommit(await store.commitOrganisation(loadOf(withNumber('noll', -0)), null));
      expectSame((await other.readOrganisation('noll'))?.statement, withNumber('noll', 0));
    });

    it.each(noNumbers)('rejects %d, and stores nothing', async (number) => {
      const rejected = expect.stringContaining('broken promise');
      const of = loadOf(withNumber('inte', number));
      await expect(store.commitOrganisation(of, 'inte')).rejects.toMatchObject({ message: rejected });
      expect(await other.readOrganisationHead('inte')).toBeNull();
      mustCommit(await store.commitOrganisation(load(`inte ${number}`), null));
      const patch = patchOf(`inte ${number}`, { deep: [{ number }] });
      await expect(store.commitOrganisation(patch, null)).rejects.toMatchObject({ message: rejected });
      expect((await other.readOrganisationHead(`inte ${number}`))?.revision).toBe(1);
    });

    it.each(edgeLabels)('keeps %s', async (what, label) => {
      mustCommit(await store.commitOrganisation(load(`etikett ${what}`), null));
      mustCommit(await store.commitOrganisation(patchOf(`etikett ${what}`, label), null));
      const read = await other.readOrganisationHead(`etikett ${what}`);
      expectSame(read?.last.label, label);
      expect(JSON.stringify(read?.last.label)).toBe(JSON.stringify(label));
      expect('polluted' in {}).toBe(false);
    });

    it.each(edgeDates)('keeps the day %s, and what was known at its ends', async (day) => {
      const [dawn, dusk] = [`${day}T00:00:00.000Z`, `${day}T23:59:59.999Z`];
      const plain = statement(`dag ${day}`);
      const date = isoDate(day);
      const written = { ...plain, units: plain.units.map((unit) => ({ ...unit, validFrom: date, validTo: date })) };
      const { entry } = loadOf(written);
      const first = { organisationId: written.id, expectedRevision: 0, entry: { ...entry, recordedAt: dawn } };
      mustCommit(await store.commitOrganisation(first, null));
      const patches = [renamed('a', 'b', date)];
      const step = { kind: 'patch', patches, label: null } as const;
      const then = { organisationId: written.id, expectedRevision: 1, entry: { ...entry, recordedAt: dusk, step } };
      mustCommit(await store.commitOrganisation(then, null));
      const [atDawn, atDusk] = [dawn, dusk].map((instant) => other.readOrganisation(written.id, { instant }));
      expectSame((await atDawn)?.statement, written);
      expectSame([(await atDawn)?.revision, (await atDusk)?.revision], [1, 2]);
      expectSame((await atDusk)?.steps[0]?.patches, patches);
    });

    it('has nothing wrong with it in the end, and reads it all after a restart', async () => {
      expect((await store.verifyAudit({ checkpoint: null })).faults).toEqual([]);
      other = await reopen(other);
      const ids = edgeTexts.map(([, text]) => text).filter((text) => text !== '');
      const { items, nextAfter } = await other.listScenarios(null, { first: 99, after: null });
      expectSame([items.map((head) => head.id), nextAfter], [[...ids, 'tom'].sort(), null]);
    });
  });
}

function withText(id: string, text: string): OrganisationStatement {
  const plain = statement(id, text);
  const units = plain.units.map((unit) => ({ ...unit, note: text, source: text }));
  return { ...plain, description: text, notice: text, sources: [text], units };
}

function withNumber(id: string, number: number): OrganisationStatement {
  const line = {
    id: 'l',
    unitId: 'region',
    accountGroupId: 'g',
    year: number,
    amountOre: ore(0),
    counterpartId: null,
    account: null,
    source: null,
    note: null,
  };
  return { ...statement(id), budgetLines: [line] };
}

function loadOf(written: OrganisationStatement, actor = 'Alva'): OrganisationWrite {
  const entry = { recordedAt: second(0), actor, step: { kind: 'load', statement: written } } as const;
  return { organisationId: written.id, expectedRevision: 0, entry };
}

function patchOf(organisationId: string, label: JsonValue): OrganisationWrite {
  const actor = typeof label === 'object' && label !== null && 'text' in label ? String(label.text) : 'Bo';
  const entry = { recordedAt: second(1), actor, step: { kind: 'patch', patches: [], label } } as const;
  return { organisationId, expectedRevision: 1, entry };
}

/** Equal to the last bit, the sign of zero too. */
function expectSame(read: unknown, written: unknown): void {
  expect({ isSame: isDeepStrictEqual(read, written), read }).toEqual({ isSame: true, read: written });
}
