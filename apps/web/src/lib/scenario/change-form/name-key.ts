import type { ChoiceKind } from '#generated/graphql.ts';

/** Key of a name among those of what is chosen in a form. */
export function nameKey(kind: ChoiceKind, id: string): string {
  return `${kind} ${id}`;
}
