import type { Baseline, OrganisationStatement } from '@samorg/domain';
import { isoDate } from '@samorg/domain';
import { aStatement } from '../builders/statement.ts';
import { generateLines } from './generate-lines.ts';
import { generatePositions, staffFunctions } from './generate-positions.ts';
import { generateUnits } from './generate-units.ts';
import { seededRandom } from './random.ts';
import { type Size, type SizePlan, sizePlans } from './size.ts';

const year = 2026;

/**
 * A fictive organisation of a size, the same one for the same seed: every kind of unit, depth 8, managers, staff functions,
 * closed pairs of internal trade and overhead, and funding that balances every board. It passes `checkStatement`.
 */
export function generateOrganisation(size: Size, seed: number): OrganisationStatement {
  return generateFromPlan(sizePlans[size], {
    id: `generated-${size}-${seed}`,
    name: `Fjällregionen (${size}, ${seed})`,
    seed,
  });
}

/** A fictive organisation with as many rows as a plan says. */
export function generateFromPlan(
  plan: SizePlan,
  { id, name, seed }: { readonly id: string; readonly name: string; readonly seed: number },
): OrganisationStatement {
  const random = seededRandom(seed);
  const generated = generateUnits(plan, random);
  const positions = generatePositions(generated.lineUnits, plan.positions, random);
  const budgetLines = generateLines({ generated, positions, count: plan.lines, year }, random);
  return aStatement({
    id,
    name,
    notice: 'Exempeldata: allt är påhittat',
    units: generated.units,
    positions,
    budgetLines,
    staffFunctions,
  });
}

/** The baseline of a generated organisation. */
export function baselineOfGenerated(statement: OrganisationStatement): Baseline {
  return { organisationId: statement.id, date: isoDate(`${year}-01-01`), budgetYear: year };
}
