import { describe, expect, it } from 'vitest';
import {
  activity,
  adjustment,
  creation,
  head,
  line,
  organisation,
  position,
  positionMove,
  transfer,
  unitsOf,
} from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import type { Change, ChangeType } from '../change/change.ts';
import type { Language } from '../phrase/language.ts';
import { ore } from '../quantity/ore.ts';
import { changeSentence } from './change-sentence.ts';

const state = organisation({
  units: unitsOf(
    ['Region legalEntity'],
    ['Vårdnämnd board', 'Region'],
    ['Servicenämnd board', 'Region'],
    ['Vård administration', 'Vårdnämnd'],
    ['Service administration', 'Servicenämnd'],
    ['Kök unit', 'Vård'],
    ['Disk unit', 'Kök'],
    ['Kiosk unit', 'Kök'],
  ),
  positions: [
    position({ id: 'p', unitId: 'Kök', title: 'kock' }),
    position({ id: 'q', unitId: 'Disk', title: 'diskare' }),
  ],
  budgetLines: [line('l', ['Kök', 'cost', 1])],
  staffFunctions: [{ id: 'hr', name: 'HR' }],
  activities: [{ ...activity('a', 'Kök'), title: 'Matplan' }],
});

const sentences: readonly (readonly [Change, sv: string, en: string])[] = [
  [creation('Lager', { parentId: 'Service' }), 'Lager inrättas under Service.', 'Lager is established under Service.'],
  [creation('Bolag', { kind: 'legalEntity' }), 'Bolag inrättas.', 'Bolag is established.'],
  [
    { ...head, type: 'renameUnit', unitId: 'Kök', name: 'Kökskraft' },
    'Kök byter namn till Kökskraft.',
    'Kök is renamed Kökskraft.',
  ],
  [
    transfer('Kök', 'Service', { except: ['Disk', 'Kiosk'] }),
    'Kök, utom Disk och Kiosk, flyttas från Vårdnämnd till Servicenämnd.',
    'Kök, except Disk and Kiosk, moves from Vårdnämnd to Servicenämnd.',
  ],
  [
    transfer('Vård', 'Servicenämnd', { except: ['Kök', 'Disk'] }),
    'Vård, utom Kök, men med Disk, flyttas från Vårdnämnd till Servicenämnd.',
    'Vård, except Kök, but with Disk, moves from Vårdnämnd to Servicenämnd.',
  ],
  [transfer('Disk', 'Vård'), 'Disk flyttas från Kök till Vård.', 'Disk moves from Kök to Vård.'],
  [transfer('Disk', 'okänd'), 'Disk flyttas från Kök till ”okänd”.', 'Disk moves from Kök to ”okänd”.'],
  [transfer('okänd', 'Kök'), '”okänd” flyttas till Kök.', '”okänd” moves to Kök.'],
  [
    transfer('Kök', 'Service', { except: ['Disk', 'okänd'] }),
    'Kök, utom Disk och ”okänd”, flyttas från Vårdnämnd till Servicenämnd.',
    'Kök, except Disk and ”okänd”, moves from Vårdnämnd to Servicenämnd.',
  ],
  [
    { ...head, type: 'mergeUnits', unitIds: ['Disk', 'Kiosk', 'Kök'], intoUnitId: 'Kök' },
    'Disk och Kiosk slås samman med Kök.',
    'Disk and Kiosk are merged into Kök.',
  ],
  [
    { ...head, type: 'mergeUnits', unitIds: ['Disk'], intoUnitId: 'Kök' },
    'Disk slås samman med Kök.',
    'Disk is merged into Kök.',
  ],
  [{ ...head, type: 'closeUnit', unitId: 'Disk' }, 'Disk avslutas.', 'Disk is closed.'],
  [
    positionMove('Service', [['p', 2], ['q']]),
    'Två kock och diskare flyttas från Kök och Disk till Service.',
    'Two kock and diskare move from Kök and Disk to Service.',
  ],
  [positionMove('Service', [['p']]), 'Kock flyttas från Kök till Service.', 'Kock moves from Kök to Service.'],
  [positionMove('Service', [['x']]), '”x” flyttas till Service.', '”x” moves to Service.'],
  [
    {
      ...head,
      type: 'consolidateStaffFunction',
      staffFunctionId: 'hr',
      fromUnitIds: ['Vård', 'Kök'],
      toUnitId: 'Service',
      includeSharedService: false,
    },
    'HR samlas på Service från Vård och Kök.',
    'HR is brought together at Service from Vård and Kök.',
  ],
  [
    {
      ...head,
      type: 'allocateLine',
      lineId: 'l',
      shares: [
        { unitId: 'Kök', weight: 1 },
        { unitId: 'Disk', weight: 1 },
      ],
    },
    'cost, Kök fördelas på Kök och Disk.',
    'cost, Kök is divided over Kök and Disk.',
  ],
  [
    {
      ...head,
      type: 'adjustBudget',
      unitId: 'Kök',
      accountGroupId: 'cost',
      amountOre: ore(-150_000_000),
      recurrence: 'recurring',
      priceYear: null,
    },
    'cost på Kök ändras med −1\u00a0500\u00a0tkr per år.',
    'cost at Kök changes by SEK\u00a0−1,500\u00a0thousand a year.',
  ],
  [
    {
      ...head,
      type: 'adjustBudget',
      unitId: 'Kök',
      accountGroupId: 'transition',
      amountOre: ore(100_000),
      recurrence: 'oneOff',
      priceYear: null,
    },
    'transition på Kök ändras med 1\u00a0tkr en gång.',
    'transition at Kök changes by SEK\u00a01\u00a0thousand once.',
  ],
  [
    {
      ...head,
      type: 'agreeService',
      agreementId: 'avtal',
      providerUnitId: 'Kök',
      customerUnitId: 'Service',
      priceYear: null,
      lines: [],
    },
    'Kök levererar tjänster till Service enligt avtal.',
    'Kök delivers services to Service by agreement.',
  ],
  [
    adjustment([
      ['Vårdnämnd', -44_100],
      ['Servicenämnd', 44_100],
    ]),
    'Ramen höjs för Servicenämnd och sänks för Vårdnämnd med lika mycket, 0,441\u00a0tkr.',
    'Funding is raised for Servicenämnd and lowered for Vårdnämnd by as much, SEK\u00a00.441\u00a0thousand.',
  ],
  [
    adjustment([
      ['Vårdnämnd', -300_000],
      ['Servicenämnd', 100_000],
      ['A', 100_000],
      ['B', 100_000],
    ]),
    'Ramen höjs för tre nämnder och sänks för Vårdnämnd med lika mycket, 3\u00a0tkr.',
    'Funding is raised for three boards and lowered for Vårdnämnd by as much, SEK\u00a03\u00a0thousand.',
  ],
  [
    { ...head, type: 'reassignActivity', activityId: 'a', toUnitId: 'Disk' },
    'Disk blir ansvarig för Matplan.',
    'Disk becomes responsible for Matplan.',
  ],
];

describe('a change in one sentence', () => {
  it.each(sentences)('%#: $type', (change, sv, en) => {
    expect([told(change, 'sv'), told(change, 'en')]).toEqual([sv, en]);
  });

  it('exists for every kind of change', () => {
    const kinds: Readonly<Record<ChangeType, true>> = {
      createUnit: true,
      renameUnit: true,
      transferUnit: true,
      mergeUnits: true,
      closeUnit: true,
      transferPositions: true,
      consolidateStaffFunction: true,
      allocateLine: true,
      adjustBudget: true,
      agreeService: true,
      technicalAdjustment: true,
      reassignActivity: true,
    };
    expect([...new Set(sentences.map(([change]) => change.type))].sort()).toEqual(Object.keys(kinds).sort());
  });

  it('tells its date when asked', () => {
    const context = { organisation: state, withDate: true } as const;
    const change = creation('Lager', { parentId: 'Service', effectiveDate: isoDate('2021-10-01') });
    expect(changeSentence(change, { ...context, language: 'sv' })).toBe(
      'Lager inrättas under Service den 1\u00a0oktober 2021.',
    );
    expect(changeSentence(change, { ...context, language: 'en' })).toBe(
      'Lager is established under Service on 1\u00a0October 2021.',
    );
  });
});

function told(change: Change, language: Language): string {
  return changeSentence(change, { organisation: state, language, withDate: false });
}
