import { describe, expect, it } from 'vitest';
import { compare } from '#lib/i18n/messages/compare.ts';
import { positionsName, restName } from './stack-words.ts';

describe('positions that go by themselves', () => {
  it.each([
    [2, ['HR-konsult', 'Controller'], 'HR-konsult och controller'],
    [2, ['Controller', 'HR-konsult'], 'Controller och HR-konsult'],
    [7, ['Controller'], 'Controller'],
    [7, ['A', 'B', 'C'], '7 tjänster'],
    [1, [], '1 tjänst'],
  ])('%i with the titles %j are called %s', (count, titles, name) => {
    expect(positionsName({ count, titles }, compare.sv)).toBe(name);
  });
});

describe('the rest of a board', () => {
  it.each([
    [7, 'department', '+ 7 avdelningar'],
    [1, 'administration', '+ 1 förvaltning'],
    [3, null, '+ 3 enheter'],
    [0, null, '+ Övrigt'],
  ] as const)('of %i of kind %s is called %s', (count, kind, name) => {
    expect(restName({ count, kind }, compare.sv)).toBe(name);
  });
});
