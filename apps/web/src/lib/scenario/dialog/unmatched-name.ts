import type { ComboboxOption } from '#lib/combobox/option.ts';

/** A name that was typed without JavaScript and fits several things or none, and the field that it was typed into. */
export type UnmatchedName<Field extends string = string> = {
  readonly field: Field;
  readonly text: string;
  readonly options: readonly ComboboxOption[];
};
