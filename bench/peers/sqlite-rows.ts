import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Sums } from '../floors/flat-organisation.ts';
import type { Reference } from './reference.ts';

/** The rows in plain tables of SQLite, each move on the disk before it is done, cycles refused. */
export interface SqliteRows {
  readonly move: (unitId: string, toParentId: string) => void;
  readonly boards: () => ReadonlyMap<string, Sums>;
  /** Every row that a roll-up needs, into typed arrays' like: objects of the driver. Gives their number. */
  readonly allRows: () => number;
  readonly close: () => void;
}

export function sqliteRows(folder: string, { rows }: Reference): SqliteRows {
  const database = new DatabaseSync(join(folder, 'rows.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec(`CREATE TABLE unit (id TEXT PRIMARY KEY, name TEXT, kind TEXT, parent TEXT) STRICT, WITHOUT ROWID;
    CREATE TABLE position (id TEXT PRIMARY KEY, unit TEXT, fteMilli INTEGER, cost INTEGER) STRICT, WITHOUT ROWID;
    CREATE TABLE line (id TEXT PRIMARY KEY, unit TEXT, amount INTEGER) STRICT, WITHOUT ROWID;
    CREATE INDEX unit_parent ON unit (parent); CREATE INDEX position_unit ON position (unit); CREATE INDEX line_unit ON line (unit);`);
  fill(database, rows);
  const move = database.prepare(`WITH RECURSIVE above (id) AS (
      SELECT :to UNION ALL SELECT unit.parent FROM unit JOIN above USING (id) WHERE unit.parent IS NOT NULL)
    UPDATE unit SET parent = :to WHERE id = :unit AND NOT EXISTS (SELECT 1 FROM above WHERE above.id = :unit)`);
  const boards = database.prepare(`WITH RECURSIVE branch (board, id) AS (
      SELECT id, id FROM unit WHERE kind = 'board' UNION ALL SELECT board, unit.id FROM unit JOIN branch ON unit.parent = branch.id)
    SELECT board, sum((SELECT coalesce(sum(fteMilli), 0) FROM position WHERE unit = branch.id)) AS fteMilli,
      sum((SELECT coalesce(sum(cost), 0) FROM position WHERE unit = branch.id)) AS cost,
      sum((SELECT coalesce(sum(amount), 0) FROM line WHERE unit = branch.id)) AS lines
    FROM branch GROUP BY board`);
  const all = ['SELECT * FROM unit', 'SELECT * FROM position', 'SELECT * FROM line'].map((text) =>
    database.prepare(text),
  );
  return {
    move: (unitId, toParentId) => {
      const { changes } = move.run({ unit: unitId, to: toParentId });
      if (changes !== 1) throw new Error('the move in SQLite moves one unit');
    },
    boards: () =>
      new Map(
        boards.all().map((row) => {
          const [fteMilli, cost, lines] = [Number(row.fteMilli), Number(row.cost), Number(row.lines)];
          return [String(row.board), { fteMilli, cost, lines }];
        }),
      ),
    allRows: () => all.reduce((count, statement) => count + statement.all().length, 0),
    close: () => database.close(),
  };
}

function fill(database: DatabaseSync, rows: Reference['rows']): void {
  const unit = database.prepare('INSERT INTO unit VALUES (?, ?, ?, ?)');
  const position = database.prepare('INSERT INTO position VALUES (?, ?, ?, ?)');
  const line = database.prepare('INSERT INTO line VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const { id, name, kind, parentId } of rows.units) unit.run(id, name, kind, parentId);
  for (const { id, unitId, fteMilli, annualCostOre } of rows.positions)
    position.run(id, unitId, fteMilli, annualCostOre ?? 0);
  for (const { id, unitId, amountOre } of rows.budgetLines) line.run(id, unitId, amountOre);
  database.exec('COMMIT');
}
