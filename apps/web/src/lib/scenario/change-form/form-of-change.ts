import { writeScaled } from '#lib/format/read-number.ts';
import { fieldsOf } from './change-forms.ts';
import { emptyRow, type FilledForm, initialOf, type Values } from './filled-form.ts';
import type { FormDescription, SingleField } from './form-description.ts';

type Document = Readonly<Record<string, unknown>>;

/** A change or a property in the shape of the scenario file, as the form that would ask for it. Nothing in it is lost. */
export function formOfDocument(form: FormDescription, document: Document): FilledForm {
  const values: Record<string, string> = {};
  const rows: Record<string, readonly Values[]> = {};
  for (const field of fieldsOf(form)) {
    const value = document[field.property];
    if (field.kind !== 'rows') {
      values[field.name] = typed(field, value);
      continue;
    }
    const items = Array.isArray(value) ? value : [];
    const [only] = field.columns;
    rows[field.name] = items.map((item) => {
      const held: Document = field.single && only ? { [only.property]: item } : isDocument(item) ? item : {};
      return Object.fromEntries(field.columns.map((column) => [column.name, typed(column, held[column.property])]));
    });
    if (items.length === 0) rows[field.name] = Array.from({ length: field.shown }, () => emptyRow(field));
  }
  return { values, rows };
}

/** The form of a property that a scenario file holds, or its first values when it holds none. */
export function formOfProperty(form: FormDescription & { about: 'property' }, file: Document): FilledForm {
  const value = file[form.property];
  const held = form.whole ? (isDocument(value) ? value : null) : { [form.property]: value };
  if (held !== null) return formOfDocument(form, held);
  const empty = formOfDocument(form, {});
  const values = Object.fromEntries(fieldsOf(form).map((field) => [field.name, initialOf(field)]));
  return { ...empty, values };
}

/** Parses JSON that is an object; an empty one when it is not. */
export function parseDocument(json: string): Document {
  const parsed: unknown = JSON.parse(json);
  return isDocument(parsed) ? parsed : {};
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const decimals: Readonly<Record<string, number>> = { amount: 2, fte: 3, percent: 3, count: 0 };

function typed(field: SingleField, value: unknown): string {
  if (field.kind === 'tick') return value === true ? 'ja' : '';
  if (value === null || value === undefined) return '';
  if (field.kind === 'option') {
    return field.options.find((option) => (option.means ?? option.value) === value)?.value ?? '';
  }
  const places = decimals[field.kind];
  if (typeof value === 'number') return places === undefined ? String(value) : writeScaled(value, places);
  return typeof value === 'string' ? value : '';
}
