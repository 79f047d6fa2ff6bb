import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locatePointers } from './locate-pointers.ts';
import { pointerTo } from './pointer.ts';

describe('the place of a value', () => {
  it('is the line and column where the value begins', () => {
    const text = '{\n "a": [1, {"b": "x,]"}],\n "c/d": null\n}';
    expect([...locatePointers(text, ['', '/a/1/b', '/c~1d', '/none'])]).toEqual([
      ['', { line: 1, column: 1 }],
      ['/a/1/b', { line: 2, column: 17 }],
      ['/c~1d', { line: 3, column: 9 }],
    ]);
  });
});

describe('properties', () => {
  it('finds every value of any JSON text, however it is spaced', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 3), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const lines = text.split('\n');
        const values = new Map(valuesIn(JSON.parse(text), []));
        const places = locatePointers(text, values.keys());
        expect([...places.keys()].sort()).toEqual([...values.keys()].sort());
        for (const [pointer, { line, column }] of places) {
          const rest = [lines[line - 1]?.slice(column - 1), ...lines.slice(line)].join('\n');
          expect(rest.startsWith(firstCharacter(values.get(pointer))), pointer).toBe(true);
        }
      }),
    );
  });
});

function* valuesIn(value: unknown, path: readonly string[]): Generator<[string, unknown]> {
  yield [pointerTo(path), value];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) yield* valuesIn(member, [...path, key]);
}

function firstCharacter(value: unknown): string {
  return JSON.stringify(value).slice(0, 1);
}
