import type { ComboboxOption, FindOptions } from '#lib/combobox/option.ts';
import { inTwoTimes, now, type TwoTimes } from './two-times.ts';

/** Searches the units of one organisation in the two times through the web's own address. */
export function findUnits(organisationId: string, times: TwoTimes = now): FindOptions {
  return async (text, signal) => {
    const response = await fetch(`/organisation/sok?${inTwoTimes({ id: organisationId, text }, times)}`, { signal });
    if (!response.ok) throw new Error(`search answered ${response.status}`);
    const options: readonly ComboboxOption[] = await response.json();
    return options;
  };
}
