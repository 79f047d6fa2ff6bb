import { describe, expect, it } from 'vitest';
import { creation, decision, scenario, statement, unit, unitsOf } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import { checkScenario } from './check-scenario.ts';
import type { Participation, Scenario, Target } from './scenario.ts';

const given = statement({
  decisions: [decision('beslut')],
  units: [
    ...unitsOf(['R legalEntity'], ['F association'], ['N board', 'R'], ['U unit', 'N']),
    unit({ id: 'old', kind: 'unit', parentId: 'N', validTo: isoDate('2024-01-01') }),
    unit({ id: 'orphan', kind: 'unit', parentId: 'old', validTo: isoDate('2024-01-02') }),
  ],
});
const calm = { ...given, units: given.units.filter((row) => row.id !== 'orphan') };

const asked = (legalEntityId: string, decisionId: string | null = null): Participation => ({
  legalEntityId,
  status: 'decided',
  decisionId,
  note: null,
});
const target = (baseUnitIds: string[]): Target => ({
  baseYear: 2024,
  baseUnitIds,
  index: [],
  reductionPctMilli: 0,
  excludeAddOns: true,
});
const factor = (date: string, numerator: number, denominator: number) => ({
  date: isoDate(date),
  numerator,
  denominator,
});

describe('a scenario', () => {
  it.each<[what: string, parts: Partial<Scenario>, faults: string[]]>([
    ['in order', { participation: [asked('R', 'beslut'), asked('F')], target: target(['N', 'old']) }, []],
    [
      'of another organisation',
      { baseline: { organisationId: 'annan', date: isoDate('2024-01-01'), budgetYear: 2024 } },
      ['baselineMismatch annan prov'],
    ],
    ['with a change id twice', { changes: [creation('a'), creation('b')] }, ['duplicateId c']],
    ['with a change that names nothing', { changes: [creation('a', { parentId: 'x' })] }, []],
    [
      'that asks and counts what is not there',
      { participation: [asked('x', 'd')], target: target(['y', 'N']) },
      ['unknownReference d', 'unknownReference x', 'unknownReference y'],
    ],
    ['that asks a board', { participation: [asked('N')] }, ['inconsistent N']],
    ['that asks twice', { participation: [asked('R'), asked('R')] }, ['inconsistent R']],
    ['with a factor above 1', { partYearFactors: [factor('2024-07-01', 13, 12)] }, ['inconsistent 2024-07-01']],
    [
      'with two factors for a date',
      { partYearFactors: [factor('2024-07-01', 1, 2), factor('2024-07-01', 1, 3)] },
      ['inconsistent 2024-07-01'],
    ],
    ['with factors of 0 and 1', { partYearFactors: [factor('2024-07-01', 0, 5), factor('2024-08-01', 5, 5)] }, []],
  ])('%s', (_, parts, faults) => {
    expect(checkScenario(calm, scenario([], parts)).map((fault) => [fault.code, ...fault.refs].join(' '))).toEqual(
      faults,
    );
  });

  it('on a day when a unit lives and its parent does not', () => {
    expect(checkScenario(given, scenario([]))).toEqual([{ code: 'inactiveParent', refs: ['orphan', 'old'] }]);
    const later = { organisationId: 'prov', date: isoDate('2024-01-02'), budgetYear: 2024 };
    expect(checkScenario(given, scenario([], { baseline: later }))).toEqual([]);
  });
});
