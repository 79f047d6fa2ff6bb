import { describe, expect, it } from 'vitest';
import { unitKinds } from './unit.ts';
import { isBodyKind, isRootKind, mayStandUnder } from './unit-place.ts';

describe('the table of places', () => {
  it.each([
    ['legalEntity', ''],
    ['association', ''],
    ['assembly', 'legalEntity association'],
    ['board', 'legalEntity association assembly'],
    ['committee', 'assembly board'],
    ['managementGroup', 'legalEntity association board administration'],
    ['administration', 'legalEntity association board administration department unit'],
    ['department', 'legalEntity association board administration department unit'],
    ['unit', 'legalEntity association board administration department unit'],
    ['finance', 'legalEntity association board'],
  ] as const)('lets %s stand under: %s', (kind, parents) => {
    expect(unitKinds.filter((parent) => mayStandUnder(kind, parent)).join(' ')).toBe(parents);
  });

  it('has roots and accounting bodies', () => {
    expect(unitKinds.filter(isRootKind)).toEqual(['legalEntity', 'association']);
    expect(unitKinds.filter(isBodyKind)).toEqual(['legalEntity', 'association', 'board', 'finance']);
  });
});
