import type { ComboboxOption, FindOptions } from '#lib/combobox/option.ts';
import { scenarioPath } from './scenario-path.ts';

/** Searches the units of a scenario, new ones too, through the web's own address. */
export function findScenarioUnits(scenarioId: string): FindOptions {
  return async (text, signal) => {
    const response = await fetch(`${scenarioPath(scenarioId)}/enheter?${new URLSearchParams({ text })}`, { signal });
    if (!response.ok) throw new Error(`search answered ${response.status}`);
    const options: readonly ComboboxOption[] = await response.json();
    return options;
  };
}
