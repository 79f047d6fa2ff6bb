import type { BoardYear, EvaluationYear, Scenario } from '@samorg/domain';
import { budget, crossEntitySince, decided, fallenOneOffs, type Reading, rowsOf, structural } from './components.ts';
import { apportioned, less, order, product, type Rational, rational, roundOf, sum } from './rational.ts';
import type { NaiveReplay } from './replay.ts';
import { body, entity, type State, there, total } from './state.ts';

/** Exact figures of one year, per row. */
export interface ExactYear {
  readonly year: number;
  readonly rows: readonly string[];
  readonly structural: ReadonlyMap<string, Rational>;
  readonly crossEntity: ReadonlyMap<string, Rational>;
  readonly decided: ReadonlyMap<string, Rational>;
  /** Changes of the budget, one-off sums of the year included, transition left out. */
  readonly budget: ReadonlyMap<string, Rational>;
  /** structural − crossEntity, and the budget where it only shifts means inside a legal entity. */
  readonly computed: ReadonlyMap<string, Rational>;
  /** The budget where it does more than that. */
  readonly rest: ReadonlyMap<string, Rational>;
}

/** Share of a year that a date governs. */
function shareOf(scenario: Scenario, date: string, year: number): Rational {
  const [y, m, d] = date.split('-').map(Number) as [number, number, number];
  if (year !== y) return rational(year < y ? 0n : 1n);
  const chosen = scenario.partYearFactors.find((factor) => factor.date === date);
  if (chosen !== undefined) return rational(BigInt(chosen.numerator), BigInt(chosen.denominator));
  if (d === 1) return rational(BigInt(13 - m), 12n);
  const days = (from: number, to: number): bigint => BigInt(Math.round((to - from) / 86_400_000));
  const start = Date.UTC(y, 0, 1);
  const end = Date.UTC(y + 1, 0, 1);
  return rational(days(Date.UTC(y, m - 1, d), end), days(start, end));
}

/** The years that the evaluation tells of, ascending. */
export function yearsOf({ applied }: NaiveReplay, scenario: Scenario): number[] {
  const years = applied.flatMap(({ change }) => {
    const year = Number(change.effectiveDate.slice(0, 4));
    const isFull = order(shareOf(scenario, change.effectiveDate, year), rational(1n)) === 0;
    const isOneOff = change.type === 'adjustBudget' && change.recurrence === 'oneOff';
    return isFull && !isOneOff ? [year] : [year, year + 1];
  });
  return years.length === 0 ? [scenario.baseline.budgetYear] : [...new Set(years)].sort((a, b) => a - b);
}

/** The exact figures of a year. */
export function exactYear(replay: NaiveReplay, scenario: Scenario, year: number): ExactYear {
  const rows = rowsOf(replay);
  const weigh = (reading: Reading): Map<string, Rational> =>
    new Map(
      rows.map((row) => {
        let last: State = replay.before;
        const steps = replay.evenings.map(({ date, state }) => {
          const change = reading(state, row) - reading(last, row);
          last = state;
          return product([shareOf(scenario, date, year), rational(change)]);
        });
        return [row, sum(steps)];
      }),
    );
  const [all, cross, recurring] = [weigh(structural), weigh(crossEntitySince(replay.before)), weigh(budget)];
  const once = oneOffsOf(replay, year).filter((oneOff) => !oneOff.isTransition);
  const budgets = new Map(
    rows.map((row) => {
      const own = once.filter((oneOff) => oneOff.bodyId === row).map((oneOff) => oneOff.amount);
      return [row, sum([at(recurring, row), rational(total(own))])];
    }),
  );
  const last = replay.evenings.at(-1)?.state ?? replay.before;
  const isCovered = (row: string): boolean => {
    const peers = rows.filter((other) => entity(last, other) === entity(last, row));
    return sum(peers.map((peer) => at(budgets, peer))).over === 0n;
  };
  const none = rational(0n);
  return {
    year,
    rows,
    structural: all,
    crossEntity: cross,
    decided: weigh(decided),
    budget: budgets,
    computed: new Map(
      rows.map((row) => [row, sum([less(at(all, row), at(cross, row)), isCovered(row) ? at(budgets, row) : none])]),
    ),
    rest: new Map(rows.map((row) => [row, isCovered(row) ? none : at(budgets, row)])),
  };
}

/** The year in whole öre. */
export function wholeYear(replay: NaiveReplay, exact: ExactYear): EvaluationYear {
  const { before } = replay;
  const last = replay.evenings.at(-1)?.state ?? before;
  const isDecided = hasDecided(replay);
  const computed = perEntity(last, exact.computed);
  const chosen = perEntity(last, exact.decided);
  const cross = apportioned(exact.crossEntity, roundOf(sum([...exact.crossEntity.values()])));
  const rest = apportioned(exact.rest, roundOf(sum([...exact.rest.values()])));
  const boards = exact.rows.map((row): BoardYear => {
    const needBefore = structural(before, row);
    const funding = -total(
      before.lines
        .filter((line) => line.role === 'fundingReceived' && body(before, line.unitId) === row)
        .map((line) => line.amount),
    );
    const needAfter = needBefore + there(computed.get(row)) + there(cross.get(row)) + there(rest.get(row));
    const adjustment = there((isDecided ? chosen : computed).get(row));
    return {
      boardId: row,
      needBeforeOre: Number(needBefore),
      needAfterOre: Number(needAfter),
      technicalAdjustmentOre: Number(computed.get(row)),
      decidedAdjustmentOre: isDecided ? Number(chosen.get(row)) : null,
      crossEntityOre: Number(cross.get(row)),
      remainderOre: Number(needAfter - needBefore - adjustment),
      fundingBeforeOre: Number(funding),
      fundingAfterOre: Number(funding + adjustment),
    };
  });
  const transitions = oneOffsOf(replay, exact.year).filter((oneOff) => oneOff.isTransition);
  return {
    year: exact.year,
    netExternalChangeOre: Number(roundOf(sum([...exact.budget.values()]))),
    transitionCostOre: Number(total(transitions.map((oneOff) => oneOff.amount))),
    boards,
  };
}

export function hasDecided({ applied }: NaiveReplay): boolean {
  return applied.some(({ change }) => change.type === 'technicalAdjustment');
}

/** Which of conditions 1 to 3 fail in a year. */
export function failedIn(replay: NaiveReplay, scenario: Scenario, year: ExactYear): number[] {
  const last = replay.evenings.at(-1)?.state ?? replay.before;
  const adjustment = hasDecided(replay) ? year.decided : year.computed;
  const roots = [...new Set(year.rows.map((row) => entity(last, row)))];
  const isUneven = roots.some(
    (root) => sum(year.rows.filter((row) => entity(last, row) === root).map((row) => at(adjustment, row))).over !== 0n,
  );
  const isTooMuch = (amount: Rational): boolean => {
    const size = rational(amount.over < 0n ? -amount.over : amount.over, amount.under);
    return order(size, rational(BigInt(scenario.toleranceOre))) > 0;
  };
  const isOff = year.rows.some((row) => {
    const change = sum([at(year.structural, row), at(year.budget, row)]);
    return isTooMuch(less(less(change, at(year.crossEntity, row)), at(adjustment, row)));
  });
  const isDearer = isTooMuch(sum([...year.budget.values()]));
  return [...(isDearer ? [1] : []), ...(isUneven ? [2] : []), ...(isOff ? [3] : [])];
}

function oneOffsOf(replay: NaiveReplay, year: number): ReturnType<typeof fallenOneOffs> {
  return fallenOneOffs(replay).filter((oneOff) => Number(oneOff.date.slice(0, 4)) === year);
}

function at(values: ReadonlyMap<string, Rational>, row: string): Rational {
  return there(values.get(row));
}

/** Apportions over the rows of each legal entity by itself. */
function perEntity(state: State, exact: ReadonlyMap<string, Rational>): Map<string, bigint> {
  const roots = [...new Set([...exact.keys()].map((row) => entity(state, row)))];
  return new Map(
    roots.flatMap((root) => {
      const rows = new Map([...exact].filter(([row]) => entity(state, row) === root));
      return [...apportioned(rows, roundOf(sum([...rows.values()])))];
    }),
  );
}
