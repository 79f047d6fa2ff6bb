import { describe, expect, it } from 'vitest';
import { explainReform } from '../../test/explained.ts';
import { head, line, scenario, statement, transfer, unitsOf } from '../../test/fixture.ts';
import type { AgreeService } from '../change/agree-service.ts';
import { ore } from '../quantity/ore.ts';
import type { Target } from '../scenario/scenario.ts';

const municipalities = statement({
  units: unitsOf(
    ['A legalEntity'],
    ['ITA unit', 'A'],
    ['ITA2 unit', 'ITA'],
    ['B legalEntity'],
    ['ITB unit', 'B'],
    ['F association'],
    ['IT unit', 'F'],
  ),
  budgetLines: [
    line('a', ['ITA', 'cost', 101]),
    line('a2', ['ITA2', 'income', -1]),
    line('b', ['ITB', 'personnel', 33]),
    line('other', ['A', 'cost', 999]),
    line('funding', ['ITA', 'fundingReceived', -5]),
    line('old', ['ITA', 'cost', 7], { year: 2023 }),
  ],
});

const target: Target = {
  baseYear: 2024,
  baseUnitIds: ['ITA', 'ITB', 'gone'],
  index: [
    { year: 2025, pctMilli: 3333, name: 'PKV', published: null, outcome: null, source: 'påhittat' },
    { year: 2026, pctMilli: -1000, name: 'PKV', published: null, outcome: null, source: null },
  ],
  reductionPctMilli: 10_000,
  excludeAddOns: true,
};

const agreement: AgreeService = {
  ...head,
  id: 'ag',
  type: 'agreeService',
  agreementId: 'S',
  providerUnitId: 'IT',
  customerUnitId: 'A',
  priceYear: null,
  lines: [
    { id: 'bas', name: 'Bas', tier: 'base', unitOfMeasure: null, volume: 4, unitPriceOre: ore(20) },
    { id: 'mer', name: 'Mer', tier: 'addOn', unitOfMeasure: null, volume: 3, unitPriceOre: ore(2) },
  ],
};

const move = transfer('ITA', 'IT', { id: 'm' });

describe('why the figures of a target are what they are', () => {
  const reform = explainReform(municipalities, scenario([move, agreement], { target }));

  it('opens the base into the lines of the base year', () => {
    expect(reform.told('target/baseOre')).toEqual([
      'targetBase 133',
      'figure target/participants/A/baseOre 100',
      'figure target/participants/B/baseOre 33',
    ]);
    expect(reform.told('target/participants/A/baseOre')).toEqual([
      'targetBaseOfParticipant 100',
      'line a stands 101',
      'line a2 stands -1',
    ]);
  });

  it('opens the index year by year, with the rounding', () => {
    const { terms } = reform.of('target/participants/B/indexedOre');
    expect(terms.map((term) => term.kind)).toEqual(['figure', 'index', 'index', 'rounding']);
    expect(terms.at(-1)).toMatchObject({ method: 'largestRemainder', order: { place: 1, of: 2, raised: 1 } });
    expect(reform.of('target/indexedOre').terms.at(-1)).toMatchObject({ method: 'halfUp', order: null });
    expect(reform.of('target/ceilingOre').terms.at(-2)).toMatchObject({ kind: 'reduction', pctMilli: 10_000 });
    expect(reform.of('target/ceilingOre').terms.at(-1)).toMatchObject({ method: 'down' });
  });

  it('opens the plan into own lines and what is bought', () => {
    expect(reform.told('target/participants/A/planOre')).toEqual(['targetPlanOfParticipant 80', 'service ag bas 80']);
    expect(reform.told('target/participants/B/planOre')).toEqual(['targetPlanOfParticipant 33', 'line b stands 33']);
    expect(reform.told('target/participants/A/addOnOre')).toEqual(['targetAddOn 6', 'service ag mer 6']);
    expect(reform.told('target/missOre')).toEqual(
      ['targetMiss -9', 'figure target/planOre 113', 'figure -target/ceilingOre 122'].map((text) =>
        text.replace('ceilingOre 122', 'ceilingOre -122'),
      ),
    );
    expect(reform.of('target/achievedReductionPctMilli').terms.map((term) => term.kind)).toEqual([
      'whole',
      'ratio',
      'rounding',
    ]);
  });

  it('counts add-on services when the target does', () => {
    const counted = explainReform(
      municipalities,
      scenario([move, agreement], { target: { ...target, excludeAddOns: false } }),
    );
    expect(counted.told('target/participants/A/planOre')).toContain('service ag mer 6');
  });

  it('has no figure where there is none', () => {
    for (const name of [
      'met',
      'participants',
      'participants/A',
      'participants/F/baseOre',
      'participants/A/x',
      'rows/A/baseOre',
    ])
      expect(reform.explain(`target/${name}`)).toBeNull();
  });
});

describe('a plan that is not known', () => {
  it('tells that an agreement is missing, and makes what stands on it unknown', () => {
    const reform = explainReform(municipalities, scenario([move], { target }));
    expect(reform.told('target/participants/A/planOre')).toEqual([
      'targetPlanOfParticipant unknown',
      'unknown agreementMissing unknown',
    ]);
    expect(reform.told('target/participants/A/differenceOre')[0]).toBe('targetDifference unknown');
    expect(reform.told('target/achievedReductionPctMilli')).toEqual([
      'targetAchieved unknown',
      'ratio target/planOre unknown',
    ]);
    expect(reform.told('target/missOre')[0]).toBe('targetMiss unknown');
  });

  it('tells that there is no cost to compare with', () => {
    const reform = explainReform({ ...municipalities, budgetLines: [] }, scenario([], { target }));
    expect(reform.told('target/achievedReductionPctMilli')).toEqual([
      'targetAchieved unknown',
      'unknown noIndexedCost unknown',
    ]);
  });
});
