import { fail, redirect } from '@sveltejs/kit';
import { RedoOrganisationDocument, UndoOrganisationDocument } from '#generated/graphql.ts';
import { chooseActor } from '#lib/actor/choose-actor.server.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import { describeRefusal } from '#lib/outcome/failed-write.ts';

type Asked = Asker &
  Parameters<typeof chooseActor>[0] & { readonly request: Request; readonly url: URL; readonly locals: App.Locals };

/** Takes the last step of an organisation back, or brings it again; the form says which and what revision it saw. */
export async function stepOrganisation(event: Asked) {
  const { language } = event.locals;
  const form = await event.request.formData();
  const variables = { id: String(form.get('id')), revision: Number(form.get('revision')), language };
  if ((await chooseActor(event, form)) === null) redirect(303, namePage(event.url));
  const outcome =
    form.get('direction') === 'redo'
      ? (await ask(event, RedoOrganisationDocument, variables)).redoOrganisation
      : (await ask(event, UndoOrganisationDocument, variables)).undoOrganisation;
  if (outcome.__typename !== 'OrganisationSaved') return fail(409, { failed: describeRefusal(outcome, language) });
  return { saved: true };
}

function namePage(url: URL): string {
  const back = new URLSearchParams(url.search);
  back.delete('/step');
  return `/namn?${new URLSearchParams({ till: `${url.pathname}?${back}` })}`;
}
