import { error, redirect } from '@sveltejs/kit';
import { NewestOrganisationDocument } from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import { newestFirst } from '#lib/api/newest-first.ts';
import type { Crumb } from '#lib/frame/crumb.ts';
import { organisationAddress } from './organisation-address.ts';
import type { TwoTimes } from './two-times.ts';

/** The organisation that the address names; without one, leads to that which was changed last, or to the start page. */
export async function chosenOrganisation(asker: Asker & { readonly url: URL }): Promise<string> {
  const id = asker.url.searchParams.get('id');
  if (id) return id;
  const [newest] = newestFirst((await ask(asker, NewestOrganisationDocument)).organisations.items);
  redirect(307, newest ? `${asker.url.pathname}?${new URLSearchParams({ id: newest.id })}` : '/');
}

/** Throws Kit's error page: nothing of the id is there, or it was not there then. */
export function notFound({ date, known, revision }: TwoTimes): never {
  const isPresent = date === null && known === null && revision === null;
  if (isPresent) error(404, 'No such organisation or unit');
  error(404, 'It was not there then', { kind: 'notThen' });
}

/** What the frame of a page of an organisation needs: the way to it, and what it is about. */
export function aboutOrganisation(
  { id, name, isExample }: { readonly id: string; readonly name: string; readonly isExample: boolean },
  times: TwoTimes,
  title: string | null = null,
): { crumbs: readonly Crumb[]; about: { organisationId: string; name: string; isExample: boolean } } {
  const home = { label: name, href: organisationAddress('units', id, times) };
  return {
    crumbs: title === null ? [{ label: name }] : [home, { label: title }],
    about: { organisationId: id, name, isExample },
  };
}
