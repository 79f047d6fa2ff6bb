import { isoDate, type OrganisationStatement, type Patch, type Unit } from '@samorg/domain';
import type { JsonValue } from '../../port/json-value.ts';
import type { DatedPatch } from '../../port/organisation-journal.ts';
import type { ScenarioState } from '../../port/scenario-journal.ts';
import { scenario, statement } from '../fixtures.ts';

/** Texts that are easily lost or mistaken on their way through a database. */
const texts = [
  'Fjällregionen',
  'Fja\u0308llregionen',
  '',
  ' ',
  '\ud83d',
  '😀 \uff5e \uffff',
  'a\u0000b',
  "'; DROP TABLE entry; --",
  '$id {journal: 1} `x`',
  '\\u0041\\n"',
  'null',
  'å'.repeat(3000),
];

const labels: readonly JsonValue[] = [
  null,
  true,
  0,
  -1.5,
  9_007_199_254_740_991,
  '',
  '\udc00',
  [],
  {},
  { verb: 'renameUnit', at: [1, null, { deep: ['å', 'a\u030a'] }] },
  JSON.parse('{"__proto__": 1, "constructor": {"prototype": null}, "": 0}'),
];

const dates = [null, '0001-01-01', '2024-02-29', '2026-07-01', '9999-12-31'];

/** A statement told apart by its number: some units below the legal entity, which stands last in some. */
export function statementOf(id: string, variant: number): OrganisationStatement {
  const plain = statement(id, textOf(variant));
  const below = Array.from({ length: variant % 4 }, (_, at) => unitOf(plain, variant + at));
  const units = variant % 2 === 0 ? [...plain.units, ...below] : [...below, ...plain.units];
  return { ...plain, description: variant % 3 === 0 ? null : textOf(variant + 1), units };
}

/** Patches told apart by their number: units that come, change and go, on dates in any order. */
export function patchesOf(variant: number): DatedPatch[] {
  const plain = statement('x');
  return Array.from({ length: variant % 3 }, (_, at): DatedPatch => {
    const number = variant + at;
    const added = number % 3 === 0 ? [unitOf(plain, number)] : [];
    const removed = number % 5 === 0 ? [unitOf(plain, number + 1)] : [];
    const updated = [{ id: 'region', before: { name: textOf(number) }, after: { name: textOf(number + 1) } }];
    const date = dates[number % dates.length] ?? null;
    const patch: Patch = { units: { added, updated, removed } };
    return { effectiveDate: date === null ? null : isoDate(date), patch };
  });
}

export function labelOf(variant: number): JsonValue {
  return labels[variant % labels.length] ?? null;
}

/** The state of a scenario told apart by its number. */
export function stateFor(id: string, organisationId: string, variant: number): ScenarioState {
  const plain = scenario(id, organisationId, textOf(variant));
  const changes = variant % 5 === 0 ? [] : plain.changes;
  return {
    scenario: { ...plain, name: textOf(variant + 2), changes, toleranceOre: variant },
    baseRevision: variant % 7,
    appliedRevision: variant % 2 === 0 ? null : variant,
  };
}

function unitOf(plain: OrganisationStatement, number: number): Unit {
  const [region] = plain.units;
  if (region === undefined) throw new Error('a statement has a legal entity');
  const id = ['u1', 'U1', 'å', 'a\u030a', '__proto__', '\ud83d', '😀'][number % 7] ?? 'u1';
  return { ...region, id, kind: 'department', orgForm: null, parentId: 'region', name: textOf(number) };
}

function textOf(variant: number): string {
  return texts[variant % texts.length] ?? '';
}
