import type { NaiveReplay } from './replay.ts';
import {
  body,
  entity,
  inOrder,
  type NaiveClass,
  type NaiveLine,
  type NaiveOneOff,
  type State,
  there,
  total,
} from './state.ts';

/** Value of a body at a moment, full-year öre. */
export type Reading = (state: State, bodyId: string) => bigint;

/** The rows: every board, and every other body that ever holds a line or is met by a one-off sum. */
export function rowsOf(replay: NaiveReplay): string[] {
  const { before, evenings } = replay;
  return inOrder([
    ...[before, ...evenings.map((evening) => evening.state)].flatMap((state) => [
      ...state.units.filter((unit) => unit.kind === 'board').map((unit) => unit.id),
      ...state.lines.map((line) => body(state, line.unitId)),
    ]),
    ...fallenOneOffs(replay).map((oneOff) => oneOff.bodyId),
  ]);
}

/** The one-off sums with the body that each falls on. */
export function fallenOneOffs({ before, evenings }: NaiveReplay): (NaiveOneOff & { readonly bodyId: string })[] {
  return (evenings.at(-1)?.state ?? before).oneOffs.map((oneOff) => {
    const evening = there(evenings.find((row) => row.date === oneOff.date));
    return { ...oneOff, bodyId: body(evening.state, oneOff.unitId) };
  });
}

/** Sum of a class of lines on a body. */
export function sumOf(state: State, bodyId: string, kind: NaiveClass): bigint {
  return total(
    state.lines.filter((line) => line.class === kind && body(state, line.unitId) === bodyId).map((line) => line.amount),
  );
}

export const structural: Reading = (state, bodyId) =>
  sumOf(state, bodyId, 'direct') +
  sumOf(state, bodyId, 'positions') +
  sumOf(state, bodyId, 'overhead') +
  sumOf(state, bodyId, 'trade');

export const budget: Reading = (state, bodyId) => sumOf(state, bodyId, 'budget');

export const decided: Reading = (state, bodyId) =>
  total(state.decided.filter((entry) => body(state, entry.boardId) === bodyId).map((entry) => entry.amount));

/** The structural part that passes a legal-entity border since the baseline. */
export function crossEntitySince(before: State): Reading {
  return (state, bodyId) => {
    let sum = 0n;
    for (const old of before.lines) {
      if (old.class === 'none') continue;
      const pieces = state.lines.filter((line) => line.fileId === old.id);
      if (pieces.length === 0 && body(before, old.unitId) === bodyId && !staysInside(before, state, old))
        sum -= old.amount;
      for (const now of pieces) {
        if (entity(before, old.unitId) === entity(state, now.unitId)) continue;
        if (body(before, old.unitId) === bodyId) sum -= now.amount;
        if (body(state, now.unitId) === bodyId) sum += now.amount;
      }
    }
    for (const line of state.lines) {
      if (line.pair === null || body(state, line.unitId) !== bodyId) continue;
      const other = there(state.lines.find((row) => row.pair === line.pair && row !== line));
      if (entity(state, other.unitId) !== entity(state, line.unitId)) sum += line.amount;
    }
    return sum;
  };
}

/** Whether both units of a ceased line were and are in one legal entity. */
function staysInside(before: State, after: State, line: NaiveLine): boolean {
  const units = [line.unitId, line.counterpartId].filter((id) => id !== null);
  const roots = inOrder(units.flatMap((id) => [entity(before, id), entity(after, id)]));
  return units.length === 2 && roots.length === 1;
}
