import { json } from '@sveltejs/kit';
import { loadJobs } from '#lib/load/load-jobs.server.ts';
import type { RequestHandler } from './$types';

/** Where a loading has come; null = there is none with that id, or no more. */
export const GET: RequestHandler = ({ params }) => json(loadJobs.find(params.inlasning));

/** Cancels a loading: at once while it is sent, and until it is stored. */
export const DELETE: RequestHandler = ({ params }) => {
  loadJobs.cancel(params.inlasning);
  return new Response(null, { status: 204 });
};
