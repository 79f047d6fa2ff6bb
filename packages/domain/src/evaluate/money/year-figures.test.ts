import { expect, it } from 'vitest';
import { head, organisation, scenario, transfer, unitsOf } from '../../../test/fixture.ts';
import { isoDate } from '../../base/iso-date.ts';
import type { Change } from '../../change/change.ts';
import { ore } from '../../quantity/ore.ts';
import { replayScenario } from '../../scenario/replay.ts';
import { transitionCostsOf, yearsOf } from './year-figures.ts';

const base = organisation({ units: unitsOf(['R legalEntity'], ['N board', 'R'], ['A unit', 'N'], ['M board', 'R']) });
const once = (id: string, accountGroupId: string, date: string): Change => ({
  ...head,
  id,
  effectiveDate: isoDate(date),
  type: 'adjustBudget',
  unitId: 'A',
  accountGroupId,
  amountOre: ore(10),
  recurrence: 'oneOff',
  priceYear: null,
});

it('sums transition cost by the body that the unit has that evening, other means apart', () => {
  const changes = [
    once('1', 'transition', '2024-03-01'),
    once('2', 'transition', '2024-03-01'),
    once('3', 'cost', '2024-03-01'),
    transfer('A', 'M', { id: '4' }),
    once('5', 'transition', '2024-09-01'),
    once('6', 'transition', '2025-01-01'),
  ];
  const replay = replayScenario(base, scenario(changes));
  expect([2023, 2024, 2025].map((year) => Object.fromEntries(transitionCostsOf(replay, year)))).toEqual([
    {},
    { N: 20n, M: 10n },
    { M: 10n },
  ]);
});

it.each<[what: string, changes: Change[], years: number[]]>([
  ['the budget year when nothing is done', [], [2024]],
  ['the year of a change and the next', [transfer('A', 'M')], [2024, 2025]],
  [
    'one year when the change governs the whole of it',
    [transfer('A', 'M', { effectiveDate: isoDate('2025-01-01') })],
    [2025],
  ],
  ['the year after means that are given once', [once('1', 'cost', '2025-01-01')], [2025, 2026]],
  ['nothing of what is refused', [transfer('A', 'A', { effectiveDate: isoDate('2030-05-01') })], [2024]],
])('shows %s', (_, changes, years) => {
  expect(yearsOf(replayScenario(base, scenario(changes)))).toEqual(years);
});
