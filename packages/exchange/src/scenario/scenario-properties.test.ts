import { expect, it } from 'vitest';
import { parseScenarioProperties } from './scenario-properties.ts';

it('gives back only what is given, null as the value of a file without it', () => {
  expect(parseScenarioProperties({})).toEqual({ ok: true, properties: {} });
  expect(parseScenarioProperties({ toleranceOre: 5, target: null, participation: null })).toEqual({
    ok: true,
    properties: { toleranceOre: 5, target: null, participation: [] },
  });
  expect(parseScenarioProperties({ toleranceOre: null, partYearFactors: null })).toEqual({
    ok: true,
    properties: { toleranceOre: 0, partYearFactors: [] },
  });
  const row = { legalEntityId: 'a', status: 'declined' };
  expect(parseScenarioProperties({ participation: [row] })).toEqual({
    ok: true,
    properties: { participation: [{ ...row, decisionId: null, note: null }] },
  });
});

it('tells each place from where the properties stand together', () => {
  const parsed = parseScenarioProperties({ toleranceOre: 0.5, name: 'Ny', participation: [{ status: 'decided' }] });
  expect(parsed.ok ? [] : parsed.faults.map((fault) => fault.refs)).toEqual([
    ['input', '/name'],
    ['input', '/participation/0'],
    ['input', '/toleranceOre'],
  ]);
});
