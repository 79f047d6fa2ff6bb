import { keysOf } from '../base/keys-of.ts';
import { entriesOf } from '../base/layered-map.ts';
import type { Conservation } from '../evaluate/evaluation.ts';
import { type Organisation, totalsOf } from '../model/organisation.ts';
import type { Totals } from '../model/totals.ts';
import type { UnitId } from '../model/unit.ts';
import { whole } from '../quantity/fraction.ts';
import type { Basis } from './basis.ts';
import { linesOfBody, positionsOfBody } from './body-rows.ts';
import { type Explanation, explained, type FigureUnit, figureTerm } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';
import { standingLine } from './line-term.ts';
import { positionTerm } from './position-term.ts';
import type { Section } from './section.ts';
import type { Term } from './term.ts';

interface Conserved {
  readonly unit: FigureUnit;
  readonly totalOf: (totals: Totals) => bigint;
  readonly leavesOf: (organisation: Organisation, bodyId: UnitId) => Term[];
}

const conserved: Readonly<Record<keyof Conservation, Conserved>> = {
  headcount: {
    unit: 'headcount',
    totalOf: (totals) => totals.headcount,
    leavesOf: (organisation, bodyId) =>
      positionsOfBody(organisation, bodyId).map((position) => positionTerm(position, 'headcount')),
  },
  fteMilli: {
    unit: 'fteMilli',
    totalOf: (totals) => totals.fteMilli,
    leavesOf: (organisation, bodyId) =>
      positionsOfBody(organisation, bodyId).map((position) => positionTerm(position, 'fteMilli')),
  },
  positionCostOre: {
    unit: 'ore',
    totalOf: (totals) => totals.positionCost,
    leavesOf: (organisation, bodyId) =>
      positionsOfBody(organisation, bodyId).map((position) => positionTerm(position, 'cost')),
  },
  externalOre: {
    unit: 'ore',
    totalOf: (totals) => totals.direct + totals.positions,
    leavesOf: (organisation, bodyId) =>
      linesOfBody(organisation, bodyId)
        .filter(({ lineClass }) => lineClass === 'direct' || lineClass === 'positions')
        .map(({ line }) => standingLine(line)),
  },
};

/** `conservation/…/before` and `/after`, and each accounting body's part, `conservation/…/before/bodies/B`. */
export function conservationSection(basis: Basis): Section {
  const { comparison } = basis;
  return {
    figures: () =>
      conservedNames.flatMap((name) =>
        moments.flatMap((time) => {
          const path = ['conservation', name, time];
          const bodies = bodiesOf(comparison[time], conserved[name]);
          return [path, ...bodies.map(([bodyId]) => [...path, 'bodies', bodyId])];
        }),
      ),
    explain(path) {
      const [, first, second, list, bodyId] = path;
      const name = conservedNames.find((key) => key === first);
      const time = moments.find((key) => key === second);
      if (name === undefined || time === undefined) return null;
      const at = { path, row: conserved[name], organisation: comparison[time] };
      if (path.length === 3) return explainAll(at, basis.conservation()[name][time]);
      return path.length === 5 && list === 'bodies' && bodyId !== undefined ? explainBody(at, bodyId) : null;
    },
  };
}

/** What is conserved, in the order of the evaluation. */
export const conservedNames = keysOf(conserved);

/** The unit that each is counted in. */
export function unitOfConserved(name: keyof Conservation): FigureUnit {
  return conserved[name].unit;
}

const moments = ['before', 'after'] as const;

interface ConservedAt {
  readonly path: FigurePath;
  readonly row: Conserved;
  readonly organisation: Organisation;
}

function explainAll({ path, row, organisation }: ConservedAt, value: number): Explanation {
  const terms = bodiesOf(organisation, row).map(([bodyId, sum]) => figureTerm([...path, 'bodies', bodyId], whole(sum)));
  return explained({ path, unit: row.unit, value, rule: 'conservationOfAll', terms });
}

function explainBody({ path, row, organisation }: ConservedAt, bodyId: UnitId): Explanation | null {
  const [body] = bodiesOf(organisation, row).filter(([id]) => id === bodyId);
  if (body === undefined) return null;
  const terms = row.leavesOf(organisation, bodyId);
  return explained({ path, unit: row.unit, value: whole(body[1]), rule: 'conservationOfBody', terms });
}

/** The bodies that hold something, with how much. */
function bodiesOf(organisation: Organisation, { totalOf }: Conserved): [UnitId, bigint][] {
  return [...entriesOf(organisation.bodies)]
    .map(([id]): [UnitId, bigint] => [id, totalOf(totalsOf(organisation, id))])
    .filter(([, sum]) => sum !== 0n);
}
