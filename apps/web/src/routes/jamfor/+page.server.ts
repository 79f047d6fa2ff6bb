import {
  BoardsOfBaselineDocument,
  ComparableStatesDocument,
  ComparedScenarioDocument,
  TwoStatesDocument,
} from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { areSame, type ComparedSide, readSides, stateInput } from '#lib/compare/compared-side.ts';
import { scenario as scenarioTexts } from '#lib/i18n/messages/scenario.ts';
import { twoStates } from '#lib/i18n/messages/two-states.ts';
import { readCompareState } from '#lib/scenario/compare/compare-state.ts';
import type { PageServerLoad } from './$types';

/** Two states beside each other, as the address asks for them; without both, what can be chosen. */
export const load: PageServerLoad = async (event) => {
  const sides = readSides(event.url.searchParams);
  const state = readCompareState(event.url.searchParams);
  const { a, b } = sides;
  const choices = ask(event, ComparableStatesDocument);
  const isAsked = a !== null && b !== null && sides.unreadable.length === 0 && !areSame(a, b);
  const [{ scenarios, organisations }, compared] = await Promise.all([
    choices,
    isAsked ? compare(event, { a, b, open: [...state.open] }) : null,
  ]);
  const crumbs = [
    { label: scenarioTexts[event.locals.language].scenarios, href: '/scenarier' },
    { label: twoStates[event.locals.language].title },
  ];
  return { crumbs, sides, state, compared, scenarios: scenarios.items, organisations: organisations.items };
};

type Asked = { readonly a: ComparedSide; readonly b: ComparedSide; readonly open: string[] };
type Event = Parameters<PageServerLoad>[0];

async function compare(event: Event, { a, b, open }: Asked) {
  const [{ compare: answer }, inA, inB] = await Promise.all([
    ask(event, TwoStatesDocument, { a: stateInput(a), b: stateInput(b), open }),
    scenarioOf(event, a),
    scenarioOf(event, b),
  ]);
  const start = inA ?? inB;
  if (answer.__typename !== 'Comparison' || start === null) return { answer, inA, inB, baseline: null };
  const { organisation, baselineDate, budgetYear, baseRevision } = start;
  const { compare: baseline } = await ask(event, BoardsOfBaselineDocument, {
    state: {
      organisation: { organisationId: organisation.id, asOf: baselineDate, budgetYear, revision: baseRevision },
    },
  });
  return { answer, inA, inB, baseline };
}

async function scenarioOf(event: Event, { kind, id }: ComparedSide) {
  if (kind !== 'scenario') return null;
  const { scenario } = await ask(event, ComparedScenarioDocument, { id, language: event.locals.language });
  return scenario;
}
