import type { ChoiceKind } from '#generated/graphql.ts';
import type { Asker } from '#lib/api/ask.server.ts';
import type { ComboboxOption } from '#lib/combobox/option.ts';
import type { UnmatchedName } from '../dialog/unmatched-name.ts';
import { askChoices, type ChoiceQuestion } from './ask-choices.server.ts';
import { fieldsOf } from './change-forms.ts';
import { type FilledForm, rowFieldName, textName, type Values } from './filled-form.ts';
import type { FormDescription, SingleField } from './form-description.ts';
import { nameKey } from './name-key.ts';

type Where = Pick<ChoiceQuestion, 'scenarioId' | 'replacing' | 'language'>;

/**
 * The form with typed names turned into ids. Without JavaScript a field sends what is typed and the id that the page last knew:
 * a name that fits exactly one thing, or is exactly one thing's name, wins over that id.
 */
export async function matchTyped(
  asker: Asker,
  { form, filled, ...where }: Where & { readonly form: FormDescription; readonly filled: FilledForm },
): Promise<{ readonly filled: FilledForm; readonly unmatched: readonly UnmatchedName[] }> {
  const unmatched: UnmatchedName[] = [];
  const matchAll = async (fields: readonly SingleField[], values: Values, idOf: (name: string) => string) => {
    const matched: Record<string, string> = { ...values };
    await Promise.all(
      fields.map(async (field) => {
        if (field.kind !== 'choice') return;
        const text = values[textName(field.name)] ?? '';
        if (text === '') return;
        const options = await askChoices(asker, { ...where, kind: field.of, text });
        const id = fitting(options, text, values[field.name] ?? '');
        matched[field.name] = id ?? '';
        if (id === null) unmatched.push({ field: idOf(field.name), text, options });
      }),
    );
    return matched;
  };
  const single = fieldsOf(form).flatMap((field) => (field.kind === 'rows' ? [] : [field]));
  const values = await matchAll(single, filled.values, (name) => name);
  const rows: Record<string, readonly Values[]> = {};
  for (const field of fieldsOf(form)) {
    if (field.kind !== 'rows') continue;
    const list = filled.rows[field.name] ?? [];
    rows[field.name] = await Promise.all(
      list.map((row, at) => matchAll(field.columns, row, (name) => rowFieldName(field.name, at, name))),
    );
  }
  return { filled: { values, rows }, unmatched };
}

/** The names of everything that is chosen, by kind and id: `unit rh-it` → the option. */
export async function namesOfChosen(
  asker: Asker,
  { form, filled, ...where }: Where & { readonly form: FormDescription; readonly filled: FilledForm },
): Promise<Readonly<Record<string, ComboboxOption>>> {
  const chosen = new Map<ChoiceKind, Set<string>>();
  const collect = (field: SingleField, values: Values): void => {
    const id = values[field.name] ?? '';
    if ((field.kind !== 'choice' && field.kind !== 'list') || id === '') return;
    chosen.set(field.of, (chosen.get(field.of) ?? new Set()).add(id));
  };
  for (const field of fieldsOf(form)) {
    if (field.kind !== 'rows') collect(field, filled.values);
    else for (const row of filled.rows[field.name] ?? []) for (const column of field.columns) collect(column, row);
  }
  const named = await Promise.all(
    [...chosen].map(async ([kind, ids]) => {
      const options = await askChoices(asker, { ...where, kind, ids: [...ids], first: 200 });
      return options.map((option) => [nameKey(kind, option.id), option] as const);
    }),
  );
  return Object.fromEntries(named.flat());
}

/** The one thing that a typed name means; null when it may be several or none. */
function fitting(options: readonly ComboboxOption[], text: string, knownId: string): string | null {
  const named = options.filter(({ label }) => label.toLowerCase() === text.toLowerCase());
  if (named.some(({ id }) => id === knownId)) return knownId;
  if (named.length === 1) return named[0]?.id ?? null;
  return named.length === 0 && options.length === 1 ? (options[0]?.id ?? null) : null;
}
