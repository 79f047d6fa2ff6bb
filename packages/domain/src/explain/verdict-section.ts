import type { Gap } from '../model/finding.ts';
import { isZero } from '../quantity/fraction.ts';
import type { Basis } from './basis.ts';
import { countedTerm, explained } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';
import type { RuleCode } from './rule-code.ts';
import type { Section } from './section.ts';
import { exactPath } from './year-exact.ts';

/** `verdict`: the value is how many grounds it has, and the terms are these. */
export function verdictSection(basis: Basis): Section {
  return {
    figures: () => [['verdict']],
    explain(path) {
      if (path.length !== 1) return null;
      const [rule, grounds] = groundsOf(basis);
      return explained({ path, unit: 'count', value: grounds.length, rule, terms: grounds.map(countedTerm) });
    },
  };
}

/** The way to a gap. */
export function gapPath({ code, refs }: Gap): FigurePath {
  return ['gaps', code, ...refs];
}

function groundsOf(basis: Basis): readonly [RuleCode, readonly FigurePath[]] {
  const { verdict, gaps, failedConditions } = basis.money();
  switch (verdict) {
    case 'undetermined':
      return ['verdictUndetermined', gaps.map(gapPath)];
    case 'notNeutral':
      return ['verdictNotNeutral', failedConditions.map((number) => ['failedConditions', String(number)])];
    case 'neutralAfterAdjustment':
      return ['verdictNeutralAfterAdjustment', neededAdjustments(basis)];
    default:
      return ['verdictNeutral', []];
  }
}

function neededAdjustments(basis: Basis): FigurePath[] {
  return basis
    .reckoning()
    .years.flatMap(({ year, adjustment }) =>
      [...adjustment].flatMap(([bodyId, sum]) => (isZero(sum) ? [] : [exactPath(year, bodyId, 'adjustment')])),
    );
}
