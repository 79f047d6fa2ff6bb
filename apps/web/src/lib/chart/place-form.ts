import type { ChartView } from './chart-view.ts';
import type { DifferenceRow } from './difference-row.ts';

/** How a place is drawn: a full box, the ghost of what stood there, or an empty slot that the other picture fills. */
export type PlaceForm = 'box' | 'ghost' | 'slot';

/** A place that tells how it is drawn whatever the view: in a picture of a stage between before and after. */
export type FormedPlace = { readonly form?: PlaceForm };

/**
 * How a place is drawn in a view, so that all three views share one layout:
 *
 * | place          | before | changes | after |
 * | -------------- | ------ | ------- | ----- |
 * | same parent    | box    | box     | box   |
 * | old place      | box    | ghost   | ghost |
 * | new place, new unit | slot | box  | box   |
 * | ended unit     | box    | box     | ghost |
 */
export function placeForm(row: Pick<DifferenceRow, 'role' | 'states'> & FormedPlace, view: ChartView): PlaceForm {
  if (row.form !== undefined) return row.form;
  if (row.role === 'new' || row.states.includes('added')) return view === 'before' ? 'slot' : 'box';
  if (row.states.includes('ended')) return view === 'after' ? 'ghost' : 'box';
  if (row.role === 'old') return view === 'before' ? 'box' : 'ghost';
  return 'box';
}
