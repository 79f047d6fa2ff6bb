import { describe, expect, it } from 'vitest';
import { activity, creation, head, line, organisation, pair, position, unitsOf } from '../../test/fixture.ts';
import { answerTo, applied } from '../../test/planned.ts';
import { valuesOf } from '../base/layered-map.ts';
import { childrenOf, findUnit, homeOf, lineOf, linesOn, positionOf } from '../model/organisation.ts';
import { milliFte } from '../quantity/milli-fte.ts';
import { ore } from '../quantity/ore.ts';
import type { CloseUnit } from './close-unit.ts';

const nobody = { headcount: 0, fteMilli: milliFte(0), annualCostOre: ore(0) };
const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['F association'],
    ['RF assembly', 'R'],
    ['$ finance', 'R'],
    ['N board', 'RF'],
    ['M board', 'RF'],
    ['A unit', 'N'],
    ['empty unit', 'A'],
    ['zero unit', 'A'],
    ['money unit', 'A'],
    ['places unit', 'A'],
    ['hours unit', 'A'],
    ['cost unit', 'A'],
    ['open unit', 'A'],
  ),
  positions: [
    position({ id: 'none', unitId: 'zero', ...nobody }),
    position({ id: 'places', unitId: 'places', ...nobody, headcount: 1 }),
    position({ id: 'hours', unitId: 'hours', ...nobody, fteMilli: milliFte(1) }),
    position({ id: 'cost', unitId: 'cost', ...nobody, annualCostOre: null }),
  ],
  budgetLines: [
    line('z1', ['zero', 'cost', 7]),
    line('z2', ['zero', 'cost', -7]),
    line('m1', ['money', 'cost', 7]),
    line('m2', ['money', 'income', -7]),
    line('fund', ['M', 'fundingReceived', -9], { counterpartId: '$' }),
    line('paid', ['$', 'fundingPaid', 9], { counterpartId: 'M' }),
    ...pair('t', 'trade', ['open', 'A', 3]),
    line('t0', ['open', 'internalSale', 3]),
  ],
  activities: [activity('plan', 'zero'), activity('other', 'A'), activity('nobody’s', null)],
});

describe('a unit is closed', () => {
  it.each([
    ['a legal entity', 'R', 'placeNotAllowed R'],
    ['an association', 'F', 'placeNotAllowed F'],
    ['an assembly', 'RF', 'placeNotAllowed RF'],
    ['a finance unit', '$', 'placeNotAllowed $'],
    ['units below it, in order', 'A', 'hasChildren cost empty hours money open places zero'],
    ['sums of two groups that cancel out', 'money', 'notEmpty money'],
    ['sums of two counterparts that cancel out', 'open', 'notEmpty open'],
    ['places', 'places', 'notEmpty places'],
    ['hours', 'hours', 'notEmpty hours'],
    ['a cost that is not known', 'cost', 'notEmpty cost'],
    ['nothing', 'empty', 'planned'],
    ['rows that sum to nothing', 'zero', 'planned'],
    ['funding alone', 'M', 'planned'],
  ])('with %s: %s', (_, unitId, answer) => {
    expect(answerTo(base, close(unitId))).toBe(answer);
  });

  it('and what was left on it passes to its parent, its activities to nobody', () => {
    const after = applied(base, close('zero'));
    expect([findUnit(after, 'zero'), homeOf(after, 'zero')]).toEqual([undefined, 'A']);
    expect([positionOf(after, 'none').unitId, linesOn(after, 'A')]).toEqual(['A', ['t-', 'z1', 'z2']]);
    expect([...valuesOf(after.tables.activities)].map((row) => row.responsibleUnitId)).toEqual([null, 'A', null]);
    expect([...valuesOf(after.tables.endings)]).toEqual([{ id: 'zero', homeId: 'A', merged: false }]);
  });

  it('and lines that named it as counterpart name its parent', () => {
    const after = applied(base, close('M'));
    expect(lineOf(after, 'fund')).toMatchObject({ unitId: 'RF', counterpartId: '$' });
    expect(lineOf(after, 'paid')).toMatchObject({ unitId: '$', counterpartId: 'RF' });
    expect(childrenOf(after, 'RF')).toEqual(['N']);
  });

  it('and its id is never taken again', () => {
    const made = applied(base, creation('ny', { id: '1', parentId: 'A' }), close('ny'));
    expect(answerTo(made, creation('ny', { id: '2', parentId: 'A' }))).toBe('duplicateId ny');
    expect(answerTo(made, creation('ny2', { id: '2', parentId: 'ny' }))).toBe('unitNotActive ny');
  });
});

function close(unitId: string): CloseUnit {
  return { ...head, type: 'closeUnit', unitId };
}
