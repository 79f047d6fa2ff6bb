import { error } from '@sveltejs/kit';
import { CompareDocument, StageDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { readCompareState } from '#lib/scenario/compare/compare-state.ts';
import type { PageServerLoad } from './$types';

/** Before beside after, and the stage that is being played. Opened piles stand in the address, as in the workspace. */
export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const { language } = event.locals;
  const state = readCompareState(event.url.searchParams);
  const open = [...state.open];
  const [{ scenario }, played] = await Promise.all([
    ask(event, CompareDocument, { id, language, open }),
    state.step === null ? null : ask(event, StageDocument, { id, language, open, count: state.step }),
  ]);
  if (scenario === null) error(404);
  return { comparison: scenario, stage: played?.scenario?.stage ?? null, state };
};
