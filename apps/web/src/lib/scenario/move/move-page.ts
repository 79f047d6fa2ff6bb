import type { SeenVersion } from '../conflict/ask-conflict.server.ts';
import type { Sent } from '../dialog/sent.ts';
import type { UnmatchedName } from '../dialog/unmatched-name.ts';
import type { MoveForm } from './move-form.ts';
import type { MoveOutlook } from './move-outlook.ts';

/** The move dialog as its address fills it in. */
export type MovePage = {
  /** Date of the preview while none is chosen. */
  readonly fallbackDate: string;
  /** The version that it was opened on. */
  readonly seen: SeenVersion;
  /** Id of the move that is edited; null for a new one. */
  readonly replacing: string | null;
  readonly draft: { readonly form: MoveForm; readonly outlook: MoveOutlook };
  readonly unmatched: readonly UnmatchedName[];
};

/** A move that was not saved, as it was filled in; null when it could not be read. */
export type SentMove = Sent & { readonly draft: MovePage['draft'] | null };
