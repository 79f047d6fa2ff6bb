import { expect, test } from 'vitest';
import { defineTexts } from './catalogue.ts';

const areas = Object.entries(import.meta.glob<Record<string, unknown>>('./messages/*.ts', { eager: true })).map(
  ([file, module]) => ({ file, module }),
);

test('finds the areas', () => {
  expect(areas.length).toBeGreaterThanOrEqual(7);
});

test.each(areas)('every text in $file is there in both languages and says something', ({ module }) => {
  for (const catalogue of Object.values(module)) {
    if (!isCatalogue(catalogue)) continue;
    expect(Object.keys(catalogue.en).sort()).toEqual(Object.keys(catalogue.sv).sort());
    const fixed = [...Object.values(catalogue.sv), ...Object.values(catalogue.en)].filter(
      (text) => typeof text === 'string',
    );
    expect(fixed.filter((text) => text.trim() === '')).toEqual([]);
  }
});

test('a key that is missing, superfluous or of another form in English does not compile', () => {
  // @ts-expect-error missing key
  defineTexts({ sv: { a: 'ett', b: 'två' }, en: { a: 'one' } });
  // @ts-expect-error superfluous key
  defineTexts({ sv: { a: 'ett' }, en: { a: 'one', b: 'two' } });
  // @ts-expect-error another form
  defineTexts({ sv: { a: (count: number) => `${count}` }, en: { a: 'one' } });
  expect(defineTexts({ sv: { a: 'ett' }, en: { a: 'one' } }).en.a).toBe('one');
});

function isCatalogue(value: unknown): value is { sv: Record<string, unknown>; en: Record<string, unknown> } {
  return typeof value === 'object' && value !== null && 'sv' in value && 'en' in value;
}
