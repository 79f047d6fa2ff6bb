import { describe, expect, it } from 'vitest';
import { adjustment, head, line, organisation, scenario, transfer, unitsOf } from '../../test/fixture.ts';
import { compared } from '../../test/planned.ts';
import { moveOfD, workedExample } from '../../test/worked-example.ts';
import { isoDate } from '../base/iso-date.ts';
import type { Change } from '../change/change.ts';
import { compareReplay } from '../evaluate/comparison.ts';
import type { Verdict } from '../evaluate/evaluation.ts';
import { type Money, moneyOf } from '../evaluate/money/money.ts';
import { baselineOf } from '../model/baseline.ts';
import type { Language } from '../phrase/language.ts';
import { namesIn } from '../phrase/names.ts';
import { ore } from '../quantity/ore.ts';
import { replayScenario } from '../scenario/replay.ts';
import { refusedReason, verdictHeadline, verdictReason } from './verdict.ts';

const baseline = baselineOf(workedExample(), isoDate('2024-01-01'), 2024);

const plain = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['D unit', 'N'],
    ['E unit', 'N'],
    ['P unit', 'N'],
    ['S unit', 'N'],
    ['M board', 'R'],
    ['X unit', 'M'],
    ['O board', 'R'],
    ['Q legalEntity'],
  ),
  budgetLines: [
    line('d', ['D', 'cost', 100]),
    line('e', ['E', 'cost', 200]),
    line('p', ['P', 'cost', 1]),
    line('s', ['S', 'internalSale', -9], { counterpartId: 'X' }),
  ],
});

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

  it.each<[what: string, changes: Change[], sv: string, en: string]>([
    [
      'a price between employers alone',
      [transfer('D', 'Q')],
      'Det som byter arbetsgivare betalas som pris, och ingen teknisk reglering behövs.',
      'What changes employer is paid as price, and no technical adjustment is needed.',
    ],
    [
      'two boards that need more',
      [transfer('D', 'M', { id: '1' }), transfer('E', 'O', { id: '2' })],
      'Två nämnder behöver 0,003 tkr mer i ram, och N lika mycket mindre. Regleringarna summerar till 0 kr, men är inte beslutade.',
      'Two boards need SEK 0.003 thousand more funding, and N as much less. The adjustments sum to SEK 0 but are not decided.',
    ],
    [
      'less than an öre to adjust',
      [transfer('P', 'M', { id: '1' }), transfer('P', 'N', { id: '2', effectiveDate: isoDate('2024-10-01') })],
      'Mindre än ett öre är att reglera.',
      'Less than one öre is to be adjusted.',
    ],
    [
      'more means',
      [means('N', 500)],
      'Den sammanlagda nettokostnaden ökar med 0,005 tkr. N saknar 0,005 tkr i ram.',
      'The total net cost rises by SEK 0.005 thousand. N lacks SEK 0.005 thousand of funding.',
    ],
    [
      'less means, of two boards',
      [means('N', -500), means('M', -700)],
      'Den sammanlagda nettokostnaden minskar med 0,012 tkr. M har 0,007 tkr för mycket i ram.',
      'The total net cost falls by SEK 0.012 thousand. M has SEK 0.007 thousand too much funding.',
    ],
    [
      'means given once',
      [means('N', 500, 'oneOff')],
      'Det går inte ihop under det första, delvisa året.',
      'It does not balance in the first, partial year.',
    ],
    [
      'trade that ceases on one side',
      [transfer('S', 'M', { tradePolicy: 'dissolve' })],
      'Regleringarna summerar inte till 0 kr.',
      'The adjustments do not sum to SEK 0.',
    ],
    [
      'an open pair that is carried over',
      [{ ...head, type: 'mergeUnits', unitIds: ['S'], intoUnitId: 'D' }],
      'Interna köp och försäljningar tar inte ut varandra.',
      'Internal purchases and sales do not cancel out.',
    ],
  ])('says why: %s', (_, changes, sv, en) => {
    const state = compared(plain, changes);
    const money = { ...moneyOf(state), gaps: [] };
    const verdict = verdictOf(money);
    const told = (language: Language) => verdictReason({ ...money, verdict }, namesIn(state.after), language);
    expect([told('sv'), told('en')].map((text) => text.replaceAll('\u00a0', ' '))).toEqual([sv, en]);
  });

  it('counts what else is missing', () => {
    const gap = (id: string) => ({ code: 'positionCostUnknown', refs: [id] }) as const;
    const money = (...ids: string[]) =>
      ({ ...moneyOf(compared(plain, [])), verdict: 'undetermined', gaps: ids.map(gap) }) as const;
    const told = (language: Language, ...ids: string[]) => verdictReason(money(...ids), namesIn(plain), language);
    expect(told('sv', 'a')).toBe('”a” flyttas, men kostnaden är inte känd.');
    expect(told('sv', 'a', 'b')).toBe('”a” flyttas, men kostnaden är inte känd. Dessutom saknas en uppgift till.');
    expect(told('sv', 'a', 'b', 'c')).toMatch(/ Dessutom saknas två uppgifter till\.$/);
    expect(told('en', 'a')).toBe('”a” moves, but its cost is not known.');
    expect(told('en', 'a', 'b')).toMatch(/ One more fact is missing\.$/);
    expect(told('en', 'a', 'b', 'c')).toMatch(/ Two more facts are missing\.$/);
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
    expect(refusedReason(2, 'sv')).toBe(
      'Två ändringar går inte att genomföra. Rätta eller ta bort dem för att få ett utfall.',
    );
    expect(refusedReason(1, 'en')).toBe('One change is impossible. Correct or remove it to get a verdict.');
    expect(refusedReason(2, 'en')).toBe('Two changes are impossible. Correct or remove them to get a verdict.');
  });
});

function reason(changes: readonly Change[], language: Language): string {
  const comparison = compareReplay(replayScenario(baseline, scenario(changes)));
  const names = namesIn(comparison.after, comparison.before);
  return verdictReason(moneyOf(comparison), names, language).replaceAll('\u00a0', ' ');
}

function means(unitId: string, amount: number, recurrence: 'recurring' | 'oneOff' = 'recurring'): Change {
  return {
    ...head,
    id: `means-${unitId}`,
    type: 'adjustBudget',
    unitId,
    accountGroupId: 'cost',
    amountOre: ore(amount),
    recurrence,
    priceYear: null,
  };
}

/** The verdict if nothing were missing: the open pairs of the state are not what these sentences are about. */
function verdictOf({ verdict, failedConditions }: Money): Verdict {
  return failedConditions.length > 0 ? 'notNeutral' : verdict;
}
