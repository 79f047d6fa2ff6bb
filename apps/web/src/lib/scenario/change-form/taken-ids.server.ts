import type { Asker } from '#lib/api/ask.server.ts';
import { askChoices } from './ask-choices.server.ts';
import { fieldsOf } from './change-forms.ts';
import type { FormPlace } from './form-page.server.ts';

/** Ids that a new one must not be: those of the agreements in force, for a form that makes one. */
export async function askTakenIds(asker: Asker, { form, ...place }: FormPlace): Promise<readonly string[]> {
  if (!fieldsOf(form).some((field) => field.kind === 'list' && field.of === 'agreement')) return [];
  return (await askChoices(asker, { ...place, kind: 'agreement', first: 200 })).map(({ id }) => id);
}
