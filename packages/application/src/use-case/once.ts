import type { Committed, KeyOfRequest, WriteKey } from '@samorg/store';
import type { House } from '../house.ts';
import { findOrganisation } from '../organisation/find-organisation.ts';
import type { OrganisationView } from '../organisation/organisation-view.ts';
import { findScenario } from '../scenario/find-scenario.ts';
import type { ScenarioView } from '../scenario/scenario-view.ts';

/** The key of a request was used before for another one. Nothing was stored. */
export class WriteKeyReused extends Error {
  override readonly name = 'WriteKeyReused';
}

/**
 * Carries out a write to an organisation under its key, once: a repeat is answered with the organisation as it is now. Throws
 * `WriteKeyReused`.
 */
export async function organisationOnce<Outcome>(
  house: House,
  key: KeyOfRequest | null,
  write: (house: House) => Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'saved'; readonly organisation: OrganisationView }> {
  const earlier = await earlierAnswer(house, key);
  if (earlier === null) return write({ ...house, writeKey: key });
  const request = { id: earlier.organisationId ?? '', asOf: null, budgetYear: null, knownAt: null };
  const organisation = await findOrganisation(house, request);
  if (organisation === null) throw new Error(`broken promise: what was stored is there (${request.id})`);
  return { kind: 'saved', organisation };
}

/** The same of a scenario. */
export async function scenarioOnce<Outcome>(
  house: House,
  key: KeyOfRequest | null,
  write: (house: House) => Promise<Outcome>,
): Promise<Outcome | { readonly kind: 'saved'; readonly scenario: ScenarioView }> {
  const earlier = await earlierAnswer(house, key);
  if (earlier === null) return write({ ...house, writeKey: key });
  const scenario = await findScenario(house, earlier.scenarioId ?? '');
  if (scenario === null) throw new Error(`broken promise: what was stored is there (${earlier.scenarioId})`);
  return { kind: 'saved', scenario };
}

/** The key of a part of a write that is stored in several steps: what was stored of it is known again too. */
export function keyOfPart(key: WriteKey, part: string): WriteKey {
  return key === null || typeof key === 'string' ? key : { key: `${key.key}/${part}`, content: key.content };
}

/** The keys of the writes of one request, in their order; null for all when the request has none. */
export function keysOf(key: KeyOfRequest | null): () => KeyOfRequest | null {
  let number = 0;
  return () => {
    number += 1;
    return key === null || number === 1 ? key : { ...key, key: `${key.key}#${number}` };
  };
}

async function earlierAnswer(house: House, key: KeyOfRequest | null): Promise<Committed | null> {
  const receipt = key === null ? null : await house.store.readReceipt(key);
  if (receipt?.outcome === 'keyReused') throw new WriteKeyReused();
  return receipt;
}
