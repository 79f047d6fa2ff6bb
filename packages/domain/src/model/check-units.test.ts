import { describe, expect, it } from 'vitest';
import { unit, unitsOf } from '../../test/fixture.ts';
import { checkUnits } from './check-units.ts';
import type { ExternalId, Unit } from './unit.ts';

const root = unit({ id: 'R', kind: 'legalEntity', parentId: null });
const code = (system: string, id: string): ExternalId => ({ system, id, validFrom: null, validTo: null });
const coded = (id: string, ...externalIds: readonly ExternalId[]): Unit =>
  unit({ id, kind: 'unit', parentId: 'R', externalIds });

describe('the check of units tells each fault once', () => {
  it('of a loop that is met from below, from within and again', () => {
    const units = unitsOf(['D unit', 'C'], ['C unit', 'A'], ['A unit', 'B'], ['B unit', 'A'], ['E unit', 'B']);
    expect(told(units)).toEqual(['cycle A', 'cycle B']);
  });

  it('of units below one that is not there', () => {
    expect(told(unitsOf(['A unit', 'gone'], ['B unit', 'A']))).toEqual([]);
  });

  it.each<[string, readonly Unit[], readonly string[]]>([
    ['one code on three units', ['c', 'a', 'b'].map((id) => coded(id, code('hsa', '1'))), ['a c', 'b c', 'a b']],
    ['two codes of one system', [coded('a', code('hsa', '1')), coded('b', code('hsa', '2'))], []],
    ['one code in two systems', [coded('a', code('hsa', '1')), coded('b', code('hr', '1'))], []],
    ['one code twice on one unit', [coded('a', code('hsa', '1'), code('hsa', '1'))], []],
  ])('of %s', (_, units, pairs) => {
    expect(told([root, ...units])).toEqual(pairs.map((ids) => `duplicateExternalId ${ids}`));
  });
});

function told(units: readonly Unit[]): string[] {
  return checkUnits(units).map((fault) => [fault.code, ...fault.refs].join(' '));
}
