import { describe, expect, it } from 'vitest';
import type { RecentCache } from './recent-cache.ts';
import { cacheBeside, cacheKey, recentCache } from './recent-cache.ts';

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

  it('gives a value that is taken once', () => {
    const cache = recentCache<string>(2);
    cache.set('a', 'A');
    expect([cache.take('a'), cache.take('a')]).toEqual(['A', undefined]);
  });

  it('tells keys apart whatever their parts hold', () => {
    expect(cacheKey('a', 'b,c')).not.toBe(cacheKey('a,b', 'c'));
    expect(cacheKey('1', 2)).not.toBe(cacheKey(1, '2'));
  });
});

describe('a cache beside another', () => {
  it('gives what the other holds and pushes nothing out of it', () => {
    const made: string[] = [];
    const at = (cache: RecentCache<string>, key: string): string =>
      cache.get(key, () => {
        made.push(key);
        return key;
      });
    const work = recentCache<string>(2);
    const beside = cacheBeside(work, 1);
    for (const key of ['a', 'b']) at(work, key);
    for (const key of ['a', 'c', 'c', 'd', 'c']) at(beside, key);
    expect(made).toEqual(['a', 'b', 'c', 'd', 'c']);
    for (const key of ['a', 'b']) at(work, key);
    expect(made).toHaveLength(5);
    expect([work.has('c'), beside.has('c'), beside.has('d')]).toEqual([false, true, false]);
  });
});
