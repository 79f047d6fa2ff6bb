import { error, fail, redirect } from '@sveltejs/kit';
import { AddChangeDocument, ReplaceChangeDocument, type ScenarioOutcomeFragment } from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import { move } from '#lib/i18n/messages/move.ts';
import { scenario as scenarioTexts } from '#lib/i18n/messages/scenario.ts';
import { describeFields, describeRefusal } from '#lib/outcome/failed-write.ts';
import { askStoredChange } from '#lib/scenario/ask-stored-change.server.ts';
import type { WantedWrite } from '#lib/scenario/conflict/ask-conflict.server.ts';
import type { ConflictChoice } from '#lib/scenario/conflict/conflict.ts';
import { saveSeen } from '#lib/scenario/conflict/save-seen.server.ts';
import { textField } from '#lib/scenario/form-fields.ts';
import { askOutlook } from '#lib/scenario/move/ask-outlook.server.ts';
import { matchTypedUnits } from '#lib/scenario/move/match-typed-units.server.ts';
import { type MoveForm, readMoveForm, transferInput } from '#lib/scenario/move/move-form.ts';
import { keptOfMove, moveFormOfChange } from '#lib/scenario/move/move-form-of-change.ts';
import type { MovePage, SentMove } from '#lib/scenario/move/move-page.ts';
import { missingFields, refusedField, withoutStrayExceptions } from '#lib/scenario/move/move-problems.ts';
import { readWrite, type ScenarioWrite } from '#lib/scenario/read-write.server.ts';
import { scenarioPath } from '#lib/scenario/scenario-path.ts';
import type { Actions, PageServerLoad } from './$types';

/** The move dialog as far as its address fills it in. Typed names are looked up, for pages without JavaScript. */
export const load: PageServerLoad = async (event) => {
  const { scenario } = await event.parent();
  const fallbackDate = scenario.changes.map(({ effectiveDate }) => effectiveDate).sort()[0] ?? scenario.baselineDate;
  const query = event.url.searchParams;
  const replacing = query.get('andra') || null;
  const question = { scenarioId: scenario.id, language: event.locals.language, fallbackDate, replacing };
  const stored = replacing === null || query.has('enhet') ? null : await storedMove(event, scenario.id, replacing);
  const typed = stored
    ? { form: moveFormOfChange(stored), unmatched: [] }
    : await matchTypedUnits(event, { ...question, fields: query });
  const outlook = await askOutlook(event, { ...question, form: typed.form });
  if (outlook === null) error(404);
  const form = withoutStrayExceptions(typed.form, outlook.preview);
  const settled = form === typed.form ? outlook : await askOutlook(event, { ...question, form });
  if (settled === null) error(404);
  const seen = { version: scenario.version, savedAt: scenario.updatedAt };
  const { unmatched } = typed;
  const opened: MovePage = { seen, fallbackDate, replacing, draft: { form, outlook: settled }, unmatched };
  return { opened };
};

export const actions: Actions = {
  /** Adds the move, unless something is missing or refused: then the dialog comes back as it was filled in. */
  add: async (event) => {
    const { language } = event.locals;
    const { id: scenarioId } = event.params;
    const write = await readWrite(event);
    if (write === null) {
      const failed = describeFields([{ message: scenarioTexts[language].staleForm }], language);
      return fail<SentMove>(422, { failed, problems: [], draft: null, replacing: null, conflict: null });
    }
    const form = readMoveForm(write.form, '');
    const replacing = textField(write.form, 'andra') || null;
    const outlook = await askOutlook(event, {
      scenarioId,
      form,
      language,
      fallbackDate: String(write.form.get('grunddatum')),
      replacing,
    });
    if (outlook === null) error(404);
    const refused = refusedField(form, outlook.preview);
    const problems = [...missingFields(form, outlook.preview, move[language]), ...(refused ? [refused] : [])];
    const draft = { form, outlook };
    if (problems.length > 0) {
      const listed = problems.map(({ message, field }) => ({ message, href: `#${field}` }));
      return fail<SentMove>(422, {
        failed: describeFields(listed, language),
        problems,
        draft,
        replacing,
        conflict: null,
      });
    }
    const sentence = outlook.preview?.sentence ?? '';
    const wanted: WantedWrite = { wanted: replacing === null ? 'add' : 'replace', row: replacing, sentence };
    const store = (variables: ScenarioWrite['variables'], choice: ConflictChoice | null) =>
      save(event, { variables, replacing: choice === 'both' ? null : replacing, form });
    const saved = await saveSeen(event, write, { write: wanted, store });
    if (saved.kind === 'done') redirect(303, scenarioPath(scenarioId));
    const { conflict } = saved;
    const failed = describeRefusal(saved.outcome, language);
    return fail<SentMove>(conflict ? 409 : 422, { failed, problems: [], draft, replacing, conflict });
  },
};

/** Adds the move, or puts it in place of the one that is edited, which keeps what the dialog does not show. */
async function save(
  asker: Asker,
  { variables, replacing, form }: Pick<ScenarioWrite, 'variables'> & { replacing: string | null; form: MoveForm },
): Promise<ScenarioOutcomeFragment> {
  if (replacing === null) {
    const change = { transferUnit: transferInput(form) };
    return (await ask(asker, AddChangeDocument, { ...variables, change })).addChange;
  }
  const stored = await storedMove(asker, variables.id, replacing);
  const change = { transferUnit: { ...transferInput(form), ...keptOfMove(stored) } };
  return (await ask(asker, ReplaceChangeDocument, { ...variables, changeId: replacing, change })).replaceChange;
}

/** The move that is edited. One that is not there is not found. */
async function storedMove(
  asker: Asker,
  scenarioId: string,
  changeId: string,
): Promise<Readonly<Record<string, unknown>>> {
  return (await askStoredChange(asker, { scenarioId, changeId, type: 'transferUnit' })) ?? error(404);
}
