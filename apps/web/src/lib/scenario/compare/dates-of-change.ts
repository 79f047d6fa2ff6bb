/** The last day as it was, and the first day with all changes; null without changes. */
export type DatesOfChange = { readonly lastBefore: string; readonly firstAfter: string };

const dayMs = 86_400_000;

/** The days around the changes, of their effective dates (ISO). */
export function datesOfChange(changes: readonly { readonly effectiveDate: string }[]): DatesOfChange | null {
  const dates = changes.map(({ effectiveDate }) => effectiveDate).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const lastBefore = new Date(Date.parse(`${first}T00:00:00Z`) - dayMs).toISOString().slice(0, 10);
  return { lastBefore, firstAfter: last };
}
