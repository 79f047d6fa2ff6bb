import {
  addTotals,
  type BudgetLine,
  baselineOf,
  entriesOf,
  isBodyKind,
  isoDate,
  type LayeredMap,
  lookUp,
  noTotals,
  type Organisation,
  type OrganisationStatement,
  packStatement,
  type Totals,
  totalsOf,
  type Unit,
  unpackStatement,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomOrganisation } from './random-organisation.ts';

const days = ['1990-01-01', '2023-12-31', '2024-01-01', '2025-06-30', '2040-01-01'].map(isoDate);

describe('properties of a packed statement', () => {
  it('says what the statement says, row by row', () => {
    fc.assert(
      fc.property(randomOrganisation, (statement) => {
        expect(unpackStatement(packStatement(statement))).toStrictEqual(statement);
      }),
    );
  });

  it('holds on any day, for any year, what the rows of the statement say', () => {
    const year = fc.constantFrom(2023, 2024, 2025);
    fc.assert(
      fc.property(randomOrganisation, fc.constantFrom(...days), year, (statement, date, budgetYear) => {
        const baseline = baselineOf(statement, date, budgetYear);
        const rows = plainRows(statement, date, budgetYear);
        expectMap(baseline.tables.units, byId(rows.units));
        expectMap(baseline.tables.positions, byId(rows.positions));
        expectMap(baseline.tables.lines, byId(rows.lines));
        expectMap(
          baseline.children,
          grouped(rows.units, (unit) => [unit.parentId]),
        );
        expectMap(
          baseline.positionsOn,
          grouped(rows.positions, (row) => [row.unitId]),
        );
        expectMap(
          baseline.managersOf,
          grouped(rows.positions, (row) => present([row.managerOf])),
        );
        expectMap(
          baseline.linesOn,
          grouped(rows.lines, (line) => [line.unitId]),
        );
        expectLinks(baseline, rows.lines);
        for (const unit of rows.units) expect(totalsOf(baseline, unit.id)).toEqual(summed(baseline, rows, unit));
      }),
    );
  });
});

interface Rows extends Pick<OrganisationStatement, 'units' | 'positions'> {
  readonly lines: readonly BudgetLine[];
}

/** The rows of a day and year by filter alone. */
function plainRows(statement: OrganisationStatement, date: string, year: number): Rows {
  const inFile = new Map(statement.units.map((unit) => [unit.id, unit]));
  const stands = (id: string | null): boolean => {
    const unit = id === null ? undefined : inFile.get(id);
    if (unit === undefined) return id === null;
    const isInForce = (unit.validFrom ?? '') <= date && date < (unit.validTo ?? '9999');
    return isInForce && stands(unit.parentId);
  };
  return {
    units: statement.units.filter((unit) => stands(unit.id)),
    positions: statement.positions.filter((row) => stands(row.unitId)),
    lines: statement.budgetLines
      .filter((line) => line.year === year && stands(line.unitId))
      .map((line) => (stands(line.counterpartId) ? line : { ...line, counterpartId: null })),
  };
}

/** Same entries, in order where rows have one, found by key, and nothing else. */
function expectMap<K, V>(map: LayeredMap<K, V>, plain: ReadonlyMap<K, V>): void {
  expect(new Map(entriesOf(map))).toEqual(plain);
  for (const [key, value] of plain) expect(lookUp(map, key)).toEqual(value);
}

function expectLinks({ links, reference }: Organisation, lines: readonly BudgetLine[]): void {
  const roles = {
    trade: ['internalSale', 'internalPurchase'],
    overhead: ['overheadCharge', 'overheadRecovery'],
    funding: ['fundingReceived', 'fundingPaid'],
  } as const;
  for (const kind of ['trade', 'overhead', 'funding'] as const) {
    const wanted: readonly (string | undefined)[] = roles[kind];
    const ofKind = lines.filter((line) => wanted.includes(reference.accountGroups.get(line.accountGroupId)?.role));
    expectMap(
      links[kind],
      grouped(ofKind, (line) => present([line.unitId, line.counterpartId])),
    );
  }
}

/** Totals of a unit by walking everything below it down to the next bodies. */
function summed(baseline: Organisation, rows: Rows, unit: Unit): Totals {
  const { accountGroups } = baseline.reference;
  let sum = noTotals;
  for (const row of rows.positions.filter((position) => position.unitId === unit.id)) {
    sum = addTotals(sum, {
      ...noTotals,
      headcount: BigInt(row.headcount),
      vacantHeadcount: BigInt(row.vacantHeadcount),
      fteMilli: BigInt(row.fteMilli),
      positionCost: BigInt(row.annualCostOre ?? 0),
    });
  }
  for (const line of rows.lines.filter((row) => row.unitId === unit.id)) {
    const measure = measureOf(accountGroups.get(line.accountGroupId)?.role);
    const amount = measure === null ? {} : { [measure]: BigInt(line.amountOre) };
    sum = addTotals(sum, { ...noTotals, ...amount, lineCount: 1 });
  }
  for (const child of rows.units.filter((row) => row.parentId === unit.id && !isBodyKind(row.kind)))
    sum = addTotals(sum, summed(baseline, rows, child));
  return sum;
}

function measureOf(role: string | undefined): keyof Totals | null {
  if (role === 'personnel' || role === 'cost' || role === 'income') return 'direct';
  if (role === 'internalSale' || role === 'internalPurchase') return 'trade';
  if (role === 'overheadCharge' || role === 'overheadRecovery') return 'overhead';
  return role === 'fundingReceived' || role === 'fundingPaid' ? role : null;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function grouped<Row extends { readonly id: string }, K>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly K[],
): Map<K, string[]> {
  const groups = new Map<K, string[]>();
  for (const row of rows) for (const key of keysOf(row)) groups.set(key, [...(groups.get(key) ?? []), row.id]);
  return groups;
}

function present(ids: readonly (string | null)[]): string[] {
  return ids.flatMap((id) => id ?? []);
}
