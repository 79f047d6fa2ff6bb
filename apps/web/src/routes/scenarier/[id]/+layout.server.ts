import { error } from '@sveltejs/kit';
import { DemoProgressDocument, ScenarioHeadDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { demoScenario } from '#lib/demo/demo-cookie.server.ts';
import { scenario as texts } from '#lib/i18n/messages/scenario.ts';
import type { LayoutServerLoad } from './$types';

/** What every page of a scenario shows at its top. An unknown scenario is not found. */
export const load: LayoutServerLoad = async (event) => {
  const { params, locals } = event;
  const { scenario } = await ask(event, ScenarioHeadDocument, { id: params.id, language: locals.language });
  if (scenario === null) error(404);
  const { id: organisationId, name, isExample } = scenario.organisation;
  const isDemo = demoScenario(event.cookies) === params.id;
  return {
    scenario,
    demo: isDemo ? (await ask(event, DemoProgressDocument, { id: params.id })).scenario : null,
    crumbs: [{ label: texts[locals.language].scenarios, href: '/scenarier' }, { label: scenario.name }],
    about: { organisationId, name, isExample },
  };
};
