import type { OrganisationRecord, Store } from '@samorg/store';
import { memberOf } from '../api/api-client.ts';
import type { Kept } from './ledger.ts';

/** What is kept of an organisation and its scenarios, place by place, and what is wrong with the journals themselves. */
export interface KeptWork {
  readonly kept: readonly Kept[];
  readonly faults: readonly string[];
}

const all = { first: 1_000_000, before: null };

/** Reads everything that was written by the writers of `work/`: every revision and every version, with its content. */
export async function keptIn(store: Store, organisationId: string): Promise<KeptWork> {
  const record = await store.readOrganisation(organisationId);
  if (record === null) return { kept: [], faults: [] };
  const history = await store.organisationHistory(organisationId, all);
  const revisions = history.items.map(({ revision }) => revision);
  const kept: Kept[] = [
    { place: `${organisationId} @ ${record.statementRevision}`, content: `load ${organisationId}` },
  ];
  kept.push(...record.steps.map((step) => ({ place: `${organisationId} @ ${step.revision}`, content: ofStep(step) })));
  const faults = gapsIn(organisationId, revisions, record.revision);
  for (const head of (await store.listScenarios(organisationId, { first: 1_000_000, after: null })).items) {
    const versions = await store.scenarioHistory(head.id, all);
    const numbers = versions.items.map(({ version }) => version);
    faults.push(...gapsIn(head.id, numbers, head.version));
    for (const version of numbers)
      kept.push({ place: `${head.id} @ ${version}`, content: await ofVersion(store, head.id, version) });
  }
  return { kept, faults };
}

/** Numbers are newest first, from the last one down to 1. */
function gapsIn(journal: string, numbers: readonly number[], last: number): string[] {
  const isWhole = numbers.length === last && numbers.every((number, at) => number === last - at);
  return isWhole ? [] : [`${journal} stands at ${last} with the entries ${numbers.join(' ')}`];
}

function ofStep({ label, patches }: OrganisationRecord['steps'][number]): string {
  const applied = memberOf(label, 'scenarioId');
  if (typeof applied === 'string') return patches.length === 1 ? `apply ${applied}` : `apply ${applied} in part`;
  const [unit] = patches[0]?.patch.units?.updated ?? [];
  return `note ${memberOf(unit?.after, 'note')}`;
}

async function ofVersion(store: Store, id: string, version: number): Promise<string> {
  const record = await store.readScenario(id, version);
  const { last, scenario } = record ?? {};
  switch (memberOf(last?.label, 'kind')) {
    case 'create':
      return `scenario ${scenario?.name}`;
    case 'setProperties':
      return `tolerance ${scenario?.toleranceOre}`;
    case 'addChange':
      return `change ${scenario?.changes.at(-1)?.id}`;
    default:
      return `an entry that cannot be read (${JSON.stringify(last)})`;
  }
}
