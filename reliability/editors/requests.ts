import { memberOf } from '../api/api-client.ts';
import { sorted } from './content.ts';
import type { Deed } from './deed.ts';
import { unitOfChange } from './deed.ts';
import type { Answer, Seen } from './event.ts';

/** A request as it is sent. */
export interface GraphqlRequest {
  readonly query: string;
  readonly variables: object;
}

/** Where a journal is found: a scenario, or the organisation. */
export interface JournalPlace {
  readonly kind: 'scenario' | 'organisation';
  readonly id: string;
  readonly name: string;
}

/** The first day of every new unit, and so a day before now. */
const effectiveDate = '2024-07-01';
/** Where every new unit stands. */
const parentId = 'D';

const scenarioFields = 'version updatedAt updatedBy toleranceOre changes { id }';
const organisationFields = 'revision updatedAt updatedBy unitTable';
const reasons = `
  ... on ChangesRefused { refusals { code } }
  ... on FileInvalid { errors { code } }`;
const scenarioResult = `{ __typename
  ... on ScenarioSaved { scenario { ${scenarioFields} } }
  ... on VersionConflict { number: currentVersion changedBy changedAt lastStep scenario { ${scenarioFields} } } ${reasons} }`;
const organisationResult = `{ __typename
  ... on OrganisationSaved { organisation { ${organisationFields} } }
  ... on RevisionConflict { number: currentRevision changedBy changedAt lastStep organisation { ${organisationFields} } }
  ... on VersionConflict { scenario { version } } ${reasons} }`;

/** Asks what a journal holds. */
export function readRequest({ kind, id }: JournalPlace): GraphqlRequest {
  const fields = kind === 'scenario' ? scenarioFields : organisationFields;
  return { query: `query ($id: ID!) { done: ${kind}(id: $id) { ${fields} } }`, variables: { id } };
}

/** Asks for a deed on the number that was seen. */
export function writeRequest({ kind, id }: JournalPlace, expected: number, deed: Deed): GraphqlRequest {
  const [field, more] = mutationOf(kind, deed);
  const target =
    kind === 'scenario'
      ? 'scenarioId: $id, expectedVersion: $expected'
      : deed.kind === 'apply'
        ? 'expectedRevision: $expected'
        : 'organisationId: $id, expectedRevision: $expected';
  const declared = more.map(({ name, type }) => `, $${name}: ${type}`).join('');
  const given = more.map(({ name }) => `, ${name}: $${name}`).join('');
  const variables = Object.fromEntries(more.map(({ name, value }) => [name, value]));
  const result = kind === 'scenario' ? scenarioResult : organisationResult;
  const declaredId = deed.kind === 'apply' ? '' : '$id: ID!, ';
  return {
    query: `mutation (${declaredId}$expected: Int!${declared}) { done: ${field}(${target}${given}) ${result} }`,
    variables: { id, expected, ...variables },
  };
}

/** What an answer to one of these requests says. */
export function answerOf({ kind }: JournalPlace, body: unknown): Answer {
  const done = memberOf(body, 'data', 'done');
  if (done === undefined || done === null) return { kind: 'failed', reason: JSON.stringify(body).slice(0, 300) };
  const type = memberOf(done, '__typename');
  const inside = memberOf(done, kind);
  switch (type) {
    case undefined:
      return { kind: 'told', seen: seenIn(done) };
    case 'ScenarioSaved':
    case 'OrganisationSaved':
      return { kind: 'told', seen: seenIn(inside) };
    case 'VersionConflict':
    case 'RevisionConflict': {
      // An application whose scenario has moved on tells of the scenario, not of the organisation that it was for.
      if (inside === undefined) return { kind: 'refused', code: 'scenarioMovedOn' };
      const [number, by, at, what] = ['number', 'changedBy', 'changedAt', 'lastStep'].map((name) =>
        memberOf(done, name),
      );
      const told = { number: Number(number), by: String(by), at: String(at), what: String(what) };
      return { kind: 'conflict', told, seen: seenIn(inside) };
    }
    default: {
      const faults = memberOf(done, 'errors') ?? memberOf(done, 'refusals');
      return { kind: 'refused', code: String(memberOf(Array.isArray(faults) ? faults[0] : null, 'code')) };
    }
  }
}

function seenIn(told: unknown): Seen {
  const [version, revision, by, at] = ['version', 'revision', 'updatedBy', 'updatedAt'].map((name) =>
    memberOf(told, name),
  );
  return {
    number: Number(version ?? revision),
    by: String(by),
    at: String(at),
    content: { names: namesIn(told), toleranceOre: Number(memberOf(told, 'toleranceOre') ?? 0) },
  };
}

function namesIn(told: unknown): Readonly<Record<string, string>> {
  const changes = memberOf(told, 'changes');
  if (Array.isArray(changes))
    return Object.fromEntries(changes.map((change) => [memberOf(change, 'id'), memberOf(change, 'id')]));
  const [ids, names] = ['id', 'name'].map((column) => memberOf(told, 'unitTable', column));
  if (!Array.isArray(ids) || !Array.isArray(names))
    throw new Error(`neither changes nor units: ${JSON.stringify(told)}`);
  return sorted(Object.fromEntries(ids.map((id, at) => [id, names[at]])));
}

interface MutationArgument {
  readonly name: string;
  readonly type: string;
  readonly value: unknown;
}

function mutationOf(kind: JournalPlace['kind'], deed: Deed): readonly [string, readonly MutationArgument[]] {
  switch (deed.kind) {
    case 'add': {
      const { id: unitId, name } = unitOfChange(deed.changeId);
      const value = { createUnit: { id: deed.changeId, effectiveDate, unitId, name, kind: 'unit', parentId } };
      return ['addChange', [{ name: 'change', type: 'ChangeInput!', value }]];
    }
    case 'remove':
      return ['removeChange', [{ name: 'changeId', type: 'ID!', value: deed.changeId }]];
    case 'reorder':
      return ['reorderChanges', [{ name: 'changeIds', type: '[ID!]!', value: deed.changeIds }]];
    case 'setTolerance': {
      const value = { toleranceOre: deed.toleranceOre };
      return ['setScenarioProperties', [{ name: 'properties', type: 'ScenarioPropertiesInput!', value }]];
    }
    case 'correct': {
      const value = { unitId: deed.unitId, name: deed.name };
      return ['correctUnit', [{ name: 'input', type: 'CorrectUnitInput!', value }]];
    }
    case 'apply':
      return [
        'applyScenario',
        [
          { name: 'scenarioId', type: 'ID!', value: deed.scenarioId },
          { name: 'expectedVersion', type: 'Int!', value: deed.version },
        ],
      ];
    case 'undo':
    case 'redo':
      return [`${deed.kind}${kind === 'scenario' ? 'Scenario' : 'Organisation'}`, []];
  }
}
