import { describe, expect, it } from 'vitest';
import type { StateFiguresOfFragment } from '#generated/graphql.ts';
import { twoStates } from '#lib/i18n/messages/two-states.ts';
import { verdict } from '#lib/i18n/messages/verdict.ts';
import { type CountedOfScenario, metricRows } from './metric-rows.ts';

const speech = { texts: twoStates.sv, verdicts: verdict.sv, language: 'sv' } as const;
const plain: StateFiguresOfFragment = {
  verdict: 'neutral',
  netCostOre: 100_000_000,
  movedHeadcount: 0,
  movedFteMilli: 0,
  employerChangeHeadcount: 0,
  employerChangeFteMilli: 0,
  boardsAffected: 0,
  strandedOverheadOre: 0,
  warnings: 0,
  vulnerableFunctions: 2,
  targetMet: null,
};
const counted: CountedOfScenario = { changes: 6, movedUnits: 5, addedUnits: 1, endedUnits: 0, managers: 3 };

describe('the measures of two states', () => {
  const rows = metricRows(
    {
      now: plain,
      a: { ...plain, movedFteMilli: 147_500 },
      b: { ...plain, verdict: 'notNeutral', netCostOre: 99_000_000, movedFteMilli: 175_500, targetMet: true },
    },
    { a: counted, b: { ...counted, changes: 4 } },
    speech,
  );
  const row = (key: string) => rows.find((one) => one.key === key);

  it('stand with those that differ first', () => {
    const differing = rows.filter(({ differs }) => differs).map(({ key }) => key);
    expect(differing).toEqual(['verdict', 'netCostOre', 'movedFteMilli', 'targetMet', 'changes']);
    expect(rows.slice(0, 5).every(({ differs }) => differs)).toBe(true);
  });

  it('tell the present, A, B and how much more B is', () => {
    expect(row('movedFteMilli')).toMatchObject({ now: '0,0', a: '147,5', b: '175,5', difference: '+28,0' });
    expect(row('netCostOre')).toMatchObject({ now: '1\u00A0000', a: '1\u00A0000', b: '990', difference: '\u221210' });
    expect(row('verdict')).toMatchObject({ a: 'Kostnadsneutral', b: 'Inte kostnadsneutral', difference: null });
    expect(row('targetMet')).toMatchObject({ a: 'inget mål', b: 'nås' });
    expect(row('changes')).toMatchObject({ now: '0', a: '6', b: '4', difference: '\u22122' });
  });

  it('leave out what neither side has, and tell what is missing of one', () => {
    const refused = metricRows({ now: plain, a: plain, b: null }, { a: null, b: null }, speech);
    expect(refused.map(({ key }) => key)).not.toContain('changes');
    expect(refused.find(({ key }) => key === 'warnings')).toMatchObject({
      a: '0',
      b: null,
      difference: null,
      differs: true,
    });
  });
});
