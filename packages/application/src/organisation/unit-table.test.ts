import { baselineOf, downwardsFrom, isoDate, positionOf, positionsOn } from '@samorg/domain';
import { fixtureYear, randomOrganisation, threeBoards } from '@samorg/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subtreeTotals, totalsOfAll } from './subtree-totals.ts';
import { unitTableOf } from './unit-table.ts';

const start = isoDate(`${fixtureYear}-01-01`);

describe('unitTableOf', () => {
  it('gives rows depth first in sibling order with the figures of the whole subtree', () => {
    const table = unitTableOf(baselineOf(threeBoards(), start, fixtureYear));
    expect(table.id).toEqual(['R', 'RF', 'N1', 'A1', 'T', 'D', 'E', 'F', 'G', 'N2', 'A2', 'P', 'N3']);
    expect(table.parent).toEqual([-1, 0, 1, 2, 3, 3, 5, 5, 7, 1, 9, 10, 1]);
    expect(table.headcount).toEqual([4, 4, 4, 4, 0, 4, 4, 0, 0, 0, 0, 0, 0]);
    const needOf = (id: string): number | undefined => table.needOre[table.id.indexOf(id)];
    expect(['E', 'F', 'G', 'N3'].map(needOf)).toEqual([20_000, 38_000, 5_000, 0]);
    // Inside the region every internal pair cancels out: what is left is its external net cost.
    expect(needOf('R')).toBe(105_000);
  });
});

describe('properties', () => {
  it('agrees with sums over every unit below, and with the totals of one unit', () => {
    fc.assert(
      fc.property(randomOrganisation, (statement) => {
        const organisation = baselineOf(statement, start, fixtureYear);
        const table = unitTableOf(organisation);
        table.id.forEach((id, row) => {
          const places = [...downwardsFrom(organisation, id)]
            .flatMap((below) => positionsOn(organisation, below))
            .reduce((sum, position) => sum + positionOf(organisation, position).headcount, 0);
          expect([id, table.headcount[row]]).toEqual([id, places]);
          expect([id, subtreeTotals(organisation, id).headcount]).toEqual([id, BigInt(places)]);
        });
        const roots = table.id.filter((_, row) => table.parent[row] === -1);
        const sum = roots.reduce((total, id) => total + subtreeTotals(organisation, id).fteMilli, 0n);
        expect(totalsOfAll(organisation).fteMilli).toBe(sum);
      }),
    );
  });
});
