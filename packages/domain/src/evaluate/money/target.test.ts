import { describe, expect, it } from 'vitest';
import { head, line, organisation, transfer, unit, unitsOf } from '../../../test/fixture.ts';
import { compared } from '../../../test/planned.ts';
import { isoDate } from '../../base/iso-date.ts';
import type { Change } from '../../change/change.ts';
import type { AgreedService } from '../../model/reform-record.ts';
import { ore } from '../../quantity/ore.ts';
import type { IndexYear, Scenario, Target } from '../../scenario/scenario.ts';
import { targetOf } from './target.ts';

const base = organisation({
  units: [
    ...unitsOf(
      ['R legalEntity'],
      ['A unit', 'R'],
      ['A1 unit', 'A'],
      ['Q legalEntity'],
      ['B unit', 'Q'],
      ['S legalEntity'],
      ['C unit', 'S'],
    ),
    unit({ id: 'old', kind: 'unit', parentId: 'R', validTo: isoDate('2024-01-01') }),
  ],
  budgetLines: [
    line('a22', ['A', 'personnel', 900], { year: 2022 }),
    line('a1-22', ['A1', 'income', -100], { year: 2022 }),
    line('b22', ['B', 'cost', 201], { year: 2022 }),
    line('sale22', ['B', 'internalSale', -50], { year: 2022 }),
    line('c22', ['C', 'cost', 5000], { year: 2022 }),
    line('a', ['A', 'cost', 850]),
    line('a-oh', ['A', 'overheadCharge', 70]),
    line('b', ['B', 'cost', 220]),
  ],
});
const year = (pctMilli: number): IndexYear => ({
  year: 2023,
  pctMilli,
  name: null,
  published: null,
  outcome: null,
  source: null,
});
const plain: Target = {
  baseYear: 2022,
  baseUnitIds: ['A', 'B', 'old'],
  index: [],
  reductionPctMilli: 0,
  excludeAddOns: true,
};

describe('a cost target', () => {
  it('is none unless the scenario sets one', () => {
    expect(targetOf(compared(base, []))).toBeNull();
  });

  it('compares the external running cost with that of the base year, per legal entity', () => {
    expect(outcomeOf({})).toEqual({
      participants: [
        { legalEntityId: 'Q', baseOre: 201, indexedOre: 201, planOre: 220, addOnOre: 0, differenceOre: 19 },
        { legalEntityId: 'R', baseOre: 800, indexedOre: 800, planOre: 850, addOnOre: 0, differenceOre: 50 },
      ],
      notParticipating: [],
      baseOre: 1001,
      indexedOre: 1001,
      ceilingOre: 1001,
      planOre: 1070,
      missOre: 69,
      met: false,
      achievedReductionPctMilli: -6894,
    });
  });

  it('raises the base by the index of each year, whole öre that keep the sum', () => {
    const outcome = outcomeOf({ index: [year(6000), year(500)] });
    expect([outcome?.indexedOre, outcome?.participants.map((row) => row.indexedOre)]).toEqual([1066, [214, 852]]);
  });

  it('rounds the ceiling down and is met at the ceiling', () => {
    const ceiling = (reductionPctMilli: number, pctMilli = 0) => {
      const outcome = outcomeOf({ reductionPctMilli, index: [year(pctMilli)] });
      return [outcome?.ceilingOre, outcome?.missOre, outcome?.met];
    };
    expect(ceiling(10_000)).toEqual([900, 170, false]);
    expect(ceiling(0, 7000)).toEqual([1071, -1, true]);
    expect(ceiling(100, 7000)).toEqual([1069, 1, false]);
    expect(ceiling(0, 6900)).toEqual([1070, 0, true]);
  });

  it('leaves out those that have not decided', () => {
    const participation = [{ legalEntityId: 'Q', status: 'proposed', decisionId: null, note: null }] as const;
    const outcome = outcomeOf({}, [], { participation });
    expect([outcome?.notParticipating, outcome?.baseOre, outcome?.planOre]).toEqual([['Q'], 800, 850]);
  });

  it('counts base units without lines in the base year as nothing', () => {
    const outcome = outcomeOf({ baseYear: 2021 });
    expect([outcome?.baseOre, outcome?.planOre, outcome?.achievedReductionPctMilli]).toEqual([0, 1070, null]);
  });

  it('follows base units to their homes, once each', () => {
    const merger: Change = { ...head, type: 'mergeUnits', unitIds: ['A1'], intoUnitId: 'A' };
    expect(outcomeOf({}, [merger])?.planOre).toBe(1070);
  });
});

describe('a plan with agreements', () => {
  const leave = transfer('B', 'S', { id: 'move' });
  const lines = [service('base', 3, 50), service('addOn', 2, 7)];

  it('counts what is bought of another entity, add-ons only when asked', () => {
    expect(bought(outcomeOf({}, [leave, agree('C', 'Q', lines)]))).toEqual([150, 14]);
    expect(bought(outcomeOf({ excludeAddOns: false }, [leave, agree('C', 'Q', lines)]))).toEqual([164, 14]);
  });

  it('is not known while a price is missing, of an add-on only when it counts', () => {
    const open = agree('C', 'Q', [service('base', 3, null)]);
    const openAddOn = agree('C', 'Q', [service('base', 3, 50), service('addOn', null, 7)]);
    expect(outcomeOf({}, [leave, open])).toMatchObject({ planOre: null, missOre: null, met: null });
    expect(bought(outcomeOf({}, [leave, openAddOn]))).toEqual([150, null]);
    expect(bought(outcomeOf({ excludeAddOns: false }, [leave, openAddOn]))).toEqual([null, null]);
  });

  it('is not known while a unit has left without any agreement', () => {
    const outcome = outcomeOf({}, [leave]);
    expect([bought(outcome), outcome?.achievedReductionPctMilli]).toEqual([[null, 0], null]);
  });

  it('passes over agreements within the entity and of others', () => {
    const state = [leave, agree('Q', 'Q2', lines), agree('C', 'R', lines)];
    const home: Change = {
      ...head,
      id: 'q2',
      type: 'createUnit',
      unitId: 'Q2',
      name: 'Q2',
      kind: 'unit',
      parentId: 'Q',
      predecessorIds: [],
    };
    expect(bought(outcomeOf({}, [home, ...state]))).toEqual([null, 0]);
  });

  function bought(outcome: ReturnType<typeof outcomeOf>): (number | null | undefined)[] {
    const [participant] = outcome?.participants ?? [];
    return [participant?.planOre, participant?.addOnOre];
  }
});

function outcomeOf(parts: Partial<Target>, changes: readonly Change[] = [], scenario: Partial<Scenario> = {}) {
  return targetOf(compared(base, changes, { ...scenario, target: { ...plain, ...parts } }));
}

function service(tier: AgreedService['tier'], volume: number | null, price: number | null): AgreedService {
  const unitPriceOre = price === null ? null : ore(price);
  return { id: tier, name: tier, tier, unitOfMeasure: null, volume, unitPriceOre };
}

function agree(providerUnitId: string, customerUnitId: string, lines: readonly AgreedService[]): Change {
  const id = `${providerUnitId}-${customerUnitId}`;
  return { ...head, id, type: 'agreeService', agreementId: id, providerUnitId, customerUnitId, priceYear: null, lines };
}
