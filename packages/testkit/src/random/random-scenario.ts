import type { Change, OrganisationStatement, Scenario } from '@samorg/domain';
import { isRootKind } from '@samorg/domain';
import fc from 'fast-check';
import { aScenario } from '../builders/scenario.ts';
import { begin, doOne, endDay } from '../naive/replay.ts';
import { inOrder } from '../naive/state.ts';
import { type ChangeRecipe, changeDates, changeRecipe, dateOf } from './change-recipe.ts';
import { pick } from './pick.ts';
import { changeOf } from './random-change.ts';
import { lastingOrganisation, randomOrganisation } from './random-organisation.ts';
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
  changes: fc.array(changeRecipe, { maxLength: 12 }),
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

const mostlyPossible = fc.nat(3).map((number) => number === 3);

/** Small organisations with scenarios of up to twelve changes of all verbs; in three of four every change can be made or is skipped. */
export const randomReform: fc.Arbitrary<RandomReform> = reforms(randomOrganisation, mostlyPossible);

/** The same with every change kept, refused or not. */
export const triedReform: fc.Arbitrary<RandomReform> = reforms(randomOrganisation, fc.constant(true));

/** The same on organisations in which no unit comes or goes by itself. */
export const lastingReform: fc.Arbitrary<RandomReform> = reforms(lastingOrganisation, mostlyPossible);

function reforms(
  organisation: fc.Arbitrary<OrganisationStatement>,
  keepsRefused: fc.Arbitrary<boolean>,
): fc.Arbitrary<RandomReform> {
  return fc.tuple(organisation, scenarioRecipe, keepsRefused).map(([statement, recipe, isKept]) => {
    const frame = frameOf(statement, recipe);
    return { statement, scenario: { ...frame, changes: changesOn({ statement, frame }, recipe.changes, isKept) } };
  });
}

/**
 * The changes of recipes in the order of the recipes. Each is made on the state that it will meet; one that finds nothing to
 * name is left out, and one that is refused unless those are kept.
 */
function changesOn(
  { statement, frame }: { readonly statement: OrganisationStatement; readonly frame: Scenario },
  recipes: readonly ChangeRecipe[],
  keepsRefused: boolean,
): Change[] {
  const run = begin(statement, frame);
  const made = new Map<ChangeRecipe, Change>();
  for (const date of inOrder(recipes.map(dateOf))) {
    const morning = run.state;
    for (const [number, recipe] of recipes.entries()) {
      if (dateOf(recipe) !== date) continue;
      const change = changeOf(recipe, { id: `c${(number * 5 + 2) % 12}`, statement, state: run.state });
      if (change === null) continue;
      doOne(run, change);
      if (keepsRefused || !run.refused.has(change.id)) made.set(recipe, change);
    }
    endDay(run, morning);
  }
  return recipes.flatMap((recipe) => made.get(recipe) ?? []);
}

/** The scenario of a recipe without its changes. */
function frameOf(statement: OrganisationStatement, recipe: ScenarioRecipe): Scenario {
  const roots = statement.units.filter((unit) => isRootKind(unit.kind));
  const date = changeDates[recipe.factor?.date ?? 0];
  return aScenario([], {
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
      const status = statuses[recipe.participation[at] ?? 0] ?? null;
      return status === null ? [] : [{ legalEntityId: root.id, status, decisionId: null, note: null }];
    }),
    target: recipe.target === null ? null : targetOf(statement, recipe.target),
  });
}

const statuses = [null, null, null, null, null, null, 'decided', 'notDecided', 'proposed', 'declined'] as const;

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
    excludeAddOns: recipe.reductionPctMilli % 2 === 0,
  };
}
