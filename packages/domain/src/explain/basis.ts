import { lazy } from '../base/lazy.ts';
import type { Comparison } from '../evaluate/comparison.ts';
import type { EvaluationResult } from '../evaluate/evaluation.ts';
import { conservationOf } from '../evaluate/money/conservation.ts';
import { internalTradeOf } from '../evaluate/money/internal-trade.ts';
import { type Money, reckon, warningsBeside } from '../evaluate/money/money.ts';
import { targetOf } from '../evaluate/money/target.ts';
import type { Reckoning } from '../evaluate/money/year-table.ts';
import { employerChangeOf, movedOf } from '../evaluate/staff/moved-positions.ts';
import { staffFunctionsOf, vulnerableFunctionsOf } from '../evaluate/staff-function/staff-functions.ts';
import type { BudgetLineId } from '../model/budget-line.ts';
import { type Crossing, crossingsOf } from './crossing.ts';
import { type Movement, movementsOf } from './movement.ts';
import { type Stage, stagesOf } from './stage.ts';

/** Underlag: what the explanations of one evaluation read. Everything is reckoned when it is first asked for. */
export interface Basis {
  readonly comparison: Comparison;
  /** The figures that are explained. */
  readonly money: () => Money;
  readonly reckoning: () => Reckoning;
  readonly warnings: () => EvaluationResult['warnings'];
  readonly moved: () => EvaluationResult['moved'];
  readonly employerChange: () => EvaluationResult['employerChange'];
  readonly staffFunctions: () => EvaluationResult['staffFunctions'];
  readonly vulnerableFunctions: () => EvaluationResult['vulnerableFunctions'];
  readonly internalTrade: () => EvaluationResult['internalTrade'];
  readonly target: () => EvaluationResult['target'];
  readonly conservation: () => EvaluationResult['conservation'];
  /** The grounds: the play step by step, and the lines that it moved. */
  readonly stages: () => readonly Stage[];
  readonly movements: () => readonly Movement[];
  /** Every line that some step touched. */
  readonly touchedLines: () => ReadonlySet<BudgetLineId>;
  /** What passes entity borders on each evening against the baseline; the last is the last state. */
  readonly crossings: () => readonly (readonly Crossing[])[];
}

/** The grounds of an evaluation; nothing is reckoned yet. */
export function basisOf(comparison: Comparison, money: () => Money): Basis {
  const { replay, before } = comparison;
  const stages = lazy(() => stagesOf(replay));
  const touchedLines = lazy(() => new Set(stages().flatMap((stage) => [...stage.lines])));
  return {
    comparison,
    money,
    reckoning: lazy(() => reckon(comparison)),
    warnings: lazy(() => warningsBeside(comparison, money())),
    moved: lazy(() => movedOf(comparison)),
    employerChange: lazy(() => employerChangeOf(comparison)),
    staffFunctions: lazy(() => staffFunctionsOf(comparison)),
    vulnerableFunctions: lazy(() => vulnerableFunctionsOf(comparison)),
    internalTrade: lazy(() => internalTradeOf(comparison)),
    target: lazy(() => targetOf(comparison)),
    conservation: lazy(() => conservationOf(comparison)),
    stages,
    movements: lazy(() => movementsOf(stages())),
    touchedLines,
    crossings: lazy(() =>
      replay.evenings.map(({ organisation }) => crossingsOf({ before, state: organisation }, touchedLines())),
    ),
  };
}
