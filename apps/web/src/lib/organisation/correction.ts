import type { CorrectUnitInput } from '#generated/graphql.ts';
import type { Language } from '#lib/i18n/language.ts';
import { organisation as texts } from '#lib/i18n/messages/organisation.ts';

/** What the form asks the API to correct, or what is wrong with the form. */
export type Correction =
  | { readonly input: CorrectUnitInput }
  | { readonly problems: readonly { readonly message: string; readonly href: string }[] };

/**
 * Reads the correction of a unit out of its form. A parent that was not touched is left out, so that it is kept; one that
 * was typed but not chosen among the suggestions is a problem. An empty note clears the note.
 */
export function correctionFrom(form: FormData, unitId: string, language: Language): Correction {
  const text = texts[language];
  const name = field(form, 'name');
  const note = field(form, 'note');
  const parentId = field(form, 'parentId');
  const parentText = field(form, 'parentText');
  const problems = [
    ...(name === '' ? [{ message: text.nameProblem, href: '#unit-name' }] : []),
    ...(parentId === '' && parentText !== '' ? [{ message: text.parentProblem, href: '#unit-parent' }] : []),
  ];
  if (problems.length > 0) return { problems };
  return { input: { unitId, name, note: note === '' ? null : note, ...(parentId === '' ? {} : { parentId }) } };
}

function field(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim();
}
