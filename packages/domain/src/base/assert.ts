/**
 * Stops the program when a promise that Samorg makes to itself is broken: a bug, never a user's mistake.
 * Stays on in production, because money that is nearly right is wrong.
 */
export function assert(condition: boolean, promise: string): asserts condition {
  if (!condition) throw new Error(`broken promise: ${promise}`);
}

/** The value, which must be there: used where an index was just checked to hold it. */
export function present<T>(value: T | undefined | null, promise: string): T {
  if (value === undefined || value === null) throw new Error(`broken promise: ${promise}`);
  return value;
}

/** Marks the end of a `switch` over every variant; a new variant stops compiling here. */
export function unreachable(value: never): never {
  throw new Error(`broken promise: unknown variant ${JSON.stringify(value)}`);
}
