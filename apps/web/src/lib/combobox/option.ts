/** One suggestion of a combobox. */
export type ComboboxOption = {
  readonly id: string;
  readonly label: string;
  /** Where it belongs, such as the path of a unit; shown small below. */
  readonly detail?: string;
};

/** Finds suggestions for what is typed. Rejects when the request fails; is aborted when a newer one is made. */
export type FindOptions = (text: string, signal: AbortSignal) => Promise<readonly ComboboxOption[]>;
