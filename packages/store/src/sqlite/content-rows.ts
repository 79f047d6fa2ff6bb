import { crc32 } from 'node:zlib';
import type { OrganisationStatement } from '@samorg/domain';
import { StoreCorrupt } from '../port/store-error.ts';
import { jsonOf, numberIn, textIn } from './row.ts';
import type { Statements } from './statements.ts';

/** Rows of a list that are kept in one part: some 200 kB of JSON. */
const rowsInPart = 1000;

/** The entry that a content belongs to. */
export interface ContentOf {
  readonly journal: number;
  readonly number: number;
}

/** Keeps one value whole. */
export function addValue(statements: Statements, of: ContentOf, value: object): void {
  addPart(statements, { ...of, part: 'value', chunk: 0 }, value);
}

/** The value of an entry. */
export function readValue<T>(statements: Statements, of: ContentOf): T {
  const [part] = readParts(statements, of);
  if (part === undefined) throw new StoreCorrupt(`the content of entry ${of.number} is missing`);
  return jsonOf<T>(part.body);
}

/** Keeps a statement: its single values in one part, each of its lists in parts of some rows. */
export function addStatement(statements: Statements, of: ContentOf, statement: OrganisationStatement): void {
  const single: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(statement)) {
    if (!Array.isArray(value)) {
      single[name] = value;
      continue;
    }
    single[name] = [];
    for (let at = 0; at < value.length; at += rowsInPart) {
      addPart(statements, { ...of, part: `rows ${name}`, chunk: at / rowsInPart }, value.slice(at, at + rowsInPart));
    }
  }
  addPart(statements, { ...of, part: 'value', chunk: 0 }, single);
}

/** The statement of a load. */
export function readStatement(statements: Statements, of: ContentOf): OrganisationStatement {
  const lists = new Map<string, unknown[]>();
  let single: OrganisationStatement | null = null;
  for (const { part, body } of readParts(statements, of)) {
    if (part === 'value') single = jsonOf<OrganisationStatement>(body);
    else {
      const name = part.slice('rows '.length);
      const rows = lists.get(name) ?? [];
      for (const row of jsonOf<unknown[]>(body)) rows.push(row);
      lists.set(name, rows);
    }
  }
  if (single === null) throw new StoreCorrupt(`the statement of revision ${of.number} is missing`);
  return { ...single, ...Object.fromEntries(lists) };
}

interface PartKey extends ContentOf {
  readonly part: string;
  readonly chunk: number;
}

function addPart(statements: Statements, key: PartKey, value: object): void {
  const body = JSON.stringify(value);
  const { journal, number, part, chunk } = key;
  statements.addContent.run({ journal, number, part, chunk, body, checksum: crc32(body) });
}

function* readParts(statements: Statements, of: ContentOf): Generator<{ part: string; body: string }> {
  const { journal, number } = of;
  for (const row of statements.readContent.iterate({ journal, number })) {
    const body = textIn(row, 'body');
    if (crc32(body) !== numberIn(row, 'checksum')) {
      throw new StoreCorrupt(`the content of entry ${number} does not have its checksum`);
    }
    yield { part: textIn(row, 'part'), body };
  }
}
