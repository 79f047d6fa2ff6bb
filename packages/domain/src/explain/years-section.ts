import type { BoardYear, EvaluationYear } from '../evaluate/evaluation.ts';
import { type Measure, measures } from '../evaluate/money/year-figures.ts';
import { type ReckonedYear, sumOver } from '../evaluate/money/year-table.ts';
import type { UnitId } from '../model/unit.ts';
import { isZero, zero } from '../quantity/fraction.ts';
import type { Basis } from './basis.ts';
import { boardFigureNames, explainBoardYear } from './board-year.ts';
import { type Explanation, explained, figureTerm } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';
import { roundingAlone } from './rounding.ts';
import type { RuleCode } from './rule-code.ts';
import type { Section } from './section.ts';
import { exactAdjustment, exactPath } from './year-exact.ts';
import { leavesOf, transitionLeaves } from './year-parts.ts';

const exactRules: Readonly<Record<Measure, RuleCode>> = {
  structural: 'structuralOfYear',
  crossEntity: 'crossEntityExact',
  budget: 'budgetOfYear',
  decided: 'decidedOfYear',
};

/** `years/Y/…`, `years/Y/boards/B/…`, and the exact steps before rounding, `years/Y/boards/B/exact/…`. */
export function yearsSection(basis: Basis): Section {
  return {
    figures: () => basis.money().years.flatMap(figuresOfYear),
    explain(path) {
      const [, number, ...rest] = path;
      const at = basis.money().years.findIndex(({ year }) => String(year) === number);
      const [year, reckoned] = [basis.money().years[at], basis.reckoning().years[at]];
      if (year === undefined || reckoned === undefined) return null;
      const [list, boardId, name, measure] = rest;
      if (rest.length === 1) return explainSum(basis, { path, year, reckoned });
      const board = list === 'boards' ? year.boards.find((row) => row.boardId === boardId) : undefined;
      if (board === undefined || name === undefined) return null;
      if (rest.length === 3) return explainBoardYear({ basis, path, year: reckoned, board }, name);
      if (rest.length !== 4 || name !== 'exact') return null;
      return explainExact({ basis, path, year: reckoned, bodyId: board.boardId }, measure);
    },
  };
}

function figuresOfYear({ year, boards }: EvaluationYear): FigurePath[] {
  const head = ['years', String(year)];
  const steps = [...measures, 'adjustment'];
  return [
    [...head, 'netExternalChangeOre'],
    [...head, 'transitionCostOre'],
    ...boards.flatMap(({ boardId }: BoardYear) => [
      ...boardFigureNames.map((name) => [...head, 'boards', boardId, name]),
      ...steps.map((step) => [...head, 'boards', boardId, 'exact', step]),
    ]),
  ];
}

interface YearAt {
  readonly path: FigurePath;
  readonly year: EvaluationYear;
  readonly reckoned: ReckonedYear;
}

function explainSum(basis: Basis, { path, year, reckoned }: YearAt): Explanation | null {
  if (path[2] === 'transitionCostOre') {
    const terms = transitionLeaves(basis, year.year);
    return explained({ path, unit: 'ore', value: year.transitionCostOre, rule: 'transitionCost', terms });
  }
  if (path[2] !== 'netExternalChangeOre') return null;
  const { budget } = reckoned.parts;
  const terms = [
    ...[...budget]
      .filter(([, sum]) => !isZero(sum))
      .map(([bodyId, sum]) => figureTerm(exactPath(year.year, bodyId, 'budget'), sum)),
    ...roundingAlone('halfUp', sumOver(budget, basis.reckoning().rows.all)),
  ];
  return explained({ path, unit: 'ore', value: year.netExternalChangeOre, rule: 'netExternalChange', terms });
}

interface ExactAt {
  readonly basis: Basis;
  readonly path: FigurePath;
  readonly year: ReckonedYear;
  readonly bodyId: UnitId;
}

function explainExact(at: ExactAt, step: string | undefined): Explanation | null {
  const { path, year, bodyId } = at;
  if (step === 'adjustment') {
    const value = year.adjustment.get(bodyId) ?? zero;
    return explained({ path, unit: 'ore', value, rule: 'adjustmentExact', terms: exactAdjustment(at) });
  }
  const measure = measures.find((name) => name === step);
  if (measure === undefined) return null;
  const value = year.parts[measure].get(bodyId) ?? zero;
  return explained({ path, unit: 'ore', value, rule: exactRules[measure], terms: leavesOf(at, measure) });
}
