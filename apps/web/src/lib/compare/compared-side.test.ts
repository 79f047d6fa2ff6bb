import { describe, expect, it } from 'vitest';
import { areSame, type ComparedSide, readSides, sidesHref, stateInput } from './compared-side.ts';

const scenario = (id: string, date: string | null = null): ComparedSide => ({ kind: 'scenario', id, date });
const organisation = (id: string, date: string | null = null): ComparedSide => ({ kind: 'organisation', id, date });

describe('the address of a comparison', () => {
  it.each<[string, ComparedSide | null, ComparedSide | null]>([
    ['/jamfor', null, null],
    ['/jamfor?a=one', scenario('one'), null],
    ['/jamfor?a=one&b=two', scenario('one'), scenario('two')],
    ['/jamfor?a=organisation%3Ar&b=two&adag=2024-10-01', organisation('r', '2024-10-01'), scenario('two')],
    ['/jamfor?a=one&b=one&bdag=2024-01-31', scenario('one'), scenario('one', '2024-01-31')],
  ])('%s is read as it is written', (href, a, b) => {
    expect(sidesHref({ a, b })).toBe(href);
    expect(readSides(new URL(href, 'http://x').searchParams)).toEqual({ a, b, unreadable: [] });
  });

  it('takes two ticked scenarios for a and b', () => {
    expect(readSides(new URLSearchParams('val=one&val=two&val=three'))).toMatchObject({
      a: scenario('one'),
      b: scenario('two'),
    });
  });

  it('tells which day cannot be read, and holds an empty organisation for none', () => {
    expect(readSides(new URLSearchParams('a=organisation:&b=x&bdag=2024-02-30&adag='))).toEqual({
      a: null,
      b: scenario('x'),
      unreadable: ['bdag'],
    });
  });
});

describe('two sides', () => {
  it('are the same only with the same day', () => {
    expect(areSame(scenario('x'), scenario('x'))).toBe(true);
    expect(areSame(scenario('x'), scenario('x', '2024-01-01'))).toBe(false);
    expect(areSame(scenario('x'), organisation('x'))).toBe(false);
  });

  it('are asked for as scenario or organisation', () => {
    expect(stateInput(scenario('x', '2024-01-01'))).toEqual({ scenario: { scenarioId: 'x', date: '2024-01-01' } });
    expect(stateInput(organisation('r'))).toEqual({ organisation: { organisationId: 'r', asOf: null } });
  });
});
