/** A property of an unknown value, or undefined. */
export function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** A property that should be a count; 0 when it is missing. */
export function count(value: unknown, name: string): number {
  const found = property(value, name);
  return typeof found === 'number' ? found : 0;
}

/** A property that should be a list; empty when it is missing. */
export function list(value: unknown, name: string): readonly unknown[] {
  const found = property(value, name);
  return Array.isArray(found) ? found : [];
}
