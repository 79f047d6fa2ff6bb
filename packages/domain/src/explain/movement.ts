import type { IsoDate } from '../base/iso-date.ts';
import { lookUp } from '../base/layered-map.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { classOfLine, type LineClass } from '../model/line-class.ts';
import { bodyOf, type Organisation, roleOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import type { Stage } from './stage.ts';
import type { LineEvent } from './term.ts';

/** One line that came to an accounting body or left it, full-year öre. */
export interface Movement {
  readonly bodyId: UnitId;
  readonly lineClass: LineClass;
  /** Where it lies on this side of the step. */
  readonly line: BudgetLine;
  readonly event: LineEvent;
  /** Cost that the body got (+) or lost (−). */
  readonly amount: bigint;
  readonly date: IsoDate;
  readonly changeId: string | null;
}

/** Every line of a class that changed body, was made or ceased, step by step. Looks at each line by itself, not at sums. */
export function movementsOf(stages: readonly Stage[]): Movement[] {
  return stages.flatMap((stage) => [...stage.lines].flatMap((id) => movementsOfLine(stage, id)));
}

/** The movements without those of a line that came and left again, told apart by a key. */
export function withoutRoundTrips(
  movements: readonly Movement[],
  keyOf: (movement: Movement) => string = () => '',
): readonly Movement[] {
  const sums = new Map<string, bigint>();
  const key = (movement: Movement): string => JSON.stringify([movement.bodyId, movement.line.id, keyOf(movement)]);
  for (const movement of movements) sums.set(key(movement), (sums.get(key(movement)) ?? 0n) + movement.amount);
  return movements.filter((movement) => sums.get(key(movement)) !== 0n);
}

function movementsOfLine({ before, after, date, changeId }: Stage, id: string): Movement[] {
  const [old, now] = [sideOf(before, id), sideOf(after, id)];
  if (old?.bodyId === now?.bodyId) return [];
  const step = { date, changeId };
  return [
    ...(old === null
      ? []
      : [{ ...old, ...step, event: now === null ? 'ceased' : 'leaves', amount: -old.amount } as const]),
    ...(now === null ? [] : [{ ...now, ...step, event: old === null ? 'made' : 'comes' } as const]),
  ];
}

type Side = Pick<Movement, 'bodyId' | 'lineClass' | 'line' | 'amount'>;

/** A line of a class in a state, with its body; null when it is not there or is in no class. */
function sideOf(state: Organisation, id: string): Side | null {
  const line = lookUp(state.tables.lines, id);
  const lineClass = line === undefined ? null : classOfLine(line, roleOf(state, line));
  if (line === undefined || lineClass === null) return null;
  return { bodyId: bodyOf(state, line.unitId), lineClass, line, amount: BigInt(line.amountOre) };
}
