import type { NaiveReplay } from './replay.ts';
import { body, inOrder, type NaiveLine, type State, there, total } from './state.ts';

/** Trade or overhead between two units, or between a unit and the unknown. */
export interface Dealing {
  readonly units: readonly string[];
  readonly kind: 'trade' | 'overhead';
  readonly sum: bigint;
}

/** What every pair of units holds of each other. */
function dealingsIn(state: State): Dealing[] {
  const lines = state.lines.filter(isInternal);
  return inOrder(lines.map(keyOf)).map((key) => {
    const own = lines.filter((line) => keyOf(line) === key);
    const first = there(own[0]);
    return { units: unitsOf(first), kind: kindOf(first), sum: total(own.map((line) => line.amount)) };
  });
}

/** Dealings that do not sum to 0. */
export function openDealingsIn(state: State): Dealing[] {
  return dealingsIn(state).filter((dealing) => dealing.sum !== 0n);
}

/** Condition 4: every dealing sums to 0 or to what it summed to before. */
export function isClosed(before: State, after: State): boolean {
  const old = dealingsIn(before);
  return openDealingsIn(after).every((now) => old.some((was) => isSame(was, now) && was.sum === now.sum));
}

/** Open dealings of the baseline of which a line has gone, moved or changed body on some evening. */
export function disturbedDealings({ before, evenings }: NaiveReplay): Dealing[] {
  return openDealingsIn(before).filter((dealing) =>
    before.lines
      .filter((line) => isInternal(line) && isSame({ units: unitsOf(line), kind: kindOf(line) }, dealing))
      .some((line) =>
        evenings.some(({ state }) => {
          const now = state.lines.find((row) => row.id === line.id);
          return (
            now === undefined ||
            now.unitId !== line.unitId ||
            now.counterpartId !== line.counterpartId ||
            body(state, now.unitId) !== body(before, line.unitId)
          );
        }),
      ),
  );
}

function isInternal(line: NaiveLine): boolean {
  return line.class === 'trade' || line.class === 'overhead';
}

function kindOf(line: NaiveLine): Dealing['kind'] {
  return line.class === 'trade' ? 'trade' : 'overhead';
}

function unitsOf(line: NaiveLine): string[] {
  return inOrder([line.unitId, line.counterpartId].filter((id) => id !== null));
}

function keyOf(line: NaiveLine): string {
  return JSON.stringify([unitsOf(line), line.class]);
}

function isSame(a: Pick<Dealing, 'units' | 'kind'>, b: Pick<Dealing, 'units' | 'kind'>): boolean {
  return a.kind === b.kind && JSON.stringify(a.units) === JSON.stringify(b.units);
}
