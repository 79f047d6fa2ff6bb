import { error } from '@sveltejs/kit';
import { ScenarioActionPlanDocument, ScenarioPlanChangesDocument } from '#generated/graphql.ts';
import { readPlanFilter } from '#lib/action-plan/plan-filter.ts';
import { ask } from '#lib/api/ask.server.ts';
import { wholeList } from '#lib/api/whole-list.ts';
import type { PageServerLoad } from './$types';

/** The action plan before and after the scenario; no plan while a change is refused. */
export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const { language } = event.locals;
  const readPlan = async (after: string | null) =>
    (await ask(event, ScenarioActionPlanDocument, { id, after })).scenario?.evaluation.responsibilities?.plan;
  const readChanges = async (after: string | null) =>
    (await ask(event, ScenarioPlanChangesDocument, { id, after, language })).scenario ?? error(404);
  const [first, { evaluation }] = await Promise.all([readPlan(null), readChanges(null)]);
  const filter = readPlanFilter(event.url.searchParams);
  if (!first || evaluation.responsibilities === null) return { plan: null, filter };
  const { changes, boundaryQuestions, synergies } = evaluation.responsibilities;
  const activities = await wholeList(first.activities, async (after) => (await readPlan(after))?.activities);
  const changed = await wholeList(
    changes,
    async (after) => (await readChanges(after)).evaluation.responsibilities?.changes,
  );
  return {
    plan: { activities, areas: first.areas, why: new Map(changed.map(({ activity, why }) => [activity.id, why])) },
    effects: { boundaryQuestions, synergies },
    filter,
  };
};
