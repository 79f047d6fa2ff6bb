import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupRows, mapRows } from './row-groups.ts';

it('lists the rows of each group in order, passing over what is not told', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(4), { maxLength: 3 })), (groupsOfRows) => {
      const groups = groupRows(5, groupsOfRows);
      for (const group of [0, 1, 2, 3, 4]) {
        const rows = groupsOfRows.flatMap((ofRow, row) => ofRow.filter((one) => one === group).map(() => row));
        expect(mapRows(groups, group, (row) => row)).toEqual(rows);
        expect(mapRows(groups, group, (row) => (row % 2 === 0 ? row : null))).toEqual(
          rows.filter((row) => row % 2 === 0),
        );
      }
    }),
  );
});
