import { DatabaseSync } from 'node:sqlite';
import { boardAbove, type FlatOrganisation, type Sums } from './flat-organisation.ts';

const branchSums = `
  WITH RECURSIVE branch(id) AS (SELECT ? UNION ALL SELECT unit.id FROM unit JOIN branch ON unit.parent = branch.id)
  SELECT SUM(fte) AS fteMilli, SUM(cost) AS cost, SUM(lines) AS lines FROM branch JOIN unit USING (id)`;

/** The same preview as a recursive query of SQLite in memory: the moved branch and both boards. */
export function sqlitePreview(flat: FlatOrganisation): (moved: number, receiver: number) => readonly Sums[] {
  const db = new DatabaseSync(':memory:');
  db.exec(
    'CREATE TABLE unit (id INTEGER PRIMARY KEY, parent INTEGER, fte INTEGER, cost INTEGER, lines INTEGER) STRICT',
  );
  db.exec('CREATE INDEX unit_parent ON unit (parent)');
  const insert = db.prepare('INSERT INTO unit VALUES (?, ?, ?, ?, ?)');
  db.exec('BEGIN');
  flat.parent.forEach((parent, row) => {
    insert.run(row, parent, flat.fteMilli[row] ?? 0, flat.cost[row] ?? 0, flat.lines[row] ?? 0);
  });
  db.exec('COMMIT');
  const query = db.prepare(branchSums);
  const sums = (row: number): Sums => {
    const answer = query.get(row);
    return { fteMilli: Number(answer?.fteMilli), cost: Number(answer?.cost), lines: Number(answer?.lines) };
  };
  return (moved, receiver) => [sums(moved), sums(boardAbove(flat, moved)), sums(boardAbove(flat, receiver))];
}
