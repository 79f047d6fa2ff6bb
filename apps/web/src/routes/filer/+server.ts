import { json } from '@sveltejs/kit';
import { chooseActor } from '#lib/actor/choose-actor.server.ts';
import type { LoadState } from '#lib/load/load-job.ts';
import { loadJobs } from '#lib/load/load-jobs.server.ts';
import { counted } from '#lib/load/load-jobs.ts';
import { loadOrganisation } from '#lib/organisation/load-organisation.server.ts';
import { describeFailure } from '#lib/outcome/failed-write.ts';
import type { RequestHandler } from './$types';

/**
 * Takes the bytes of a Samorg JSON file and passes them on to the API as they come, as a job with the id of `x-load`, which can be looked
 * at and cancelled meanwhile, and found again when the page was left. Answers how it ended.
 */
export const POST: RequestHandler = async (event) => {
  const { language } = event.locals;
  const { headers, body } = event.request;
  const form = new FormData();
  form.set('actor', headerText(headers, 'x-actor'));
  const actor = await chooseActor(event, form);
  const id = headerText(headers, 'x-load');
  if (actor === null || body === null || !/^[\da-f-]{36}$/.test(id)) {
    return json({ kind: 'failed', failed: describeFailure({ __typename: 'ActorMissing' }, language) }, { status: 400 });
  }
  const job = { id, fileName: headerText(headers, 'x-file'), totalBytes: Number(headers.get('content-length') ?? 0) };
  const state = await loadJobs.run(job, actor, async (told, signal): Promise<LoadState> => {
    const outcome = await loadOrganisation(event, counted(body, told), signal);
    return outcome.kind === 'failed'
      ? { kind: 'failed', failed: describeFailure(outcome.failed, language) }
      : { kind: 'loaded', organisationId: outcome.organisationId };
  });
  return json(state);
};

function headerText(headers: Headers, name: string): string {
  return decodeURIComponent(headers.get(name) ?? '');
}
