import type { DifferenceRow, DifferenceTree } from '#lib/chart/difference-row.ts';
import type { FormedPlace, PlaceForm } from '#lib/chart/place-form.ts';
import { placedTree } from '#lib/chart/placed-tree.ts';

/** A place that a unit stands at in a stage, with its årsarbetare by then (thousandths). */
export type StandingPlace = { readonly key: string; readonly fteMilli: number };

/** The tree of a whole scenario, each place told how it is drawn in a stage. For the view `after`. */
export type StageTree = Omit<DifferenceTree, 'rows'> & { rows: (DifferenceRow & FormedPlace)[] };

/**
 * A stage on the layout of the whole scenario, so that nothing jumps from step to step: a place where a unit stands by
 * then is a box with its figures of then, one that it has left or ended at is a ghost, one that it will come to a slot.
 */
export function stageTree(tree: DifferenceTree, places: readonly StandingPlace[]): StageTree {
  const standing = new Map(places.map(({ key, fteMilli }) => [key, fteMilli]));
  const forms = new Map<string, PlaceForm>();
  const rows = placedTree(tree).rows.map((row) => {
    const form = row.pile ? pileForm(row, forms) : standing.has(row.key) ? 'box' : emptyForm(row);
    forms.set(row.key, form);
    if (row.pile) return { ...row, form };
    return { ...row, form, fteMilliBefore: null, fteMilliAfter: standing.get(row.key) ?? null };
  });
  return { ...tree, rows };
}

/** A place without its unit: it has been left, or is not filled yet. */
function emptyForm(row: DifferenceRow): PlaceForm {
  return row.role === 'new' || row.states.includes('added') ? 'slot' : 'ghost';
}

/** A pile is there when what it hangs on is. */
function pileForm(row: DifferenceRow, forms: ReadonlyMap<string, PlaceForm>): PlaceForm {
  return row.parentKey !== null && forms.get(row.parentKey) === 'slot' ? 'slot' : 'box';
}
