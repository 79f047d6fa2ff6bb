import type { Change, IsoDate, OrganisationStatement, Patch, Scenario } from '@samorg/domain';
import { isoDate } from '@samorg/domain';
import type { DatedPatch } from '../port/organisation-journal.ts';
import type { ScenarioState } from '../port/scenario-journal.ts';
import type { Committed, OrganisationWrite, ScenarioWrite, WriteOutcome } from '../port/write.ts';

/** A moment of the first day, by its number of seconds. */
export function second(seconds: number): string {
  return new Date(Date.UTC(2026, 0, 1) + seconds * 1000).toISOString();
}

/** A fictive statement with one legal entity. */
export function statement(id: string, name = 'Fjällregionen'): OrganisationStatement {
  return {
    id,
    name,
    description: null,
    notice: null,
    sources: ['påhittat'],
    units: [
      {
        id: 'region',
        name,
        kind: 'legalEntity',
        parentId: null,
        orgForm: 'region',
        boardType: null,
        municipalityCode: null,
        servesBoardIds: [],
        ownerIds: [],
        aliases: [],
        externalIds: [],
        validFrom: null,
        validTo: null,
        source: null,
        note: null,
      },
    ],
    positions: [],
    budgetLines: [],
    accountGroups: [],
    staffFunctions: [],
    steeringDocuments: [],
    activities: [],
    decisions: [],
    reportBacks: [],
    boundaryQuestions: [],
  };
}

/** A fictive scenario with one change that gives the legal entity another name. */
export function scenario(id: string, organisationId: string, newName = 'Dalregionen'): Scenario {
  const change: Change = {
    id: 'c1',
    type: 'renameUnit',
    effectiveDate: isoDate('2027-01-01'),
    unitId: 'region',
    name: newName,
    decisionId: null,
    source: null,
    note: null,
  };
  return {
    id,
    name: `Byt namn till ${newName}`,
    description: null,
    notice: null,
    baseline: { organisationId, date: isoDate('2026-01-01'), budgetYear: 2026 },
    toleranceOre: 0,
    partYearFactors: [],
    participation: [],
    target: null,
    changes: [change],
  };
}

/** The state of a scenario that starts from revision 1. */
export function stateOf(value: Scenario, appliedRevision: number | null = null): ScenarioState {
  return { scenario: value, baseRevision: 1, appliedRevision };
}

/** The patch that gives the legal entity another name, from a date or as a correction. */
export function renamed(before: string, after: string, effectiveDate: IsoDate | null = null): DatedPatch {
  const patch: Patch = {
    units: { added: [], updated: [{ id: 'region', before: { name: before }, after: { name: after } }], removed: [] },
  };
  return { effectiveDate, patch };
}

type Times = { readonly at?: number; readonly actor?: string };

/** The first load of an organisation, or a load in place of what is there. */
export function load(
  organisationId: string,
  expectedRevision = 0,
  { at = expectedRevision, actor = 'Alva' }: Times = {},
): OrganisationWrite {
  const name = `Fjällregionen ${expectedRevision}`;
  const step = { kind: 'load', statement: statement(organisationId, name) } as const;
  return { organisationId, expectedRevision, entry: { recordedAt: second(at), actor, step } };
}

export function patch(
  organisationId: string,
  expectedRevision: number,
  { at = expectedRevision, actor = 'Bo' }: Times = {},
): OrganisationWrite {
  const step = {
    kind: 'patch',
    patches: [renamed('Fjällregionen', `Dalregionen ${expectedRevision}`, isoDate('2026-07-01'))],
    label: { verb: 'renameUnit', number: expectedRevision },
  } as const;
  return { organisationId, expectedRevision, entry: { recordedAt: second(at), actor, step } };
}

export function undo(organisationId: string, expectedRevision: number, ofRevision: number): OrganisationWrite {
  const entry = { recordedAt: second(expectedRevision), actor: 'Cai', step: { kind: 'undo', ofRevision } } as const;
  return { organisationId, expectedRevision, entry };
}

export function redo(organisationId: string, expectedRevision: number, ofRevision: number): OrganisationWrite {
  const entry = { recordedAt: second(expectedRevision), actor: 'Cai', step: { kind: 'redo', ofRevision } } as const;
  return { organisationId, expectedRevision, entry };
}

/** A version of scenario `id` of organisation 'o', told apart by its number. */
export function edit(id: string, expectedVersion: number, organisationId = 'o'): ScenarioWrite {
  const state = stateOf(scenario(id, organisationId, `Dalregionen ${expectedVersion + 1}`));
  const step = { kind: 'edit', state, label: { verb: 'addChange', number: expectedVersion + 1 } } as const;
  return { scenarioId: id, expectedVersion, entry: { recordedAt: second(expectedVersion), actor: 'Alva', step } };
}

export function undoEdit(id: string, expectedVersion: number, ofVersion: number): ScenarioWrite {
  const entry = { recordedAt: second(expectedVersion), actor: 'Bo', step: { kind: 'undo', ofVersion } } as const;
  return { scenarioId: id, expectedVersion, entry };
}

export function redoEdit(id: string, expectedVersion: number, ofVersion: number): ScenarioWrite {
  const entry = { recordedAt: second(expectedVersion), actor: 'Bo', step: { kind: 'redo', ofVersion } } as const;
  return { scenarioId: id, expectedVersion, entry };
}

/** The answer, which must be that everything was stored. */
export function mustCommit(outcome: WriteOutcome): Committed {
  if (outcome.outcome !== 'committed') throw new Error(`not committed: ${JSON.stringify(outcome)}`);
  return outcome;
}
