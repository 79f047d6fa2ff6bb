import type { OrganisationStatement } from '@samorg/domain';
import { boardAbove, type FlatOrganisation, flatten, type Sums, scan } from '../floors/flat-organisation.ts';

/** What every subject is given, and what it must answer before and after the move. */
export interface Reference {
  /** The statement without board funding and the lines of finance units, so that the lines of a board sum to what it needs. */
  readonly rows: OrganisationStatement;
  readonly move: { readonly unitId: string; readonly fromParentId: string; readonly toParentId: string };
  readonly moved: Sums;
  readonly before: ReadonlyMap<string, Sums>;
  readonly after: ReadonlyMap<string, Sums>;
  /** What the two boards gain and lose beside that when overhead within the first one ceases, öre by board. */
  readonly overhead: ReadonlyMap<string, number>;
}

/** The totals of every board before and after a move, by walking plain arrays. */
export function referenceOf(
  statement: OrganisationStatement,
  { unitId, toParentId }: { readonly unitId: string; readonly toParentId: string },
): Reference {
  const finance = new Set(statement.units.filter(({ kind }) => kind === 'finance').map(({ id }) => id));
  const rows = {
    ...statement,
    budgetLines: statement.budgetLines.filter(
      ({ accountGroupId, unitId }) => !accountGroupId.startsWith('funding') && !finance.has(unitId),
    ),
  };
  const flat = flatten(rows);
  const rowOf = (id: string): number => {
    const row = flat.rowOf.get(id);
    if (row === undefined) throw new Error(`${id} is a unit of the benchmark`);
    return row;
  };
  const fromParentId = statement.units[rowOf(unitId)]?.parentId ?? '';
  const boards = statement.units.filter((unit) => unit.kind === 'board').map((unit) => unit.id);
  const moved = scan(flat, rowOf(unitId));
  const before = new Map(boards.map((id) => [id, scan(flat, rowOf(id))]));
  const [from, to] = [boardAbove(flat, rowOf(unitId)), boardAbove(flat, rowOf(toParentId))];
  const after = new Map(
    [...before].map(([id, sums]) => {
      const sign = (rowOf(id) === to ? 1 : 0) - (rowOf(id) === from ? 1 : 0);
      return [id, plus(sums, moved, sign)];
    }),
  );
  const overhead = overheadThatCeases(rows, flat, { moved: rowOf(unitId), from, to });
  return { rows, move: { unitId, fromParentId, toParentId }, moved, before, after, overhead };
}

/** Overhead that is charged between the branch and the rest of its board ends when the branch leaves the board. */
function overheadThatCeases(
  { units, budgetLines }: OrganisationStatement,
  flat: FlatOrganisation,
  { moved, from, to }: { readonly moved: number; readonly from: number; readonly to: number },
): ReadonlyMap<string, number> {
  const isWithin = (id: string | null): boolean => {
    let row = id === null ? -1 : (flat.rowOf.get(id) ?? -1);
    while (row >= 0 && row !== moved) row = flat.parent[row] ?? -1;
    return row === moved;
  };
  let [stays, goes] = [0, 0];
  for (const { accountGroupId, unitId, counterpartId, amountOre } of budgetLines) {
    if (!accountGroupId.startsWith('overhead') || isWithin(unitId) === isWithin(counterpartId)) continue;
    if (isWithin(unitId)) goes -= amountOre;
    else stays -= amountOre;
  }
  return new Map([
    [units[from]?.id ?? '', stays],
    [units[to]?.id ?? '', goes],
  ]);
}

/** Breaks unless a subject's totals are those of the reference, board by board. */
export function assertSameTotals(
  subject: string,
  told: ReadonlyMap<string, Sums>,
  right: ReadonlyMap<string, Sums>,
): void {
  for (const [id, sums] of right) {
    const found = told.get(id);
    const isSame =
      found !== undefined && found.fteMilli === sums.fteMilli && found.cost === sums.cost && found.lines === sums.lines;
    if (!isSame) throw new Error(`${subject}, board ${id}: ${JSON.stringify(found)} is not ${JSON.stringify(sums)}`);
  }
}

function plus(a: Sums, b: Sums, sign: number): Sums {
  return { fteMilli: a.fteMilli + sign * b.fteMilli, cost: a.cost + sign * b.cost, lines: a.lines + sign * b.lines };
}

/** What every board is said to need, öre, and whether the move is made. */
export interface ToldNeeds {
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  readonly isMoved: boolean;
}

/** Breaks unless the needs that Samorg tells are those of the reference, with the overhead that ceases. */
export function assertSameNeeds(subject: string, { before, after, isMoved }: ToldNeeds, reference: Reference): void {
  for (const [id, sums] of reference.before) {
    const moved = (reference.after.get(id)?.lines ?? 0) + (reference.overhead.get(id) ?? 0);
    const right = [sums.lines, isMoved ? moved : sums.lines];
    const told = [before.get(id), after.get(id)];
    if (told.join() !== right.join()) throw new Error(`${subject}, board ${id}: ${told} is not ${right}`);
  }
}
