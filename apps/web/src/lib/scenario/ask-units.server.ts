import { UnitOptionsDocument } from '#generated/graphql.ts';
import { type Asker, ask } from '#lib/api/ask.server.ts';
import type { ComboboxOption } from '#lib/combobox/option.ts';
import type { Language } from '#lib/i18n/language.ts';
import { move } from '#lib/i18n/messages/move.ts';

/** What is searched for among the units of a scenario. */
export type UnitQuestion = { readonly scenarioId: string; readonly text: string; readonly language: Language };

const mostOptions = 12;

/** Units whose name, alias or external id holds the text, best first; new ones say so. None for an empty text. */
export async function askUnits(asker: Asker, question: UnitQuestion): Promise<readonly ComboboxOption[]> {
  const { scenarioId, text, language } = question;
  if (text.trim() === '') return [];
  const { scenario } = await ask(asker, UnitOptionsDocument, { id: scenarioId, text, first: mostOptions });
  return (scenario?.unitOptions ?? []).map(({ id, name, path, isNew }) => ({
    id,
    label: name,
    detail: [...(isNew ? [move[language].newMark] : []), path.join(' / ')].join(' · '),
  }));
}
