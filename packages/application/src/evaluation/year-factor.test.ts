import type { IsoDate, Replay } from '@samorg/domain';
import { baselineOf, isoDate, replayScenario } from '@samorg/domain';
import { aScenario, aTransfer, fixtureYear, threeBoards } from '@samorg/testkit';
import { describe, expect, it } from 'vitest';
import { yearFactorLabel, yearFactorOf } from './year-factor.ts';

const baseline = baselineOf(threeBoards(), isoDate(`${fixtureYear}-01-01`), fixtureYear);

function movedOn(date: string, factor?: { date: IsoDate; numerator: number; denominator: number }): Replay {
  const change = aTransfer({ unitId: 'E', toParentId: 'A2', effectiveDate: isoDate(date) });
  return replayScenario(baseline, aScenario([change], { partYearFactors: factor === undefined ? [] : [factor] }));
}

describe('yearFactorOf', () => {
  it.each([
    ['2024-10-01', 2024, '3 av 12 månader', '3 of 12 months'],
    ['2024-01-01', 2024, 'helår', 'full year'],
    ['2024-02-29', 2024, '307 av 366 dagar', '307 of 366 days'],
    ['2024-12-31', 2024, '1 av 366 dagar', '1 of 366 days'],
    ['2024-10-01', 2025, 'helår', 'full year'],
  ])('counts %s in %i as %s', (date, year, swedish, english) => {
    const factor = yearFactorOf(movedOn(date), year);
    expect([yearFactorLabel(factor, 'sv'), yearFactorLabel(factor, 'en')]).toEqual([swedish, english]);
  });

  it('takes a factor that the user has set', () => {
    const date = isoDate('2024-10-01');
    const factor = yearFactorOf(movedOn('2024-10-01', { date, numerator: 1, denominator: 2 }), 2024);
    expect(factor).toEqual({ numerator: 1, denominator: 2, unit: 'parts' });
  });
});
