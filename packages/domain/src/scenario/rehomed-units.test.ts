import { expect, it } from 'vitest';
import { head, organisation, transfer, unitsOf } from '../../test/fixture.ts';
import { applied } from '../../test/planned.ts';
import type { Change } from '../change/change.ts';
import { planChange } from '../change/plan-change.ts';
import { isRefusal } from '../change/refusal.ts';
import { unitOf } from '../model/organisation.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import { rowUpdate, tableDiff } from '../patch/patch.ts';
import { rehomedBranches, unitsOfBranch } from './rehomed-units.ts';

const base = organisation({
  units: unitsOf(
    ['R legalEntity'],
    ['N board', 'R'],
    ['D unit', 'N'],
    ['E unit', 'D'],
    ['F unit', 'E'],
    ['G unit', 'D'],
    ['X unit', 'N'],
    ['M board', 'R'],
    ['Q legalEntity'],
  ),
});

it.each<[what: string, change: Change, branches: string[]]>([
  ['another parent', transfer('D', 'X'), ['D parent']],
  ['another board', transfer('D', 'M'), ['D parent body']],
  ['another employer', transfer('D', 'Q'), ['D parent body entity']],
  ['an exception with a place of its own', transfer('D', 'M', { except: ['E>R'] }), ['D parent body', 'E parent body']],
  ['another name', { ...head, type: 'renameUnit', unitId: 'D', name: 'Ny' }, []],
  ['another unit above', { ...head, type: 'mergeUnits', unitIds: ['D'], intoUnitId: 'X' }, ['E parent', 'G parent']],
])('tells branches with %s', (_, change, branches) => {
  const patch = planChange(base, change);
  if (isRefusal(patch)) throw new Error(patch.code);
  expect(told(patch)).toEqual(branches);
});

it('tells branches whose root becomes a body where it stands', () => {
  expect(told({ units: tableDiff({ updated: [rowUpdate(unitOf(base, 'X'), { kind: 'finance' })] }) })).toEqual([
    'X body',
  ]);
});

it('has no branch where no unit is written', () => {
  expect([told({}), told({ units: tableDiff({ removed: [unitOf(base, 'G')] }) })]).toEqual([[], []]);
});

it('walks a branch as far as the roots of others', () => {
  const after = applied(base, transfer('D', 'M'));
  const walked = (...others: string[]) => [...unitsOfBranch(after, 'D', new Set(others))].sort();
  expect([walked('D'), walked('E'), walked('F', 'G')]).toEqual([
    ['D', 'E', 'F', 'G'],
    ['D', 'G'],
    ['D', 'E'],
  ]);
});

function told(patch: Parameters<typeof applyPatch>[1]): string[] {
  return rehomedBranches(base, applyPatch(base, patch), patch).map((branch) =>
    [
      branch.rootId,
      ...(branch.parentChanges ? ['parent'] : []),
      ...(branch.bodyChanges ? ['body'] : []),
      ...(branch.entityChanges ? ['entity'] : []),
    ].join(' '),
  );
}
