import { checkStatement, type OrganisationStatement } from '@samorg/domain';
import { expect, it } from 'vitest';
import { countryParts, countryPlan, generateCountry } from './generate-country.ts';
import { generateFromPlan } from './generate-organisation.ts';

const total = (count: (plan: ReturnType<typeof countryParts>[number]) => number): number =>
  countryParts().reduce((sum, plan) => sum + count(plan), 0);

it('divides a country into exactly its organisations, units, positions and lines', () => {
  expect([
    countryParts().length,
    total((plan) => plan.units),
    total((plan) => plan.positions),
    total((plan) => plan.lines),
  ]).toEqual([311, 100_000, 1_200_000, 300_000]);
  expect(countryPlan.organisations).toBe(countryParts().length);
});

it('makes organisations that pass every check, of the sizes that are planned, each with an id of its own', {
  timeout: 60_000,
}, () => {
  const made = firstOf(2);
  for (const [at, statement] of made.entries()) {
    const { units, positions, lines } = countryParts()[at] ?? { units: 0, positions: 0, lines: 0 };
    expect(checkStatement(statement)).toEqual([]);
    expect([statement.units.length, statement.positions.length, statement.budgetLines.length]).toEqual([
      units,
      positions,
      lines,
    ]);
  }
  expect(new Set(made.map(({ id }) => id)).size).toBe(2);
  expect(firstOf(1)).toEqual(made.slice(0, 1));
});

it('makes the smallest organisation too', () => {
  const [smallest] = countryParts().slice(-1);
  if (smallest === undefined) throw new Error('a country has organisations');
  const statement = generateFromPlan(smallest, { id: 'smallest', name: 'Minst', seed: 1 });
  expect(checkStatement(statement)).toEqual([]);
  expect([statement.units.length, statement.budgetLines.length]).toEqual([smallest.units, smallest.lines]);
});

function firstOf(count: number): OrganisationStatement[] {
  const made: OrganisationStatement[] = [];
  for (const statement of generateCountry(1)) {
    made.push(statement);
    if (made.length === count) break;
  }
  return made;
}
