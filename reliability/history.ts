import { isoDate, type OrganisationStatement, type Patch } from '@samorg/domain';
import type { OrganisationStep, OrganisationWrite, ScenarioWrite, Store, WriteOutcome } from '@samorg/store';
import { aCreation, aScenario, aUnit, type Random, threeBoards } from '@samorg/testkit';

const organisationId = 'fjall';
const scenarioId = 'prov';

/** One write of a history: of an organisation, of a scenario, or of both together. */
export interface HistoryWrite {
  readonly organisation: OrganisationWrite | null;
  readonly scenario: ScenarioWrite | null;
}

/** Writes that follow on each other, as many as `count`: a load, then patches, undos, redos, edits and pairs by chance. */
export function randomHistory(random: Random, count: number): HistoryWrite[] {
  const journal: Journal = { revision: 0, version: 0, done: [], undone: [], random };
  return Array.from({ length: count }, () => nextWrite(journal));
}

/** Stores one write of a history under a key of its own. */
export function writeTo(store: Store, { organisation, scenario }: HistoryWrite, key: string): Promise<WriteOutcome> {
  if (organisation !== null && scenario !== null) return store.commitTogether(organisation, scenario, key);
  if (organisation !== null) return store.commitOrganisation(organisation, key);
  if (scenario !== null) return store.saveScenario(scenario, key);
  throw new Error('a write is of something');
}

/** All that a store says of a history, as one text. */
export async function readWhole(store: Store): Promise<string> {
  const all = { first: 1_000_000, before: null };
  const page = { first: 1_000_000, after: null };
  return JSON.stringify([
    await store.readOrganisation(organisationId),
    await store.organisationHistory(organisationId, all),
    await store.readScenario(scenarioId),
    await store.scenarioHistory(scenarioId, all),
    await store.listOrganisations(page),
    await store.listScenarios(null, page),
  ]);
}

interface Journal {
  revision: number;
  version: number;
  done: number[];
  undone: number[];
  readonly random: Random;
}

function nextWrite(journal: Journal): HistoryWrite {
  const { random } = journal;
  if (journal.revision === 0) return { organisation: organisationWrite(journal, load()), scenario: null };
  if (journal.version === 0) return { organisation: null, scenario: edit(journal) };
  const kinds = ['patch', 'patch', 'edit', 'edit', 'together'];
  if (journal.done.length > 0) kinds.push('undo');
  if (journal.undone.length > 0) kinds.push('redo');
  const kind = random.pick(kinds);
  if (kind === 'edit') return { organisation: null, scenario: edit(journal) };
  const organisation = organisationWrite(journal, stepOf(kind, journal));
  return { organisation, scenario: kind === 'together' ? edit(journal) : null };
}

function organisationWrite(journal: Journal, step: OrganisationStep): OrganisationWrite {
  const expectedRevision = journal.revision;
  journal.revision += 1;
  if (step.kind === 'patch') [journal.done, journal.undone] = [[...journal.done, journal.revision], []];
  if (step.kind === 'undo') move(journal.done, journal.undone);
  if (step.kind === 'redo') move(journal.undone, journal.done);
  return { organisationId, expectedRevision, entry: { recordedAt: moment(journal), actor: 'Alva', step } };
}

function move(from: number[], to: number[]): void {
  const revision = from.pop();
  if (revision !== undefined) to.push(revision);
}

function load(): OrganisationStep {
  const statement: OrganisationStatement = threeBoards();
  return { kind: 'load', statement };
}

function stepOf(kind: string, { revision, done, undone, random }: Journal): OrganisationStep {
  if (kind === 'undo') return { kind, ofRevision: done.at(-1) ?? 0 };
  if (kind === 'redo') return { kind, ofRevision: undone.at(-1) ?? 0 };
  const unit = aUnit({ id: `ny-${revision}`, kind: 'unit', parentId: 'D', note: textOf(random) });
  const patch: Patch = { units: { added: [unit], updated: [], removed: [] } };
  return { kind: 'patch', patches: [{ effectiveDate: isoDate('2024-07-01'), patch }], label: { number: revision } };
}

function edit(journal: Journal): ScenarioWrite {
  const expectedVersion = journal.version;
  journal.version += 1;
  const change = aCreation({
    unitId: `s-${journal.version}`,
    kind: 'unit',
    parentId: 'D',
    note: textOf(journal.random),
  });
  const state = { scenario: aScenario([change]), baseRevision: 1, appliedRevision: null };
  const step = { kind: 'edit', state, label: { number: journal.version } } as const;
  return { scenarioId, expectedVersion, entry: { recordedAt: moment(journal), actor: 'Bo', step } };
}

/** Text from nothing to some pages long, so that a write fills from one page of a file to many. */
function textOf(random: Random): string {
  return 'å'.repeat(random.pick([0, 10, 400, 3000, 12_000]));
}

function moment({ revision, version }: Journal): string {
  return new Date(Date.UTC(2026, 0, 1) + (revision + version) * 1000).toISOString();
}
