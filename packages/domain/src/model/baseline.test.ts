import { describe, expect, it } from 'vitest';
import { line, organisation, pair, position, unit, unitsOf } from '../../test/fixture.ts';
import { workedExample } from '../../test/worked-example.ts';
import { isoDate } from '../base/iso-date.ts';
import { entriesOf, valuesOf } from '../base/layered-map.ts';
import { baselineOf } from './baseline.ts';
import {
  administrationOf,
  bodyOf,
  childrenOf,
  downwardsFrom,
  findUnit,
  isAtOrBelow,
  legalEntityOf,
  lineOf,
  linesOn,
  positionsOn,
  totalsOf,
  upwardsFrom,
} from './organisation.ts';
import { needOf, noTotals } from './totals.ts';

describe('the baseline', () => {
  it('holds the units of the day with their positions and the lines of the year', () => {
    const [first, last] = [isoDate('2024-01-01'), isoDate('2024-01-02')];
    const units = [
      ...unitsOf(['R legalEntity'], ['N board', 'R']),
      unit({ id: 'new', kind: 'unit', parentId: 'N', validFrom: first, validTo: last }),
      unit({ id: 'old', kind: 'unit', parentId: 'N', validTo: first }),
      unit({ id: 'later', kind: 'unit', parentId: 'N', validFrom: last }),
    ];
    const base = organisation({
      units,
      positions: ['new', 'old'].map((id) => position({ id: `p-${id}`, unitId: id })),
      budgetLines: [
        line('this', ['new', 'cost', 1]),
        line('last', ['new', 'cost', 1], { year: 2023 }),
        line('of-old', ['old', 'cost', 1]),
        line('to-old', ['new', 'internalSale', -5], { counterpartId: 'old' }),
      ],
    });
    expect(['new', 'old', 'later'].map((id) => findUnit(base, id) !== undefined)).toEqual([true, false, false]);
    expect(positionsOn(base, 'new')).toEqual(['p-new']);
    expect(linesOn(base, 'new')).toEqual(['this', 'to-old']);
    expect(lineOf(base, 'to-old').counterpartId).toBeNull();
    expect(base.reference.unitRanks.has('old')).toBe(true);
    const staff = { ...noTotals, headcount: 4n, fteMilli: 4000n, positionCost: 25_000n };
    expect(totalsOf(base, 'new')).toEqual({ ...staff, direct: 1n, trade: -5n, lineCount: 2 });
    expect(totalsOf(base, 'N')).toEqual(totalsOf(base, 'new'));
    expect(totalsOf(base, 'old')).toEqual(noTotals);
  });

  it('lists units with something on or under them alone, and the accounting bodies that stand', () => {
    const base = organisation({
      units: [
        ...unitsOf(['R legalEntity'], ['N board', 'R'], ['F finance', 'N'], ['U unit', 'N'], ['V unit', 'N']),
        unit({ id: 'old', kind: 'board', parentId: 'R', validTo: isoDate('2024-01-01') }),
      ],
      positions: [position({ id: 'p', unitId: 'U' })],
      budgetLines: pair('t', 'trade', ['U', 'V', 5]),
    });
    expect([...entriesOf(base.children)]).toEqual([
      [null, ['R']],
      ['R', ['N']],
      ['N', ['F', 'U', 'V']],
    ]);
    expect([...entriesOf(base.positionsOn)]).toEqual([['U', ['p']]]);
    expect([...entriesOf(base.linesOn)].map(([id]) => id)).toEqual(['U', 'V']);
    expect([...entriesOf(base.bodies)].map(([id]) => id)).toEqual(['R', 'N', 'F']);
    expect([lineOf(base, 't+').counterpartId, lineOf(base, 't-').counterpartId]).toEqual(['V', 'U']);
  });

  it('sums lines that reforms have left by their origin', () => {
    const base = organisation({
      units: unitsOf(['R legalEntity'], ['U unit', 'R']),
      budgetLines: [
        line('m', ['U', 'personnel', 3], { origin: { kind: 'positionMove', changeId: 'c', positionId: 'p' } }),
        line('b', ['U', 'cost', 5], { origin: { kind: 'adjustBudget', changeId: 'd' } }),
      ],
    });
    expect(totalsOf(base, 'R')).toEqual({ ...noTotals, positions: 3n, budget: 5n, lineCount: 2 });
  });

  it('leaves out what stands under a unit that has ended, however deep', () => {
    const base = organisation({
      units: [
        ...unitsOf(['R legalEntity'], ['left unit', 'ended'], ['below unit', 'left'], ['stays unit', 'R']),
        unit({ id: 'ended', kind: 'unit', parentId: 'R', validTo: isoDate('2024-01-01') }),
      ],
      positions: [position({ id: 'p', unitId: 'below' })],
    });
    expect([...downwardsFrom(base, 'R')]).toEqual(['R', 'stays']);
    expect(['ended', 'left', 'below'].map((id) => findUnit(base, id))).toEqual([undefined, undefined, undefined]);
    expect([...valuesOf(base.tables.positions)]).toEqual([]);
  });

  it('sums each unit with what is below it down to the next accounting bodies', () => {
    const base = baselineOf(workedExample(), isoDate('2024-01-01'), 2024);
    const need = (id: string) => Number(needOf(totalsOf(base, id))) / 100;
    expect({ N1: need('N1'), A1: need('A1'), D: need('D'), F: need('F'), N2: need('N2'), R: need('R') }).toEqual({
      N1: 1050 - 240,
      A1: 1050 - 240,
      D: 600 - 100 + 200 + 350 - 240 - 60 + 30 + 60 - 30 + 20,
      F: 300 + 50 + 60 - 30,
      N2: 240,
      R: 0,
    });
    expect(totalsOf(base, 'N1')).toMatchObject({
      headcount: 4n,
      fteMilli: 4000n,
      positionCost: 25_000n,
      lineCount: 12,
    });
  });

  it('of nothing is empty', () => {
    const base = organisation({});
    expect([childrenOf(base, null), totalsOf(base, 'x')]).toEqual([[], noTotals]);
  });

  it('keeps funding, transition and unknown cost outside the need', () => {
    const base = organisation({
      units: unitsOf(['R legalEntity'], ['N board', 'R']),
      positions: [position({ id: 'p', unitId: 'N', annualCostOre: null })],
      budgetLines: [
        line('f', ['N', 'fundingReceived', -900]),
        line('g', ['R', 'fundingPaid', 900]),
        line('t', ['N', 'transition', 70]),
      ],
    });
    expect([needOf(totalsOf(base, 'N')), needOf(totalsOf(base, 'R'))]).toEqual([0n, 0n]);
    expect(totalsOf(base, 'N')).toMatchObject({ fundingReceived: -900n, positionCost: 0n, lineCount: 2 });
    expect(totalsOf(base, 'R')).toMatchObject({ fundingPaid: 900n });
  });
});

describe('a place in the organisation', () => {
  const base = organisation({
    units: unitsOf(
      ['R legalEntity'],
      ['N board', 'R'],
      ['A administration', 'N'],
      ['B administration', 'A'],
      ['U unit', 'B'],
      ['V unit', 'R'],
      ['F finance', 'N'],
    ),
    budgetLines: pair('t', 'trade', ['U', 'V', 5]),
  });

  it('has a body, the topmost administration and a legal entity', () => {
    const of = (id: string) => [bodyOf(base, id), administrationOf(base, id), legalEntityOf(base, id)];
    expect([of('U'), of('A'), of('V'), of('F')]).toEqual([
      ['N', 'A', 'R'],
      ['N', 'A', 'R'],
      ['R', 'R', 'R'],
      ['F', 'F', 'R'],
    ]);
  });

  it('is walked upwards, and downwards in the order of siblings', () => {
    expect([...upwardsFrom(base, 'U')].map((row) => row.id)).toEqual(['U', 'B', 'A', 'N', 'R']);
    expect([...downwardsFrom(base, 'R')]).toEqual(['R', 'N', 'A', 'B', 'U', 'F', 'V']);
    expect(childrenOf(base, null)).toEqual(['R']);
    expect([isAtOrBelow(base, 'U', 'A'), isAtOrBelow(base, 'A', 'A'), isAtOrBelow(base, 'A', 'U')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
