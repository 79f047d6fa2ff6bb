import type { OrganisationStatement } from '@samorg/domain';
import { checkStatement, unitKinds } from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateOrganisation } from './generate-organisation.ts';
import { type Size, sizePlans } from './size.ts';

describe.each<Size>(['S', 'M', 'L-part'])('a generated organisation of size %s', (size) => {
  const statement = generateOrganisation(size, 1);

  it('passes every check and has the rows of its size', () => {
    const { units, positions, lines } = sizePlans[size];
    expect(checkStatement(statement)).toEqual([]);
    expect([statement.units.length, statement.positions.length, statement.budgetLines.length]).toEqual([
      units,
      positions,
      lines,
    ]);
  });

  it('has every kind of unit and reaches depth 8', () => {
    expect(new Set(statement.units.map((unit) => unit.kind))).toEqual(new Set(unitKinds));
    expect(depthOf(statement)).toBe(8);
  });

  it('is closed: internal pairs cancel out, and all lines together sum to 0', () => {
    expect(statement.budgetLines.reduce((sum, line) => sum + line.amountOre, 0)).toBe(0);
    expect([...openPairs(statement).values()].filter((sum) => sum !== 0)).toEqual([]);
  });
});

describe('properties', () => {
  it('gives the same organisation for the same seed and a valid one for any', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const statement = generateOrganisation('L-part', seed);
        expect(checkStatement(statement)).toEqual([]);
        expect(generateOrganisation('L-part', seed)).toEqual(statement);
      }),
      { numRuns: 10 },
    );
  });
});

function depthOf(statement: OrganisationStatement): number {
  const depths = new Map<string | null, number>([[null, 0]]);
  for (const unit of statement.units) depths.set(unit.id, (depths.get(unit.parentId) ?? 0) + 1);
  return Math.max(...depths.values());
}

function openPairs(statement: OrganisationStatement): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { unitId, counterpartId, accountGroupId, amountOre } of statement.budgetLines) {
    if (counterpartId === null) continue;
    const kind = /^(internal|overhead|funding)/.exec(accountGroupId)?.[0];
    const pair = `${kind} ${[unitId, counterpartId].sort().join(' ')}`;
    sums.set(pair, (sums.get(pair) ?? 0) + amountOre);
  }
  return sums;
}
