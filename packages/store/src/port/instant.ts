import { assert } from '@samorg/domain';

/** A moment in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`: recorded time. Plain text compares in time order. */
export type Instant = string;

/** Breaks when the text is no instant: the clock belongs to the caller, who must give it in this one form. */
export function assertInstant(instant: Instant): void {
  assert(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(instant),
    `${instant} is an instant in UTC with milliseconds`,
  );
}

/** The later of two moments: recorded time never goes back in a journal, even when the clock does. */
export function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
