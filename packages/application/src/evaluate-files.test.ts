import { type AgreeService, type Change, isoDate, ore, type RenameUnit } from '@samorg/domain';
import { writeOrganisation, writeScenario } from '@samorg/exchange';
import { aScenario, threeBoards } from '@samorg/testkit';
import { describe, expect, it } from 'vitest';
import { evaluateFiles } from './evaluate-files.ts';

describe('a price beyond the integers', () => {
  it('makes the files invalid', () => {
    expect(answerTo([priced(ore(Number.MAX_SAFE_INTEGER))])).toMatchObject({
      status: 'invalid',
      errors: [{ code: 'overflow', refs: [] }],
      refusals: [],
    });
  });

  it('is no figure of a scenario that is refused', () => {
    expect(answerTo([priced(ore(Number.MAX_SAFE_INTEGER)), priced(ore(1)), sameName])).toMatchObject({
      status: 'refused',
      errors: [],
      refusals: [{ changeId: 'namn', code: 'noChange', refs: ['D'] }],
    });
  });
});

function answerTo(changes: readonly Change[]) {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = [writeOrganisation(threeBoards()), writeScenario(aScenario(changes))] as const;
  return evaluateFiles(bytes(files[0]), bytes(files[1])).evaluation;
}

const head = { effectiveDate: isoDate('2024-07-01'), decisionId: null, source: null, note: null };

const sameName: RenameUnit = { ...head, id: 'namn', type: 'renameUnit', unitId: 'D', name: 'D' };

function priced(unitPriceOre: AgreeService['lines'][number]['unitPriceOre']): AgreeService {
  return {
    ...head,
    id: `avtal-${unitPriceOre}`,
    type: 'agreeService',
    agreementId: `avtal-${unitPriceOre}`,
    providerUnitId: 'D',
    customerUnitId: 'P',
    priceYear: null,
    lines: [{ id: '1', name: 'Drift', tier: 'base', unitOfMeasure: null, volume: 2, unitPriceOre }],
  };
}
