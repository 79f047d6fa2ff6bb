import { describe, expect, it } from 'vitest';
import { organisation, position, unitsOf } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import type { RefusalCode } from '../change/refusal.ts';
import type { FaultCode } from '../model/fault.ts';
import type { GapCode, WarningCode } from '../model/finding.ts';
import { type Language, languages } from '../phrase/language.ts';
import { namesIn } from '../phrase/names.ts';
import { faultMessage } from './fault-message.ts';
import { gapMessage, warningMessage } from './finding-message.ts';
import { datedRefusalMessage, refusalMessage } from './refusal-message.ts';

const names = namesIn(
  organisation({
    units: unitsOf(['Region legalEntity'], ['Vårdnämnd board', 'Region'], ['Klinik unit', 'Vårdnämnd']),
    positions: [position({ id: 'Chef', unitId: 'Klinik' })],
  }),
);

/** Refs as each code gives them. */
const refusals: Readonly<Record<RefusalCode, readonly string[]>> = {
  beforeBaseline: ['c'],
  unknownUnit: ['x', 'y'],
  unknownReference: ['x'],
  unitNotActive: ['Klinik'],
  missingAccountGroup: ['personnel'],
  duplicateId: ['Klinik'],
  placeNotAllowed: ['Klinik', 'Region'],
  noChange: ['Klinik'],
  assemblyMove: ['Klinik'],
  rootMove: ['Region'],
  fromMismatch: ['Klinik', 'Vårdnämnd'],
  duplicateException: ['Klinik'],
  exceptionNotBelow: ['Klinik'],
  exceptionWithoutPlace: ['Klinik'],
  cycle: ['Klinik', 'Vårdnämnd'],
  hasChildren: ['Klinik'],
  notEmpty: ['Klinik'],
  tooMany: ['Chef'],
  internalLine: ['l'],
  transitionRecurring: ['g'],
  notABoard: ['Klinik', 'Region'],
  adjustmentNotBalanced: ['Region'],
};

const faults: Readonly<Record<FaultCode, readonly string[]>> = {
  notJson: ['organisation'],
  schema: ['scenario', '/changes/0'],
  duplicateId: ['a'],
  unknownReference: ['a'],
  cycle: ['a'],
  placeNotAllowed: ['a', 'b'],
  inactiveParent: ['a', 'b'],
  inconsistent: ['a'],
  duplicateExternalId: ['a', 'b'],
  baselineMismatch: ['a', 'b'],
  overflow: [],
};

const warnings: Readonly<Record<WarningCode, readonly string[]>> = {
  strandedOverhead: ['Vårdnämnd'],
  tradeCrossesBoards: ['Klinik', 'Vårdnämnd'],
  tradeCrossesEntities: ['Klinik', 'Region'],
  entityPaysMore: ['Region'],
  parentLinesUndivided: ['c'],
  managerWithoutUnit: ['Chef', 'Klinik'],
  unitWithoutManager: ['Klinik'],
  emptyUnit: ['Klinik'],
  smallGroup: ['Klinik'],
  priceLevelMixed: ['c'],
  indexMixed: [],
  internalNotClosed: ['Klinik'],
  personnelMismatch: ['Klinik'],
  positionCostUnknown: ['Chef'],
  splitPosition: ['Chef'],
  activityWithoutResponsible: ['a'],
};

const gaps: Readonly<Record<GapCode, readonly string[]>> = {
  noBudgetForYear: [],
  personnelLineMissing: ['Klinik'],
  positionCostUnknown: ['Chef'],
  internalNotClosed: ['Klinik', 'Region'],
  agreementMissing: ['c', 'Vårdnämnd'],
  unpriced: ['avtal', 'rad'],
  priceLevelMixed: ['c'],
};

describe.each(languages)('every message in %s', (language) => {
  it.each(rowsOf(refusals))('of the refusal %s', (code, refs) => {
    expectProse(refusalMessage({ code, refs }, names, language), language);
  });

  it.each(rowsOf(faults))('of the fault %s', (code, refs) => {
    expectProse(faultMessage({ code, refs }, language), language);
  });

  it.each(rowsOf(warnings))('of the warning %s', (code, refs) => {
    const message = warningMessage({ code, refs, amountOre: -123_456_700 }, names, language);
    expectProse(message, language);
  });

  it.each(rowsOf(gaps))('of the gap %s', (code, refs) => {
    expectProse(gapMessage({ code, refs }, names, language), language);
  });
});

describe('a message', () => {
  it.each(languages)('of a place that is not allowed needs no parent, in %s', (language) => {
    expectProse(refusalMessage({ code: 'placeNotAllowed', refs: ['Klinik'] }, names, language), language);
  });

  it('calls things by their names, and what has none by its id in quotes', () => {
    expect(refusalMessage({ code: 'cycle', refs: ['Klinik', 'x'] }, names, 'sv')).toBe(
      'Klinik kan inte flyttas till ”x”: då skulle enheten ligga under sig själv.',
    );
  });

  it('of a refused change tells its date', () => {
    const refusal = { code: 'notEmpty', refs: ['Klinik'] } as const;
    const dated = { refusal, effectiveDate: isoDate('2021-10-01') };
    expect(datedRefusalMessage(dated, names, 'sv')).toBe(
      'Den 1\u00a0oktober 2021: Klinik har tjänster eller pengar kvar. Flytta dem först.',
    );
    expect(datedRefusalMessage(dated, names, 'en')).toBe(
      'On 1\u00a0October 2021: Klinik still holds positions or money. Move them first.',
    );
  });

  it('tells the amount of a warning in thousands of kronor', () => {
    const warning = { code: 'strandedOverhead', refs: ['Vårdnämnd'], amountOre: 200_050_000 } as const;
    expect(warningMessage(warning, names, 'sv')).toBe('Omkostnader blir kvar hos Vårdnämnd: 2\u00a0000,5\u00a0tkr.');
    expect(warningMessage(warning, names, 'en')).toBe(
      'Overhead is left behind at Vårdnämnd: SEK\u00a02,000.5\u00a0thousand.',
    );
  });

  it('of a fault tells which file, and the whole of it where no place is known', () => {
    const told = (refs: readonly string[], language: Language) => faultMessage({ code: 'schema', refs }, language);
    expect(told(['scenario', '/id'], 'sv')).toBe('Scenariofilen har ett värde som inte följer formatet: /id.');
    expect(told(['organisation'], 'sv')).toBe(
      'Organisationsfilen har ett värde som inte följer formatet: (hela filen).',
    );
    expect(told(['organisation', ''], 'en')).toBe(
      'The organisation file has a value that breaks the format: (the whole file).',
    );
    expect(told(['scenario'], 'en')).toBe('The scenario file has a value that breaks the format: (the whole file).');
    expect(told(['input', '/a'], 'sv')).toBe('Det som angavs har ett värde som inte följer formatet: /a.');
    expect(told(['input', '/a'], 'en')).toBe('What was entered has a value that breaks the format: /a.');
  });

  it('of a warning without amount says nothing of one', () => {
    const warning = { code: 'smallGroup', refs: ['Klinik'], amountOre: null } as const;
    expect(warningMessage(warning, names, 'en')).toMatch(/^Klinik has fewer than five places/);
  });

  it('of an open pair names both, or says that one is unknown', () => {
    const told = (refs: readonly string[], language: Language) =>
      gapMessage({ code: 'internalNotClosed', refs }, names, language);
    expect(told(['Klinik', 'Region'], 'sv')).toContain('mellan Klinik och Region tar');
    expect(told(['Klinik'], 'sv')).toContain('mellan Klinik och okänd motpart tar');
    expect(told(['Klinik'], 'en')).toContain('between Klinik and an unknown counterpart do');
  });

  it('tells a missing account group in Swedish words', () => {
    const poor = namesIn(organisation({ units: unitsOf(['Region legalEntity']), accountGroups: [] }));
    const refusal = { code: 'missingAccountGroup', refs: ['personnel'] } as const;
    expect(refusalMessage(refusal, poor, 'sv')).not.toContain('personnel');
  });
});

function rowsOf<Code extends string>(table: Readonly<Record<Code, readonly string[]>>): [Code, readonly string[]][] {
  return Object.entries(table) as [Code, readonly string[]][];
}

/** One or more whole sentences, nothing missing in them, and no English among the Swedish. */
function expectProse(text: string, language: Language): void {
  expect(text).toMatch(/^[\p{Lu}”].*[.?]$/u);
  expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}| ,| \./);
  if (language === 'sv') expect(text).not.toMatch(/\b(the|is|are|and|of|not|to|be|unit|has|must)\b/i);
  else expect(text).not.toMatch(/[^\p{L}](och|är|inte|under sig|från|till|som)[^\p{L}]/u);
}
