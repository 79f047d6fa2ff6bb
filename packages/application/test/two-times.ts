import { isoDate, lookUp, positionsOn, valuesOf } from '@samorg/domain';
import { writeOrganisation, writeScenario } from '@samorg/exchange';
import type { Instant, KnownAt, Store } from '@samorg/store';
import type { RandomReform } from '@samorg/testkit';
import { lastingReform } from '@samorg/testkit';
import fc from 'fast-check';
import type { OrganisationView } from '../src/organisation/organisation-view.ts';
import type { Samorg } from '../src/samorg.ts';
import { openSamorg } from '../src/samorg.ts';

const kinds = [
  'correct',
  'correct',
  'import',
  'edit',
  'apply',
  'apply',
  'undo',
  'undo',
  'redo',
  'undoScenario',
] as const;

/** One thing that somebody does, and how the clock went since the thing before: it may stand still or go back. */
interface Deed {
  readonly kind: (typeof kinds)[number];
  readonly which: number;
  readonly tickMs: number;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom(...kinds),
  which: fc.nat(40),
  tickMs: fc.constantFrom(0, 0, 1, 1, 7, 60_000, 60_000, -1, -30_000),
});

/** A small organisation with a reform, and what is done to them. */
export const randomHistory: fc.Arbitrary<{ readonly reform: RandomReform; readonly deeds: readonly Deed[] }> =
  fc.record({ reform: lastingReform, deeds: fc.array(deed, { minLength: 8, maxLength: 24 }) });

/** What was told at once after a write, and when the write was recorded. */
export interface Told {
  readonly number: number;
  readonly recordedAt: Instant;
  readonly told: object;
}

/** Everything that was ever known, by journal: the organisation's under '', each scenario's under its id. */
export type Lived = ReadonlyMap<string, readonly Told[]>;

export const organisationId = 'fjall';
const actor = 'Astrid';
const days = ['2023-12-31', '2024-07-15', '2025-06-30'].map((day) => isoDate(day));

/** Lives a history through the use cases, and keeps what they told after every write. */
export async function live(
  store: Store,
  { reform, deeds }: { readonly reform: RandomReform; readonly deeds: readonly Deed[] },
): Promise<Lived> {
  let clock = Date.UTC(2026, 2, 1);
  const samorg = openOn(store, () => new Date(clock).toISOString());
  const lived = new Map<string, Told[]>([['', []]]);
  const scenarioIds: string[] = [];
  const keep = async (): Promise<void> => {
    for (const id of ['', ...scenarioIds]) {
      const now = id === '' ? await tellOrganisation(samorg, null) : await tellScenario(samorg, id, null);
      const before = lived.get(id) ?? [];
      if (now !== null && now.number !== before.at(-1)?.number) lived.set(id, [...before, now]);
    }
  };
  const bytes = new TextEncoder().encode(writeOrganisation({ ...reform.statement, id: organisationId }));
  await samorg.loadOrganisation({ bytes, expectedRevision: 0, actor });
  await keep();
  for (const { kind, which, tickMs } of deeds) {
    clock += tickMs;
    const organisation = await samorg.findOrganisation(request(null, days[0] ?? null));
    const scenarioId = scenarioIds[which % Math.max(1, scenarioIds.length)] ?? '';
    const expectedVersion = (await samorg.findScenario(scenarioId))?.version ?? 0;
    const ofOrganisation = { organisationId, expectedRevision: organisation?.stored.revision ?? 0, actor };
    const ofScenario = { scenarioId, expectedVersion, actor };
    const units = reform.statement.units;
    if (kind === 'correct') {
      const unitId = units[which % units.length]?.id ?? '';
      await samorg.correctUnit(ofOrganisation, { unitId, name: `Rättad ${which}.${clock}` });
    } else if (kind === 'import') {
      const id = `s${scenarioIds.length}`;
      const baseline = { ...reform.scenario.baseline, organisationId };
      const file = new TextEncoder().encode(writeScenario({ ...reform.scenario, id, baseline }));
      const outcome = await samorg.importScenario({ bytes: file, label: { kind: 'import' }, actor });
      if (outcome.kind === 'saved') scenarioIds.push(id);
    } else if (kind === 'edit') await samorg.setScenarioProperties(ofScenario, { toleranceOre: which * 100 });
    else if (kind === 'apply') await samorg.applyScenario({ ...ofOrganisation, ...ofScenario });
    else if (kind === 'undo') await samorg.undoOrganisation(ofOrganisation);
    else if (kind === 'redo') await samorg.redoOrganisation(ofOrganisation);
    else await samorg.undoScenario(ofScenario);
    await keep();
  }
  return lived;
}

/** The use cases on a store, with nothing kept from before. */
export function openOn(store: Store, now = (): Instant => '2026-06-01T08:00:00.000Z'): Samorg {
  const examples = { list: async () => [], readOrganisation: noFile, readScenario: noFile };
  return openSamorg({ store, now, newId: () => 'id', examples });
}

/** All that is told of the organisation at a recorded time; null = nothing was known. */
export async function tellOrganisation(samorg: Samorg, knownAt: KnownAt | null): Promise<Told | null> {
  const view = await samorg.findOrganisation(request(knownAt, null));
  if (view === null) return null;
  const { revision, updatedAt, updatedBy, lastStep, undoable, redoable, appliedScenarios } = view.stored;
  const evenings = await Promise.all(days.map(async (day) => samorg.findOrganisation(request(knownAt, day))));
  const history = await samorg.historyOfOrganisation({ id: organisationId, revision, first: 200, before: null });
  return {
    number: revision,
    recordedAt: updatedAt,
    told: {
      ...{ revision, updatedAt, updatedBy, lastStep, undoable, redoable, applied: [...appliedScenarios], history },
      evenings: evenings.map((evening) => (evening === null ? null : rowsOf(evening))),
    },
  };
}

/** All that is told of a scenario at a moment; null = it was not known. */
export async function tellScenario(samorg: Samorg, id: string, knownAt: Instant | null): Promise<Told | null> {
  const view = await samorg.findScenario(id, knownAt);
  if (view === null) return null;
  const { version, updatedAt, scenario, baseRevision, lastStep, undoable, redoable } = view;
  const told = { version, updatedAt, scenario, baseRevision, lastStep, undoable, redoable };
  return { number: version, recordedAt: updatedAt, told: { ...told, status: view.replay().status } };
}

/** Every unit with its place and what stands on it, in id order. Each is there once: nothing is in two places. */
function rowsOf(view: OrganisationView): readonly object[] {
  const organisation = view.snapshot();
  const { units, positions, lines } = organisation.tables;
  const placed = new Set<string>();
  const rows = [...valuesOf(units)].map((unit) => {
    const on = positionsOn(organisation, unit.id).map((id) => lookUp(positions, id));
    for (const position of on) {
      if (position === undefined || placed.has(position.id)) throw new Error(`${position?.id} stands in two places`);
      placed.add(position.id);
    }
    return { ...unit, on };
  });
  return [...rows, ...valuesOf(lines)].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function request(knownAt: KnownAt | null, asOf: (typeof days)[number] | null) {
  return { id: organisationId, asOf, budgetYear: 2024, knownAt };
}

function noFile(): Promise<Uint8Array> {
  return Promise.reject(new Error('there are no examples here'));
}
