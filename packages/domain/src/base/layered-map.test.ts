import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, entriesOf, holds, keysApart, layeredOn, lookUp, sizeOf, valuesOf } from './layered-map.ts';

describe('a layered map', () => {
  const base = layeredOn(
    new Map([
      ['a', 1],
      ['b', 2],
    ]),
  );

  it('shows changes over its base and leaves the base as it was', () => {
    const draft = draftOf(base);
    draft.set('a', 10);
    draft.delete('b');
    draft.set('c', 3);
    const next = draft.seal();
    expect([...entriesOf(next)]).toEqual([
      ['a', 10],
      ['c', 3],
    ]);
    expect([lookUp(next, 'b'), holds(next, 'b'), holds(next, 'c'), sizeOf(next)]).toEqual([undefined, false, true, 2]);
    expect([...valuesOf(base)]).toEqual([1, 2]);
  });

  it('tells in which keys it differs from another on the same base, whatever was written', () => {
    const [one, other] = [draftOf(base), draftOf(base)];
    one.set('a', 10);
    other.set('a', 10);
    one.delete('b');
    other.set('c', 3);
    expect(keysApart(one.seal(), other.seal())).toEqual(new Set(['b', 'c']));
    expect(keysApart(base, base)).toEqual(new Set());
    expect(keysApart(base, layeredOn(new Map([['a', 1]])))).toBeNull();
  });

  it('is the same map when nothing was written', () => {
    const draft = draftOf(base);
    draft.get('a');
    expect(draft.seal()).toBe(base);
  });

  it('keeps nothing of what came and went', () => {
    const draft = draftOf(base);
    draft.set('c', 3);
    draft.delete('c');
    expect([draft.seal().overlay.size, sizeOf(draft.seal())]).toEqual([0, 2]);
  });

  it('brings back what was removed', () => {
    const first = draftOf(base);
    first.delete('a');
    const second = draftOf(first.seal());
    second.set('a', 4);
    expect([...entriesOf(second.seal())]).toEqual([
      ['a', 4],
      ['b', 2],
    ]);
  });
});

describe('properties', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.nat(9), { nil: null })));

  it('holds what a plain map holds after the same writes, sealed anywhere', () => {
    fc.assert(
      fc.property(steps, steps, (first, second) => {
        const plain = new Map([
          ['a', 1],
          ['b', 2],
        ]);
        let map = layeredOn(new Map(plain));
        for (const half of [first, second]) {
          const draft = draftOf(map);
          for (const [key, value] of half) {
            if (value === null) plain.delete(key);
            else plain.set(key, value);
            if (value === null) draft.delete(key);
            else draft.set(key, value);
            expect(draft.get(key)).toBe(plain.get(key));
          }
          map = draft.seal();
        }
        expect(new Map(entriesOf(map))).toEqual(plain);
        expect(sizeOf(map)).toBe(plain.size);
      }),
    );
  });
});
