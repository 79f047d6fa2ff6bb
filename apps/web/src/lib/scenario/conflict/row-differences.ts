/** A row of a scenario as far as versions of it are compared. */
export type ComparedRow = { readonly id: string; readonly inputJson: string; readonly sentence: string };

/** What somebody else did to a row: its sentence now, or the last one of a row that is gone. */
export type RowDifference = {
  readonly id: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly sentence: string;
  /** The sentence before, of a row whose sentence is another now; else null. */
  readonly before: string | null;
};

/** How the stored rows differ from those that were seen: changed and new ones in their order, then those that are gone. */
export function rowDifferences(seen: readonly ComparedRow[], stored: readonly ComparedRow[]): readonly RowDifference[] {
  const before = new Map(seen.map((row) => [row.id, row]));
  const after = new Set(stored.map(({ id }) => id));
  const present = stored.flatMap(({ id, inputJson, sentence }): readonly RowDifference[] => {
    const was = before.get(id);
    if (was === undefined) return [{ id, kind: 'added', sentence, before: null }];
    if (was.inputJson === inputJson) return [];
    return [{ id, kind: 'changed', sentence, before: was.sentence === sentence ? null : was.sentence }];
  });
  const gone = seen
    .filter(({ id }) => !after.has(id))
    .map(({ id, sentence }): RowDifference => ({ id, kind: 'removed', sentence, before: null }));
  return [...present, ...gone];
}
