import { expect, test } from 'vitest';
import { localAddress } from './local-address.ts';

test.each([
  ['/scenarier?x=1', '/scenarier?x=1'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example', '/'],
  ['', '/'],
])('%j leads to %j', (address, expected) => {
  expect(localAddress(address)).toBe(expected);
});
