import { describe, expect, it } from 'vitest';
import { comparedExample } from '../../../test/compared-example.ts';
import { head, organisation, pair, positionMove, scenario, transfer, unitsOf } from '../../../test/fixture.ts';
import { readExpected } from '../../../test/read-example.ts';
import { workedExample } from '../../../test/worked-example.ts';
import { isoDate } from '../../base/iso-date.ts';
import type { AgreeService } from '../../change/agree-service.ts';
import type { Change } from '../../change/change.ts';
import { ore } from '../../quantity/ore.ts';
import { replayScenario } from '../../scenario/replay.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { compareReplay } from '../comparison.ts';
import type { EvaluationResult } from '../evaluation.ts';
import { moneyOf } from '../money/money.ts';
import { legalBodiesOf } from './legal-bodies.ts';
import type { LegalBodies, LegalBody } from './legal-body.ts';

const hälsingland = 'halsingland-it-2026';

describe('the municipalities of Hälsingland', () => {
  const { bodies, totals, payments, employerMoves, pricesMixed } = bodiesOfExample('five');
  const hudiksvall = bodies.find((body) => body.legalEntityId === 'hud');

  it.each(['five', 'ljusdal-joins', 'soderhamn-declines'])('agree with the known result of %s', (name) => {
    const { result } = readExpected(hälsingland, name) as { readonly result: EvaluationResult };
    const told = bodiesOfExample(name);
    const { target } = result;
    expect(
      told.bodies.flatMap(({ legalEntityId, target: own }) =>
        own === null
          ? []
          : [
              {
                legalEntityId,
                baseOre: own.baseOre,
                indexedOre: own.indexedOre,
                planOre: own.planOre,
                addOnOre: own.addOnOre,
                differenceOre: own.withoutAddOns.differenceOre,
              },
            ],
      ),
    ).toEqual(target?.participants);
    const { participants: _, ...sums } = target ?? { participants: [] };
    expect(told.totals.target).toMatchObject(sums);
    expect({ headcount: told.totals.headcount, fteMilli: told.totals.fteMilli }).toEqual({
      headcount: result.employerChange.headcount,
      fteMilli: result.employerChange.fteMilli,
    });
    expect(told.totals.years.map((year) => year.transitionCostOre)).toEqual(
      result.years.map((year) => year.transitionCostOre),
    );
    expect(told.bodies.map((body) => body.crossEntityOre)).toEqual(
      told.bodies.map(({ legalEntityId }) =>
        result.fullYear.boards
          .filter((row) => row.boardId.split('-')[0] === legalEntityId)
          .reduce((sum, row) => sum + row.crossEntityOre, 0),
      ),
    );
  });

  it('show that Hudiksvall pays more than its indexed cost only with its add-on services', () => {
    expect(hudiksvall?.target).toMatchObject({
      withoutAddOns: { differenceOre: -28_682_068, pays: 'less' },
      withAddOns: { differenceOre: 44_817_932, pays: 'more' },
    });
    const losers = bodies.filter((body) => body.target?.withAddOns.pays === 'more');
    expect(losers.map((body) => body.legalEntityId)).toEqual(['hud']);
  });

  it('tell need, price between bodies and staff apart from the cost of transition', () => {
    expect(hudiksvall).toMatchObject({
      status: 'decided',
      takesPart: true,
      needBeforeOre: 3_750_200_000,
      needAfterOre: 4_272_400_000,
      crossEntityOre: 522_200_000,
      staffOut: { headcount: 22, fteMilli: 22_000 },
    });
    const association = bodies.find((body) => body.legalEntityId === 'kh');
    expect(association).toMatchObject({ status: null, takesPart: true, staffIn: { headcount: 64, fteMilli: 64_000 } });
    expect(association?.years.map((year) => [year.year, year.transitionCostOre])).toEqual([
      [2023, 240_000_000],
      [2024, 750_000_000],
      [2025, 1_100_000_000],
      [2026, 0],
    ]);
    expect(payments.find((row) => row.payerId === 'hud')).toEqual({
      payerId: 'hud',
      payeeId: 'kh',
      beforeOre: 0,
      afterOre: 4_195_500_000,
    });
    expect(employerMoves.map((move) => `${move.fromId} ${move.toId} ${move.headcount}`)).toEqual([
      'bol kh 16',
      'hud kh 22',
      'nor kh 5',
      'ova kh 6',
      'sod kh 15',
    ]);
    const [all, participating] = [totals.needBeforeOre, totals.participating.needBeforeOre];
    expect(all - participating).toBe(bodies.find((body) => body.legalEntityId === 'lju')?.needBeforeOre);
    expect(totals.target).toMatchObject({ met: false, missOre: 107_963_602, withAddOns: { pays: 'less' } });
    expect(pricesMixed).toBe(true);
  });

  it('leave Ljusdal out until it is assumed to decide, and then its price is not known', () => {
    const before = bodies.find((body) => body.legalEntityId === 'lju');
    expect(before).toMatchObject({
      status: 'notDecided',
      takesPart: false,
      target: null,
      need: { withAddOns: { pays: 'same' } },
    });
    const joined = bodiesOfExample('five', { decided: ['lju'], notDecided: [] });
    expect(joined.bodies.find((body) => body.legalEntityId === 'lju')).toMatchObject({
      takesPart: true,
      staffOut: { headcount: 10 },
      need: { withoutAddOns: { differenceOre: null, pays: 'unknown' }, withAddOns: { pays: 'unknown' } },
      target: { planOre: null, withAddOns: { pays: 'unknown' } },
    });
    expect(joined.totals).toMatchObject({
      headcount: 74,
      target: { planOre: null, withoutAddOns: { pays: 'unknown' } },
    });
  });

  it('count as without Söderhamn when it is assumed not to have decided', () => {
    const without = bodiesOfExample('five', { decided: [], notDecided: ['sod'] });
    const declined = bodiesOfExample('soderhamn-declines');
    expect(without.totals.target).toEqual(declined.totals.target);
    expect(without.employerMoves).toEqual(declined.employerMoves);
  });
});

describe('two bodies', () => {
  const agree = (lines: AgreeService['lines'], parts: Partial<AgreeService> = {}): AgreeService => ({
    ...head,
    id: 'avtal',
    type: 'agreeService',
    agreementId: 'a',
    providerUnitId: 'E',
    customerUnitId: 'A1',
    priceYear: null,
    lines,
    ...parts,
  });
  const service = (tier: 'base' | 'addOn', price: number | null): AgreeService['lines'][number] => ({
    id: tier,
    name: tier,
    tier,
    unitOfMeasure: null,
    volume: price === null ? null : 1,
    unitPriceOre: price === null ? null : ore(price),
  });
  const toQ = transfer('E', 'AQ', { tradePolicy: 'serviceAgreement' });

  it.each([
    ['when an agreement is missing', [], [null, null]],
    ['with a base price', [agree([service('base', 15_000)])], [-5000, -5000]],
    ['with an add-on', [agree([service('base', 15_000), service('addOn', 7000)])], [-5000, 2000]],
    ['with an add-on of unknown price', [agree([service('base', 15_000), service('addOn', null)])], [-5000, null]],
    ['with a base of unknown price', [agree([service('base', null), service('addOn', 7000)])], [null, null]],
  ])('say what R pays more, %s', (_, agreements, [without, withAddOns]) => {
    const { bodies, totals } = bodiesOfWorked([toQ, ...agreements]);
    const [, r] = bodies;
    expect(r?.need.withoutAddOns.differenceOre).toBe(without);
    expect(r?.need.withAddOns.differenceOre).toBe(withAddOns);
    expect(totals.target).toBeNull();
  });

  it('pass over an agreement inside one body, and change no employer', () => {
    const inside = agree([service('addOn', 9000)], { providerUnitId: 'T', customerUnitId: 'P' });
    const { bodies, employerMoves, payments, pricesMixed } = bodiesOfWorked([inside]);
    expect(bodies.map((body) => [body.legalEntityId, body.need.withoutAddOns.pays])).toEqual([
      ['Q', 'same'],
      ['R', 'same'],
    ]);
    expect([employerMoves, payments, pricesMixed]).toEqual([[], [], false]);
  });

  it('tell what one pays the other when trade comes to cross the border, and where it did', () => {
    const there = transfer('D', 'AQ', { except: ['F', 'G'], tradePolicy: 'keep' });
    const kept = bodiesOfWorked([there]);
    expect(kept.payments).toEqual([
      { payerId: 'Q', payeeId: 'R', beforeOre: 0, afterOre: 3000 },
      { payerId: 'R', payeeId: 'Q', beforeOre: 0, afterOre: 30_000 },
    ]);
    expect(kept.employerMoves).toEqual([
      { fromId: 'R', toId: 'Q', unitIds: ['D', 'E', 'G'], headcount: 4, fteMilli: 4000 },
    ]);
  });

  it('tell trade that crossed the border before, and stands or goes home', () => {
    const apart = transfer('D', 'AQ', { id: 'ut', effectiveDate: isoDate('2024-02-01') });
    expect(bodiesOfWorked([apart]).payments.map((row) => row.beforeOre)).toEqual([0]);
    const baseline = organisation({
      ...workedExample(),
      budgetLines: [...pair('qp', 'trade', ['AQ', 'P', 7000]), ...pair('qt', 'trade', ['AQ', 'T', 500])],
    });
    const comparison = compareReplay(replayScenario(baseline, scenario([transfer('AQ', 'A1')])));
    expect(legalBodiesOf(comparison, moneyOf(comparison)).payments).toEqual([
      { payerId: 'R', payeeId: 'Q', beforeOre: 7500, afterOre: 0 },
    ]);
  });

  it('list moves to several employers, and a body without any money', () => {
    const units = [
      ...workedExample().units,
      ...unitsOf(
        ['S legalEntity'],
        ['NS board', 'S'],
        ['AS administration', 'NS'],
        ['råd association'],
        ['råd2 association'],
      ),
    ];
    const listed = (legalEntityId: string, status: 'proposed' | 'decided') => ({
      legalEntityId,
      status,
      decisionId: null,
      note: null,
    });
    const participation = [listed('råd', 'proposed'), listed('råd2', 'decided')];
    const changes = [transfer('E', 'AS', { id: 'a' }), positionMove('AQ', [['e', 1]], { id: 'b' })];
    const budgetLines = [...pair('se', 'trade', ['T', 'E', 300]), ...pair('sq', 'trade', ['AQ', 'E', 200])];
    const baseline = organisation({ ...workedExample(), units, budgetLines });
    const comparison = compareReplay(replayScenario(baseline, scenario(changes, { participation })));
    const { employerMoves, bodies, payments } = legalBodiesOf(comparison, moneyOf(comparison));
    expect(payments.map((row) => `${row.payerId} ${row.payeeId} ${row.beforeOre} ${row.afterOre}`)).toEqual([
      'R Q 200 0',
      'S Q 0 200',
      'S R 0 300',
    ]);
    expect(employerMoves.map((move) => `${move.fromId} ${move.toId} ${move.headcount}`)).toEqual(['R Q 1', 'R S 3']);
    expect(bodies.at(-1)).toMatchObject({ legalEntityId: 'råd2', takesPart: true });
    expect(bodies.at(-2)).toMatchObject({ legalEntityId: 'råd', takesPart: false, needBeforeOre: 0, needAfterOre: 0 });
  });

  it('count positions that go to another employer by themselves, and home again counts nothing', () => {
    const moves = bodiesOfWorked([positionMove('AQ', [['e', 3]])]).employerMoves;
    expect(moves).toEqual([{ fromId: 'R', toId: 'Q', unitIds: [], headcount: 3, fteMilli: 3000 }]);
    expect(bodiesOfWorked([positionMove('P', [['e', 3]])]).employerMoves).toEqual([]);
  });

  it('list a body by its participation though it has no money, and count add-ons in a target that has them', () => {
    const target = { baseYear: 2024, baseUnitIds: ['D'], index: [], reductionPctMilli: 0, excludeAddOns: false };
    const participation = [{ legalEntityId: 'Q', status: 'proposed' as const, decisionId: null, note: null }];
    const { bodies } = bodiesOfWorked([], { target, participation });
    expect(bodies.map(summary)).toEqual(['Q proposed false', 'R null true']);
    expect(bodies[1]?.target).toMatchObject({ planOre: 105_000, addOnOre: 0, withAddOns: { pays: 'same' } });
    const unknown = bodiesOfWorked([toQ, agree([service('base', 9), service('addOn', null)])], { target });
    expect(unknown.bodies[1]?.target).toMatchObject({ planOre: null, addOnOre: null });
  });
});

function summary({ legalEntityId, status, takesPart }: LegalBody): string {
  return `${legalEntityId} ${status} ${takesPart}`;
}

function bodiesOfExample(name: string, assumed?: { decided: string[]; notDecided: string[] }): LegalBodies {
  const comparison = comparedExample(hälsingland, name, assumed);
  return legalBodiesOf(comparison, moneyOf(comparison));
}

function bodiesOfWorked(changes: readonly Change[], parts: Partial<Scenario> = {}): LegalBodies {
  const comparison = compareReplay(replayScenario(organisation(workedExample()), scenario(changes, parts)));
  return legalBodiesOf(comparison, moneyOf(comparison));
}
