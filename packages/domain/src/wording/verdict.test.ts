import { describe, expect, it } from 'vitest';
import { adjustment, scenario } from '../../test/fixture.ts';
import { moveOfD, workedExample } from '../../test/worked-example.ts';
import { isoDate } from '../base/iso-date.ts';
import type { Change } from '../change/change.ts';
import { compareReplay } from '../evaluate/comparison.ts';
import { moneyOf } from '../evaluate/money.ts';
import { baselineOf } from '../model/baseline.ts';
import type { Language } from '../phrase/language.ts';
import { namesIn } from '../phrase/names.ts';
import { replayScenario } from '../scenario/replay.ts';
import { refusedReason, verdictHeadline, verdictReason } from './verdict.ts';

const baseline = baselineOf(workedExample(), isoDate('2024-01-01'), 2024);

describe('the reason of a verdict', () => {
  it.each<[what: string, changes: Change[], sv: string, en: string]>([
    [
      'nothing to adjust',
      [],
      'Ingen nämnds behov ändras, och ingen teknisk reglering behövs.',
      'No board’s need changes, and no technical adjustment is needed.',
    ],
    [
      'adjustments that are not decided',
      [moveOfD()],
      'N2 behöver 0,54 tkr mer i ram, och N1 lika mycket mindre. Regleringarna summerar till 0 kr, men är inte beslutade.',
      'N2 needs SEK 0.54 thousand more funding, and N1 as much less. The adjustments sum to SEK 0 but are not decided.',
    ],
    [
      'adjustments that are decided',
      [
        moveOfD(),
        adjustment(
          [
            ['N1', -54_000],
            ['N2', 54_000],
          ],
          { id: 'ram' },
        ),
      ],
      'De tekniska regleringarna täcker varje nämnds ändrade behov och summerar till 0 kr. Inget är kvar att reglera.',
      'The technical adjustments cover every board’s changed need and sum to SEK 0. Nothing is left to adjust.',
    ],
    [
      'adjustments that are too small',
      [
        moveOfD(),
        adjustment(
          [
            ['N1', -44_000],
            ['N2', 44_000],
          ],
          { id: 'ram' },
        ),
      ],
      'N1 har 0,1 tkr för mycket i ram.',
      'N1 has SEK 0.1 thousand too much funding.',
    ],
    [
      'missing agreements',
      [moveOfD({ tradePolicy: 'serviceAgreement' })],
      'N1 köpte tidigare internt och saknar tjänsteavtal.',
      'N1 used to buy internally and has no service agreement.',
    ],
  ])('%s', (_, changes, sv, en) => {
    expect([reason(changes, 'sv'), reason(changes, 'en')]).toEqual([sv, en]);
  });

  it('does not say that no need changes when the price between employers does', () => {
    const abroad = [moveOfD({ toParentId: 'AQ', tradePolicy: 'keep' })];
    expect(reason(abroad, 'sv')).not.toContain('Ingen nämnds behov ändras');
    expect(reason(abroad, 'en')).not.toContain('No board’s need changes');
  });

  it('names the boards of the year in which there is something to adjust', () => {
    const thereAndBack = [
      moveOfD({ id: '1', exceptions: [], tradePolicy: 'keep' }),
      moveOfD({ id: '2', exceptions: [], tradePolicy: 'keep', toParentId: 'A1', effectiveDate: isoDate('2025-01-01') }),
    ];
    expect(reason(thereAndBack, 'sv')).toContain('N2 behöver');
  });
});

describe('the headline of a verdict', () => {
  it('says each in both languages', () => {
    const verdicts = ['neutral', 'neutralAfterAdjustment', 'notNeutral', 'undetermined', 'refused'] as const;
    expect(verdicts.map((verdict) => verdictHeadline(verdict, 'sv'))).toEqual([
      'Kostnadsneutral',
      'Kostnadsneutral efter tekniska regleringar',
      'Inte kostnadsneutral',
      'Kan inte avgöras',
      'Kan inte räknas',
    ]);
    expect(new Set(verdicts.map((verdict) => verdictHeadline(verdict, 'en'))).size).toBe(5);
  });

  it('counts what is refused', () => {
    expect(refusedReason(1, 'sv')).toBe(
      'En ändring går inte att genomföra. Rätta eller ta bort den för att få ett utfall.',
    );
    expect(refusedReason(2, 'en')).toBe('Two changes are impossible. Correct or remove them to get a verdict.');
  });
});

function reason(changes: readonly Change[], language: Language): string {
  const comparison = compareReplay(replayScenario(baseline, scenario(changes)));
  const names = namesIn(comparison.after, comparison.before);
  return verdictReason(moneyOf(comparison), names, language).replaceAll('\u00a0', ' ');
}
