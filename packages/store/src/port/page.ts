/** A part of a list in id order (UTF-16 code units): at most `first` items after the id `after`. */
export interface PageRequest {
  readonly first: number;
  /** null = from the start. The id need not exist. */
  readonly after: string | null;
}

/** A part of a history, newest first: at most `first` items older than the number `before`. */
export interface HistoryRequest {
  readonly first: number;
  /** null = from the newest. */
  readonly before: number | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Items of the whole list. */
  readonly total: number;
  /** What to give as `after` to read on; null = this was the last part. */
  readonly nextAfter: string | null;
}

export interface HistoryPage<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** What to give as `before` to read on; null = this was the last part. */
  readonly nextBefore: number | null;
}
