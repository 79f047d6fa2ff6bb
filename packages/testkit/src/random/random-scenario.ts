import type { Change, OrganisationStatement, Scenario, Unit } from '@samorg/domain';
import { isRootKind } from '@samorg/domain';
import fc from 'fast-check';
import { aScenario } from '../builders/scenario.ts';
import { aUnit } from '../builders/unit.ts';
import { pick } from './pick.ts';
import { type ChangeRecipe, changeDates, changeOf, changeRecipe } from './random-change.ts';
import { randomOrganisation } from './random-organisation.ts';
import { isAlive } from './random-units.ts';

/** An organisation with a scenario on it, both without a fault. */
export interface RandomReform {
  readonly statement: OrganisationStatement;
  readonly scenario: Scenario;
}

interface ScenarioRecipe {
  readonly changes: readonly ChangeRecipe[];
  readonly toleranceOre: number;
  readonly factor: { readonly date: number; readonly numerator: number; readonly rest: number } | null;
  readonly participation: readonly number[];
  readonly budgetYear: number;
  readonly target: TargetRecipe | null;
}

interface TargetRecipe {
  readonly baseYear: number;
  readonly baseUnits: readonly number[];
  readonly index: readonly { readonly pctMilli: number; readonly isRenamed: boolean }[];
  readonly reductionPctMilli: number;
}

const scenarioRecipe: fc.Arbitrary<ScenarioRecipe> = fc.record({
  changes: fc.array(changeRecipe, { maxLength: 8 }),
  toleranceOre: fc.oneof(fc.constant(0), fc.nat(200_000)),
  factor: fc.option(fc.record({ date: fc.nat(7), numerator: fc.nat(12), rest: fc.nat(5) }), { nil: null, freq: 2 }),
  participation: fc.array(fc.nat(9), { maxLength: 3 }),
  budgetYear: fc.nat(19).map((number) => (number === 19 ? 2031 : 2024)),
  target: fc.option(
    fc.record({
      baseYear: fc.constantFrom(2024, 2023, 2022),
      baseUnits: fc.array(fc.nat(40), { minLength: 1, maxLength: 3 }),
      index: fc.array(fc.record({ pctMilli: fc.integer({ min: -99_999, max: 9000 }), isRenamed: fc.boolean() }), {
        maxLength: 3,
      }),
      reductionPctMilli: fc.nat(100_000),
    }),
    { nil: null, freq: 2 },
  ),
});

/** Small organisations with scenarios of up to eight changes of the built verbs, most possible, some refused or skipped. */
export const randomReform: fc.Arbitrary<RandomReform> = fc
  .tuple(randomOrganisation, scenarioRecipe)
  .map(([statement, recipe]) => ({ statement, scenario: scenarioOf(statement, recipe) }));

/** The scenario of a recipe on a statement; a change that finds nothing to name is left out. */
function scenarioOf(statement: OrganisationStatement, recipe: ScenarioRecipe): Scenario {
  const created: Unit[] = [];
  const changes: Change[] = [];
  for (const [number, change] of recipe.changes.entries()) {
    const made = changeOf(change, statement, { id: `c${(number * 3 + 2) % 8}`, created });
    if (made === null) continue;
    changes.push(made);
    if (made.type === 'createUnit' && ![...statement.units, ...created].some((unit) => unit.id === made.unitId))
      created.push(aUnit({ id: made.unitId, kind: made.kind, parentId: made.parentId }));
  }
  const roots = statement.units.filter((unit) => isRootKind(unit.kind));
  const date = changeDates[recipe.factor?.date ?? 0];
  return aScenario(changes, {
    baseline: { ...aScenario([]).baseline, budgetYear: recipe.budgetYear },
    toleranceOre: recipe.toleranceOre,
    partYearFactors:
      recipe.factor === null || date === undefined
        ? []
        : [
            {
              date,
              numerator: recipe.factor.numerator,
              denominator: Math.max(1, recipe.factor.numerator + recipe.factor.rest),
            },
          ],
    participation: roots.flatMap((root, at) => {
      const statuses = [null, null, null, null, null, null, 'decided', 'notDecided', 'proposed', 'declined'] as const;
      const status = statuses[recipe.participation[at] ?? 0] ?? null;
      return status === null ? [] : [{ legalEntityId: root.id, status, decisionId: null, note: null }];
    }),
    target: recipe.target === null ? null : targetOf(statement, recipe.target),
  });
}

function targetOf(statement: OrganisationStatement, recipe: TargetRecipe): Scenario['target'] {
  const living = statement.units.filter(isAlive);
  return {
    baseYear: recipe.baseYear,
    baseUnitIds: [...new Set(recipe.baseUnits.flatMap((index) => pick(living, index)?.id ?? []))],
    index: recipe.index.map(({ pctMilli, isRenamed }, at) => ({
      year: 2024 + at,
      pctMilli,
      name: isRenamed ? 'LPIK' : 'PKV',
      published: null,
      outcome: null,
      source: null,
    })),
    reductionPctMilli: recipe.reductionPctMilli,
    excludeAddOns: true,
  };
}
