import { assert } from '../base/assert.ts';
import type { ReckonedYear } from '../evaluate/money/year-table.ts';
import type { Basis } from './basis.ts';
import {
  balanceTests,
  type ConditionTest,
  closureTests,
  conservationTests,
  earlierYearTest,
  sumTest,
  wholeTests,
} from './condition-test.ts';
import { countedTerm, type Explanation, explained } from './explanation.ts';
import { figureAddress } from './figure-address.ts';
import type { RuleCode } from './rule-code.ts';
import type { Section } from './section.ts';

/** The conditions, with the tests that decide each. */
const conditions: readonly {
  readonly number: number;
  readonly rule: RuleCode;
  readonly testsOf: (basis: Basis) => ConditionTest[];
}[] = [
  { number: 1, rule: 'condition1', testsOf: (basis) => lastYear(basis).map((year) => sumTest(basis, year)) },
  { number: 2, rule: 'condition2', testsOf: (basis) => lastYear(basis).flatMap((year) => balanceTests(basis, year)) },
  { number: 3, rule: 'condition3', testsOf: (basis) => lastYear(basis).flatMap((year) => wholeTests(basis, year)) },
  { number: 4, rule: 'condition4', testsOf: closureTests },
  { number: 5, rule: 'condition5', testsOf: conservationTests },
  {
    number: 6,
    rule: 'condition6',
    testsOf: (basis) => earlierYears(basis).map((year) => earlierYearTest(basis, year)),
  },
];

/**
 * `failedConditions/N`: how many tests of the condition fail; and each test, e.g. `failedConditions/3/2022/BOARD`: what it
 * looks at and whether it holds. All six can be asked, whether they fail or not.
 */
export function conditionsSection(basis: Basis): Section {
  return {
    figures: () => [
      ...conditions.map(({ number }) => ['failedConditions', String(number)]),
      ...allTests(basis).map((test) => test.path),
    ],
    explain(path) {
      const condition = path.length === 2 ? conditions.find(({ number }) => String(number) === path[1]) : undefined;
      if (condition !== undefined) return explainCondition(basis, condition);
      const address = figureAddress(path);
      return (
        allTests(basis)
          .find((test) => figureAddress(test.path) === address)
          ?.explain() ?? null
      );
    },
  };
}

function explainCondition(basis: Basis, { number, rule, testsOf }: (typeof conditions)[number]): Explanation {
  const failed = testsOf(basis).filter((test) => !test.holds);
  const holds = failed.length === 0;
  assert(basis.money().failedConditions.includes(number) !== holds, `condition ${number} fails when a test of it does`);
  const path = ['failedConditions', String(number)];
  const terms = failed.map((test) => countedTerm(test.path));
  return explained({ path, unit: 'count', value: failed.length, rule, holds, terms });
}

/** Every test, those of earlier years included. */
function allTests(basis: Basis): ConditionTest[] {
  const years = basis.reckoning().years;
  return [
    ...years.map((year) => sumTest(basis, year)),
    ...years.flatMap((year) => balanceTests(basis, year)),
    ...years.flatMap((year) => wholeTests(basis, year)),
    ...closureTests(basis),
    ...conservationTests(basis),
    ...earlierYears(basis).map((year) => earlierYearTest(basis, year)),
  ];
}

function lastYear(basis: Basis): readonly ReckonedYear[] {
  return basis.reckoning().years.slice(-1);
}

function earlierYears(basis: Basis): readonly ReckonedYear[] {
  return basis.reckoning().years.slice(0, -1);
}
