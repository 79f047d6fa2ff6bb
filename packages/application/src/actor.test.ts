import { expect, it } from 'vitest';
import { parseActor } from './actor.ts';

it.each([
  [' Åsa Öberg ', 'Åsa Öberg'],
  ['A\u030Asa', 'Åsa'],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['😀'.repeat(80), '😀'.repeat(80)],
  ['x'.repeat(81), null],
  ['', null],
  ['   ', null],
  ['a\nb', null],
  ['a\u202Eb', null],
  [null, null],
])('reads %j as %j', (name, actor) => {
  expect(parseActor(name)).toBe(actor);
});
