import { formatFte } from '#lib/format/fte.ts';
import { type Wording, wordsOf } from './box-content.ts';
import type { ChartView } from './chart-view.ts';
import type { DifferenceRow } from './difference-row.ts';
import { placeForm } from './place-form.ts';
import type { TreePosition } from './tree-position.ts';

/** The spoken name of a place: name, level, n of m, state, årsarbetare before and after. The same in every view. */
export function accessibleName(
  row: DifferenceRow,
  position: TreePosition,
  wording: Wording & { view: ChartView },
): string {
  const { texts, language, view } = wording;
  const parts = [row.name || pileName(row, wording)];
  if (row.exceptNames.length > 0 && row.role !== 'old') parts.push(texts.except(row.exceptNames.join(', ')));
  parts.push(texts.level(position.level), texts.position(position.index, position.count));
  if (placeForm(row, view) === 'ghost') parts.push(texts.formerPlace);
  parts.push(...(row.pile ? [] : stateWords(row, wording)));
  if (row.followCount > 0) parts.push(texts.unitsFollow(row.followCount));
  if (row.fteMilliBefore !== null) parts.push(texts.before(formatFte(row.fteMilliBefore, language)));
  if (row.fteMilliAfter !== null) parts.push(texts.after(formatFte(row.fteMilliAfter, language)));
  return parts.join(', ');
}

/** The states of a place in words; "unchanged" when there are none. */
export function stateWords(row: DifferenceRow, { texts }: Wording): readonly string[] {
  const words = wordsOf(row).map((state) => texts[state]);
  if (row.withinBoard && row.states[0] === 'moved') words.push(texts.movedWithinBoard);
  if (words.length > 0) return words;
  const isChanged = row.states.length > 0 || row.fteMilliBefore !== row.fteMilliAfter;
  return [isChanged ? texts.changed : texts.unchanged];
}

/** What a pile is called where it has no name of its own. */
export function pileName(row: DifferenceRow, { texts }: Wording): string {
  if (!row.pile) return row.name;
  return row.pile.boardsOnly ? texts.pileOfBoards(row.pile.count) : texts.pile(row.pile.count);
}
