import type { OrganisationId } from '@samorg/domain';
import type { OrganisationStep } from '@samorg/store';
import { parseActor } from '../actor.ts';
import type { House } from '../house.ts';
import { findOrganisation } from '../organisation/find-organisation.ts';
import type { OrganisationView } from '../organisation/organisation-view.ts';
import type { OrganisationOutcome } from '../outcome.ts';
import { unknown } from '../outcome.ts';
import { WriteKeyReused } from './once.ts';

/** What every write to an organisation says. */
export interface OrganisationTarget {
  readonly organisationId: OrganisationId;
  /** The revision that the author saw. */
  readonly expectedRevision: number;
  readonly actor: string | null;
}

/** What a use case makes of the organisation as it is: the step to store, or why not. */
export type PlannedStep =
  | { readonly kind: 'step'; readonly step: OrganisationStep }
  | Exclude<OrganisationOutcome, { readonly kind: 'saved' }>;

/** Plans a step on the stored organisation and stores it, or says why not. Nothing is stored unless the answer is `saved`. */
export async function writeOrganisation(
  house: House,
  target: OrganisationTarget,
  plan: (current: OrganisationView) => PlannedStep | Promise<PlannedStep>,
): Promise<OrganisationOutcome> {
  if (parseActor(target.actor) === null) return { kind: 'actorMissing' };
  const current = await findOrganisation(house, {
    id: target.organisationId,
    asOf: null,
    budgetYear: null,
    knownAt: null,
  });
  if (current === null) return unknown(target.organisationId);
  if (current.stored.revision !== target.expectedRevision) return { kind: 'revisionConflict', current };
  const planned = await plan(current);
  return planned.kind === 'step' ? commitStep(house, target, planned.step) : planned;
}

/** Stores a step on the expected revision (0 = a new organisation) and gives the organisation back as it is then. */
export async function commitStep(
  house: House,
  target: OrganisationTarget,
  step: OrganisationStep,
): Promise<OrganisationOutcome> {
  const actor = parseActor(target.actor);
  if (actor === null) return { kind: 'actorMissing' };
  const { organisationId, expectedRevision } = target;
  const outcome = await house.store.commitOrganisation(
    { organisationId, expectedRevision, entry: { recordedAt: house.now(), actor, step } },
    house.writeKey,
  );
  if (outcome.outcome === 'keyReused') throw new WriteKeyReused();
  // A repeat of the request that was planned anew, beside the first, may have another id in mind than the one that was stored.
  const id = (outcome.outcome === 'committed' && outcome.organisationId) || organisationId;
  const organisation = await findOrganisation(house, { id, asOf: null, budgetYear: null, knownAt: null });
  if (organisation === null) return unknown(id);
  return outcome.outcome === 'committed'
    ? { kind: 'saved', organisation }
    : { kind: 'revisionConflict', current: organisation };
}
