import { getContext, setContext } from 'svelte';

/** A unit that the reader stands on in the chart or the tree, or has found by search. */
export type ChosenUnit = {
  readonly id: string;
  readonly name: string;
  /** Made by the scenario: there is no page of it in the organisation. */
  readonly isNew: boolean;
};

/** The unit that commands of a scenario are about; null when none is chosen. */
export class SelectedUnit {
  #unit: ChosenUnit | null = $state.raw(null);

  get unit(): ChosenUnit | null {
    return this.#unit;
  }

  select(unit: ChosenUnit | null): void {
    this.#unit = unit;
  }
}

const key = 'samorg-selected-unit';

/** Gives every part of a scenario's page the same selection. The layout of a scenario calls it once. */
export function provideSelectedUnit(): SelectedUnit {
  return setContext(key, new SelectedUnit());
}

/** The selection of the page; one of its own in component tests. Call while a component starts. */
export function useSelectedUnit(): SelectedUnit {
  return getContext<SelectedUnit | undefined>(key) ?? new SelectedUnit();
}
