import { crc32 } from 'node:zlib';
import type { OrganisationStatement } from '@samorg/domain';
import type { OrganisationStep } from '../port/organisation-journal.ts';
import type { ScenarioStep } from '../port/scenario-journal.ts';
import { StoreCorrupt } from '../port/store-error.ts';
import { jsonOf } from './json-text.ts';

/** Rows of a list that are kept in one part: some 200 kB of JSON. */
const rowsInPart = 1000;

/** A piece of the value of an entry, as a database keeps it. */
export interface ContentPart {
  /** `value`, or `rows` and the name of a statement's list. */
  readonly part: string;
  /** Number of the piece within its part, from 0. */
  readonly chunk: number;
  /** JSON. */
  readonly body: string;
  readonly checksum: number;
}

/** What is kept of a step of an organisation: a statement, patches, or nothing. */
export function organisationParts(step: OrganisationStep): Iterable<ContentPart> {
  if (step.kind === 'load') return statementParts(step.statement);
  return step.kind === 'patch' ? valueParts(step.patches) : [];
}

/** What is kept of a step of a scenario: the scenario, or nothing. */
export function scenarioParts(step: ScenarioStep): Iterable<ContentPart> {
  return step.kind === 'edit' ? valueParts(step.state.scenario) : [];
}

/** One value whole. */
function valueParts(value: object): ContentPart[] {
  return [partOf('value', 0, value)];
}

/** A statement: its single values in one part, each of its lists in parts of some rows. */
function* statementParts(statement: OrganisationStatement): Generator<ContentPart> {
  const single: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(statement)) {
    if (!Array.isArray(value)) {
      single[name] = value;
      continue;
    }
    single[name] = [];
    for (let at = 0; at < value.length; at += rowsInPart) {
      yield partOf(`rows ${name}`, at / rowsInPart, value.slice(at, at + rowsInPart));
    }
  }
  yield partOf('value', 0, single);
}

/** The value that was kept whole. */
export function wholeValueOf<T>(parts: Iterable<ContentPart>, number: number): T {
  for (const { body } of soundParts(parts, number)) return jsonOf<T>(body);
  throw new StoreCorrupt(`the content of entry ${number} is missing`);
}

/** The statement of a load from its parts, those of a list in their order. */
export function statementOf(parts: Iterable<ContentPart>, number: number): OrganisationStatement {
  const lists = new Map<string, unknown[]>();
  let single: OrganisationStatement | null = null;
  for (const { part, body } of soundParts(parts, number)) {
    if (part === 'value') single = jsonOf<OrganisationStatement>(body);
    else {
      const name = part.slice('rows '.length);
      const rows = lists.get(name) ?? [];
      for (const row of jsonOf<unknown[]>(body)) rows.push(row);
      lists.set(name, rows);
    }
  }
  if (single === null) throw new StoreCorrupt(`the statement of revision ${number} is missing`);
  return { ...single, ...Object.fromEntries(lists) };
}

/** A piece with the checksum of its body. */
export function partWithChecksum(piece: Omit<ContentPart, 'checksum'>): ContentPart {
  return { ...piece, checksum: crc32(piece.body) };
}

function partOf(part: string, chunk: number, value: object): ContentPart {
  return partWithChecksum({ part, chunk, body: JSON.stringify(value) });
}

/** The pieces as they are, each found to have its checksum. */
export function* soundParts(parts: Iterable<ContentPart>, number: number): Generator<ContentPart> {
  for (const part of parts) {
    if (crc32(part.body) !== part.checksum) {
      throw new StoreCorrupt(`the content of entry ${number} does not have its checksum`);
    }
    yield part;
  }
}
