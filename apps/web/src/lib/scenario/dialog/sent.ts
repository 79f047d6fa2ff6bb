import type { FailedWrite } from '#lib/outcome/failed-write.ts';
import type { Conflict } from '../conflict/conflict.ts';

/** What comes back of a form that was not saved. */
export type Sent = {
  readonly failed: FailedWrite;
  /** What is wrong with which field. */
  readonly problems: readonly { readonly message: string; readonly field: string }[];
  /** Id of the change that the form edits; null for a new one. */
  readonly replacing: string | null;
  /** What was stored meanwhile, for the author to choose; null when nothing was. */
  readonly conflict: Conflict | null;
};
