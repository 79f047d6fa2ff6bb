/** What a write asks for. Every value is made once, so that it tells whose write it was. */
export type Deed =
  /** A new unit: the change and the unit are named after the id. */
  | { readonly kind: 'add'; readonly changeId: string }
  | { readonly kind: 'remove'; readonly changeId: string }
  | { readonly kind: 'reorder'; readonly changeIds: readonly string[] }
  | { readonly kind: 'setTolerance'; readonly toleranceOre: number }
  | { readonly kind: 'correct'; readonly unitId: string; readonly name: string }
  /** The scenario with the new units that it had at the version that was seen. */
  | {
      readonly kind: 'apply';
      readonly scenarioId: string;
      readonly scenarioName: string;
      readonly version: number;
      readonly changeIds: readonly string[];
    }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** Id and name of the unit that a change makes. */
export function unitOfChange(changeId: string): { readonly id: string; readonly name: string } {
  return { id: `enhet-${changeId}`, name: `Enhet ${changeId}` };
}
