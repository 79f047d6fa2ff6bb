import type { MoveTexts } from '#lib/i18n/messages/move.ts';
import { isDate, type MoveForm } from './move-form.ts';
import type { MovePreview } from './move-outlook.ts';

/** Ids of the fields of the dialog. */
export const fieldIds = { unit: 'enhet', place: 'till', date: 'datum', except: 'utom', policy: 'handel' } as const;

/** What stands in the way of a move, and the field where it is put right. */
export type MoveProblem = { readonly message: string; readonly field: string };

/** What is missing in the dialog before it can be sent. */
export function missingFields(form: MoveForm, preview: MovePreview | null, texts: MoveTexts): readonly MoveProblem[] {
  const problems: MoveProblem[] = [];
  if (form.unitId === '') problems.push({ message: texts.missingUnit, field: fieldIds.unit });
  if (form.toParentId === '') problems.push({ message: texts.missingPlace, field: fieldIds.place });
  if (!isDate(form.date)) problems.push({ message: texts.missingDate, field: fieldIds.date });
  if (preview?.tradePolicyNeeded && form.policy === null) {
    problems.push({ message: texts.missingPolicy, field: fieldIds.policy });
  }
  return problems;
}

/** The refusal of the preview at the field that it is about; null while the dialog is not filled in, or nothing is refused. */
export function refusedField(form: MoveForm, preview: MovePreview | null): MoveProblem | null {
  const refusal = preview?.refusal;
  if (!refusal || form.unitId === '' || form.toParentId === '' || !isDate(form.date)) return null;
  return { message: refusal.message, field: fieldOf(refusal, form) };
}

/**
 * The form without exceptions that do not lie below the unit any more, as an old address may name: there is no row where
 * they could be taken away. The very same form when there are none.
 */
export function withoutStrayExceptions(form: MoveForm, preview: MovePreview | null): MoveForm {
  if (preview?.refusal?.code !== 'exceptionNotBelow') return form;
  const below = new Set(preview.subtree.filter(({ depth }) => depth > 0).map(({ unit }) => unit.id));
  const exceptions = form.exceptions.filter(({ unitId }) => below.has(unitId));
  return exceptions.length === form.exceptions.length ? form : { ...form, exceptions };
}

const dateCodes = new Set(['beforeBaseline']);
const exceptionCodes = new Set(['duplicateException', 'exceptionNotBelow', 'exceptionWithoutPlace']);
const unitCodes = new Set(['assemblyMove', 'rootMove', 'fromMismatch']);

function fieldOf({ code, refs }: { readonly code: string; readonly refs: readonly string[] }, form: MoveForm): string {
  if (dateCodes.has(code)) return fieldIds.date;
  if (exceptionCodes.has(code) || form.exceptions.some(({ unitId }) => refs[0] === unitId)) return fieldIds.except;
  if (unitCodes.has(code)) return fieldIds.unit;
  const namesUnit = refs.includes(form.unitId) && !refs.includes(form.toParentId);
  return namesUnit && (code === 'unknownUnit' || code === 'unitNotActive') ? fieldIds.unit : fieldIds.place;
}
