import { describe, expect, it } from 'vitest';
import { creation, organisation, unit, unitsOf } from '../../test/fixture.ts';
import { isoDate } from '../base/iso-date.ts';
import { lookUp } from '../base/layered-map.ts';
import { childrenOf, findUnit } from '../model/organisation.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import type { CreateUnit } from './create-unit.ts';
import { planChange } from './plan-change.ts';
import { isRefusal } from './refusal.ts';

const base = organisation({
  units: [
    ...unitsOf(['R legalEntity'], ['N board', 'R'], ['A administration', 'N'], ['K committee', 'N']),
    unit({ id: 'old', kind: 'unit', parentId: 'A', validTo: isoDate('2024-01-01') }),
  ],
});

describe('a new unit', () => {
  it.each<[what: string, change: CreateUnit, answer: string]>([
    ['under an administration', creation('ny', { parentId: 'A' }), 'planned'],
    ['as a legal entity under nothing', creation('Q', { kind: 'legalEntity' }), 'planned'],
    ['with the id of a living unit', creation('A', { parentId: 'N' }), 'duplicateId A'],
    ['with the id of history', creation('old', { parentId: 'A' }), 'duplicateId old'],
    ['with a taken id at a wrong place', creation('A', { parentId: 'K' }), 'duplicateId A'],
    ['under a committee', creation('ny', { parentId: 'K' }), 'placeNotAllowed ny K'],
    ['under nothing', creation('ny'), 'placeNotAllowed ny'],
    ['as a legal entity under another', creation('Q', { kind: 'legalEntity', parentId: 'R' }), 'placeNotAllowed Q R'],
  ])('%s', (_, change, expected) => {
    const answer = planChange(base, change);
    expect(isRefusal(answer) ? [answer.code, ...answer.refs].join(' ') : 'planned').toBe(expected);
  });

  it('stands last among its siblings and knows what it grows out of', () => {
    const patch = planChange(base, creation('ny', { parentId: 'N', predecessorIds: ['old', 'A'] }));
    if (isRefusal(patch)) throw new Error(patch.code);
    const after = applyPatch(base, patch);
    expect(childrenOf(after, 'N')).toEqual(['A', 'K', 'ny']);
    expect(findUnit(after, 'ny')).toEqual(
      unit({ id: 'ny', kind: 'unit', parentId: 'N', validFrom: isoDate('2024-09-01') }),
    );
    expect(lookUp(after.tables.lineages, 'ny')?.predecessorIds).toEqual(['A', 'old']);
    expect(isRefusal(planChange(after, creation('ny', { parentId: 'A' })))).toBe(true);
  });
});
