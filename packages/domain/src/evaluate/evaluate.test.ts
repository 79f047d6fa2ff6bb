import { describe, expect, it } from 'vitest';
import { creation, line, organisation, scenario, transfer, unitsOf } from '../../test/fixture.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { replayScenario } from '../scenario/replay.ts';
import { evaluateReplay, invalidEvaluation } from './evaluate.ts';

const units = unitsOf(['R legalEntity'], ['N board', 'R'], ['A unit', 'N'], ['Q legalEntity']);
const base = organisation({ units });
const participation = [{ legalEntityId: 'Q', status: 'declined', decisionId: null, note: null }] as const;

describe('the evaluation', () => {
  it('is refused with every change that is impossible, and tells the skipped ones', () => {
    const changes = [
      transfer('A', 'x', { id: '1' }),
      creation('P', { id: '2', parentId: 'Q' }),
      transfer('A', 'A', { id: '3' }),
      transfer('A', 'R', { id: '4' }),
    ];
    expect(evaluateReplay(replayScenario(base, scenario(changes, { participation })))).toEqual({
      specVersion: 1,
      status: 'refused',
      organisationId: 'prov',
      scenarioId: 's',
      errors: [],
      refusals: [
        { changeId: '1', code: 'unknownUnit', refs: ['x'] },
        { changeId: '3', code: 'cycle', refs: ['A', 'A'] },
      ],
      skipped: [{ changeId: '2', legalEntityIds: ['Q'] }],
      result: null,
    });
  });

  it('is made of what is not skipped', () => {
    const changes = [creation('P', { id: '2', parentId: 'Q' })];
    expect(evaluateReplay(replayScenario(base, scenario(changes, { participation })))).toMatchObject({
      status: 'evaluated',
      refusals: [],
      skipped: [{ changeId: '2', legalEntityIds: ['Q'] }],
      result: {
        placements: units
          .map(({ id }) => ({ unitId: id, status: 'kept' }))
          .sort((a, b) => (a.unitId < b.unitId ? -1 : 1)),
      },
    });
  });

  it('is invalid when a figure leaves the integers', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const lines: BudgetLine[] = [line('1', ['A', 'cost', most]), line('2', ['A', 'cost', most])];
    const state = organisation({ units, budgetLines: lines });
    expect(evaluateReplay(replayScenario(state, scenario([])))).toMatchObject({
      status: 'invalid',
      errors: [{ code: 'overflow', refs: [] }],
      result: null,
    });
  });

  it('hides no broken promise', () => {
    const replay = replayScenario(base, scenario([]));
    const broken = { ...replay, after: { ...base, tables: { ...base.tables, units: organisation({}).tables.units } } };
    expect(() => evaluateReplay(broken)).toThrow('broken promise');
  });

  it('of files that cannot be used tells why', () => {
    const errors = [{ code: 'notJson', refs: ['scenario'] }] as const;
    expect(invalidEvaluation(errors, { organisationId: 'prov', scenarioId: null })).toEqual({
      specVersion: 1,
      status: 'invalid',
      organisationId: 'prov',
      scenarioId: null,
      errors,
      refusals: [],
      skipped: [],
      result: null,
    });
  });
});
