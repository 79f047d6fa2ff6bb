import { formatFte } from '#lib/format/fte.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { ChartView } from './chart-view.ts';
import type { DifferenceRow } from './difference-row.ts';

type Figures = Pick<DifferenceRow, 'fteMilliBefore' | 'fteMilliAfter' | 'states'>;

/**
 * The årsarbetare of a place in a view: one figure in before and after, and `31,0 → 32,0` in changes when they differ.
 * An ended unit goes to nothing. Empty where the place holds nobody in that view.
 */
export function placeFigures(row: Figures, view: ChartView, language: Language): string {
  const before = row.fteMilliBefore ?? null;
  const after = row.fteMilliAfter ?? (row.states.includes('ended') ? 0 : null);
  if (view === 'before') return before === null ? '' : formatFte(before, language);
  if (view === 'after') return after === null ? '' : formatFte(after, language);
  if (before === null || after === null) {
    const only = before ?? after;
    return only === null ? '' : formatFte(only, language);
  }
  if (before === after) return formatFte(after, language);
  return `${formatFte(before, language)} → ${formatFte(after, language)}`;
}
