import type { JsonValue } from '@samorg/store';

/** The text in a field of a label, or null. */
export function textIn(label: JsonValue, field: string): string | null {
  const value = fieldOf(label, field);
  return typeof value === 'string' ? value : null;
}

/** The number in a field of a label, or null. */
export function numberIn(label: JsonValue, field: string): number | null {
  const value = fieldOf(label, field);
  return typeof value === 'number' ? value : null;
}

/** The value of a field of a label; undefined when there is none. */
export function fieldOf(label: JsonValue, field: string): JsonValue | undefined {
  const isRecord = typeof label === 'object' && label !== null && !Array.isArray(label);
  return isRecord ? Object.entries(label).find(([name]) => name === field)?.[1] : undefined;
}

/** Data of ours as a label: what JSON keeps of it. */
export function labelOf(data: object): JsonValue {
  return JSON.parse(JSON.stringify(data));
}
