import { describe, expect, it } from 'vitest';
import { cacheKey, recentCache } from './recent-cache.ts';

describe('recentCache', () => {
  it('makes a value once, and lets go of the one that was asked for longest ago', () => {
    const made: string[] = [];
    const cache = recentCache<string>(2);
    const get = (key: string): string =>
      cache.get(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    cache.delete('a');
    get('a');
    expect(made.at(-1)).toBe('a');
  });

  it('tells keys apart whatever their parts hold', () => {
    expect(cacheKey('a', 'b,c')).not.toBe(cacheKey('a,b', 'c'));
    expect(cacheKey('1', 2)).not.toBe(cacheKey(1, '2'));
  });
});
