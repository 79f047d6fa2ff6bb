import { assert } from '../base/assert.ts';
import { type Fraction, isZero, minus, plus, whole, zero } from '../quantity/fraction.ts';
import { type FigurePath, figureAddress } from './figure-address.ts';
import type { RuleCode } from './rule-code.ts';
import type { CountedTerm, FigureTerm, Term } from './term.ts';

/** What a figure counts. `count` = failed tests, gaps and the like. */
export type FigureUnit = 'ore' | 'headcount' | 'fteMilli' | 'pctMilli' | 'count';

/** Varför denna siffra: the rule of a figure and the terms that sum to it exactly. */
export interface Explanation {
  /** Address. */
  readonly figure: string;
  readonly unit: FigureUnit;
  /** Exact; whole except for a step before rounding. Null = not known. */
  readonly value: Fraction | null;
  readonly rule: RuleCode;
  /** Whether a test of a condition holds; null for a figure that is no test. */
  readonly holds: boolean | null;
  readonly terms: readonly Term[];
}

/** What an explanation is made of. */
interface ExplainedFigure {
  readonly path: FigurePath;
  readonly unit: FigureUnit;
  readonly value: Fraction | number | null;
  readonly rule: RuleCode;
  readonly holds?: boolean;
  readonly terms: readonly Term[];
}

/** The explanation of a figure. Breaks when its terms do not sum to it exactly: then either the figure or its grounds are wrong. */
export function explained({ path, unit, value, rule, holds, terms }: ExplainedFigure): Explanation {
  const figure = figureAddress(path);
  const exact = typeof value === 'number' ? whole(BigInt(value)) : value;
  const sum = sumOfTerms(terms);
  assert(
    sum === null ? exact === null : exact !== null && isZero(minus(exact, sum)),
    `the terms of ${figure} sum to it`,
  );
  return { figure, unit, value: exact, rule, holds: holds ?? null, terms };
}

/** Σ of terms, exact; null when some is not known. */
export function sumOfTerms(terms: readonly Term[]): Fraction | null {
  let sum = zero;
  for (const { amount } of terms) {
    if (amount === null) return null;
    sum = plus(sum, amount);
  }
  return sum;
}

/** A figure as a term of another. */
export function figureTerm(path: FigurePath, value: Fraction | number | null, sign: 1 | -1 = 1): FigureTerm {
  const exact = typeof value === 'number' ? whole(BigInt(value)) : value;
  const amount = exact === null || sign === 1 ? exact : minus(zero, exact);
  return { kind: 'figure', figure: figureAddress(path), sign, amount };
}

/** A figure that counts as one. */
export function countedTerm(path: FigurePath): CountedTerm {
  return { kind: 'counted', figure: figureAddress(path), amount: whole(1n) };
}
