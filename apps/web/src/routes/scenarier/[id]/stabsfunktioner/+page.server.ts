import { error } from '@sveltejs/kit';
import { ScenarioStaffFunctionsDocument } from '#generated/graphql.ts';
import { ask } from '#lib/api/ask.server.ts';
import { wholeMatrix } from '#lib/staff-function/load-matrix.server.ts';
import { readMatrixState } from '#lib/staff-function/matrix-state.ts';
import type { PageServerLoad } from './$types';

/** Staff functions before and after the scenario; no matrix while a change is refused. */
export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const read = async (after: string | null) => {
    const { scenario } = await ask(event, ScenarioStaffFunctionsDocument, { id, after });
    return scenario ?? error(404);
  };
  const { organisation, evaluation } = await read(null);
  const part = evaluation.staffFunctionMatrix;
  return {
    organisationId: organisation.id,
    reportBacks: organisation.reportBacks,
    matrix: part && (await wholeMatrix(part, async (after) => (await read(after)).evaluation.staffFunctionMatrix)),
    shown: readMatrixState(event.url.searchParams),
  };
};
