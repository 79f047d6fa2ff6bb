import type { OrganisationStatement } from '@samorg/domain';

/** An organisation as plain arrays by row number: what a roll-up needs and nothing else. */
export interface FlatOrganisation {
  readonly rowOf: ReadonlyMap<string, number>;
  readonly parent: Int32Array;
  readonly children: readonly (readonly number[])[];
  readonly isBoard: Uint8Array;
  /** Own figures: thousandths of an FTE, öre of positions, öre of lines. */
  readonly fteMilli: Float64Array;
  readonly cost: Float64Array;
  readonly lines: Float64Array;
}

/** Lays the statement out flat. */
export function flatten(statement: OrganisationStatement): FlatOrganisation {
  const rowOf = new Map(statement.units.map((unit, row) => [unit.id, row]));
  const size = statement.units.length;
  const parent = new Int32Array(size).fill(-1);
  const children: number[][] = Array.from({ length: size }, () => []);
  const isBoard = new Uint8Array(size);
  statement.units.forEach((unit, row) => {
    const above = unit.parentId === null ? -1 : (rowOf.get(unit.parentId) ?? -1);
    parent[row] = above;
    children[above]?.push(row);
    isBoard[row] = unit.kind === 'board' ? 1 : 0;
  });
  const figures = { fteMilli: new Float64Array(size), cost: new Float64Array(size), lines: new Float64Array(size) };
  const add = (column: Float64Array, unitId: string, amount: number): void => {
    const row = rowOf.get(unitId) ?? 0;
    column[row] = (column[row] ?? 0) + amount;
  };
  for (const position of statement.positions) {
    add(figures.fteMilli, position.unitId, position.fteMilli);
    add(figures.cost, position.unitId, position.annualCostOre ?? 0);
  }
  for (const line of statement.budgetLines) add(figures.lines, line.unitId, line.amountOre);
  return { rowOf, parent, children, isBoard, ...figures };
}

/** Sums of a branch. */
export interface Sums {
  readonly fteMilli: number;
  readonly cost: number;
  readonly lines: number;
}

/** Walks a branch anew and sums it. */
export function scan(flat: FlatOrganisation, root: number): Sums {
  let [fteMilli, cost, lines] = [0, 0, 0];
  const stack = [root];
  for (let row = stack.pop(); row !== undefined; row = stack.pop()) {
    fteMilli += flat.fteMilli[row] ?? 0;
    cost += flat.cost[row] ?? 0;
    lines += flat.lines[row] ?? 0;
    for (const child of flat.children[row] ?? []) stack.push(child);
  }
  return { fteMilli, cost, lines };
}

/** The nearest board at or above a row. */
export function boardAbove(flat: FlatOrganisation, row: number): number {
  let at = row;
  while (at >= 0 && flat.isBoard[at] !== 1) at = flat.parent[at] ?? -1;
  return at;
}
