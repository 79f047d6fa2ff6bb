import { MovePreviewDocument } from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import type { Language } from '#lib/i18n/language.ts';
import { isDate, type MoveForm, transferInput } from './move-form.ts';
import type { MoveOutlook } from './move-outlook.ts';

/** Stands for a unit that is not chosen yet: an id that no unit has. The preview then tells as much as it can without it. */
const unchosen = '?';

/** What is asked about. A date that is none is left to the form: the preview then uses `fallbackDate`. */
export type OutlookQuestion = {
  readonly scenarioId: string;
  readonly form: MoveForm;
  readonly language: Language;
  readonly fallbackDate: string;
  /** Id of the change that is edited; null for a new one. */
  readonly replacing: string | null;
};

/** What a move would do, as if it were added last; null when there is no such scenario. */
export async function askOutlook(asker: Asker, question: OutlookQuestion): Promise<MoveOutlook | null> {
  const { scenarioId, form, language, fallbackDate, replacing } = question;
  const input = transferInput({
    ...form,
    unitId: form.unitId || unchosen,
    toParentId: form.toParentId || unchosen,
    date: isDate(form.date) ? form.date : fallbackDate,
  });
  const chosen = form.unitId !== '';
  const { scenario } = await ask(asker, MovePreviewDocument, {
    id: scenarioId,
    language,
    input,
    replacing,
    chosen,
  });
  if (scenario === null) return null;
  return { version: scenario.version, now: scenario.evaluation, preview: scenario.previewTransfer ?? null };
}
