import { fieldsOf } from './change-forms.ts';
import { type FilledForm, isEmptyRow, rowFieldName } from './filled-form.ts';
import type { FormDescription, FormField, RowsField } from './form-description.ts';
import type { FormProblem } from './form-input.ts';
import type { FormOutlook, Hindrance } from './form-outlook.ts';

/** A refusal at the field that it is about: by its code where the form says so, else where one of its ids is chosen. */
export function refusedField(
  form: FormDescription,
  filled: FilledForm,
  { code, refs, message }: Hindrance,
): FormProblem {
  const told = code === 'beforeBaseline' ? 'datum' : form.fieldOfCode?.[code];
  const meant = told === undefined ? fieldsOf(form) : fieldsOf(form).filter(({ name }) => name === told);
  const holding = meant.flatMap((field) => idWithOneOf(field, filled, refs))[0];
  return { message, field: holding ?? told ?? idOfFirst(form) };
}

/** A fault of the input at the field that fills in its place, such as `/entries/1/amountOre`. */
export function faultyField(form: FormDescription, filled: FilledForm, { refs, message }: Hindrance): FormProblem {
  const parts = (refs[1] ?? '').split('/').slice(1);
  const path = form.about === 'property' && parts[0] === form.property && form.whole ? parts.slice(1) : parts;
  const field = fieldsOf(form).find(({ property }) => property === path[0]);
  if (field === undefined) return { message, field: idOfFirst(form) };
  if (field.kind !== 'rows') return { message, field: field.name };
  const row = filledRows(field, filled)[Number.parseInt(path[1] ?? '', 10)];
  const column = field.columns.find(({ property }) => property === path[2]) ?? field.columns[0];
  const place = row === undefined || column === undefined ? field.name : rowFieldName(field.name, row, column.name);
  return { message, field: place };
}

function idWithOneOf(field: FormField, filled: FilledForm, ids: readonly string[]): readonly string[] {
  if (field.kind !== 'rows') return ids.includes(filled.values[field.name] ?? '') ? [field.name] : [];
  return (filled.rows[field.name] ?? []).flatMap((row, at) =>
    field.columns
      .filter(({ name, kind }) => kind !== 'option' && ids.includes(row[name] ?? ''))
      .map(({ name }) => rowFieldName(field.name, at, name)),
  );
}

/** The places of the rows that are sent, in their order. */
function filledRows(field: RowsField, filled: FilledForm): readonly number[] {
  return (filled.rows[field.name] ?? []).flatMap((row, at) => (isEmptyRow(field, row) ? [] : [at]));
}

function idOfFirst(form: FormDescription): string {
  return form.fields[0]?.name ?? 'datum';
}

/** A problem as it is shown; a hindrance is one that the preview tells. */
export type ShownProblem = FormProblem & { readonly isHindrance?: true };

/**
 * What to show beside the fields: what the preview refuses, what is typed and cannot be read, and what was missing when the form
 * was sent and still is.
 */
export function shownProblems(
  form: FormDescription,
  filled: FilledForm,
  {
    local,
    sent,
    outlook,
  }: {
    readonly local: readonly FormProblem[];
    readonly sent: readonly FormProblem[];
    readonly outlook: Pick<FormOutlook, 'refusal' | 'faults'>;
  },
): readonly ShownProblem[] {
  const wasSent = new Set(sent.map(({ field }) => field));
  const hindrances = [
    ...(outlook.refusal ? [refusedField(form, filled, outlook.refusal)] : []),
    ...outlook.faults.map((fault) => faultyField(form, filled, fault)),
  ];
  return [
    ...hindrances.map((problem) => ({ ...problem, isHindrance: true as const })),
    ...local.filter(({ field }) => wasSent.has(field) || isTyped(form, filled, field)),
  ];
}

/** Whether something is typed into the field of an id, that is neither a choice nor empty. */
function isTyped(form: FormDescription, filled: FilledForm, id: string): boolean {
  const [list = '', row = '', name = ''] = id.split('.');
  const rows = fieldsOf(form).find((field) => field.name === list);
  if (rows === undefined || (rows.kind === 'rows') !== (name !== '')) return false;
  const values = rows.kind === 'rows' ? filled.rows[list]?.[Number.parseInt(row, 10)] : filled.values;
  return (values?.[name === '' ? list : name] ?? '') !== '';
}
