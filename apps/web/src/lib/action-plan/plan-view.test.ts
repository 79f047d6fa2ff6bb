import { describe, expect, test } from 'vitest';
import { keptFields, none, type PlanFilter, planHref, readPlanFilter } from './plan-filter.ts';
import { type ActivityData, answers, handover, type PlanData, planView } from './plan-view.ts';

const unit = (id: string | null) => (id === null ? null : { id, name: id.toUpperCase() });
const everything: PlanFilter = { which: 'all', area: null, administration: null };

function activity(id: string, area: string | null, ...[before, after]: readonly (string | null)[]): ActivityData {
  const to = after === undefined ? before : after;
  return {
    id,
    title: id,
    kind: null,
    areaKind: null,
    area,
    text: null,
    tasks: [],
    responsibleText: null,
    source: null,
    note: null,
    responsibleBefore: unit(before ?? null),
    responsibleAfter: unit(to ?? null),
    administrationBefore: unit(before ?? null),
    administrationAfter: unit(to ?? null),
  };
}

const plan: PlanData = {
  activities: [
    activity('1', 'b', 'it', 'new'),
    activity('2', 'a', 'hr'),
    activity('3', 'b', 'hr'),
    activity('4', null, null),
    activity('5', 'b', 'it', null),
  ],
  areas: ['b', 'a', null].map((area) => ({ areaKind: null, area })),
  why: new Map([
    ['1', 'enheten flyttar'],
    ['5', 'enheten avslutas'],
  ]),
};
const shownIds = (filter: Partial<PlanFilter>): string[] =>
  planView(plan, { ...everything, ...filter }).areas.flatMap(({ activities }) => activities.map(({ id }) => id));

describe('the plan', () => {
  test('is listed by area in the order of the plan', () => {
    expect(shownIds({})).toEqual(['1', '3', '5', '2', '4']);
  });

  test.each([
    [{ which: 'changed' }, ['1', '5']],
    [{ which: 'nobody' }, ['5', '4']],
    [{ area: 'a' }, ['2']],
    [{ area: '' }, ['4']],
    [{ administration: 'it' }, ['1', '5']],
    [{ administration: 'new' }, ['1']],
    [{ administration: '' }, ['5', '4']],
    [{ area: 'a', administration: 'it' }, []],
  ] as const)('shows what %j chooses', (filter, ids) => {
    expect(shownIds(filter)).toEqual(ids);
  });

  test('counts the whole plan, whatever is chosen', () => {
    const view = planView(plan, { ...everything, area: 'a' });
    expect([view.count, view.changed, view.nobody, view.shown]).toEqual([5, 2, 2, 1]);
    expect([view.areaNames, view.hasNoArea]).toEqual([['b', 'a'], true]);
    expect(view.administrations).toEqual([
      { id: 'hr', name: 'HR', before: 2, after: 2 },
      { id: 'it', name: 'IT', before: 2, after: 0 },
      { id: 'new', name: 'NEW', before: 0, after: 1 },
      { id: '', name: '', before: 1, after: 2 },
    ]);
  });

  test('says from whom to whom: administrations, or units within one', () => {
    expect(handover(activity('1', null, 'it', 'new'))).toEqual({ from: 'IT', to: 'NEW' });
    expect(handover(activity('1', null, 'it', null))).toEqual({ from: 'IT', to: null });
    const within = { ...activity('1', null, 'it'), responsibleBefore: unit('a'), responsibleAfter: unit('b') };
    expect(handover(within)).toEqual({ from: 'A', to: 'B' });
    expect(handover({ ...within, responsibleBefore: null, responsibleAfter: null })).toEqual({ from: null, to: null });
  });

  test('says who answers, with the administration when that is another', () => {
    expect(answers(activity('1', null, 'it'))).toBe('IT');
    expect(answers({ ...activity('1', null, 'it'), responsibleAfter: unit('desk') })).toBe('DESK, IT');
    expect(answers(activity('1', null, null))).toBeNull();
  });
});

describe('the filter in the address', () => {
  const address = { pathname: '/handlingsplan', search: '?id=x&visa=byter&omrade=b&/step=' };

  test.each([
    ['', everything],
    ['visa=byter&omrade=Digitalt+arv&forvaltning=it', { which: 'changed', area: 'Digitalt arv', administration: 'it' }],
    [`visa=utan&omrade=${none}&forvaltning=${none}`, { which: 'nobody', area: '', administration: '' }],
    ['visa=annat&omrade=&forvaltning=', everything],
  ])('%s is read', (query, filter) => {
    expect(readPlanFilter(new URLSearchParams(query))).toEqual(filter);
  });

  test('is written so that it is read back, and keeps the rest', () => {
    const filter = readPlanFilter(new URLSearchParams(address.search));
    const href = planHref(address, filter, { area: '', administration: 'it' });
    expect(href).toBe('/handlingsplan?id=x&%2Fstep=&visa=byter&omrade=-&forvaltning=it');
    expect(readPlanFilter(new URL(href, 'http://x').searchParams)).toEqual({
      which: 'changed',
      area: '',
      administration: 'it',
    });
    expect(planHref({ pathname: '/p', search: '' }, everything, {})).toBe('/p');
  });

  test('a form carries along what it has no field for', () => {
    expect(keptFields('?id=x&visa=byter&omrade=b')).toEqual([
      ['id', 'x'],
      ['visa', 'byter'],
    ]);
  });
});
