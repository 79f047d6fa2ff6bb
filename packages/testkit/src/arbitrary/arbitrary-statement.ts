import type { BudgetLine, OrganisationStatement, Position, Unit } from '@samorg/domain';
import { milliFte, ore, present } from '@samorg/domain';
import fc from 'fast-check';
import { aFunding, aLine, anOverhead, aTrade } from '../builders/budget-line.ts';
import { aPosition } from '../builders/position.ts';
import { aStatement } from '../builders/statement.ts';
import { aUnit } from '../builders/unit.ts';

/** What a small organisation is made from: numbers that shrink, each read as an index into what is there. */
interface Recipe {
  readonly entities: number;
  readonly boards: number;
  /** Of each unit below the administrations: which unit of the line it stands under. */
  readonly parents: readonly number[];
  readonly positions: readonly { readonly on: number; readonly headcount: number; readonly costOre: number | null }[];
  readonly lines: readonly {
    readonly on: number;
    readonly role: 'cost' | 'income' | 'personnel';
    readonly amountOre: number;
  }[];
  readonly trades: readonly Pair[];
  readonly overheads: readonly Pair[];
  readonly isFunded: boolean;
}

interface Pair {
  readonly from: number;
  readonly to: number;
  readonly amountOre: number;
}

const amount = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 10_000_000_000 }));
const index = fc.nat(50);
const pairs = fc.array(fc.record({ from: index, to: index, amountOre: amount }), { maxLength: 4 });

const recipe: fc.Arbitrary<Recipe> = fc.record({
  entities: fc.integer({ min: 1, max: 2 }),
  boards: fc.integer({ min: 2, max: 3 }),
  parents: fc.array(index, { minLength: 1, maxLength: 9 }),
  positions: fc.array(
    fc.record({
      on: index,
      headcount: fc.nat(7),
      costOre: fc.oneof({ weight: 7, arbitrary: fc.nat(1_000_000_000) }, fc.constant(null)),
    }),
    { maxLength: 6 },
  ),
  lines: fc.array(fc.record({ on: index, role: fc.constantFrom('cost', 'income', 'personnel'), amountOre: amount }), {
    maxLength: 8,
  }),
  trades: pairs,
  overheads: pairs,
  isFunded: fc.boolean(),
});

/** Small valid statements: one or two legal entities with boards, staff, lines and closed internal pairs. */
export const smallStatement: fc.Arbitrary<OrganisationStatement> = recipe.map(statementOf);

function statementOf(made: Recipe): OrganisationStatement {
  const { units, lineIds } = unitsOf(made);
  const at = (index: number): string => present(lineIds[index % lineIds.length], 'a unit of the line');
  return aStatement({ units, positions: positionsOf(made, at), budgetLines: linesOf(made, at) });
}

function unitsOf(made: Recipe): { units: Unit[]; lineIds: string[] } {
  const units: Unit[] = [];
  const lineIds: string[] = [];
  for (let entity = 0; entity < made.entities; entity += 1) {
    units.push(aUnit({ id: `r${entity}`, kind: 'legalEntity', parentId: null }));
    units.push(aUnit({ id: `fin${entity}`, kind: 'finance', parentId: `r${entity}` }));
    for (let board = 0; board < made.boards; board += 1) {
      const id = `n${entity}${board}`;
      units.push(aUnit({ id, kind: 'board', parentId: `r${entity}` }));
      units.push(aUnit({ id: `a${entity}${board}`, kind: 'administration', parentId: id }));
      lineIds.push(`a${entity}${board}`);
    }
  }
  for (const [number, parent] of made.parents.entries()) {
    const parentId = present(lineIds[parent % lineIds.length], 'a unit of the line');
    units.push(aUnit({ id: `u${number}`, kind: 'unit', parentId }));
    lineIds.push(`u${number}`);
  }
  return { units, lineIds };
}

function positionsOf(made: Recipe, at: (index: number) => string): Position[] {
  return made.positions.map(({ on, headcount, costOre }, number) =>
    aPosition({
      id: `p${number}`,
      unitId: at(on),
      headcount,
      fteMilli: milliFte(headcount * 750),
      annualCostOre: costOre === null ? null : ore(costOre),
    }),
  );
}

function linesOf(made: Recipe, at: (index: number) => string): BudgetLine[] {
  const sided = (pair: Pair, id: string): { id: string; sellerId: string; buyerId: string; amountOre: number }[] =>
    at(pair.from) === at(pair.to)
      ? []
      : [{ id, sellerId: at(pair.from), buyerId: at(pair.to), amountOre: pair.amountOre }];
  return [
    ...made.lines.map(({ on, role, amountOre }, number) =>
      aLine({
        id: `l${number}`,
        unitId: at(on),
        accountGroupId: role,
        amountOre: ore(role === 'income' ? -amountOre : amountOre),
      }),
    ),
    ...made.trades.flatMap((pair, number) => sided(pair, `t${number}`).flatMap(aTrade)),
    ...made.overheads.flatMap((pair, number) => sided(pair, `o${number}`).flatMap(anOverhead)),
    ...(made.isFunded ? aFunding({ id: 'f', sellerId: 'fin0', buyerId: 'n00', amountOre: 1_000_000 }) : []),
  ];
}
