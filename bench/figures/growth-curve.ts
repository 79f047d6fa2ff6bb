import { baselineOf, isoDate, type OrganisationStatement } from '@samorg/domain';
import { boardAbove, flatten, scan } from '../floors/flat-organisation.ts';
import { measureInTurn } from '../measure.ts';
import { pickBranches } from '../pick-branches.ts';
import { duration, type Figure, times } from '../report.ts';
import { evaluated, planned, transferOf } from './domain-move.ts';

/** How the cost of a move grows with what moves, and how little with the organisation: 10, 100 and 1 000 units. */
export function growthCurve(size: string, statement: OrganisationStatement, year: number): Figure[] {
  const organisation = baselineOf(statement, isoDate(`${year}-01-01`), year);
  const flat = flatten(statement);
  const ids = statement.units.map((unit) => unit.id);
  return pickBranches(organisation, ids, [10, 100, 1000]).flatMap((branch) => {
    const change = transferOf(branch, year);
    const [moved, receiver] = [flat.rowOf.get(branch.unitId) ?? 0, flat.rowOf.get(branch.toParentId) ?? 0];
    const walked = [moved, boardAbove(flat, moved), boardAbove(flat, receiver)];
    const [sums, verdict, walk] = measureInTurn(
      [
        { name: 'sums', run: () => planned(organisation, change) },
        { name: 'verdict', run: () => evaluated(organisation, change, year) },
        { name: 'walk', run: () => walked.map((row) => scan(flat, row)) },
      ],
      20,
    );
    if (sums === undefined || verdict === undefined || walk === undefined) return [];
    const floor = `${duration(walk.medianUs)} (walk of arrays)`;
    const name = `${size}, ${branch.size} units`;
    return [
      { name: `${name}: sums`, value: duration(sums.medianUs), floor, ratio: times(sums.medianUs, walk.medianUs) },
      {
        name: `${name}: verdict`,
        value: duration(verdict.medianUs),
        floor,
        ratio: times(verdict.medianUs, walk.medianUs),
      },
    ].map((figure) => ({ ...figure, aim: figure.name.endsWith('sums') ? '<= 5 x (G2)' : '-' }));
  });
}
