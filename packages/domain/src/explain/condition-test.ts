import { type ReckonedYear, sumOver } from '../evaluate/money/year-table.ts';
import { type Fraction, isWithinBound, isZero, minus, plus, whole, zero } from '../quantity/fraction.ts';
import type { Basis } from './basis.ts';
import { conservedNames, unitOfConserved } from './conservation-section.ts';
import { countedTerm, type Explanation, explained, type FigureUnit, figureTerm } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';
import { linesOfPair, sumOfPair, touchedPairs } from './internal-pair.ts';
import { standingLine } from './line-term.ts';
import type { RuleCode } from './rule-code.ts';
import type { Term } from './term.ts';
import { exactPath, exactTerm } from './year-exact.ts';
import type { BodyYear } from './year-parts.ts';

/** One test of a condition: of a year, a row, a pair of units, or a sum over everything. */
export interface ConditionTest {
  readonly path: FigurePath;
  readonly holds: boolean;
  readonly explain: () => Explanation;
}

/** Condition 1: the external net cost over all rows is unchanged, within the tolerance. */
export function sumTest(basis: Basis, year: ReckonedYear): ConditionTest {
  const { budget } = year.parts;
  const value = sumOver(budget, basis.reckoning().rows.all);
  const holds = isWithinBound(value, toleranceOf(basis));
  return conditionTest(['1', String(year.year)], { rule: 'condition1', value, holds }, () =>
    [...budget].filter(([, sum]) => !isZero(sum)).map(([bodyId]) => exactTerm({ year, bodyId }, 'budget')),
  );
}

/** Condition 2: the adjustments sum to 0 in each legal entity. */
export function balanceTests(basis: Basis, year: ReckonedYear): ConditionTest[] {
  const applied = appliedOf(basis, year);
  return [...basis.reckoning().rows.byEntity].map(([entityId, bodies]) => {
    const value = sumOver(applied, bodies);
    const figure = { rule: 'condition2', value, holds: isZero(value) } as const;
    return conditionTest(['2', String(year.year), entityId], figure, () =>
      bodies
        .filter((body) => !isZero(applied.get(body) ?? zero))
        .map((body) => appliedTerm({ basis, year, bodyId: body })),
    );
  });
}

/** Condition 3: each row is whole with its adjustment, within the tolerance. */
export function wholeTests(basis: Basis, year: ReckonedYear): ConditionTest[] {
  const applied = appliedOf(basis, year);
  return basis.reckoning().rows.all.map((bodyId) => {
    const of = (sums: ReckonedYear['adjustment']): Fraction => sums.get(bodyId) ?? zero;
    const { structural, budget, crossEntity } = year.parts;
    const value = minus(plus(of(structural), of(budget)), plus(of(crossEntity), of(applied)));
    const holds = isWithinBound(value, toleranceOf(basis));
    const at = { basis, year, bodyId };
    return conditionTest(['3', String(year.year), bodyId], { rule: 'condition3', value, holds }, () => [
      exactTerm(at, 'structural'),
      exactTerm(at, 'budget'),
      exactTerm(at, 'crossEntity', -1),
      appliedTerm(at, -1),
    ]);
  });
}

/** Condition 4: each pair's trade and each pair's overhead sums to 0, or to the same as in the baseline. */
export function closureTests(basis: Basis): ConditionTest[] {
  const { before, after } = basis.comparison;
  return touchedPairs(basis).map((pair) => {
    const sum = sumOfPair(after, pair);
    const figure = {
      rule: 'condition4',
      value: whole(sum),
      holds: sum === 0n || sum === sumOfPair(before, pair),
    } as const;
    return conditionTest(['4', pair.kind, ...pair.unitIds], figure, () =>
      linesOfPair(after, pair).map((line) => standingLine(line)),
    );
  });
}

/** Condition 5: everything is conserved. */
export function conservationTests(basis: Basis): ConditionTest[] {
  const conservation = basis.conservation();
  return conservedNames.map((name) => {
    const { before, after } = conservation[name];
    const value = whole(BigInt(after) - BigInt(before));
    const figure = { rule: 'condition5', value, holds: before === after, unit: unitOfConserved(name) } as const;
    return conditionTest(['5', name], figure, () => [
      figureTerm(['conservation', name, 'after'], after),
      figureTerm(['conservation', name, 'before'], before, -1),
    ]);
  });
}

/** Condition 6: conditions 1–3 hold in a year before the last; the value is how many of their tests fail. */
export function earlierYearTest(basis: Basis, year: ReckonedYear): ConditionTest {
  const failed = [sumTest(basis, year), ...balanceTests(basis, year), ...wholeTests(basis, year)].filter(
    (test) => !test.holds,
  );
  const value = whole(BigInt(failed.length));
  const figure = { rule: 'condition6', value, holds: failed.length === 0, unit: 'count' } as const;
  return conditionTest(['6', String(year.year)], figure, () => failed.map((test) => countedTerm(test.path)));
}

interface TestedFigure {
  readonly rule: RuleCode;
  readonly value: Fraction;
  readonly holds: boolean;
  readonly unit?: FigureUnit;
}

function conditionTest(tail: FigurePath, figure: TestedFigure, terms: () => readonly Term[]): ConditionTest {
  const path = ['failedConditions', ...tail];
  return { path, holds: figure.holds, explain: () => explained({ path, unit: 'ore', ...figure, terms: terms() }) };
}

function toleranceOf({ comparison }: Basis): bigint {
  return BigInt(comparison.replay.scenario.toleranceOre);
}

/** The adjustments that are tested: decided ones as soon as any is decided. */
function appliedOf(basis: Basis, year: ReckonedYear): ReckonedYear['adjustment'] {
  return basis.reckoning().isDecided ? year.parts.decided : year.adjustment;
}

function appliedTerm({ basis, year, bodyId }: BodyYear, sign: 1 | -1 = 1): Term {
  const step = basis.reckoning().isDecided ? 'decided' : 'adjustment';
  return figureTerm(exactPath(year.year, bodyId, step), appliedOf(basis, year).get(bodyId) ?? zero, sign);
}
