import { readAmount, readScaled } from '#lib/format/read-number.ts';
import type { ChangeFormTexts } from '#lib/i18n/messages/change-form.ts';
import { isDate } from '../move/move-form.ts';
import { fieldsOf } from './change-forms.ts';
import { emptyRow, type FilledForm, isEmptyRow, rowFieldName, textName, type Values } from './filled-form.ts';
import type { FormDescription, FormField, RowsField, SingleField } from './form-description.ts';

/** What stands in the way of sending a form, and the id of the field where it is put right. */
export type FormProblem = { readonly message: string; readonly field: string };

/** What a form asks for: properties of the input by name, and what is missing or cannot be read. */
export type FormInput = {
  readonly input: Readonly<Record<string, unknown>>;
  readonly problems: readonly FormProblem[];
  /** Whether every property that the input must have is there, be it as a placeholder: then it can be previewed. */
  readonly isWhole: boolean;
};

/** How a form is read: `makeId` names what has no id yet, and whether what is missing is stood for. */
export type InputReading = {
  readonly texts: ChangeFormTexts;
  readonly makeId: (words: string) => string;
  /** Whether placeholders stand for ids and names that are missing: for a preview of what is filled in so far. */
  readonly withPlaceholders: boolean;
};

/** Absent: the property is left out of the input. */
const absent = Symbol('absent');

/** The form as an input of the API. Its values are whole: a field that cannot be read is told as a problem and left out. */
export function inputOfForm(form: FormDescription, filled: FilledForm, reading: InputReading): FormInput {
  const problems: FormProblem[] = [];
  const reader: Reader = { ...reading, problems, isWhole: true };
  const read = (fields: readonly FormField[]): Record<string, unknown> => {
    const input: Record<string, unknown> = {};
    for (const field of fields) {
      const value =
        field.kind === 'rows'
          ? readRows(field, filled, reader)
          : readSingle(field, { values: filled.values, id: field.name }, reader);
      if (value !== absent) input[field.property] = value;
    }
    return input;
  };
  const fields = fieldsOf(form);
  if (form.about === 'property' && isCleared(form, filled)) {
    return { input: { [form.property]: null }, problems, isWhole: true };
  }
  const input = read(fields);
  const isNested = form.about === 'property' && form.whole;
  return { input: isNested ? { [form.property]: input } : input, problems, isWhole: reader.isWhole };
}

/** Whether a form about a property of several fields says nothing: then the property is cleared. */
export function isCleared(form: FormDescription, filled: FilledForm): boolean {
  return fieldsOf(form).every((field) => {
    if (field.kind === 'rows') return (filled.rows[field.name] ?? []).every((row) => isEmptyRow(field, row));
    return field.kind === 'tick' || field.kind === 'id' || (filled.values[field.name] ?? '') === '';
  });
}

type Reader = InputReading & { readonly problems: FormProblem[]; isWhole: boolean };

function readRows(field: RowsField, filled: FilledForm, reader: Reader): unknown {
  const all = filled.rows[field.name] ?? [];
  const items: unknown[] = [];
  all.forEach((row, at) => {
    if (!isEmptyRow(field, row)) items.push(...readRow(field, { values: row, at }, reader));
  });
  if (items.length < field.least) {
    const [first] = field.columns;
    const at = all.findIndex((row) => isEmptyRow(field, row));
    const id = first === undefined || at < 0 ? field.name : rowFieldName(field.name, at, first.name);
    reader.problems.push({ message: reader.texts.missingRows(reader.texts[field.label], field.least), field: id });
    if (items.length === 0 && reader.withPlaceholders) {
      items.push(...readRow(field, { values: emptyRow(field), at: 0 }, { ...reader, problems: [] }));
    }
    if (items.length === 0) reader.isWhole = false;
  }
  if (items.length === 0 && field.optional !== undefined) return field.optional === 'null' ? null : absent;
  return items;
}

/** The item of a row; none when it lacks something that it must have. */
function readRow(field: RowsField, row: { values: Values; at: number }, reader: Reader): readonly unknown[] {
  const item: Record<string, unknown> = {};
  const rowReader: Reader = { ...reader, isWhole: true };
  for (const column of field.columns) {
    const id = rowFieldName(field.name, row.at, column.name);
    const value = readSingle(column, { values: row.values, id }, rowReader);
    if (value !== absent) item[column.property] = value;
  }
  if (!rowReader.isWhole) {
    reader.isWhole = false;
    return [];
  }
  const [only] = field.columns;
  return [field.single === true && only !== undefined ? item[only.property] : item];
}

function readSingle(field: SingleField, { values, id }: { values: Values; id: string }, reader: Reader): unknown {
  const { texts, problems, withPlaceholders } = reader;
  const typed = values[field.name] ?? '';
  if (field.kind === 'tick') return typed !== '';
  if (typed === '') {
    const text = field.kind === 'choice' ? (values[textName(field.name)] ?? '') : '';
    if (field.optional === 'made' || (field.kind === 'id' && field.optional === undefined))
      return reader.makeId(wordsOf(field, values));
    if (field.optional !== undefined && text === '') return field.optional === 'null' ? null : absent;
    problems.push({ message: text === '' ? texts.missing(texts[field.label]) : texts.noneCalled(text), field: id });
    if (withPlaceholders && field.kind in placeholders) return placeholders[field.kind];
    reader.isWhole = false;
    return absent;
  }
  const value = parse(field, typed);
  if (value !== undefined) return value;
  problems.push({ message: `${texts[field.label]}: ${texts[exampleOf[field.kind]]}`, field: id });
  reader.isWhole = false;
  return absent;
}

/** What is typed or chosen in the fields that an id is made of. */
function wordsOf({ madeOf = [] }: SingleField, values: Values): string {
  return madeOf.map((name) => values[textName(name)] || values[name] || '').join(' – ');
}

/** The value that the input wants; undefined when what is typed cannot be read. */
function parse(field: SingleField, typed: string): unknown {
  switch (field.kind) {
    case 'amount':
      return readAmount(typed) ?? undefined;
    case 'fte':
    case 'percent':
      return readScaled(typed, 3) ?? undefined;
    case 'count':
      return countOf(typed);
    case 'year':
      return /^\d{4}$/.test(typed) ? Number.parseInt(typed, 10) : undefined;
    case 'date':
      return isDate(typed) ? typed : undefined;
    case 'option': {
      const option = field.options.find(({ value }) => value === typed);
      return option && (option.means ?? option.value);
    }
    default:
      return typed;
  }
}

/** Whole and not negative, within what the input can carry. */
function countOf(typed: string): number | undefined {
  const count = readScaled(typed, 0);
  return count === null || count < 0 || count > 2_147_483_647 ? undefined : count;
}

const exampleOf = {
  amount: 'amountExample',
  fte: 'fteExample',
  percent: 'percentExample',
  count: 'countExample',
  year: 'yearExample',
  date: 'dateExample',
  option: 'choose',
  choice: 'choose',
  list: 'choose',
  text: 'choose',
  id: 'choose',
} as const satisfies Readonly<Record<Exclude<SingleField['kind'], 'tick'>, keyof ChangeFormTexts>>;

/** What stands for what is missing, while the form is filled in: an id that nothing has, or a name. */
const placeholders: Readonly<Record<string, string>> = { choice: '?', list: '?', text: '…' };
