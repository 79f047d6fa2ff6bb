import type { EvaluationResult } from '@samorg/domain';
import { crossEntitySince, rowsOf, sumOf } from './components.ts';
import type { NaiveReplay } from './replay.ts';
import { body, type NaiveClass, total } from './state.ts';

/** Full-year change per row, and the overhead that a row no longer recovers. */
export function fullYearOf(replay: NaiveReplay): EvaluationResult['fullYear'] {
  const { before } = replay;
  const after = replay.evenings.at(-1)?.state ?? before;
  const crossEntity = crossEntitySince(before);
  const boards = rowsOf(replay).map((row) => {
    const change = (kind: NaiveClass): bigint => sumOf(after, row, kind) - sumOf(before, row, kind);
    return {
      boardId: row,
      movedDirectCostOre: Number(change('direct')),
      positionsOre: Number(change('positions')),
      overheadOre: Number(change('overhead')),
      internalTradeOre: Number(change('trade')),
      budgetChangeOre: Number(change('budget')),
      crossEntityOre: Number(crossEntity(after, row)),
      changeOre: Number(
        change('direct') + change('positions') + change('overhead') + change('trade') + change('budget'),
      ),
    };
  });
  const strandedOverhead = boards.flatMap(({ boardId, positionsOre }) => {
    const lost = before.lines.filter(
      (line) =>
        line.role === 'overheadRecovery' &&
        line.counterpartId !== null &&
        !after.lines.some((row) => row.id === line.id) &&
        body(before, line.unitId) === boardId &&
        body(after, line.unitId) === boardId &&
        body(after, line.counterpartId) !== boardId,
    );
    const lostRecovery = Number(-total(lost.map((line) => line.amount)));
    const movedOut = Math.max(0, -positionsOre);
    const stranded = lostRecovery - movedOut;
    return stranded > 0
      ? [{ boardId, lostRecoveryOre: lostRecovery, positionsMovedOutOre: movedOut, strandedOre: stranded }]
      : [];
  });
  return { boards, strandedOverhead };
}
