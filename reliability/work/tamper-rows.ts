import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite';
import type { Random } from '@samorg/testkit';

/** Does one thing to one row of a data file that changes what it holds, and says what. */
export function tamper(path: string, random: Random): string {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  try {
    database.exec('PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF');
    const before = dump(database);
    for (;;) {
      const done = random.pick([changeValue, changeValue, flipByte, deleteRow, swapRows, addRow])(database, random);
      if (done !== null && dump(database) !== before) return done;
    }
  } finally {
    database.close();
  }
}

/** Gives what was done, or null when it cannot be done here. */
type Deed = (database: DatabaseSync, random: Random) => string | null;

const tables = ['store', 'journal', 'entry', 'content', 'receipt'] as const;

/** Writes another value of the same type into a column. */
const changeValue: Deed = (database, random) => {
  const { table, rows } = tableOf(database, random);
  const row = random.pick(rows);
  const column = random.pick(Object.keys(row));
  return replaced(database, { table, row, values: { ...row, [column]: other(row[column] ?? null, random) } })
    ? `${column} of ${told(table, row)} is another`
    : null;
};

/** Flips one bit of a text or of bytes. */
const flipByte: Deed = (database, random) => {
  const { table, rows } = tableOf(database, random);
  const row = random.pick(rows);
  const column = random.pick(Object.keys(row));
  const value = row[column] ?? null;
  if (typeof value !== 'string' && !(value instanceof Uint8Array)) return null;
  const bytes = Buffer.from(value);
  if (bytes.length === 0) return null;
  const at = random.below(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(typeof value === 'string' ? 7 : 8));
  const flipped = typeof value === 'string' ? bytes.toString('utf8') : bytes;
  return replaced(database, { table, row, values: { ...row, [column]: flipped } })
    ? `byte ${at} of ${column} of ${told(table, row)} is flipped`
    : null;
};

const deleteRow: Deed = (database, random) => {
  const { table, rows } = tableOf(database, random);
  const row = random.pick(rows);
  remove(database, table, row);
  return `${told(table, row)} is deleted`;
};

/** Exchanges all values of two rows but their keys. */
const swapRows: Deed = (database, random) => {
  const { table, rows } = tableOf(database, random);
  const [one, two] = [random.pick(rows), random.pick(rows)];
  if (one === two) return null;
  remove(database, table, one);
  remove(database, table, two);
  const keys = keysOf(database, table);
  const isBack = [
    insert(database, table, { ...two, ...only(one, keys) }),
    insert(database, table, { ...one, ...only(two, keys) }),
  ];
  return isBack.includes(false) ? null : `${told(table, one)} and ${told(table, two)} are swapped`;
};

/** Adds a row that is like another but for some of its columns. */
const addRow: Deed = (database, random) => {
  const { table, rows } = tableOf(database, random);
  const row = random.pick(rows);
  const values = { ...row };
  for (const column of [...keysOf(database, table), ...uniqueColumns[table]]) {
    values[column] = other(row[column] ?? null, random);
  }
  return insert(database, table, values) ? `a row like ${told(table, row)} is added` : null;
};

/** Columns besides the key that no two rows share. */
const uniqueColumns: Readonly<Record<Table, readonly string[]>> = {
  store: [],
  journal: ['id', 'registered'],
  entry: [],
  content: ['number'],
  receipt: ['digest'],
};

type Table = (typeof tables)[number];

type Row = Record<string, SQLOutputValue>;

function tableOf(database: DatabaseSync, random: Random): { readonly table: Table; readonly rows: readonly Row[] } {
  const table = random.pick(tables);
  const rows = rowsOf(database, table);
  return rows.length > 0 ? { table, rows } : tableOf(database, random);
}

function rowsOf(database: DatabaseSync, table: Table): Row[] {
  return database.prepare(`SELECT * FROM ${table}`).all();
}

function keysOf(database: DatabaseSync, table: Table): string[] {
  if (table === 'content') return ['journal', 'number', 'part', 'chunk'];
  const columns = database.prepare(`SELECT name FROM pragma_table_info('${table}') WHERE pk > 0`).all();
  return columns.map(({ name }) => String(name));
}

function replaced(
  database: DatabaseSync,
  { table, row, values }: { readonly table: Table; readonly row: Row; readonly values: Row },
): boolean {
  remove(database, table, row);
  if (insert(database, table, values)) return true;
  insert(database, table, row);
  return false;
}

function remove(database: DatabaseSync, table: Table, row: Row): void {
  const keys = keysOf(database, table);
  const where = keys.map((key) => `${key} IS :${key}`).join(' AND ');
  database.prepare(`DELETE FROM ${table} WHERE ${where}`).run(asInput(only(row, keys)));
}

/** Whether the file takes it: types, keys and what may not be missing are still seen to. */
function insert(database: DatabaseSync, table: Table, row: Row): boolean {
  const columns = Object.keys(row);
  const values = columns.map((column) => `:${column}`).join(', ');
  try {
    database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values})`).run(asInput(row));
    return true;
  } catch {
    return false;
  }
}

function asInput(row: Row): Record<string, SQLInputValue> {
  return { ...row };
}

function only(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

function other(value: SQLOutputValue, random: Random): SQLOutputValue {
  if (value === null) return random.pick([0, 1, 'x']);
  if (typeof value === 'number') return value + random.pick([-1, 1, 7, 1_000_000]);
  if (typeof value === 'string') return random.pick(['', `${value} `, value.slice(1), value.toUpperCase(), '{}']);
  return value instanceof Uint8Array ? Buffer.concat([value, Buffer.from([random.below(256)])]) : value;
}

function told(table: Table, row: Row): string {
  const values = Object.values(row).slice(0, 2).map(String);
  return `${table} ${values.join('/')}`;
}

function dump(database: DatabaseSync): string {
  return JSON.stringify(
    tables.map((table) =>
      rowsOf(database, table)
        .map((row) => Object.values(row).map(String))
        .sort(),
    ),
  );
}
