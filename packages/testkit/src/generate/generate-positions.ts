import type { Position, StaffFunction } from '@samorg/domain';
import { milliFte, ore } from '@samorg/domain';
import { aPosition } from '../builders/position.ts';
import type { LineUnit } from './generate-units.ts';
import type { Random } from './random.ts';

export const staffFunctions: readonly StaffFunction[] = [
  { id: 'hr', name: 'HR och personal' },
  { id: 'it', name: 'IT och kommunikation' },
  { id: 'control', name: 'Uppsikt och internkontroll' },
  { id: 'finance', name: 'Ekonomi och budget' },
  { id: 'law', name: 'Administration och juridik' },
  { id: 'security', name: 'Säkerhet' },
];

const titles = ['Sjuksköterska', 'Undersköterska', 'Läkare', 'Tekniker', 'Lokalvårdare', 'Handläggare', 'Samordnare'];

/** Exactly `count` positions: first a manager of each unit, then staff on units at random; staff units serve a function. */
export function generatePositions(lineUnits: readonly LineUnit[], count: number, random: Random): Position[] {
  const managers = lineUnits.slice(0, count).map((unit) => manager(unit.id, random));
  const others = Array.from({ length: count - managers.length }, (_, at) =>
    staff(`p${at}`, random.pick(lineUnits), random),
  );
  return [...managers, ...others];
}

function manager(unitId: string, random: Random): Position {
  const annualCostOre = ore(random.between(900_000, 1_300_000) * 100);
  return aPosition({ id: `chef-${unitId}`, unitId, title: 'Chef', managerOf: unitId, annualCostOre });
}

function staff(id: string, unit: LineUnit, random: Random): Position {
  const headcount = random.below(20) === 0 ? random.between(2, 6) : 1;
  const shareMilli = random.pick([1000, 1000, 1000, 750, 800, 500]);
  // Thousands of kronor a full-time year are kronor a thousandth of it: the cost is whole öre.
  const yearlyThousands = random.between(450, 950);
  const position = aPosition({
    id,
    unitId: unit.id,
    title: random.pick(titles),
    headcount,
    vacantHeadcount: random.below(25) === 0 ? 1 : 0,
    fteMilli: milliFte(headcount * shareMilli),
    annualCostOre: ore(headcount * yearlyThousands * shareMilli * 100),
  });
  return unit.staffUnitId === null ? { ...position, ...functionOf(random) } : position;
}

/** Most staff serves one function; some are split, and IT is a shared service. */
function functionOf(random: Random): Partial<Position> {
  const first = random.pick(staffFunctions).id;
  if (random.below(8) > 0) return { staffFunctionId: first, sharedService: first === 'it' };
  const second = staffFunctions.find((other) => other.id !== first)?.id ?? null;
  return {
    staffFunctionShares: [
      { staffFunctionId: first, weight: random.between(1, 3) },
      { staffFunctionId: second, weight: random.between(1, 3) },
    ],
  };
}
