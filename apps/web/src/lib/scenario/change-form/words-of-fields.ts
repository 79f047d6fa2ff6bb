import type { ComboboxOption } from '#lib/combobox/option.ts';
import type { Slot } from '../dialog/sentence-slots.ts';
import { fieldsOf } from './change-forms.ts';
import { type FilledForm, rowFieldName, type Values } from './filled-form.ts';
import type { FormDescription, SingleField } from './form-description.ts';
import type { FormSurroundings } from './form-surroundings.ts';
import { nameKey } from './name-key.ts';

type Known = {
  readonly names: FormSurroundings['names'];
  readonly lists: FormSurroundings['lists'];
  readonly date: (date: string) => string;
};

/** The words that stand for each field in the sentence of a change: the name of what is chosen, `…` where nothing is. */
export function wordsOfFields(form: FormDescription, filled: FilledForm, known: Known): readonly Slot[] {
  return fieldsOf(form).flatMap((field) => {
    if (field.kind !== 'rows') return slotOf(field, filled.values, { id: field.name, known });
    return (filled.rows[field.name] ?? []).flatMap((row, at) =>
      field.columns.flatMap((column) => slotOf(column, row, { id: rowFieldName(field.name, at, column.name), known })),
    );
  });
}

function slotOf(field: SingleField, values: Values, { id, known }: { id: string; known: Known }): readonly Slot[] {
  const value = values[field.name] ?? '';
  if (value === '') return field.optional === undefined && field.kind !== 'tick' ? [{ words: '…', field: id }] : [];
  if (field.kind === 'choice' || field.kind === 'list') {
    const label = labelOf(field.of, value, known) ?? values[`${field.name}-text`] ?? '';
    return [{ words: label, field: id }];
  }
  if (field.kind === 'date')
    return [
      { words: known.date(value), field: id },
      { words: value, field: id },
    ];
  return field.kind === 'text' ? [{ words: value, field: id }] : [];
}

function labelOf(kind: Parameters<typeof nameKey>[0], id: string, { names, lists }: Known): string | undefined {
  const listed: readonly ComboboxOption[] = lists[kind] ?? [];
  return listed.find((option) => option.id === id)?.label ?? names[nameKey(kind, id)]?.label;
}
