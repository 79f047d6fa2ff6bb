import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { migrations } from './migrations/migrations.ts';
import { textIn } from './row.ts';
import { statementTexts } from './statements.ts';

const database = new DatabaseSync(':memory:');
for (const migrate of migrations) migrate(database);
afterAll(() => database.close());

const planned = Object.entries(statementTexts).filter(([, text]) => /^(?:SELECT|WITH|UPDATE)/.test(text));

/** The store is one row; a chain of steps in effect is walked from one to the next. */
const mayScan = /^SCAN (?:store|effective)\b/;

describe('statements on SQLite', () => {
  it.each(planned)('finds what %s names by a key or an index, not by looking through a table', (_, text) => {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${text}`).all();
    const scans = plan.map((row) => textIn(row, 'detail')).filter((detail) => /\bSCAN\b/.test(detail));
    expect(scans.filter((detail) => !mayScan.test(detail))).toEqual([]);
  });

  it('look through a table where there is no index, and are seen to', () => {
    const [row] = database.prepare('EXPLAIN QUERY PLAN SELECT * FROM entry WHERE kind = 1').all();
    expect(textIn(row ?? {}, 'detail')).toMatch(/^SCAN entry/);
  });
});
