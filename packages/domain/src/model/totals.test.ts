import { expect, it } from 'vitest';
import { line, position } from '../../test/fixture.ts';
import { milliFte } from '../quantity/milli-fte.ts';
import { addTotals, needOf, noTotals, structuralOf, type Totals, totalsOfLine, totalsOfPosition } from './totals.ts';

const a: Totals = {
  headcount: 1n,
  vacantHeadcount: 2n,
  fteMilli: 4n,
  positionCost: 8n,
  direct: 16n,
  positions: 32n,
  overhead: 64n,
  trade: 128n,
  budget: 256n,
  fundingReceived: -512n,
  fundingPaid: 1024n,
  lineCount: 2048,
};
const tripled: Totals = {
  headcount: 3n,
  vacantHeadcount: 6n,
  fteMilli: 12n,
  positionCost: 24n,
  direct: 48n,
  positions: 96n,
  overhead: 192n,
  trade: 384n,
  budget: 768n,
  fundingReceived: -1536n,
  fundingPaid: 3072n,
  lineCount: 6144,
};

it('adds and takes away measure by measure', () => {
  expect(addTotals(a, addTotals(a, a))).toEqual(tripled);
  expect(addTotals(tripled, a, -1)).toEqual(addTotals(a, a));
  expect(addTotals(a, a, -1)).toEqual(noTotals);
});

it('has a need of the classes, of which changed means are not structural', () => {
  expect([structuralOf(a), needOf(a)]).toEqual([16n + 32n + 64n + 128n, 16n + 32n + 64n + 128n + 256n]);
});

it('counts a position, of unknown cost too', () => {
  const row = position({ id: 'p', unitId: 'U', headcount: 3, vacantHeadcount: 1, fteMilli: milliFte(2500) });
  const staff = { ...noTotals, headcount: 3n, vacantHeadcount: 1n, fteMilli: 2500n };
  expect(totalsOfPosition(row)).toEqual({ ...staff, positionCost: 25_000n });
  expect(totalsOfPosition({ ...row, annualCostOre: null })).toEqual(staff);
});

it('counts a line in its class, funding by itself and transition in nothing', () => {
  const one = { ...noTotals, lineCount: 1 };
  const row = line('l', ['U', 'cost', 7]);
  expect(totalsOfLine(row, 'direct', 'cost')).toEqual({ ...one, direct: 7n });
  expect(totalsOfLine(row, 'budget', 'fundingPaid')).toEqual({ ...one, budget: 7n });
  expect(totalsOfLine(row, null, 'fundingReceived')).toEqual({ ...one, fundingReceived: 7n });
  expect(totalsOfLine(row, null, 'fundingPaid')).toEqual({ ...one, fundingPaid: 7n });
  expect(totalsOfLine(row, null, 'transition')).toEqual(one);
});
