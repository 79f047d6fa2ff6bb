/** Codes of what can go wrong outside of Samorg when it keeps something. */
export type StoreErrorCode =
  | 'storeUnavailable'
  | 'storeOutcomeUnknown'
  | 'storeCorrupt'
  | 'storeReadOnly'
  | 'storeFull'
  | 'storeTooNew'
  | 'storeIncomplete';

/** The outside world failed. Nothing of the call was stored, but for `StoreOutcomeUnknown`; `cause` holds what the outside said. */
export class StoreError extends Error {
  override readonly name: string = 'StoreError';
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** The place cannot be reached: no such folder, no permission, another process holds it, or the store is closed. Try again. */
export class StoreUnavailable extends StoreError {
  override readonly name = 'StoreUnavailable';

  constructor(message: string, cause?: unknown) {
    super('storeUnavailable', message, cause);
  }
}

/**
 * A write was sent and its answer did not come: it is stored whole or not at all, and which is not known. Repeat it with the same key;
 * without one, read first.
 */
export class StoreOutcomeUnknown extends StoreError {
  override readonly name = 'StoreOutcomeUnknown';

  constructor(message: string, cause?: unknown) {
    super('storeOutcomeUnknown', message, cause);
  }
}

/** What was kept is damaged, or is no Samorg store. Restore a copy. */
export class StoreCorrupt extends StoreError {
  override readonly name = 'StoreCorrupt';

  constructor(message: string, cause?: unknown) {
    super('storeCorrupt', message, cause);
  }
}

/** Can be read, not written. */
export class StoreReadOnly extends StoreError {
  override readonly name = 'StoreReadOnly';

  constructor(message: string, cause?: unknown) {
    super('storeReadOnly', message, cause);
  }
}

/** No room is left. */
export class StoreFull extends StoreError {
  override readonly name = 'StoreFull';

  constructor(message: string, cause?: unknown) {
    super('storeFull', message, cause);
  }
}

/** Written by a newer Samorg, which this one must not touch. */
export class StoreTooNew extends StoreError {
  override readonly name = 'StoreTooNew';

  constructor(message: string, cause?: unknown) {
    super('storeTooNew', message, cause);
  }
}

/** A restore of this store is under way or was broken off: nothing in it can be used, and nothing that was answered is lost. */
export class StoreIncomplete extends StoreError {
  override readonly name = 'StoreIncomplete';

  constructor(message: string, cause?: unknown) {
    super('storeIncomplete', message, cause);
  }
}
