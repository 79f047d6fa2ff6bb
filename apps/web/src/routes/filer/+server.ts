import { json } from '@sveltejs/kit';
import { chooseActor } from '#lib/actor/choose-actor.server.ts';
import { loadOrganisation } from '#lib/organisation/load-organisation.server.ts';
import { describeFailure } from '#lib/outcome/failed-write.ts';
import type { RequestHandler } from './$types';

/** Takes the bytes of a Samorg JSON file and passes them on to the API as they come. Answers where to go, or what failed. */
export const POST: RequestHandler = async (event) => {
  const { language } = event.locals;
  const form = new FormData();
  form.set('actor', decodeURIComponent(event.request.headers.get('x-actor') ?? ''));
  if ((await chooseActor(event, form)) === null || event.request.body === null) {
    return json({ failed: describeFailure({ __typename: 'ActorMissing' }, language) }, { status: 400 });
  }
  const outcome = await loadOrganisation(event, event.request.body);
  if (outcome.kind === 'failed') return json({ failed: describeFailure(outcome.failed, language) }, { status: 400 });
  return json({ address: `/organisation?${new URLSearchParams({ id: outcome.organisationId })}` }, { status: 201 });
};
