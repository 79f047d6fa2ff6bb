import { getContext, setContext } from 'svelte';

/** Whether the work on a scenario is stored: what its head says, whichever part of the page is saving. */
export class Saving {
  #underWay = $state(0);
  #reachable = $state(true);

  /** What the head says. */
  get state(): 'saved' | 'saving' | 'unsaved' {
    if (this.#underWay > 0) return 'saving';
    return this.#reachable ? 'saved' : 'unsaved';
  }

  get isUnderWay(): boolean {
    return this.#underWay > 0;
  }

  /** A write is sent. */
  begin(): void {
    this.#underWay += 1;
  }

  /** It has ended: `reached` says whether the server answered. */
  end(reached: boolean): void {
    this.#underWay -= 1;
    this.#reachable = reached;
  }
}

const key = 'samorg-saving';

/** Gives every part of a scenario's page the same state. The layout of a scenario calls it once. */
export function provideSaving(): Saving {
  return setContext(key, new Saving());
}

/** The state of the page; one of its own outside a scenario, as in component tests. Call while a component starts. */
export function useSaving(): Saving {
  return getContext<Saving | undefined>(key) ?? new Saving();
}
