import type { Organisation, PositionId } from '@samorg/domain';
import { positionOf, unitOf } from '@samorg/domain';

/** Positions of a state in words: `Enhetschef (Drift), Enhetschef (Nät)`; a dash when there is none. */
export function positionNames(organisation: Organisation, ids: readonly PositionId[]): string {
  const names = ids.map((id) => {
    const { title, unitId } = positionOf(organisation, id);
    return `${title} (${unitOf(organisation, unitId).name})`;
  });
  return names.length === 0 ? '–' : names.join(', ');
}

/** A text before and after, with an arrow between when they differ. */
export function beforeAndAfter(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}
