import { fieldsOf } from './change-forms.ts';
import type { FormDescription, FormField, RowsField, SingleField } from './form-description.ts';

/** Values of some fields by name, as they are typed or chosen. What is typed into a field with suggestions stands beside its id. */
export type Values = Readonly<Record<string, string>>;

/** A form as filled in, complete or not. */
export type FilledForm = {
  readonly values: Values;
  /** Rows of each list, by the name of the list. */
  readonly rows: Readonly<Record<string, readonly Values[]>>;
};

/** The fields of an address or of a submitted form. */
type Source = { get(name: string): unknown };

/** Says that a form or an address carries what was filled in: without it what is missing has its first value. */
export const filledMark = 'ifylld';

const mostRows = 100;

/** Name under which a field with suggestions sends what is typed. */
export function textName(name: string): string {
  return `${name}-text`;
}

/** Name of a field in a row of a list. */
export function rowFieldName(list: string, row: number, name: string): string {
  return `${list}.${row}.${name}`;
}

/** Name of the field that carries the number of rows of a list. */
export function countName(list: string): string {
  return `${list}.antal`;
}

/** Name of the buttons that add and take away rows without JavaScript, valued as the list, or as the list and the row. */
export const rowButtons = { add: 'fler', remove: 'bort' } as const;

/** Reads a form out of an address or a submission, and does what a button for rows asks for. */
export function readFilled(form: FormDescription, source: Source, firstDate: string): FilledForm {
  const isFilled = textOf(source, filledMark) !== '';
  const values: Record<string, string> = {};
  const rows: Record<string, readonly Values[]> = {};
  for (const field of fieldsOf(form)) {
    if (field.kind === 'rows') rows[field.name] = readRows(field, source);
    else Object.assign(values, readSingle(field, source, { prefix: '', isFilled, firstDate }));
  }
  return { values, rows };
}

/** The form as an address, which `readFilled` reads back. */
export function filledQuery(form: FormDescription, filled: FilledForm): URLSearchParams {
  const query = new URLSearchParams({ [filledMark]: '1' });
  const put = (name: string, value: string | undefined): void => {
    if (value) query.set(name, value);
  };
  for (const field of fieldsOf(form)) {
    if (field.kind !== 'rows') {
      for (const name of namesOf(field)) put(name, filled.values[name]);
      continue;
    }
    const rows = filled.rows[field.name] ?? [];
    query.set(countName(field.name), String(rows.length));
    rows.forEach((row, at) => {
      for (const column of field.columns) {
        for (const name of namesOf(column)) put(rowFieldName(field.name, at, name), row[name]);
      }
    });
  }
  return query;
}

/** A row of a list before anything is filled in. */
export function emptyRow(field: RowsField): Values {
  return Object.fromEntries(field.columns.map((column) => [column.name, initialOf(column)]));
}

/** Whether nothing is filled in in a row; ids that are made and first values say nothing. */
export function isEmptyRow(field: RowsField, row: Values): boolean {
  return field.columns.every((column) => {
    if (column.kind === 'id' || column.kind === 'option') return true;
    return (row[column.name] ?? '') === '' && (row[textName(column.name)] ?? '') === '';
  });
}

/** The form with other rows of a list. */
export function withRows(filled: FilledForm, list: string, rows: readonly Values[]): FilledForm {
  return { ...filled, rows: { ...filled.rows, [list]: rows } };
}

/** The value that a field has to begin with. */
export function initialOf(field: FormField): string {
  return 'initial' in field && field.initial !== undefined ? field.initial : '';
}

function readRows(field: RowsField, source: Source): readonly Values[] {
  const told = textOf(source, countName(field.name));
  if (!/^\d{1,3}$/.test(told)) return Array.from({ length: field.shown }, () => emptyRow(field));
  const count = Math.min(Number.parseInt(told, 10), mostRows);
  const removed = textOf(source, rowButtons.remove);
  const rows = Array.from({ length: count }, (_, at) => {
    const reading = { prefix: rowFieldName(field.name, at, ''), isFilled: true, firstDate: '' };
    return Object.assign({}, ...field.columns.map((column) => readSingle(column, source, reading)));
  }).filter((_, at) => removed !== `${field.name}.${at}`);
  return textOf(source, rowButtons.add) === field.name ? [...rows, emptyRow(field)] : rows;
}

type Reading = { readonly prefix: string; readonly isFilled: boolean; readonly firstDate: string };

function readSingle(field: SingleField, source: Source, { prefix, isFilled, firstDate }: Reading): Values {
  const read: Record<string, string> = {};
  for (const name of namesOf(field)) read[name] = textOf(source, prefix + name);
  if (isFilled || read[field.name] !== '') return read;
  return { ...read, [field.name]: field.kind === 'date' ? firstDate : initialOf(field) };
}

/** The names that a field sends: a field with suggestions sends what is typed too. */
function namesOf(field: SingleField): readonly string[] {
  return field.kind === 'choice' ? [field.name, textName(field.name)] : [field.name];
}

function textOf(source: Source, name: string): string {
  const value = source.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
