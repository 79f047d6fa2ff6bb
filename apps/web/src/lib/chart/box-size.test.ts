import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chart } from '#lib/i18n/messages/chart.ts';
import { boxContent } from './box-content.ts';
import { boxHeightPx, plainBoxHeightPx } from './box-size.ts';
import { exampleRow } from './example-tree.ts';

const wording = { texts: chart.sv, language: 'sv' as const };

it('tells the height of a plain box without writing it, as when it is written', () => {
  const figures = fc.option(fc.integer({ min: 0, max: 5_000_000 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), figures, figures, (name, fteMilliBefore, fteMilliAfter) => {
      const row = exampleRow('a', null, { name, fteMilliBefore, fteMilliAfter });
      const content = boxContent(row, 'changes', { ...wording, follows: false });
      expect(plainBoxHeightPx(row, 180)).toBe(boxHeightPx(row, content, 180));
    }),
  );
});

it.each([
  { states: ['changed' as const] },
  { followCount: 2 },
  { administrationNames: ['Kontoret'] },
  { nameBefore: 'x' },
])('leaves a box with more in it to its content: %o', (more) => {
  expect(plainBoxHeightPx(exampleRow('a', null, more), 180)).toBeNull();
});
