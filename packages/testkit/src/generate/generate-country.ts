import type { OrganisationStatement } from '@samorg/domain';
import { generateFromPlan } from './generate-organisation.ts';
import type { SizePlan } from './size.ts';

/** L: every region and municipality of a country, 21 and 290, as many organisations. */
export const countryPlan = { organisations: 311, units: 100_000, positions: 1_200_000, lines: 300_000 } as const;

const regions = 21;
const leastUnits = 60;

/** The organisations of a country, the same ones for the same seed, made one at a time: only the one that is read is in memory. */
export function* generateCountry(seed: number): Generator<OrganisationStatement> {
  for (const [at, plan] of countryParts().entries()) {
    const number = String(at + 1).padStart(3, '0');
    const name = at < regions ? `Region ${number}` : `Kommun ${number}`;
    yield generateFromPlan(plan, { id: `generated-L-${seed}-${number}`, name, seed: seed * 1000 + at });
  }
}

/** The sizes of the organisations: a few large ones, many small ones, and together exactly those of the country. */
export function countryParts(): SizePlan[] {
  const weights = Array.from({ length: countryPlan.organisations }, (_, at) =>
    at < regions ? 60 / (at + 6) : 40 / (at + 19),
  );
  const spread = partition(countryPlan.units - leastUnits * countryPlan.organisations, weights);
  const units = spread.map((more) => leastUnits + more);
  const positions = partition(countryPlan.positions, units);
  const lines = partition(countryPlan.lines, units);
  return units.map((count, at) => ({
    boards: at < regions ? 8 : 5,
    units: count,
    positions: positions[at] ?? 0,
    lines: lines[at] ?? 0,
  }));
}

/** Whole parts of a total in proportion to weights; their sum is the total. */
function partition(total: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let [sum, given] = [0, 0];
  return weights.map((weight, at) => {
    sum += weight;
    const upTo = at === weights.length - 1 ? total : Math.round((sum / whole) * total);
    const part = upTo - given;
    given = upTo;
    return part;
  });
}
