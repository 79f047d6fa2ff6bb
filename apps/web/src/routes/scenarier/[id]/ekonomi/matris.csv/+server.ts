import { error } from '@sveltejs/kit';
import { EconomyDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { economy as texts } from '#lib/i18n/messages/economy.ts';
import { matrixCsv } from '#lib/scenario/economy/matrix-csv.ts';
import { haveOneDate, neutralityMatrix } from '#lib/scenario/economy/neutrality-matrix.ts';
import type { RequestHandler } from './$types';

/** The matrix as a file. A scenario whose changes cannot be made has none. */
export const GET: RequestHandler = async (event) => {
  const { id } = event.params;
  const { language } = event.locals;
  const { scenario } = await ask(event, EconomyDocument, { id, language });
  if (scenario === null || scenario.evaluation.years === null) error(404);
  const { years, fullYear } = scenario.evaluation;
  const matrix = neutralityMatrix({
    years,
    fullYear: fullYear?.boards ?? [],
    sharedDate: haveOneDate(scenario.changes),
  });
  const name = `ekonomi-${id.replace(/[^\w-]/g, '_')}-v${scenario.version}.csv`;
  return new Response(matrixCsv(matrix, texts[language]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  });
};
