import type { BoardYear, EvaluationYear, Scenario } from '@samorg/domain';
import { crossEntitySince, decided, type Reading, rowsOf, structural } from './components.ts';
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
  /** structural − crossEntity: no built change alters the budget. */
  readonly computed: ReadonlyMap<string, Rational>;
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
    return isFull ? [year] : [year, year + 1];
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
  const [all, cross] = [weigh(structural), weigh(crossEntitySince(replay.before))];
  return {
    year,
    rows,
    structural: all,
    crossEntity: cross,
    decided: weigh(decided),
    computed: new Map(rows.map((row) => [row, less(at(all, row), at(cross, row))])),
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
  const boards = exact.rows.map((row): BoardYear => {
    const needBefore = structural(before, row);
    const funding = -total(
      before.lines
        .filter((line) => line.role === 'fundingReceived' && body(before, line.unitId) === row)
        .map((line) => line.amount),
    );
    const needAfter = needBefore + there(computed.get(row)) + there(cross.get(row));
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
  return { year: exact.year, netExternalChangeOre: 0, transitionCostOre: 0, boards };
}

export function hasDecided({ applied }: NaiveReplay): boolean {
  return applied.some(({ change }) => change.type === 'technicalAdjustment');
}

/** Conditions 2 and 3 of a year; condition 1 holds since no built change alters the budget. */
export function failedIn(replay: NaiveReplay, scenario: Scenario, year: ExactYear): number[] {
  const last = replay.evenings.at(-1)?.state ?? replay.before;
  const adjustment = hasDecided(replay) ? year.decided : year.computed;
  const roots = [...new Set(year.rows.map((row) => entity(last, row)))];
  const isUneven = roots.some(
    (root) => sum(year.rows.filter((row) => entity(last, row) === root).map((row) => at(adjustment, row))).over !== 0n,
  );
  const isOff = year.rows.some((row) => {
    const rest = less(less(at(year.structural, row), at(year.crossEntity, row)), at(adjustment, row));
    const size = rational(rest.over < 0n ? -rest.over : rest.over, rest.under);
    return order(size, rational(BigInt(scenario.toleranceOre))) > 0;
  });
  return [...(isUneven ? [2] : []), ...(isOff ? [3] : [])];
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
