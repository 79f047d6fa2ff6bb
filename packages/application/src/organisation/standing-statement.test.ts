import { isoDate } from '@samorg/domain';
import { aStatement, aUnit } from '@samorg/testkit';
import { expect, it } from 'vitest';
import { standingStatement } from './standing-statement.ts';

const [spring, autumn] = [isoDate('2024-04-01'), isoDate('2024-10-01')];
const statement = aStatement({
  units: [
    aUnit({ id: 'r', kind: 'legalEntity', parentId: null }),
    aUnit({ id: 'short', kind: 'unit', parentId: 'r', validTo: isoDate('2024-07-01') }),
    aUnit({ id: 'left', kind: 'unit', parentId: 'short' }),
    aUnit({ id: 'below', kind: 'unit', parentId: 'left' }),
    aUnit({ id: 'stays', kind: 'unit', parentId: 'r' }),
  ],
});

it('is the same statement on a day when everything stands', () => {
  expect(standingStatement(statement, spring)).toBe(statement);
});

it('leaves out what stands under a unit that has ended, however deep', () => {
  expect(standingStatement(statement, autumn).units.map((unit) => unit.id)).toEqual(['r', 'short', 'stays']);
});
