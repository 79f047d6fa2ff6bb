import { describe, expect, it } from 'vitest';
import { readWorkspaceState, toggleOpen, workspaceHref } from './workspace-state.ts';

const defaults = { view: 'changes', form: 'chart', year: null, open: [], marked: null, unit: null } as const;

describe('workspace state', () => {
  it.each([
    ['', defaults],
    ['vy=fore&form=trad', { ...defaults, view: 'before', form: 'tree' }],
    ['ar=2021&open=a&open=b&open=a&vald=c2', { ...defaults, year: 2021, open: ['a', 'b'], marked: 'c2' }],
    ['enhet=rh-it', { ...defaults, unit: 'rh-it' }],
    ['vy=bakåt&form=&ar=20x1&vald=&enhet=', defaults],
  ] as const)('reads "%s"', (query, expected) => {
    expect(readWorkspaceState(new URLSearchParams(query))).toEqual(expected);
  });

  it('writes an address that reads back as the same state', () => {
    const state = {
      view: 'after',
      form: 'text',
      year: 2022,
      open: ['å&b', 'c=d'],
      marked: 'c 1',
      unit: 'å/b',
    } as const;
    const href = workspaceHref('/scenarier/x', state);
    expect(readWorkspaceState(new URL(href, 'http://x').searchParams)).toEqual(state);
  });

  it('leaves defaults out of the address', () => {
    expect(workspaceHref('/scenarier/x', { ...defaults, view: 'before' }, { view: 'changes' })).toBe('/scenarier/x');
  });

  it('opens a closed key and folds an open one', () => {
    expect(toggleOpen(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggleOpen(['a', 'b'], 'a')).toEqual(['b']);
  });
});
