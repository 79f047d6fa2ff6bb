import { error } from '@sveltejs/kit';
import { EconomyDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { readEconomyState } from '#lib/scenario/economy/economy-state.ts';
import { askLedger } from '#lib/scenario/economy/ledger/ask-ledger.server.ts';
import type { PageServerLoad } from './$types';

/** The proof of the verdict, and the ledger of the figure that the address asks for. */
export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const { language } = event.locals;
  const state = readEconomyState(event.url.searchParams);
  const [{ scenario }, ledger] = await Promise.all([
    ask(event, EconomyDocument, { id, language }),
    askLedger(event, { id, language, state }),
  ]);
  if (scenario === null) error(404);
  const nothing = { unit: state.unit, group: null, after: null };
  const ceiling =
    scenario.target === null || scenario.evaluation.target === null
      ? null
      : await askLedger(event, { id, language, state: { ...nothing, figure: 'target/ceilingOre' } });
  return { economy: scenario, state, ledger, ceiling };
};
