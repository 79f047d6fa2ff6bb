import { describe, expect, it } from 'vitest';
import { line, position, statement, unitsOf } from '../../test/fixture.ts';
import { workedExample } from '../../test/worked-example.ts';
import { isoDate } from '../base/iso-date.ts';
import { entriesOf } from '../base/layered-map.ts';
import { ore } from '../quantity/ore.ts';
import { baselineOf } from './baseline.ts';
import { packStatement, unpackStatement } from './packed-statement.ts';

const given = statement({
  units: unitsOf(['R legalEntity'], ['A unit', 'R'], ['B unit', 'R']),
  positions: [
    position({ id: 'p', unitId: 'B', annualCostOre: null, managerOf: 'A', note: 'n' }),
    position({ id: 'q', unitId: 'A', staffFunctionShares: [{ staffFunctionId: null, weight: 1 }] }),
  ],
  budgetLines: [
    line('l', ['A', 'cost', -7], { year: 2023, account: '5010', source: 's' }),
    line('t', ['A', 'internalSale', -5], { counterpartId: 'B' }),
    line('l~c~B', ['B', 'cost', 9_000_000_000_000_000], { origin: { kind: 'piece', ofLineId: 'l' } }),
  ],
});

describe('a packed statement', () => {
  it.each([
    ['of every kind of row', given],
    ['of the worked example', workedExample()],
    ['of nothing', statement({})],
  ])('%s gives back what was packed', (_, rows) => {
    expect(unpackStatement(packStatement(rows))).toEqual(rows);
  });

  it('has the same baseline as its rows', () => {
    const [fromRows, fromPacked] = [given, packStatement(given)].map((rows) =>
      baselineOf(rows, isoDate('2024-01-01'), 2024),
    );
    if (fromRows === undefined || fromPacked === undefined) throw new Error('two baselines');
    for (const table of ['units', 'positions', 'lines'] as const) {
      expect([...entriesOf<string, unknown>(fromPacked.tables[table])]).toEqual([
        ...entriesOf<string, unknown>(fromRows.tables[table]),
      ]);
    }
    expect([...entriesOf(fromPacked.totals)]).toEqual([...entriesOf(fromRows.totals)]);
  });

  it('is of known units alone', () => {
    const lost = statement({ positions: [position({ id: 'p', unitId: 'nowhere' })] });
    expect(() => packStatement(lost)).toThrow('unit nowhere is in the statement');
  });

  it('is packed once', () => {
    expect(packStatement(given)).toBe(packStatement(given));
    expect(given.budgetLines[0]?.amountOre).toBe(ore(-7));
  });
});
