import type { ChoiceKind } from '#generated/graphql.ts';
import type { ComboboxOption, FindOptions } from '#lib/combobox/option.ts';

/** What the fields of a form need to know beside their values. */
export type FormSurroundings = {
  /** Finds things of a kind. */
  readonly find: (kind: ChoiceKind) => FindOptions;
  /** Options of short lists, by kind. */
  readonly lists: Readonly<Record<string, readonly ComboboxOption[]>>;
  /** Names of what is chosen, by `nameKey`. */
  readonly names: Readonly<Record<string, ComboboxOption>>;
  /** What is wrong with the field that has the id; null when nothing is. */
  readonly problemOf: (id: string) => string | null;
};
