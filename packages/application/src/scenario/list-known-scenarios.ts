import type { OrganisationId } from '@samorg/domain';
import type { Instant, Page, ScenarioHead } from '@samorg/store';
import type { House } from '../house.ts';
import { findScenario } from './find-scenario.ts';
import type { ScenarioView } from './scenario-view.ts';

/** Scenarios asked for at a time. */
const stretch = 200;

/** Scenarios of an organisation as they were known at a moment (null = now), at most `first`, in the order of their ids. */
export async function listKnownScenarios(
  house: House,
  {
    organisationId,
    first,
    knownAt,
  }: {
    readonly organisationId: OrganisationId;
    readonly first: number;
    readonly knownAt: Instant | null;
  },
): Promise<readonly ScenarioView[]> {
  const known: ScenarioView[] = [];
  for (let after: string | null = null, isMore = true; isMore; ) {
    const page: Page<ScenarioHead> = await house.store.listScenarios(organisationId, { first: stretch, after });
    const views = await Promise.all(page.items.map(({ id }) => findScenario(house, id, knownAt)));
    known.push(...views.flatMap((view) => view ?? []));
    after = page.nextAfter;
    isMore = after !== null && known.length < first;
  }
  return known.slice(0, first);
}
