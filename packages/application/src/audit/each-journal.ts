import type { OrganisationHead, Page, ScenarioHead, Store } from '@samorg/store';

/** Every organisation in id order, or the one that is named. */
export async function* eachOrganisation(store: Store, organisationId: string | null): AsyncGenerator<OrganisationHead> {
  if (organisationId === null) {
    yield* eachOf((after) => store.listOrganisations({ first: 100, after }));
    return;
  }
  const head = await store.readOrganisationHead(organisationId);
  if (head !== null) yield head;
}

/** Every scenario in id order, of one organisation or of all. */
export async function* eachScenario(store: Store, organisationId: string | null): AsyncGenerator<ScenarioHead> {
  yield* eachOf((after) => store.listScenarios(organisationId, { first: 100, after }));
}

async function* eachOf<T>(read: (after: string | null) => Promise<Page<T>>): AsyncGenerator<T> {
  for (let after: string | null | undefined = null; after !== undefined; ) {
    const page: Page<T> = await read(after);
    yield* page.items;
    after = page.nextAfter ?? undefined;
  }
}
