import { error } from '@sveltejs/kit';
import { RestoreScenarioDocument, ScenarioHistoryDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { wholeNumberField } from '#lib/scenario/form-fields.ts';
import { readHistoryState } from '#lib/scenario/history/history-state.ts';
import { readWrite } from '#lib/scenario/read-write.server.ts';
import { afterSave, unreadableForm } from '#lib/scenario/save.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What has been done in a scenario. `?fore=12` shows what is older than version 12, `?vy=tider` both times. */
export const load: PageServerLoad = async (event) => {
  const state = readHistoryState(event.url.searchParams);
  const { language } = event.locals;
  const variables = { id: event.params.id, language, before: state.before };
  const { scenario } = await ask(event, ScenarioHistoryDocument, variables);
  if (scenario === null) error(404);
  return { state, version: scenario.version, history: scenario.history };
};

export const actions: Actions = {
  /** Makes the scenario as it was at an earlier version. */
  restore: async (event) => {
    const write = await readWrite(event);
    const to = write === null ? null : wholeNumberField(write.form, 'to');
    if (write === null || to === null) return unreadableForm(event.locals.language);
    const { restoreScenario } = await ask(event, RestoreScenarioDocument, { ...write.variables, to });
    return afterSave(restoreScenario, write.next);
  },
};
