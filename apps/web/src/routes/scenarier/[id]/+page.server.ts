import { error, fail, redirect } from '@sveltejs/kit';
import {
  AdoptProposedAdjustmentsDocument,
  ChoicesDocument,
  RedoScenarioDocument,
  RemoveChangeDocument,
  ReorderChangesDocument,
  UndoScenarioDocument,
  WorkspaceDocument,
} from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import { onlyPile } from '#lib/chart/only-pile.ts';
import { describeRefusal } from '#lib/outcome/failed-write.ts';
import { saveSeen } from '#lib/scenario/conflict/save-seen.server.ts';
import { textField } from '#lib/scenario/form-fields.ts';
import { readWrite } from '#lib/scenario/read-write.server.ts';
import { afterSave, unreadableForm } from '#lib/scenario/save.server.ts';
import type { ChosenUnit } from '#lib/scenario/workspace/selected-unit.svelte.ts';
import { readWorkspaceState } from '#lib/scenario/workspace/workspace-state.ts';
import type { Actions, PageServerLoad } from './$types';

/** The workspace: changes, chart and impact of a scenario, as its address asks for them. */
export const load: PageServerLoad = async (event) => {
  const state = readWorkspaceState(event.url.searchParams);
  const { id } = event.params;
  const { language } = event.locals;
  const [{ scenario }, chosen] = await Promise.all([
    ask(event, WorkspaceDocument, { id, language, open: [...state.open] }),
    chosenUnit(event, id, state.unit),
  ]);
  if (scenario === null) error(404);
  const folded = onlyPile(scenario.differenceTree);
  if (folded === null) return { state, chosen, workspace: scenario };
  // Nothing is changed: then the boards themselves are shown, not one pile of them.
  const { scenario: unfolded } = await ask(event, WorkspaceDocument, { id, language, open: [folded, ...state.open] });
  return { state, chosen, workspace: unfolded ?? scenario };
};

/** Every write carries the version that the reader saw, and leads back to the page that it came from. */
export const actions: Actions = {
  undo: async (event) => {
    const write = await readWrite(event);
    if (write === null) return unreadableForm(event.locals.language);
    return afterSave((await ask(event, UndoScenarioDocument, write.variables)).undoScenario, write.next);
  },
  redo: async (event) => {
    const write = await readWrite(event);
    if (write === null) return unreadableForm(event.locals.language);
    return afterSave((await ask(event, RedoScenarioDocument, write.variables)).redoScenario, write.next);
  },
  remove: async (event) => {
    const write = await readWrite(event);
    if (write === null) return unreadableForm(event.locals.language);
    const changeId = textField(write.form, 'change');
    const saved = await saveSeen(event, write, {
      write: { wanted: 'remove', row: changeId, sentence: textField(write.form, 'mening') },
      store: async (variables) => (await ask(event, RemoveChangeDocument, { ...variables, changeId })).removeChange,
    });
    if (saved.kind === 'done') redirect(303, write.next.to);
    const { conflict, outcome } = saved;
    const failed = describeRefusal(outcome, event.locals.language);
    return fail(conflict ? 409 : 422, {
      failed,
      removal: conflict && conflict.fate !== 'removed' ? { changeId, conflict } : null,
    });
  },
  order: async (event) => {
    const write = await readWrite(event);
    if (write === null) return unreadableForm(event.locals.language);
    const changeIds = write.form.getAll('order').filter((value) => typeof value === 'string');
    return afterSave(
      (await ask(event, ReorderChangesDocument, { ...write.variables, changeIds })).reorderChanges,
      write.next,
    );
  },
  adopt: async (event) => {
    const write = await readWrite(event);
    if (write === null) return unreadableForm(event.locals.language);
    const { adoptProposedAdjustments } = await ask(event, AdoptProposedAdjustmentsDocument, write.variables);
    return afterSave(adoptProposedAdjustments, write.next);
  },
};

/** The unit that the address chooses, by the name that it has after all changes; null when there is none of the id. */
async function chosenUnit(asker: Asker, scenarioId: string, unitId: string | null): Promise<ChosenUnit | null> {
  if (unitId === null) return null;
  const { scenario } = await ask(asker, ChoicesDocument, { id: scenarioId, kind: 'unit', ids: [unitId] });
  const unit = scenario?.choices[0];
  return unit === undefined ? null : { id: unit.id, name: unit.name, isNew: unit.isNew };
}
