import { describe, expect, test } from 'vitest';
import {
  mostOpenedAtOnce,
  openBranches,
  organisationViewHref,
  readOrganisationView,
  turn,
} from './organisation-view.ts';

const read = (query: string) => readOrganisationView(new URLSearchParams(query));

describe('the form of the units in the address', () => {
  test.each([
    ['', { form: 'tree', turned: [], all: false }],
    ['form=trad', { form: 'tree', turned: [], all: false }],
    ['form=lista', { form: 'text', turned: [], all: false }],
    ['form=diagram&gren=a&gren=b&gren=a', { form: 'chart', turned: ['a', 'b'], all: false }],
    ['form=diagram&oppet=allt', { form: 'chart', turned: [], all: true }],
    ['form=x', { form: 'tree', turned: [], all: false }],
  ])('%s', (query, state) => {
    expect(read(query)).toEqual(state);
  });

  test('keeps what is looked at and when, and leaves a search behind', () => {
    const address = { pathname: '/organisation', search: '?id=a&date=2021-01-01&sok=it&enhet=b&gren=c&/step=' };
    const state = read(address.search);
    expect(organisationViewHref(address, state, { form: 'chart' })).toBe(
      '/organisation?id=a&date=2021-01-01&form=diagram&gren=c',
    );
    expect(organisationViewHref(address, state, { form: 'chart', all: true, turned: [] })).toBe(
      '/organisation?id=a&date=2021-01-01&form=diagram&oppet=allt',
    );
    expect(organisationViewHref({ pathname: '/o', search: '' }, read(''), {})).toBe('/o');
  });
});

describe('branches', () => {
  test('are turned and turned back', () => {
    expect(turn(['a'], ['b'])).toEqual(['a', 'b']);
    expect(turn(['a', 'b'], ['a'])).toEqual(['b']);
  });

  test('are open when they were opened, or not folded where all are open', () => {
    const branches = ['a', 'b', 'c'];
    expect(openBranches(read('gren=b'), branches)).toEqual(['b']);
    expect(openBranches(read('oppet=allt&gren=b'), branches)).toEqual(['a', 'c']);
  });

  test('are not all opened at once in a very large organisation', () => {
    const branches = Array.from({ length: mostOpenedAtOnce + 1 }, (_, index) => `u${index}`);
    expect(openBranches(read('oppet=allt'), branches)).toEqual([]);
  });
});
