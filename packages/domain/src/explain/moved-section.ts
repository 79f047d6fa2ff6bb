import { present } from '../base/assert.ts';
import { keysOf } from '../base/keys-of.ts';
import type { Staff } from '../evaluate/evaluation.ts';
import { bodyOf, legalEntityOf, positionOf, positionsOn } from '../model/organisation.ts';
import type { Position } from '../model/position.ts';
import type { Basis } from './basis.ts';
import { type Explanation, explained } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';
import { type PositionMeasure, positionTerm, unitOfMeasure } from './position-term.ts';
import type { RuleCode } from './rule-code.ts';
import type { Section } from './section.ts';
import type { PositionTerm } from './term.ts';

const measures = {
  headcount: 'headcount',
  vacantHeadcount: 'vacantHeadcount',
  fteMilli: 'fteMilli',
  personnelCostOre: 'cost',
} as const satisfies Record<keyof Staff, PositionMeasure>;

const ways = { withUnits: 'movedWithUnits', separately: 'movedSeparately' } as const satisfies Record<string, RuleCode>;

/** `moved/withUnits/…` and `moved/separately/…`. */
export function movedSection(basis: Basis): Section {
  return {
    figures: () => keysOf(ways).flatMap((way) => keysOf(measures).map((name) => ['moved', way, name])),
    explain(path) {
      const way = keysOf(ways).find((key) => key === path[1]);
      const name = keysOf(measures).find((key) => key === path[2]);
      if (path.length !== 3 || way === undefined || name === undefined) return null;
      const rows = rehomedPositions(basis, bodyOf).filter((row) => row.isWithUnit === (way === 'withUnits'));
      return explainStaff(rows, { path, measure: measures[name], value: basis.moved()[way][name], rule: ways[way] });
    },
  };
}

/** `employerChange/headcount` and `employerChange/fteMilli`. */
export function employerChangeSection(basis: Basis): Section {
  const names = ['headcount', 'fteMilli'] as const;
  return {
    figures: () => names.map((name) => ['employerChange', name]),
    explain(path) {
      const measure = names.find((name) => name === path[1]);
      if (path.length !== 2 || measure === undefined) return null;
      const rows = rehomedPositions(basis, legalEntityOf);
      return explainStaff(rows, { path, measure, value: basis.employerChange()[measure], rule: 'employerChange' });
    },
  };
}

interface RehomedPosition {
  readonly position: Position;
  readonly isWithUnit: boolean;
  readonly changeId: string | null;
}

/** Each position that comes under another body or employer than the position of the file had; looked at one by one. */
function rehomedPositions({ comparison, stages }: Basis, homeOf: typeof bodyOf): RehomedPosition[] {
  const { before, after } = comparison;
  const units = new Set(stages().flatMap((stage) => [...stage.units]));
  const ids = new Set([...units].flatMap((unitId) => positionsOn(after, unitId)));
  for (const stage of stages()) for (const id of stage.positions) ids.add(id);
  return [...ids].flatMap((id) => {
    const position = positionOf(after, id);
    const origin = positionOf(before, id.replace(/~.*$/s, ''));
    if (homeOf(before, origin.unitId) === homeOf(after, position.unitId)) return [];
    const stage = stages().findLast((step) => step.positions.has(id) || step.units.has(position.unitId));
    const { changeId } = present(stage, `position ${id} was moved`);
    return [{ position, isWithUnit: origin.unitId === position.unitId, changeId }];
  });
}

function explainStaff(
  rows: readonly RehomedPosition[],
  figure: { path: FigurePath; measure: PositionMeasure; value: number; rule: RuleCode },
): Explanation {
  const { measure, ...rest } = figure;
  const terms = rows.map(({ position, changeId }): PositionTerm => positionTerm(position, measure, { changeId }));
  return explained({ ...rest, unit: unitOfMeasure[measure], terms });
}
