import type { UnitId } from '@samorg/domain';
import { findUnit, isBodyKind } from '@samorg/domain';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { isFew, staffOfUnit } from './staff-group.ts';

/** Names of units for readers; null for one with so few persons that its name would tell who they are. */
export type ReaderName = (id: UnitId) => string | null;

/** Boards, legal entities and political bodies are named whatever their staff: what they are is public. */
export function readerNames(evaluation: EvaluationView): ReaderName {
  const { before, after } = evaluation.comparison();
  return (id) => {
    const states = [before, after].filter((state) => findUnit(state, id) !== undefined);
    const isPublic = states.some((state) => {
      const kind = findUnit(state, id)?.kind;
      return kind === 'assembly' || kind === 'committee' || (kind !== undefined && isBodyKind(kind));
    });
    if (!isPublic && states.some((state) => isFew(staffOfUnit(state, id)))) return null;
    return evaluation.nameOf(id);
  };
}
