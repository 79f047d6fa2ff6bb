/** What a backup holds, in numbers. */
export interface BackupCounts {
  readonly organisations: number;
  readonly scenarios: number;
  /** Entries of all journals. */
  readonly entries: number;
  /** Answers that are remembered for keys of idempotency. */
  readonly receipts: number;
  readonly shareLinks: number;
}

/** The store holds what the backup held. */
export interface Restored extends BackupCounts {
  readonly outcome: 'restored';
}

/** A backup is restored into an empty store only; this one holds something, and is left as it was. */
export interface NotEmpty {
  readonly outcome: 'notEmpty';
}

export type RestoreOutcome = Restored | NotEmpty;

export interface RestoreOptions {
  /** Removes what a restore that was broken off has left, and begins anew. Without it, such a store rejects with `StoreIncomplete`. */
  readonly again?: boolean;
}

/**
 * Why lines are no backup that can be restored. notABackup: they are something else. tooNew: a later Samorg wrote them.
 * cutOff: their end is missing. changed: they are not as they were written. disorder: a line is not what must follow.
 */
export type BackupFault = 'notABackup' | 'tooNew' | 'cutOff' | 'changed' | 'disorder';

/** The lines are no whole backup. Nothing of them was stored. */
export class BackupUnusable extends Error {
  override readonly name = 'BackupUnusable';
  readonly code: BackupFault;
  /** Number of the line, from 1. */
  readonly line: number;

  constructor(code: BackupFault, line: number, message: string) {
    super(`line ${line} of the backup: ${message}`);
    this.code = code;
    this.line = line;
  }
}
