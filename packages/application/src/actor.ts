const longest = 80;

/**
 * The name that a write is recorded under, trimmed: 1-80 characters without control characters. Null when it is no such
 * name: the write is then turned down.
 */
export function parseActor(name: string | null): string | null {
  const trimmed = (name ?? '').trim().normalize('NFC');
  const length = [...trimmed].length;
  return length >= 1 && length <= longest && !/\p{C}/u.test(trimmed) ? trimmed : null;
}
