import type { ComboboxOption } from '#lib/combobox/option.ts';

/** A name that was typed into a field without JavaScript and fits several units or none. */
export type UnmatchedName = {
  readonly field: 'enhet' | 'till';
  readonly text: string;
  readonly options: readonly ComboboxOption[];
};
