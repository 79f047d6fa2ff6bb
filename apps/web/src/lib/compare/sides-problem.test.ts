import { describe, expect, it } from 'vitest';
import { twoStates } from '#lib/i18n/messages/two-states.ts';
import type { ComparedSide, ComparedSides } from './compared-side.ts';
import { sidesProblem } from './sides-problem.ts';

const side = (id: string): ComparedSide => ({ kind: 'scenario', id, date: null });
const sides = (a: string, b: string): ComparedSides => ({ a: side(a), b: side(b), unreadable: [] });
const refused = (code: string, ...refs: string[]) => ({ __typename: 'FileInvalid' as const, errors: [{ code, refs }] });
const titleOf = (...[given, answer]: [ComparedSides, ReturnType<typeof refused> | null]) =>
  sidesProblem(given, answer, twoStates.sv)?.title ?? null;

describe('what is wrong with two sides', () => {
  it.each([
    ['the same scenario twice', sides('x', 'x'), null, 'A och B är samma sak'],
    ['an unreadable day', { ...sides('x', 'y'), unreadable: ['adag'] as const }, null, 'Dagen går inte att läsa'],
    ['an unknown first side', sides('x', 'y'), refused('unknownReference', 'x'), 'A finns inte'],
    ['an unknown second side', sides('x', 'y'), refused('unknownReference', 'y'), 'B finns inte'],
    [
      'different organisations',
      sides('x', 'y'),
      refused('baselineMismatch', 'r', 's'),
      'A och B hör till olika organisationer',
    ],
    ['amounts out of range', sides('x', 'y'), refused('overflow'), 'Beloppen är för stora att räkna'],
    ['nothing', sides('x', 'y'), null, null],
    ['nothing chosen yet', { a: null, b: null, unreadable: [] }, null, null],
  ])('is told of %s', (_, given, answer, title) => {
    expect(titleOf(given, answer)).toBe(title);
  });

  it('names the id that is not there', () => {
    expect(sidesProblem(sides('x', 'y'), refused('unknownReference', 'y'), twoStates.sv)?.reason).toContain('”y”');
  });
});
