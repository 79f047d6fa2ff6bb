import { describe, expect, test } from 'vitest';
import { changeForm } from '#lib/i18n/messages/change-form.ts';
import { changeForms, fieldsOf, findForm, slugOfType } from './change-forms.ts';
import { filledMark, filledQuery, readFilled, rowButtons } from './filled-form.ts';
import type { FormDescription } from './form-description.ts';
import { type FormInput, inputOfForm } from './form-input.ts';
import { formOfDocument, formOfProperty } from './form-of-change.ts';
import { idMaker } from './make-id.ts';
import { propertyForms } from './property-forms.ts';

const effectiveDate = '2021-10-01';
const head = { effectiveDate, decisionId: 'd-1', source: '§ 17', note: 'En anmärkning' };

/** A change of each kind in the shape of the scenario file, with everything that can be said of it. */
const documents: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  createUnit: { unitId: 'ny', name: 'Ny', kind: 'unit', parentId: 'rh-rk', predecessorIds: ['a', 'b'] },
  renameUnit: { unitId: 'a', name: 'Nytt namn' },
  mergeUnits: { unitIds: ['a', 'b'], intoUnitId: 'c' },
  closeUnit: { unitId: 'a' },
  reassignActivity: { activityId: 'eg-1', toUnitId: 'a' },
  transferPositions: {
    positions: [{ positionId: 'p', headcount: 3 }, { positionId: 'q', fteMilli: 1_250 }, { positionId: 'r' }],
    toUnitId: 'a',
  },
  consolidateStaffFunction: {
    staffFunctionId: 'hr',
    fromUnitIds: ['a', 'b'],
    toUnitId: 'c',
    includeSharedService: true,
  },
  adjustBudget: {
    unitId: 'a',
    accountGroupId: 'otherCosts',
    amountOre: -11_840_050,
    recurrence: 'oneOff',
    priceYear: 2020,
  },
  technicalAdjustment: {
    entries: [
      { boardId: 'x', amountOre: 22_044_300_000 },
      { boardId: 'y', amountOre: -22_044_300_000 },
    ],
  },
  allocateLine: {
    lineId: 'l',
    shares: [
      { unitId: 'a', weight: 2 },
      { unitId: 'b', weight: 1 },
    ],
  },
  agreeService: {
    agreementId: 'it-avtal',
    providerUnitId: 'a',
    customerUnitId: 'b',
    priceYear: 2021,
    lines: [
      { id: 'drift', name: 'Drift', tier: 'base', unitOfMeasure: 'plats', volume: 4_000, unitPriceOre: 900_000 },
      { id: 'projekt', name: 'Projekt', tier: 'addOn', volume: null, unitPriceOre: null },
    ],
  },
};

const properties: Readonly<Record<string, unknown>> = {
  participation: [
    { legalEntityId: 'rh', status: 'declined', decisionId: 'd-1', note: 'Nej' },
    { legalEntityId: 'sh', status: 'proposed' },
  ],
  target: {
    baseYear: 2021,
    baseUnitIds: ['a', 'b'],
    index: [
      { year: 2022, pctMilli: 2_500, name: 'LPIK', published: '2021-10', outcome: false, source: 'påhittat' },
      { year: 2023, pctMilli: -125 },
    ],
    reductionPctMilli: 10_000,
    excludeAddOns: false,
  },
  toleranceOre: 150,
  partYearFactors: [{ date: effectiveDate, numerator: 3, denominator: 12 }],
};

function formOf(slug: string): FormDescription {
  const form = findForm(slug);
  if (form === null) throw new Error(`no form ${slug}`);
  return form;
}

function read(form: FormDescription, query: URLSearchParams, withPlaceholders = false): FormInput {
  const filled = readFilled(form, query, effectiveDate);
  return inputOfForm(form, filled, { texts: changeForm.sv, makeId: idMaker(), withPlaceholders });
}

const typed = (fields: Record<string, string>): URLSearchParams =>
  new URLSearchParams({ [filledMark]: '1', ...fields });

describe('a change of each kind', () => {
  test('has a form', () => {
    const types = Object.values(changeForms).flatMap((forms) =>
      forms.map((form) => (form.about === 'change' ? form.type : '')),
    );
    expect(types.sort()).toEqual(Object.keys(documents).sort());
    expect(slugOfType('transferUnit')).toBe('flytta');
  });

  test.each(Object.entries(documents))('%s is edited and sent as it was, by way of an address', (type, document) => {
    const form = formOf(slugOfType(type));
    const filled = formOfDocument(form, { ...document, ...head, type, id: 'c1' });
    const { input, problems, isWhole } = read(form, filledQuery(form, filled));
    expect(problems).toEqual([]);
    expect(isWhole).toBe(true);
    expect(input).toEqual({ ...document, ...head });
  });

  test.each(Object.keys(documents))('%s says what is missing at fields that are there', (type) => {
    const form = formOf(slugOfType(type));
    const { problems } = read(form, typed({}));
    const names = fieldsOf(form).map(({ name }) => name);
    expect(problems.length).toBeGreaterThan(1);
    for (const { field, message } of problems) {
      expect(names).toContain(field.split('.')[0]);
      expect(message).toMatch(/: .+\.$/);
    }
  });

  test.each(
    Object.keys(documents).filter((type) => !['adjustBudget', 'technicalAdjustment', 'allocateLine'].includes(type)),
  )('%s can be told before anything but the date is filled in', (type) => {
    const form = formOf(slugOfType(type));
    expect(read(form, new URLSearchParams(), true).isWhole || type === 'createUnit').toBe(true);
  });
});

describe('the properties of a scenario', () => {
  test.each(propertyForms.map((form) => [form.slug, form] as const))(
    '%s is edited and sent as it was',
    (_slug, form) => {
      if (form.about !== 'property') throw new Error('a property form');
      const { input, problems } = read(form, filledQuery(form, formOfProperty(form, properties)));
      expect(problems).toEqual([]);
      expect(input).toEqual({ [form.property]: properties[form.property] });
    },
  );

  test.each(propertyForms.map((form) => [form.slug, form] as const))('%s left empty clears it', (_slug, form) => {
    if (form.about !== 'property') throw new Error('a property form');
    expect(read(form, typed({}))).toEqual({ input: { [form.property]: null }, problems: [], isWhole: true });
  });

  test('a target begins with add-ons left out', () => {
    const form = formOf('kostnadsmal');
    if (form.about !== 'property') throw new Error('a property form');
    expect(formOfProperty(form, {}).values['utan-tillval']).toBe('ja');
  });
});

describe('what is typed', () => {
  test('is read as people write it', () => {
    const budget = { enhet: 'a', konto: 'k', belopp: '−118,4 tkr', varaktighet: 'recurring', datum: effectiveDate };
    expect(read(formOf('andra-budget'), typed(budget)).input).toMatchObject({ amountOre: -11_840_000 });
    const row = { 'tjanster.antal': '1', 'tjanster.0.tjanst': 'p', 'tjanster.0.arsarbetare': '0,5' };
    expect(read(formOf('flytta-tjanster'), typed({ ...row, till: 'a', datum: effectiveDate })).input).toMatchObject({
      positions: [{ positionId: 'p', fteMilli: 500 }],
    });
  });

  test.each([
    ['andra-budget', 'belopp', 'tolv'],
    ['andra-budget', 'prisniva', '21'],
    ['andra-budget', 'datum', '2021-02-30'],
    ['andra-budget', 'varaktighet', 'ibland'],
    ['flytta-tjanster', 'tjanster.0.platser', '1,5'],
    ['flytta-tjanster', 'tjanster.0.platser', '9 999 999 999'],
    ['flytta-tjanster', 'tjanster.0.arsarbetare', 'halv'],
    ['fordela-budgetrad', 'delar.0.vikt', '-1'],
    ['kostnadsmal', 'sankning', '10 %'],
  ])('in %s at %s is not read: %s', (slug, field, value) => {
    const counts = { 'tjanster.antal': '1', 'tjanster.0.tjanst': 'p', 'delar.antal': '1', 'delar.0.enhet': 'a' };
    const { problems } = read(formOf(slug), typed({ ...counts, [field]: value }));
    expect(problems.map((problem) => problem.field)).toContain(field);
  });

  test('into a field with suggestions and not chosen is told by its words', () => {
    const { problems } = read(formOf('avsluta'), typed({ 'enhet-text': 'Ingenstans', datum: effectiveDate }));
    expect(problems).toEqual([{ field: 'enhet', message: expect.stringContaining('”Ingenstans”') }]);
  });
});

describe('rows', () => {
  const form = formOf('sla-samman');
  const two = { 'enheter.antal': '2', 'enheter.0.enhet': 'a', 'enheter.1.enhet': 'b' };

  test('that are empty are left out', () => {
    const { input } = read(form, typed({ ...two, 'enheter.antal': '3', till: 'c', datum: effectiveDate }));
    expect(input).toMatchObject({ unitIds: ['a', 'b'] });
  });

  test('are added and taken away by buttons without JavaScript', () => {
    expect(readFilled(form, typed({ ...two, [rowButtons.add]: 'enheter' }), '').rows.enheter).toHaveLength(3);
    const removed = readFilled(form, typed({ ...two, [rowButtons.remove]: 'enheter.0' }), '').rows.enheter;
    expect(removed).toMatchObject([{ enhet: 'b' }]);
  });

  test('are as many as the form shows to begin with, and never beyond what a form can hold', () => {
    expect(readFilled(form, new URLSearchParams(), '').rows.enheter).toHaveLength(2);
    expect(readFilled(form, typed({ 'enheter.antal': '999' }), '').rows.enheter).toHaveLength(100);
  });
});

describe('ids that are made', () => {
  test('are the words that they are made of, each once', () => {
    const makeId = idMaker(['IT – HR']);
    expect([makeId('IT – HR'), makeId('Drift~1'), makeId('Drift 1'), makeId('')]).toEqual([
      'IT – HR 2',
      'Drift 1',
      'Drift 1 2',
      '1',
    ]);
  });

  test('name an agreement by its parties and a service by its name', () => {
    const agreement = { leverantor: 'a', 'leverantor-text': 'IT', kund: 'b', 'kund-text': 'HR', datum: effectiveDate };
    const service = { 'tjanster.antal': '1', 'tjanster.0.namn': 'Drift', 'tjanster.0.slag': 'base' };
    expect(read(formOf('avtal'), typed({ ...agreement, ...service })).input).toMatchObject({
      agreementId: 'IT – HR',
      lines: [{ id: 'Drift', volume: null, unitPriceOre: null }],
    });
  });
});
