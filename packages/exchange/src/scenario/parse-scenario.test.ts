import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyChange, anyScenario } from '../../test/arbitrary-scenario.ts';
import { parseChange, parseScenario } from './parse-scenario.ts';
import { changeDocument, writeScenario } from './write-scenario.ts';

const least = {
  specVersion: 1,
  id: 's',
  name: 'Flytten',
  baseline: { organisationId: 'fjall', date: '2026-01-01', budgetYear: 2026 },
  changes: [],
};
const close = { id: 'c1', type: 'closeUnit', effectiveDate: '2026-07-01', unitId: 'it' };
const move = { id: 'c2', type: 'transferUnit', effectiveDate: '2026-07-01', unitId: 'it', toParentId: 'kontor' };

describe('a scenario that can be read', () => {
  it('gives absent and null the values of the domain', () => {
    const text = JSON.stringify({ ...least, target: null, changes: [{ ...move, tradePolicy: null }] });
    expect(parseScenario(text)).toMatchObject({
      ok: true,
      scenario: {
        toleranceOre: 0,
        participation: [],
        partYearFactors: [],
        target: null,
        changes: [{ tradePolicy: 'keep', exceptions: [], fromParentId: null, note: null }],
      },
    });
  });

  it('leaves add-ons out of a target that does not say', () => {
    const target = { baseYear: 2022, baseUnitIds: ['a'], index: [], reductionPctMilli: 10_000 };
    expect(parseScenario(JSON.stringify({ ...least, target }))).toMatchObject({
      scenario: { target: { excludeAddOns: true } },
    });
  });

  it('leaves it to the positions whether a number of places is too much', () => {
    const positions = '[{"positionId":"p","headcount":1e20,"fteMilli":-0}]';
    const change = { ...close, type: 'transferPositions', unitId: undefined, toUnitId: 'it', positions: 'POSITIONS' };
    const parsed = parseScenario(JSON.stringify({ ...least, changes: [change] }).replace('"POSITIONS"', positions));
    expect(parsed).toMatchObject({ scenario: { changes: [{ positions: [{ headcount: 1e20, fteMilli: 0 }] }] } });
  });
});

describe('a scenario that cannot be read', () => {
  it.each<[string, object, string[]]>([
    ['a bad change at its place in the list', { ...least, changes: [close, { ...close, unitId: '' }] }, ['/changes/1']],
    ['an unknown verb', { ...least, changes: [{ ...close, type: 'splitUnit' }] }, ['/changes/0']],
    ['a verb of the prototype', { ...least, changes: [{ ...close, type: 'toString' }] }, ['/changes/0']],
    ['a property of another verb', { ...least, changes: [{ ...close, name: 'x' }] }, ['/changes/0']],
    ['a change that is no object', { ...least, changes: [null, 'x'] }, ['/changes/0', '/changes/1']],
    [
      'two bad changes, each once',
      { ...least, changes: [{}, { ...close, id: 1, unitId: 1 }] },
      ['/changes/0', '/changes/1'],
    ],
    ['changes that are no list', { ...least, changes: {} }, ['/changes']],
    ['a baseline without a date', { ...least, baseline: { organisationId: 'fjall', budgetYear: 2026 } }, ['/baseline']],
    ['a day before 1900', { ...least, baseline: { ...least.baseline, date: '1899-12-31' } }, ['/baseline/date']],
    ['a day that does not exist', { ...least, changes: [{ ...close, effectiveDate: '2026-06-31' }] }, ['/changes/0']],
    [
      'a factor with denominator 0',
      { ...least, partYearFactors: [{ date: '2026-07-01', numerator: 1, denominator: 0 }] },
      ['/partYearFactors/0/denominator'],
    ],
    ['a negative tolerance', { ...least, toleranceOre: -1 }, ['/toleranceOre']],
    [
      'an unknown status',
      { ...least, participation: [{ legalEntityId: 'a', status: 'yes' }] },
      ['/participation/0/status'],
    ],
  ])('%s', (_, document, pointers) => {
    const parsed = parseScenario(JSON.stringify(document));
    expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.refs)).toEqual(
      pointers.map((pointer) => ['scenario', pointer]),
    );
  });

  it('tells the exact places inside a bad change', () => {
    const parsed = parseScenario(JSON.stringify({ ...least, changes: [{ ...close, unitId: '', extra: 1 }] }));
    expect(parsed).toMatchObject({
      faults: [{ refs: ['scenario', '/changes/0'], pointers: ['/changes/0/extra', '/changes/0/unitId'] }],
    });
  });

  it('tells the place of a single change from the change itself', () => {
    expect(parseChange({ ...close, unitId: 7 })).toMatchObject({
      ok: false,
      faults: [{ refs: ['input', '/unitId'] }],
    });
    expect(parseChange(undefined)).toMatchObject({ ok: false, faults: [{ refs: ['input', ''] }] });
  });
});

describe('properties', () => {
  it('reads what was written as the same scenario', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(parseScenario(writeScenario(scenario))).toEqual({ ok: true, scenario });
      }),
    );
  });

  it('reads a single change that was written as the same change', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        expect(parseChange(changeDocument(change))).toEqual({ ok: true, change });
      }),
    );
  });
});
