import { expect, it } from 'vitest';
import { typedName } from './typed-name.ts';

it.each([
  [' Åre kommun ', 'Åre kommun'],
  ['x'.repeat(300), 'x'.repeat(300)],
  ['å'.repeat(301), ''],
  ['två\nrader', ''],
  ['noll\0tecken', ''],
  ['   ', ''],
])('reads %j as a typed name', (text, name) => {
  expect(typedName(text)).toBe(name);
});
