import type { FunctionCell, OrganisationStatement, StaffFunctionRow, VulnerableFunction } from '@samorg/domain';
import { splitBy } from './rational.ts';
import { administration, inOrder, type State, there, total } from './state.ts';
import type { BothEnds } from './structure.ts';

/** One share of a position, where it is counted. */
interface Count {
  readonly administrationId: string;
  readonly functionId: string | null;
  readonly sharedService: boolean;
  readonly headcount: bigint;
  readonly fte: bigint;
  readonly cost: bigint;
}

/** Administrations × functions × shared service, before and after. */
export function staffFunctionsOf({ before, after }: BothEnds): StaffFunctionRow[] {
  const [was, is] = [countsIn(before), countsIn(after)];
  const keys = inOrder([...was, ...is].map(keyOf));
  return keys
    .map((key): StaffFunctionRow => {
      const { administrationId, functionId, sharedService } = there([...was, ...is].find((row) => keyOf(row) === key));
      const at = (rows: readonly Count[]): FunctionCell => cellOf(rows.filter((row) => keyOf(row) === key));
      return { administrationId, staffFunctionId: functionId, sharedService, before: at(was), after: at(is) };
    })
    .filter((row) => !isZero(row.before) || !isZero(row.after))
    .sort(byPlace);
}

/** Functions that hang on one place or none. */
export function vulnerableFunctionsOf({ after }: BothEnds, statement: OrganisationStatement): VulnerableFunction[] {
  const counts = countsIn(after);
  const staffed = inOrder(counts.map((row) => row.administrationId)).filter(
    (id) => total(counts.filter((row) => row.administrationId === id).map((row) => row.headcount)) > 0n,
  );
  return staffed.flatMap((administrationId) =>
    inOrder(statement.staffFunctions.map((row) => row.id))
      .map((staffFunctionId) => ({
        administrationId,
        staffFunctionId,
        headcount: Number(
          total(
            counts
              .filter((row) => row.administrationId === administrationId && row.functionId === staffFunctionId)
              .map((row) => row.headcount),
          ),
        ),
      }))
      .filter((row) => row.headcount <= 1),
  );
}

function countsIn(state: State): Count[] {
  return state.positions.flatMap((position) => {
    // null first: an empty text sorts before every id.
    const weights = new Map(position.shares.map((share) => [share.staffFunctionId ?? '', BigInt(share.weight)]));
    const [headcount, fte, cost] = [position.headcount, position.fte, position.cost ?? 0n].map((amount) =>
      splitBy(amount, weights),
    );
    return [...weights.keys()].map((id) => ({
      administrationId: administration(state, position.unitId),
      functionId: id === '' ? null : id,
      sharedService: position.sharedService,
      headcount: there(headcount?.get(id)),
      fte: there(fte?.get(id)),
      cost: there(cost?.get(id)),
    }));
  });
}

function keyOf(row: Count): string {
  return JSON.stringify([row.administrationId, row.functionId, row.sharedService]);
}

function cellOf(rows: readonly Count[]): FunctionCell {
  return {
    headcount: Number(total(rows.map((row) => row.headcount))),
    fteMilli: Number(total(rows.map((row) => row.fte))),
    annualCostOre: Number(total(rows.map((row) => row.cost))),
  };
}

function isZero({ headcount, fteMilli, annualCostOre }: FunctionCell): boolean {
  return headcount === 0 && fteMilli === 0 && annualCostOre === 0;
}

function byPlace(a: StaffFunctionRow, b: StaffFunctionRow): number {
  const [left, right] = [a.staffFunctionId ?? '', b.staffFunctionId ?? ''];
  if (a.administrationId !== b.administrationId) return a.administrationId < b.administrationId ? -1 : 1;
  if (left !== right) return left < right ? -1 : 1;
  return Number(a.sharedService) - Number(b.sharedService);
}
