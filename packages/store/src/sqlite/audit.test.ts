import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edit, load, mustCommit, patch, undo } from '../contract/fixtures.ts';
import type { AuditReport } from '../port/audit.ts';
import { openSqliteStore } from './sqlite-store.ts';

const root = mkdtempSync(join(tmpdir(), 'samorg-audit-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const whole = mkdtempSync(join(root, 'whole-'));
let checkpoint: string | null;
beforeAll(async () => {
  const store = await openSqliteStore({ folder: whole });
  mustCommit(await store.commitOrganisation(load('o'), 'k1'));
  for (const revision of [1, 2, 3]) mustCommit(await store.commitOrganisation(patch('o', revision), `p${revision}`));
  mustCommit(await store.commitOrganisation(undo('o', 4, 4), null));
  mustCommit(await store.saveScenario(edit('s', 0), null));
  mustCommit(await store.saveScenario(edit('s', 1), null));
  ({ checkpoint } = await store.verifyAudit({ checkpoint: null }));
  await store.close();
});

const o = { realm: 'organisation', id: 'o' };
const s = { realm: 'scenario', id: 's' };

describe('a data file that somebody changed behind the back of the store', () => {
  it.each([
    ['who', `UPDATE entry SET head = replace(head, 'Bo', 'Eva') WHERE number = 2`, 'entryChanged', ['entry']],
    [
      'when',
      `UPDATE entry SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE journal = 1 AND number = 2`,
      'entryChanged',
      ['entry'],
    ],
    [
      'what was said',
      `UPDATE entry SET head = replace(head, '"number":1', '"number":7') WHERE number = 2 AND journal = 1`,
      'entryChanged',
      ['content'],
    ],
    [
      'what lists show',
      `UPDATE entry SET info = replace(info, '1', '2') WHERE journal = 2 AND number = 2`,
      'entryChanged',
      ['content'],
    ],
    [
      'a content',
      `UPDATE content SET body = replace(body, 'Dal', 'Fjäll') WHERE journal = 1 AND number = 2`,
      'entryChanged',
      ['content'],
    ],
    [
      'a checksum',
      `UPDATE content SET checksum = checksum + 1 WHERE journal = 1 AND number = 2`,
      'entryChanged',
      ['content'],
    ],
    ['what undo takes back', `UPDATE entry SET below = 1 WHERE journal = 1 AND number = 3`, 'entryChanged', ['order']],
    [
      'an answer',
      `UPDATE receipt SET answer = replace(answer, '"revision":3', '"revision":2')`,
      'entryChanged',
      ['receipt'],
    ],
    ['a salt', `UPDATE entry SET salt = payload WHERE journal = 1 AND number = 2`, 'entryChanged', ['content']],
    ['a chain', `UPDATE entry SET chain = payload WHERE journal = 1 AND number = 2`, 'entryChanged', ['entry']],
  ])('%s', async (_, damage, what, parts) => {
    const { faults } = await reportAfter(damage);
    expect(faults.filter((fault) => fault.what === what).map((fault) => 'parts' in fault && fault.parts)).toEqual([
      parts,
    ]);
  });

  it.each([
    [
      'an entry is gone',
      `${gone('= 3')}; DELETE FROM receipt WHERE answer LIKE '%"revision":3%'`,
      [{ what: 'entriesRemoved', journal: o, number: 3, until: 3 }],
    ],
    [
      'the last entries are gone',
      `${gone('> 3')}; DELETE FROM receipt WHERE answer LIKE '%"revision":4%'`,
      [{ what: 'entriesRemoved', journal: o, number: 4, until: 5 }],
    ],
    [
      'an entry is added',
      `INSERT INTO entry SELECT journal, 6, recorded_at, kind, of, done, below, undone, undone_below, base, head, info, salt, payload, NULL, chain FROM entry WHERE journal = 1 AND number = 5`,
      [
        { what: 'entryChanged', journal: o, number: 6, parts: ['entry'] },
        { what: 'entriesAdded', journal: o, number: 6, until: 6 },
      ],
    ],
    [
      'two entries stand in each other’s place',
      swap('entry', 2, 4),
      [{ what: 'entriesSwapped', journal: o, number: 2, until: 4 }],
    ],
    [
      'neighbours stand in each other’s place',
      swap('entry', 2, 3),
      [{ what: 'entriesSwapped', journal: o, number: 2, until: 3 }],
    ],
    [
      'two contents stand in each other’s place',
      swap('content', 2, 3),
      [{ what: 'entriesSwapped', journal: o, number: 2, until: 3 }],
    ],
    [
      'a content is gone',
      'DELETE FROM content WHERE journal = 1 AND number = 3',
      [{ what: 'entryChanged', journal: o, number: 3, parts: ['content'] }],
    ],
    [
      'a content is added',
      `INSERT INTO content VALUES (1, 5, 'value', 0, '[]', 0)`,
      [{ what: 'entryChanged', journal: o, number: 5, parts: ['content'] }],
    ],
    [
      'a content of nothing is added',
      `INSERT INTO content VALUES (1, 9, 'value', 0, '[]', 0)`,
      [{ what: 'storeChanged' }],
    ],
    [
      'a journal is gone',
      'DELETE FROM content WHERE journal = 2; DELETE FROM entry WHERE journal = 2; DELETE FROM journal WHERE journal = 2',
      [{ what: 'journalRemoved', number: 2 }],
    ],
    [
      'a journal has another name',
      `UPDATE journal SET id = x'0074' WHERE journal = 2`,
      [
        { what: 'journalChanged', journal: { ...s, id: 't' } },
        { what: 'entryChanged', journal: { ...s, id: 't' }, number: 1, parts: ['entry'] },
      ],
    ],
    [
      'the head is another',
      'UPDATE journal SET chain = register WHERE journal = 2',
      [{ what: 'headChanged', journal: s }],
    ],
    [
      'the register is another',
      'UPDATE store SET register = (SELECT chain FROM journal WHERE journal = 1)',
      [{ what: 'storeChanged' }],
    ],
    [
      'a receipt is gone',
      `DELETE FROM receipt WHERE answer LIKE '%"revision":2%'`,
      [{ what: 'entryChanged', journal: o, number: 2, parts: ['receipt'] }],
    ],
    [
      'a receipt is added',
      `INSERT INTO receipt SELECT 'x', fingerprint, answer, 'y' FROM receipt LIMIT 1`,
      [
        { what: 'receiptChanged', key: 'x' },
        { what: 'receiptAdded', key: 'x' },
      ],
    ],
  ])('%s', async (_, damage, faults) => {
    expect((await reportAfter(damage)).faults).toEqual(faults);
  });

  it('is found only against a checkpoint when the end is cut off so that everything fits', async () => {
    const cut = `DELETE FROM content WHERE journal = 2 AND number = 2; DELETE FROM entry WHERE journal = 2 AND number = 2;
      UPDATE journal SET last = 1, chain = (SELECT chain FROM entry WHERE journal = 2 AND number = 1) WHERE journal = 2`;
    expect((await reportAfter(cut)).faults).toEqual([]);
    expect((await reportAfter(cut, checkpoint)).faults).toEqual([{ what: 'checkpointMissed', journal: s }]);
    expect((await reportAfter('SELECT 1', checkpoint)).faults).toEqual([]);
  });
});

function gone(numbers: string): string {
  return `DELETE FROM content WHERE journal = 1 AND number ${numbers}; DELETE FROM entry WHERE journal = 1 AND number ${numbers}`;
}

function swap(table: string, a: number, b: number): string {
  return `UPDATE ${table} SET number = 99 WHERE journal = 1 AND number = ${a};
    UPDATE ${table} SET number = ${a} WHERE journal = 1 AND number = ${b};
    UPDATE ${table} SET number = ${b} WHERE journal = 1 AND number = 99`;
}

async function reportAfter(damage: string, against: string | null = null): Promise<AuditReport> {
  const folder = mkdtempSync(join(root, 'copy-'));
  copyFileSync(join(whole, 'samorg.db'), join(folder, 'samorg.db'));
  const database = new DatabaseSync(join(folder, 'samorg.db'), { enableForeignKeyConstraints: false });
  database.exec(damage);
  database.close();
  const store = await openSqliteStore({ folder });
  const report = await store.verifyAudit({ checkpoint: against });
  await store.close();
  return report;
}
