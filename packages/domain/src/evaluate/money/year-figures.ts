import { yearOf } from '../../base/iso-date.ts';
import { valuesOf } from '../../base/layered-map.ts';
import { remember } from '../../base/remember.ts';
import { bodyOf, type Organisation, totalsOf } from '../../model/organisation.ts';
import { structuralOf } from '../../model/totals.ts';
import type { UnitId } from '../../model/unit.ts';
import { type Fraction, isZero, plus, times, whole, zero } from '../../quantity/fraction.ts';
import { partYearFactor, yearShare } from '../../quantity/year-share.ts';
import { type Evening, patchUntil, type Replay } from '../../scenario/replay.ts';
import { type BodySums, crossEntityOf } from './cross-entity.ts';

/** The measures that a year weighs by its share of each effective date. */
export const measures = ['structural', 'crossEntity', 'budget', 'decided'] as const;
export type Measure = (typeof measures)[number];

/** Exact öre per body; a body that is not there has 0. */
export type ExactSums = ReadonlyMap<UnitId, Fraction>;

/** One year of a reform in exact öre: the parts of each body's change. */
export interface YearFigures {
  readonly year: number;
  readonly parts: Readonly<Record<Measure, ExactSums>>;
  /** Transition one-offs of the year (omställningskostnad), outside every other figure. */
  readonly transitionCost: bigint;
}

/** Change against the evening before, per measure and body. */
export type Steps = readonly {
  readonly date: Replay['evenings'][number]['date'];
  readonly change: Record<Measure, BodySums>;
}[];

/** What each evening changes against the one before, per measure and body. */
export function eveningSteps(replay: Replay, rows: readonly UnitId[]): Steps {
  let earlier = valuesIn(replay.baseline, noCrossing, rows);
  return replay.evenings.map((evening) => {
    const now = valuesIn(evening.organisation, crossedUntil(evening, replay.baseline), rows);
    const change = Object.fromEntries(
      measures.map((measure) => [measure, difference(earlier[measure], now[measure], rows)]),
    ) as Record<Measure, BodySums>;
    earlier = now;
    return { date: evening.date, change };
  });
}

/** The figures of one year: Σ over the effective dates of share(date, year) × change, and the one-offs that fall in it. */
export function figuresOfYear(replay: Replay, steps: Steps, year: number): YearFigures {
  const factors = replay.scenario.partYearFactors;
  const parts = Object.fromEntries(measures.map((measure) => [measure, new Map<UnitId, Fraction>()])) as Record<
    Measure,
    Map<UnitId, Fraction>
  >;
  for (const step of steps) {
    const share = yearShare(step.date, year, factors);
    if (isZero(share)) continue;
    for (const measure of measures) {
      for (const [body, amount] of step.change[measure]) addTo(parts[measure], body, times(whole(amount), share));
    }
  }
  let transitionCost = 0n;
  for (const oneOff of oneOffsOf(replay, year)) {
    if (oneOff.isTransition) transitionCost += oneOff.amount;
    else addTo(parts.budget, oneOff.bodyId, whole(oneOff.amount));
  }
  return { year, parts, transitionCost };
}

/** Transition one-offs of a year (omställningskostnad) per body, öre; their sum is the year's transition cost. */
export function transitionCostsOf(replay: Replay, year: number): BodySums {
  const sums = new Map<UnitId, bigint>();
  for (const { bodyId, amount, isTransition } of oneOffsOf(replay, year)) {
    if (isTransition) sums.set(bodyId, (sums.get(bodyId) ?? 0n) + amount);
  }
  return sums;
}

/**
 * The years shown: for each applied change the year of its date, and the next unless the date governs the whole year and the
 * change is no one-off; the budget year when nothing was applied. Ascending.
 */
export function yearsOf(replay: Replay): number[] {
  const years = new Set<number>();
  for (const { change, outcome } of replay.steps) {
    if (outcome.kind !== 'planned') continue;
    const year = yearOf(change.effectiveDate);
    years.add(year);
    const factor = partYearFactor(change.effectiveDate, replay.scenario.partYearFactors);
    const isOneOff = change.type === 'adjustBudget' && change.recurrence === 'oneOff';
    if (factor.numerator !== factor.denominator || isOneOff) years.add(year + 1);
  }
  return years.size === 0 ? [replay.scenario.baseline.budgetYear] : [...years].sort((a, b) => a - b);
}

/** Nothing passes a border in the baseline. */
const noCrossing: BodySums = new Map();

/** What has passed legal-entity borders by an evening; kept, since a longer scenario begins with the same evenings. */
const crossedUntil = remember((evening: Evening, baseline: Organisation) =>
  crossEntityOf(baseline, evening.organisation, patchUntil(evening)),
);

/** Values of a state, the baseline or an evening. */
function valuesIn(state: Organisation, crossEntity: BodySums, rows: readonly UnitId[]): Record<Measure, BodySums> {
  const structural = new Map<UnitId, bigint>();
  const budget = new Map<UnitId, bigint>();
  for (const row of rows) {
    const totals = totalsOf(state, row);
    structural.set(row, structuralOf(totals));
    budget.set(row, totals.budget);
  }
  return { structural, budget, crossEntity, decided: decidedIn(state) };
}

/** Decided changes of funding per body; an ended board's belong to its home's body. */
function decidedIn(state: Organisation): BodySums {
  const sums = new Map<UnitId, bigint>();
  for (const { entries } of valuesOf(state.tables.decided)) {
    for (const entry of entries) {
      const body = bodyOf(state, entry.boardId);
      sums.set(body, (sums.get(body) ?? 0n) + BigInt(entry.amountOre));
    }
  }
  return sums;
}

function difference(from: BodySums, to: BodySums, rows: readonly UnitId[]): BodySums {
  const sums = new Map<UnitId, bigint>();
  for (const row of rows) {
    const change = (to.get(row) ?? 0n) - (from.get(row) ?? 0n);
    if (change !== 0n) sums.set(row, change);
  }
  return sums;
}

function addTo(sums: Map<UnitId, Fraction>, body: UnitId, amount: Fraction): void {
  sums.set(body, plus(sums.get(body) ?? zero, amount));
}

interface FallenOneOff {
  readonly bodyId: UnitId;
  readonly amount: bigint;
  readonly isTransition: boolean;
}

/** One-offs of a year, on the body that their unit has in the evening of their date. */
function oneOffsOf(replay: Replay, year: number): FallenOneOff[] {
  const fallen: FallenOneOff[] = [];
  for (const { organisation, date } of replay.evenings) {
    if (yearOf(date) !== year) continue;
    for (const oneOff of valuesOf(organisation.tables.oneOffs)) {
      if (oneOff.date !== date) continue;
      const role = organisation.reference.accountGroups.get(oneOff.accountGroupId)?.role;
      fallen.push({
        bodyId: bodyOf(organisation, oneOff.unitId),
        amount: BigInt(oneOff.amountOre),
        isTransition: role === 'transition',
      });
    }
  }
  return fallen;
}
