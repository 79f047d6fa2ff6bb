import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStatement } from '../../test/arbitrary-statement.ts';
import { parseOrganisation } from './parse-organisation.ts';
import { writeOrganisation } from './write-organisation.ts';

const least = {
  specVersion: 1,
  id: 'fjall',
  name: 'Fjällregionen',
  units: [{ id: 'region', name: 'Fjällregionen', kind: 'legalEntity', parentId: null }],
  positions: [],
  budgetLines: [],
  accountGroups: [],
  staffFunctions: [],
};
const position = { id: 'p', unitId: 'region', title: 'Tekniker', headcount: 1, fteMilli: 1000, annualCostOre: null };
const line = { id: 'l', unitId: 'region', accountGroupId: 'g', year: 2026, amountOre: 100 };

describe('a file that can be read', () => {
  it('gives absent and null the values of the domain', () => {
    const nulls = { ...position, vacantHeadcount: null, sharedService: null, staffFunctionShares: null, note: null };
    const parsed = parseOrganisation(JSON.stringify({ ...least, decisions: null, positions: [nulls] }));
    expect(parsed).toMatchObject({
      ok: true,
      statement: {
        description: null,
        sources: [],
        decisions: [],
        activities: [],
        units: [{ servesBoardIds: [], aliases: [], validFrom: null, orgForm: null }],
        positions: [
          { vacantHeadcount: 0, sharedService: false, staffFunctionShares: null, managerOf: null, note: null },
        ],
      },
    });
  });

  it('reads 2.0 as 2, -0 as 0 and 1e3 as 1000', () => {
    const text = JSON.stringify({ ...least, positions: ['POSITION'] }).replace(
      '"POSITION"',
      '{"id":"p","unitId":"region","title":"t","headcount":2.0,"fteMilli":1e3,"annualCostOre":-0,"vacantHeadcount":-0}',
    );
    const parsed = parseOrganisation(text);
    expect(parsed.ok && parsed.statement.positions[0]).toMatchObject({
      headcount: 2,
      fteMilli: 1000,
      annualCostOre: 0,
    });
    const { annualCostOre, vacantHeadcount } = (parsed.ok && parsed.statement.positions[0]) || {};
    expect([Object.is(annualCostOre, 0), Object.is(vacantHeadcount, 0)]).toEqual([true, true]);
  });

  it('leaves it to the check of the rows whether vacant places are too many', () => {
    expect(refsOf({ ...least, positions: [{ ...position, vacantHeadcount: 1e20 }] })).toEqual([]);
    expect(refsOf({ ...least, positions: [{ ...position, vacantHeadcount: 0.5 }] })).toEqual([
      ['organisation', '/positions/0/vacantHeadcount'],
    ]);
  });

  it('accepts a leading byte order mark, once', () => {
    expect(parseOrganisation(`\uFEFF${JSON.stringify(least)}`).ok).toBe(true);
    expect(parseOrganisation(`\uFEFF\uFEFF${JSON.stringify(least)}`).ok).toBe(false);
  });

  it('counts the length of an id in characters, not in code units', () => {
    expect(refsOf({ ...least, id: '😀'.repeat(200) })).toEqual([]);
    expect(refsOf({ ...least, id: '😀'.repeat(201) })).toEqual([['organisation', '/id']]);
  });
});

describe('a file that cannot be read is answered with the pointer of every bad value', () => {
  it.each<[string, object | null | number, string[]]>([
    ['a missing property at its object', { ...least, units: undefined }, ['']],
    ['several missing properties of one object once', { ...least, name: undefined, positions: undefined }, ['']],
    [
      'a missing property of a row at the row',
      { ...least, budgetLines: [{ ...line, year: undefined }] },
      ['/budgetLines/0'],
    ],
    ['an unknown property at itself', { ...least, ägare: 'Alva' }, ['/ägare']],
    ['an unknown property of a row', { ...least, positions: [{ ...position, person: 'x' }] }, ['/positions/0/person']],
    [
      'a property named like a prototype',
      JSON.parse(`{"__proto__":1,${JSON.stringify(least).slice(1)}`),
      ['/__proto__'],
    ],
    ['a name with / and ~ escaped', { ...least, 'a/b~c': 1 }, ['/a~1b~0c']],
    ['a document that is no object', null, ['']],
    ['a number as document', 7, ['']],
    ['another version', { ...least, specVersion: 2 }, ['/specVersion']],
    ['no unit at all', { ...least, units: [] }, ['/units']],
    ['fractional öre', { ...least, budgetLines: [{ ...line, amountOre: 0.5 }] }, ['/budgetLines/0/amountOre']],
    ['öre beyond 2^53 - 1', { ...least, budgetLines: [{ ...line, amountOre: 2 ** 53 }] }, ['/budgetLines/0/amountOre']],
    ['a number as text', { ...least, budgetLines: [{ ...line, amountOre: '1' }] }, ['/budgetLines/0/amountOre']],
    ['a negative place', { ...least, positions: [{ ...position, headcount: -1 }] }, ['/positions/0/headcount']],
    ['an empty name', { ...least, name: '' }, ['/name']],
    ['an id with ~', { ...least, id: 'a~b' }, ['/id']],
    ['an id with a line feed', { ...least, id: 'a\nb' }, ['/id']],
    ['a date that does not exist', unitWith({ validFrom: '2025-02-29' }), ['/units/0/validFrom']],
    ['a date without leading zeros', unitWith({ validTo: '2025-2-1' }), ['/units/0/validTo']],
    ['a year that no budget has', { ...least, budgetLines: [{ ...line, year: 1899 }] }, ['/budgetLines/0/year']],
    ['an unknown kind', unitWith({ kind: 'Board' }), ['/units/0/kind']],
    ['a list where a text is', unitWith({ note: [] }), ['/units/0/note']],
    ['null where a value must be', unitWith({ name: null }), ['/units/0/name']],
    [
      'one share alone',
      { ...least, positions: [{ ...position, staffFunctionShares: [{ staffFunctionId: null, weight: 1 }] }] },
      ['/positions/0/staffFunctionShares'],
    ],
    ['a municipality code with a letter', unitWith({ municipalityCode: '138O' }), ['/units/0/municipalityCode']],
    ['everything at once, sorted', { ...least, name: 1, id: '', zeta: 1, alfa: 1 }, ['/alfa', '/id', '/name', '/zeta']],
  ])('%s', (_, document, pointers) => {
    expect(refsOf(document)).toEqual(pointers.map((pointer) => ['organisation', pointer]));
  });

  it.each([
    ['nothing', ''],
    ['NaN', '{"id": NaN}'],
    ['Infinity', '{"id": -Infinity}'],
    ['a trailing comma', '{"id": 1,}'],
    ['a comment', '{} // slut'],
    ['single quotes', "{'id': 1}"],
    ['two documents', '{}{}'],
  ])('refuses %s as no JSON', (_, text) => {
    expect(parseOrganisation(text)).toMatchObject({ ok: false, faults: [{ code: 'notJson', refs: ['organisation'] }] });
  });

  it('tells the line and column of the first bad value and of the place where a cut-off file ends', () => {
    const text = `{\n "specVersion": 1,\n "id": "",\n${JSON.stringify({ ...least, id: undefined, specVersion: undefined }).slice(1)}`;
    expect(parseOrganisation(text)).toMatchObject({ faults: [{ place: { line: 3, column: 8 }, reason: 'value' }] });
    expect(parseOrganisation('{\n "id": "fjall",\n "na')).toMatchObject({
      faults: [{ place: { line: 3, column: 2 } }],
    });
  });
});

describe('properties', () => {
  it('reads what was written as the same statement', () => {
    fc.assert(
      fc.property(anyStatement, (statement) => {
        expect(parseOrganisation(writeOrganisation(statement))).toEqual({ ok: true, statement });
      }),
    );
  });

  it('refuses every file that is cut off anywhere', () => {
    fc.assert(
      fc.property(anyStatement, fc.double({ min: 0, max: 1, noNaN: true }), (statement, share) => {
        const text = writeOrganisation(statement).trimEnd();
        const cut = text.slice(0, Math.floor(share * (text.length - 1)));
        expect(parseOrganisation(cut)).toMatchObject({ ok: false, faults: [{ code: 'notJson' }] });
      }),
    );
  });

  it('answers any JSON value with a statement or with faults, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(least)), (value, key) => {
        const parsed = parseOrganisation(JSON.stringify({ ...least, [key]: value }));
        expect(parsed.ok || parsed.faults.length > 0).toBe(true);
      }),
    );
  });
});

function unitWith(properties: object): object {
  return { ...least, units: [{ ...least.units[0], ...properties }] };
}

function refsOf(document: unknown): readonly (readonly string[])[] {
  const parsed = parseOrganisation(JSON.stringify(document));
  return parsed.ok ? [] : parsed.faults.map((fault) => fault.refs);
}
