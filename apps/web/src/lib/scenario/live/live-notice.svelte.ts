import { getContext, setContext } from 'svelte';

/** What another stored while this page was open. */
export type Told = {
  readonly version: number;
  readonly by: string;
  /** Whether it was the reader, in another window. */
  readonly isOwn: boolean;
  /** What was done, in words. */
  readonly step: string;
};

/** The last thing that others have done, until it is put away. */
export class LiveNotice {
  #told: Told | null = $state.raw(null);

  get told(): Told | null {
    return this.#told;
  }

  tell(told: Told): void {
    this.#told = told;
  }

  dismiss(): void {
    this.#told = null;
  }
}

const key = 'samorg-live-notice';

/** Gives every part of a scenario's page the same notice. The layout of a scenario calls it once. */
export function provideLiveNotice(): LiveNotice {
  return setContext(key, new LiveNotice());
}

/** The notice of the page; one of its own in component tests. Call while a component starts. */
export function useLiveNotice(): LiveNotice {
  return getContext<LiveNotice | undefined>(key) ?? new LiveNotice();
}
