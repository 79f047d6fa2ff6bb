import type { Language, Staff, SubtreeRow } from '@samorg/domain';
import { namesIn } from '@samorg/domain';
import type { StepView } from './change-view.ts';

/** One exception of a transfer, in words, with the staff that shares its fate. */
export interface ExceptionRow {
  readonly unitId: string;
  readonly sentence: string;
  readonly staff: Staff;
}

/** The exceptions of a transfer in the order of the tree; none for other changes. */
export function exceptionRows({ met, transfer }: StepView, language: Language): readonly ExceptionRow[] {
  const names = namesIn(met());
  const rows = transfer()?.subtree ?? [];
  return rows
    .filter((row) => row.listed && row.depth > 0)
    .map((row) => ({
      unitId: row.unitId,
      sentence: sentenceOf(row, (id) => names.unit(id), language),
      staff: row.total,
    }));
}

function sentenceOf({ unitId, fate, placeId }: SubtreeRow, nameOf: (id: string) => string, language: Language): string {
  const name = nameOf(unitId);
  const place = placeId === null ? null : nameOf(placeId);
  if (language === 'sv') {
    if (fate === 'stays') return `utom ${name}${place === null ? '' : `, som stannar under ${place}`}`;
    return `men ${name} följer med${place === null ? '' : ` till ${place}`}`;
  }
  if (fate === 'stays') return `except ${name}${place === null ? '' : `, which stays under ${place}`}`;
  return `but ${name} goes along${place === null ? '' : ` to ${place}`}`;
}
