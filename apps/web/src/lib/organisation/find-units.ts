import type { ComboboxOption, FindOptions } from '#lib/combobox/option.ts';

/** Searches the units of one organisation on a date (its own date when left out) through the web's own address. */
export function findUnits(organisationId: string, date?: string): FindOptions {
  return async (text, signal) => {
    const query = new URLSearchParams({ id: organisationId, text, ...(date ? { date } : {}) });
    const response = await fetch(`/organisation/sok?${query}`, { signal });
    if (!response.ok) throw new Error(`search answered ${response.status}`);
    const options: readonly ComboboxOption[] = await response.json();
    return options;
  };
}
