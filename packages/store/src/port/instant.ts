import { assert, parseIsoDate } from '@samorg/domain';

/** A moment in UTC, `YYYY-MM-DDThh:mm:ss.sssZ`: recorded time. Plain text compares in time order. */
export type Instant = string;

/** Breaks when the text is no instant: the clock belongs to the caller, who must give it in this one form. */
export function assertInstant(instant: Instant): void {
  assert(isInstant(instant), `${instant} is an instant in UTC with milliseconds`);
}

export function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text);
}

const written = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?:(:\d{2})(?:\.(\d+))?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * The instant of a moment as people and programs write it (RFC 3339; seconds may be left out), or null when it is none. The zone must be
 * said: an hour of autumn comes twice. What is finer than a millisecond is cut off: nothing is recorded in between.
 */
export function parseInstant(text: string): Instant | null {
  const [, day, clock, seconds = ':00', fraction = '', zone] = written.exec(text) ?? [];
  if (day === undefined || clock === undefined || zone === undefined || parseIsoDate(day) === null) return null;
  if (clock >= '24:00') return null;
  const moment = new Date(`${day}T${clock}${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}${zone}`);
  if (Number.isNaN(moment.getTime())) return null;
  const instant = moment.toISOString();
  return instant.length === 24 ? instant : null;
}

/** The later of two moments: recorded time never goes back in a journal, even when the clock does. */
export function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
