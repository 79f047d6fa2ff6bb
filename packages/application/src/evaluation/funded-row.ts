import type { BoardYear } from '@samorg/domain';
import { findUnit } from '@samorg/domain';
import type { EvaluationView } from './evaluation-view.ts';

/** Whether a row of a year is funded: it is a board, or has board funding. The finance unit with the tax is not. */
export function isFundedRow({ replay }: EvaluationView, { boardId, fundingBeforeOre }: BoardYear): boolean {
  const unit = findUnit(replay.after, boardId) ?? findUnit(replay.baseline, boardId);
  return unit?.kind === 'board' || fundingBeforeOre !== 0;
}
