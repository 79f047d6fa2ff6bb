import { createHash } from 'node:crypto';
import { isoDate } from '@samorg/domain';
import { describe, expect, it } from 'vitest';
import type { CopyableStore } from '../port/copyable-store.ts';
import type { NewShareLink } from '../port/share-link.ts';
import { edgeTexts } from './edge-values.ts';
import { edit, load, mustCommit, second } from './fixtures.ts';
import type { StoreUnderTest } from './store-under-test.ts';

/** Guarantee 15. */
export function shareLinkContract({ open, reopen, beside }: StoreUnderTest): void {
  describe('15. a share link is kept, shows its version for ever, and is withdrawn once', () => {
    it('reads a link by its secret after a restart, and beside', async () => {
      let store = await filled(open);
      const made = link('l1', 2);
      const stored = { ...made, revoked: null };
      expect(await store.addShareLink(made)).toEqual({ outcome: 'committed', link: stored });
      store = await reopen(store);
      expect(await store.readShareLink(made.tokenDigest)).toEqual(stored);
      expect(await store.readShareLink(digest('another'))).toBeNull();
      expect(await store.readShareLink('')).toBeNull();
      const other = await beside(store);
      expect(await other.readShareLink(made.tokenDigest)).toEqual(stored);
      await store.close();
    });

    it('stores a repeated call once, and refuses another link of the same id or secret', async () => {
      const store = await filled(open);
      const made = link('l1', 1);
      for (const _ of ['first', 'repeat']) {
        expect(await store.addShareLink(made)).toMatchObject({ outcome: 'committed', link: made });
      }
      await expect(store.addShareLink({ ...made, version: 2 })).rejects.toThrow('broken promise');
      await expect(store.addShareLink({ ...made, id: 'l2' })).rejects.toThrow('broken promise');
      expect((await store.listShareLinks('s', { first: 9, after: null })).total).toBe(1);
      await store.close();
    });

    it('refuses a link to what is not there, or that is not as it must be', async () => {
      const store = await filled(open);
      const made = link('l1', 1);
      const wrong = [
        { ...made, version: 4 },
        { ...made, version: 0 },
        { ...made, scenarioId: 'unknown' },
        { ...made, tokenDigest: 'secret' },
        { ...made, createdAt: 'now' },
        { ...made, id: '' },
      ];
      for (const each of wrong) await expect(store.addShareLink(each)).rejects.toThrow('broken promise');
      expect((await store.listShareLinks('s', { first: 9, after: null })).items).toEqual([]);
      await store.close();
    });

    it('keeps the first withdrawal', async () => {
      let store = await filled(open);
      const made = link('l1', 1);
      await store.addShareLink(made);
      const first = { by: 'Bo \ud83d', at: second(50) };
      const revoked = { outcome: 'committed', link: { ...made, revoked: first } };
      expect(await store.revokeShareLink('l1', first)).toEqual(revoked);
      expect(await store.revokeShareLink('l1', { by: 'Cai', at: second(60) })).toEqual(revoked);
      store = await reopen(store);
      expect(await store.readShareLink(made.tokenDigest)).toEqual({ ...made, revoked: first });
      expect(await store.revokeShareLink('unknown', first)).toEqual({ outcome: 'unknownLink' });
      await store.close();
    });

    it('stays with its version when the scenario moves on, and lists links in parts', async () => {
      const store = await filled(open);
      const ids = ['l1', 'L2', '10', ...edgeTexts.flatMap(([, text]) => (text === '' ? [] : [text]))];
      for (const id of ids) await store.addShareLink({ ...link(id, 1), createdBy: id });
      mustCommit(await store.saveScenario(edit('s', 3), null));
      const found: string[] = [];
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<CopyableStore['listShareLinks']>> = await store.listShareLinks('s', {
          first: 2,
          after,
        });
        expect(page.total).toBe(ids.length);
        for (const { id, version, createdBy } of page.items) {
          expect([version, createdBy]).toEqual([1, id]);
          found.push(id);
        }
        after = page.nextAfter;
      } while (after !== null);
      expect(found).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
      expect(await store.listShareLinks('t', { first: 9, after: null })).toEqual({
        items: [],
        total: 0,
        nextAfter: null,
      });
      await store.close();
    });

    it('is in a backup and in what is restored of it', async () => {
      const store = await filled(open);
      await store.addShareLink(link('l2', 3));
      await store.addShareLink(link('l1', 1));
      await store.revokeShareLink('l1', { by: 'Bo', at: second(50) });
      const lines: string[] = [];
      for await (const line of store.backup()) lines.push(line);
      const restored = await open();
      expect(await restored.restore(each(lines))).toMatchObject({ outcome: 'restored', shareLinks: 2 });
      const page = { first: 9, after: null };
      expect(await restored.listShareLinks('s', page)).toEqual(await store.listShareLinks('s', page));
      const again: string[] = [];
      for await (const line of restored.backup()) again.push(line);
      expect(again).toEqual(lines);
      await store.close();
      await restored.close();
    });

    it('is not missed in a backup from before there were links', async () => {
      const store = await filled(open);
      const lines: string[] = [];
      for await (const line of store.backup()) lines.push(line);
      const before = lines.slice(0, -1).with(0, (lines[0] ?? '').replace('"format":2', '"format":1'));
      const sha256 = createHash('sha256')
        .update(before.map((line) => `${line}\n`).join(''))
        .digest('hex');
      const { shareLinks, ...end } = JSON.parse(lines.at(-1) ?? '');
      expect(shareLinks).toBe(0);
      const restored = await open();
      const outcome = await restored.restore(each([...before, JSON.stringify({ ...end, sha256 })]));
      expect(outcome).toMatchObject({ outcome: 'restored', shareLinks: 0 });
      expect((await restored.readScenario('s'))?.version).toBe(3);
      await store.close();
      await restored.close();
    });

    it('is not restored from lines where it is of no version, or in disorder', async () => {
      const store = await filled(open);
      await store.addShareLink(link('l1', 1));
      await store.addShareLink(link('l2', 1));
      const lines: string[] = [];
      for await (const line of store.backup()) lines.push(line);
      const at = lines.findIndex((line) => line.includes('"shareLink"'));
      const [one = '', two = ''] = [lines[at], lines[at + 1]];
      const empty = await open();
      for (const wrong of [
        lines.with(at, two).with(at + 1, one),
        lines.with(at + 1, one),
        lines.with(at, one.replace('"version":1', '"version":9')),
        lines.with(at, one.replace(/"tokenDigest":"[^"]*"/, '"tokenDigest":"x"')),
        lines.toSpliced(at, 1),
      ]) {
        await expect(empty.restore(each(wrong))).rejects.toMatchObject({ name: 'BackupUnusable' });
      }
      expect((await empty.listShareLinks('s', { first: 9, after: null })).items).toEqual([]);
      await store.close();
      await empty.close();
    });
  });
}

/** A store with a scenario of three versions. */
async function filled(open: StoreUnderTest['open']): Promise<CopyableStore> {
  const store = await open();
  mustCommit(await store.commitOrganisation(load('o'), null));
  for (const version of [0, 1, 2]) mustCommit(await store.saveScenario(edit('s', version), null));
  return store;
}

function link(id: string, version: number): NewShareLink {
  const made = { createdBy: 'Alva', createdAt: second(40), lastDay: isoDate('2027-01-01') };
  return { id, scenarioId: 's', version, tokenDigest: digest(id), ...made };
}

/** A digest of its own for each text. */
function digest(text: string): string {
  return createHash('sha256').update(text, 'utf16le').digest('hex');
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
