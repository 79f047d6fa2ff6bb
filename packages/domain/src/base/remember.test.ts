import { expect, it } from 'vitest';
import { lazy } from './lazy.ts';
import { remember, rememberOne } from './remember.ts';

it('makes each answer once per owner and key', () => {
  const made: string[] = [];
  const look = remember((owner: { name: string }, key: string) => {
    made.push(owner.name + key);
    return owner.name + key;
  });
  const [a, b] = [{ name: 'a' }, { name: 'b' }];
  expect([look(a, '1'), look(a, '1'), look(b, '1'), look(a, '2')]).toEqual(['a1', 'a1', 'b1', 'a2']);
  expect(made).toEqual(['a1', 'b1', 'a2']);
});

it('makes one answer per owner, and a lazy value once', () => {
  let count = 0;
  const look = rememberOne((_: object) => ++count);
  const [a, b] = [{}, {}];
  expect([look(a), look(a), look(b)]).toEqual([1, 1, 2]);
  const value = lazy(() => ++count);
  expect([value(), value()]).toEqual([3, 3]);
});
