import { describe, expect, test } from 'vitest';
import { findForm } from './change-forms.ts';
import { filledMark, readFilled } from './filled-form.ts';
import type { FormDescription } from './form-description.ts';
import { faultyField, refusedField, shownProblems } from './form-problems.ts';

function formOf(slug: string): FormDescription {
  const form = findForm(slug);
  if (form === null) throw new Error(`no form ${slug}`);
  return form;
}

const merge = formOf('sla-samman');
const mergeFilled = readFilled(
  merge,
  new URLSearchParams({
    [filledMark]: '1',
    'enheter.antal': '3',
    'enheter.0.enhet': 'a',
    'enheter.2.enhet': 'b',
    till: 'c',
    datum: '2021-10-01',
  }),
  '',
);
const message = 'Det går inte.';

describe('a refusal stands at the field that it is about', () => {
  test.each([
    ['beforeBaseline', ['c1'], 'datum'],
    ['placeNotAllowed', ['b'], 'enheter.2.enhet'],
    ['placeNotAllowed', ['c'], 'till'],
    ['cycle', ['c', 'a'], 'till'],
    ['noChange', ['c'], 'enheter'],
    ['unknownUnit', ['elsewhere'], 'enheter'],
  ])('%s of %j at %s', (code, refs, field) => {
    expect(refusedField(merge, mergeFilled, { code, refs, message })).toEqual({ message, field });
  });
});

describe('a fault stands at the field of its place', () => {
  test.each([
    ['/unitIds/1', 'enheter.2.enhet'],
    ['/unitIds', 'enheter'],
    ['/intoUnitId', 'till'],
    ['/effectiveDate', 'datum'],
    ['/elsewhere', 'enheter'],
  ])('%s at %s', (pointer, field) => {
    const fault = { code: 'schema', refs: ['input', pointer], message };
    expect(faultyField(merge, mergeFilled, fault)).toEqual({ message, field });
  });

  test('of a property below its name', () => {
    const target = formOf('kostnadsmal');
    const filled = readFilled(target, new URLSearchParams(), '');
    const fault = { code: 'schema', refs: ['input', '/target/baseYear'], message };
    expect(faultyField(target, filled, fault).field).toBe('basar');
  });
});

describe('what is shown while the form is filled in', () => {
  const local = [
    { field: 'enheter.1.enhet', message: 'saknas' },
    { field: 'datum', message: 'går inte att läsa' },
  ];
  const outlook = { refusal: null, faults: [] };

  test('is what is typed and cannot be read, but not what is not filled in yet', () => {
    expect(shownProblems(merge, mergeFilled, { local, sent: [], outlook })).toEqual([local[1]]);
  });

  test('is what was missing when it was sent and still is', () => {
    const sent = [
      { field: 'enheter.1.enhet', message: 'saknas' },
      { field: 'till', message: 'saknas' },
    ];
    expect(shownProblems(merge, mergeFilled, { local, sent, outlook })).toEqual(local);
  });

  test('is what the preview refuses, first', () => {
    const refusal = { code: 'cycle', refs: ['c'], message };
    const shown = shownProblems(merge, mergeFilled, { local: [], sent: [], outlook: { refusal, faults: [] } });
    expect(shown).toEqual([{ field: 'till', message, isHindrance: true }]);
  });
});
