import type { FunctionCell, StaffFunctionRow } from '../evaluate/evaluation.ts';
import type { Position } from '../model/position.ts';
import { fraction, times, whole } from '../quantity/fraction.ts';
import type { Basis } from './basis.ts';
import { positionsOfAdministration } from './body-rows.ts';
import { explained, figureTerm } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';
import { measured, type PositionMeasure, positionTerm, unitOfMeasure } from './position-term.ts';
import { largestRemainderTerm } from './rounding.ts';
import type { Section } from './section.ts';
import type { Term } from './term.ts';

const cells = [
  ['headcount', 'headcount'],
  ['fteMilli', 'fteMilli'],
  ['annualCostOre', 'cost'],
] as const satisfies readonly (readonly [keyof FunctionCell, PositionMeasure])[];

const moments = ['before', 'after'] as const;

/** `staffFunctions/ADMINISTRATION/FUNCTION/SHARED/before|after/…`; an empty function is core activity, shared is true or false. */
export function staffFunctionsSection(basis: Basis): Section {
  return {
    figures: () =>
      basis
        .staffFunctions()
        .flatMap((row) => moments.flatMap((time) => cells.map(([name]) => [...rowPath(row), time, name]))),
    explain(path) {
      const row = basis.staffFunctions().find((candidate) => isBelow(path, rowPath(candidate)));
      const time = moments.find((key) => key === path[4]);
      const cell = cells.find(([name]) => name === path[5]);
      if (path.length !== 6 || row === undefined || time === undefined || cell === undefined) return null;
      const [name, measure] = cell;
      const terms = positionsOfAdministration(basis.comparison[time], row.administrationId)
        .filter((position) => position.sharedService === row.sharedService)
        .flatMap((position) => sharesFor(position, row.staffFunctionId, measure));
      return explained({
        path,
        unit: unitOfMeasure[measure],
        value: row[time][name],
        rule: 'staffFunctionCell',
        terms,
      });
    },
  };
}

/** `vulnerableFunctions/ADMINISTRATION/FUNCTION/headcount`. */
export function vulnerableFunctionsSection(basis: Basis): Section {
  const pathOf = (row: { administrationId: string; staffFunctionId: string }): FigurePath => [
    'vulnerableFunctions',
    row.administrationId,
    row.staffFunctionId,
    'headcount',
  ];
  return {
    figures: () => basis.vulnerableFunctions().map(pathOf),
    explain(path) {
      const found = basis.vulnerableFunctions().find((row) => isSame(path, pathOf(row)));
      if (found === undefined) return null;
      const terms = basis
        .staffFunctions()
        .filter((row) => row.administrationId === found.administrationId)
        .filter((row) => row.staffFunctionId === found.staffFunctionId)
        .map((row) => figureTerm([...rowPath(row), 'after', 'headcount'], row.after.headcount));
      return explained({ path, unit: 'headcount', value: found.headcount, rule: 'vulnerableFunction', terms });
    },
  };
}

function rowPath({ administrationId, staffFunctionId, sharedService }: StaffFunctionRow): FigurePath {
  return ['staffFunctions', administrationId, staffFunctionId ?? '', String(sharedService)];
}

function isBelow(path: FigurePath, head: FigurePath): boolean {
  return head.every((segment, at) => path[at] === segment);
}

function isSame(path: FigurePath, other: FigurePath): boolean {
  return path.length === other.length && isBelow(path, other);
}

/** What a position counts for a function: all of it, its share with what makes the share whole, or nothing. */
function sharesFor(position: Position, staffFunctionId: string | null, measure: PositionMeasure): readonly Term[] {
  const { staffFunctionShares: shares } = position;
  if (shares === null) return position.staffFunctionId === staffFunctionId ? [positionTerm(position, measure)] : [];
  const own = shares.find((share) => share.staffFunctionId === staffFunctionId);
  if (own === undefined) return [];
  const amount = measured(position, measure);
  const weights = shares.reduce((sum, share) => sum + BigInt(share.weight), 0n);
  const quotaOf = ({ staffFunctionId: id, weight }: typeof own) => ({
    id,
    exact: times(whole(amount), fraction(BigInt(weight), weights)),
  });
  return [
    positionTerm(position, measure, { share: fraction(BigInt(own.weight), weights) }),
    ...largestRemainderTerm(shares.map(quotaOf), quotaOf(own), amount),
  ];
}
