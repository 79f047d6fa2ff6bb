import type { Step } from '../steps/step.ts';

/** Faulty files planted together for one guard, and what the guard must say about each. */
export interface Canary {
  readonly guard: Step;
  /** Texts by path from the root of the planted tree; they replace the repository's own. */
  readonly files: Readonly<Record<string, string>>;
  /** Links to folders of the planted tree, by the path of the link. */
  readonly links?: Readonly<Record<string, string>>;
  /** What is wrong, and words that the guard's report must hold to have seen it. */
  readonly faults: readonly Fault[];
}

/** One planted fault. */
export interface Fault {
  readonly what: string;
  readonly reportedAs: RegExp;
}
