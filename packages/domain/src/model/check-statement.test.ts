import { describe, expect, it } from 'vitest';
import { activity, decision, line, position, statement, unit, unitsOf } from '../../test/fixture.ts';
import { workedExample } from '../../test/worked-example.ts';
import { isoDate } from '../base/iso-date.ts';
import type { AccountGroup } from './account-group.ts';
import { checkStatement } from './check-statement.ts';
import type { ReportBack } from './decision.ts';
import type { OrganisationStatement } from './statement.ts';

const [june, july] = [isoDate('2024-06-01'), isoDate('2024-07-01')];
const units = unitsOf(['R legalEntity'], ['N board', 'R'], ['A administration', 'N'], ['B unit', 'A']);
const groups = statement({}).accountGroups;
const code = (from: typeof june | null, to: typeof june | null) => ({
  system: 'hsa',
  id: '1',
  validFrom: from,
  validTo: to,
});
const twins = (a: ReturnType<typeof code>, b: ReturnType<typeof code>) => [
  ...units,
  unit({ id: 'y', kind: 'unit', parentId: 'N', externalIds: [a] }),
  unit({ id: 'x', kind: 'unit', parentId: 'N', externalIds: [b] }),
];

const group = (parts: Pick<AccountGroup, 'id' | 'role'> & Partial<AccountGroup>): AccountGroup => ({
  name: parts.id,
  nature: 'cost',
  internal: false,
  regionBasClass: null,
  kommunBasClass: null,
  ...parts,
});

interface Case {
  readonly what: string;
  readonly parts: Partial<OrganisationStatement>;
  /** Codes with refs, as `code ref ref`. */
  readonly faults: readonly string[];
}

const cases: readonly Case[] = [
  { what: 'two units with one id', parts: { units: [...units, ...units.slice(1, 2)] }, faults: ['duplicateId N'] },
  {
    what: 'two positions and two lines with one id',
    parts: {
      positions: [position({ id: 'p', unitId: 'A' }), position({ id: 'p', unitId: 'A' })],
      budgetLines: [line('l', ['A', 'cost', 1]), line('l', ['A', 'cost', 1])],
    },
    faults: ['duplicateId l', 'duplicateId p'],
  },
  { what: 'an id in two lists', parts: { positions: [position({ id: 'A', unitId: 'A' })] }, faults: [] },
  {
    what: 'ids that name nothing',
    parts: {
      units: [...units, unit({ id: 'C', kind: 'unit', parentId: 'a', servesBoardIds: ['n'], ownerIds: ['r'] })],
      positions: [
        position({ id: 'p', unitId: 'b', staffFunctionId: 'f', managerOf: 'm' }),
        position({ id: 's', unitId: 'A', staffFunctionShares: [{ staffFunctionId: 'h', weight: 1 }] }),
      ],
      budgetLines: [line('l', ['q', 'g', 1], { counterpartId: 'z' })],
    },
    faults: ['a', 'b', 'f', 'g', 'h', 'm', 'n', 'q', 'r', 'z'].map((id) => `unknownReference ${id}`),
  },
  {
    what: 'decisions and report backs of nobody',
    parts: {
      decisions: [
        decision('d', { bodyId: 'N', addresseeId: 'a', sameTextAsId: 'b', basedOnIds: ['d', 'c'] }),
        decision('e', { bodyId: 'f', sameTextAsId: 'd' }),
      ],
      reportBacks: [reportBack('1', { decisionId: 'd', toBodyId: 'g' }), reportBack('2', { decisionId: 'h' })],
    },
    faults: ['a', 'b', 'c', 'f', 'g', 'h'].map((id) => `unknownReference ${id}`),
  },
  {
    what: 'a loop, told once per unit in it and not of those below',
    parts: {
      units: unitsOf(['R legalEntity'], ['A unit', 'B'], ['B unit', 'A'], ['C unit', 'B'], ['D unit', 'D']),
    },
    faults: ['cycle A', 'cycle B', 'cycle D'],
  },
  {
    what: 'a parent of a wrong kind',
    parts: { units: [...units, ...unitsOf(['K committee', 'A'], ['M board', 'N'])] },
    faults: ['placeNotAllowed K A', 'placeNotAllowed M N'],
  },
  {
    what: 'a legal entity with a parent, and a unit without one',
    parts: { units: [...units, ...unitsOf(['Q legalEntity', 'R'], ['U unit'])] },
    faults: ['inconsistent Q', 'inconsistent U', 'placeNotAllowed Q R'],
  },
  {
    what: 'a unit that ends before it begins, or the same day',
    parts: {
      units: [
        ...units,
        unit({ id: 'x', kind: 'unit', parentId: 'N', validFrom: july, validTo: june }),
        unit({ id: 'y', kind: 'unit', parentId: 'N', validFrom: june, validTo: june }),
        unit({ id: 'z', kind: 'unit', parentId: 'N', validFrom: june, validTo: july }),
      ],
    },
    faults: ['inconsistent x', 'inconsistent y'],
  },
  {
    what: 'one code on two units at the same time',
    parts: { units: twins(code(null, july), code(june, null)) },
    faults: ['duplicateExternalId x y'],
  },
  {
    what: 'one code on two units one after the other',
    parts: { units: twins(code(null, june), code(june, null)) },
    faults: [],
  },
  {
    what: 'account groups that are not as their role says, or share a role that is single',
    parts: {
      accountGroups: [
        ...groups.filter(({ role }) => role !== 'income' && role !== 'internalSale'),
        group({ id: 'p2', role: 'personnel' }),
        group({ id: 'i', role: 'income', nature: 'cost' }),
        group({ id: 'i2', role: 'income', nature: 'income' }),
        group({ id: 's', role: 'internalSale', nature: 'income' }),
      ],
    },
    faults: ['inconsistent i', 'inconsistent p2', 'inconsistent personnel', 'inconsistent s'],
  },
  {
    what: 'a counterpart on an external line, or the own unit as counterpart',
    parts: {
      budgetLines: [
        line('l', ['A', 'cost', 1], { counterpartId: 'B' }),
        line('m', ['A', 'internalSale', -1], { counterpartId: 'A' }),
        line('n', ['A', 'internalSale', -1], { counterpartId: null }),
      ],
    },
    faults: ['inconsistent l', 'inconsistent m'],
  },
  {
    what: 'positions that contradict themselves',
    parts: {
      staffFunctions: [{ id: 'hr', name: 'HR' }],
      positions: [
        position({ id: 'p', unitId: 'A', headcount: 1, vacantHeadcount: 2 }),
        position({
          id: 'q',
          unitId: 'A',
          staffFunctionId: 'hr',
          staffFunctionShares: [
            { staffFunctionId: null, weight: 1 },
            { staffFunctionId: 'hr', weight: 1 },
          ],
        }),
        position({
          id: 'r',
          unitId: 'A',
          staffFunctionShares: [
            { staffFunctionId: 'hr', weight: 1 },
            { staffFunctionId: 'hr', weight: 2 },
          ],
        }),
        position({ id: 's', unitId: 'A', headcount: 2, vacantHeadcount: 2 }),
        position({
          id: 't',
          unitId: 'A',
          staffFunctionShares: [
            { staffFunctionId: null, weight: 1 },
            { staffFunctionId: 'hr', weight: 1 },
          ],
        }),
        position({ id: 'u', unitId: 'A', staffFunctionId: 'hr', staffFunctionShares: [] }),
      ],
    },
    faults: ['inconsistent p', 'inconsistent q', 'inconsistent r'],
  },
  {
    what: 'documents, activities, decisions and questions that name nothing',
    parts: {
      steeringDocuments: [
        {
          id: 's',
          title: 's',
          kind: 'policy',
          concerns: ['x'],
          adoptedById: 'y',
          adoptedByText: null,
          status: null,
          source: null,
          note: null,
        },
      ],
      reportBacks: [
        {
          id: 'b',
          decisionId: 'd',
          toBodyId: 'z',
          due: null,
          dueFrom: null,
          dueTo: null,
          status: null,
          source: null,
          note: null,
        },
      ],
      activities: [activity('own', 'A'), activity('lost', 'u'), activity('nobodys', null)],
      boundaryQuestions: [{ id: 'q', activityIds: ['a'], text: 'Vem?', source: null }],
    },
    faults: ['a', 'd', 'u', 'x', 'y', 'z'].map((id) => `unknownReference ${id}`),
  },
];

describe('a statement', () => {
  it('without a fault is usable', () => {
    expect(checkStatement(workedExample())).toEqual([]);
  });

  it.each(cases)('with $what', ({ parts, faults }) => {
    const told = checkStatement(statement({ units, ...parts })).map((fault) => [fault.code, ...fault.refs].join(' '));
    expect(told).toEqual(faults);
  });
});

function reportBack(id: string, parts: Pick<ReportBack, 'decisionId'> & Partial<ReportBack>): ReportBack {
  return {
    id,
    toBodyId: null,
    due: null,
    dueFrom: null,
    dueTo: null,
    status: null,
    source: null,
    note: null,
    ...parts,
  };
}
