import type { DecisionId, Language, Replay } from '@samorg/domain';
import { present } from '@samorg/domain';
import type { DatedPatch, Store } from '@samorg/store';
import type { Samorg } from '../samorg.ts';
import { organisationStepOf } from '../step/organisation-step.ts';
import { type ScenarioStep, scenarioStepOf } from '../step/scenario-step.ts';
import { organisationStepSentence, scenarioStepSentence } from '../wording/step-sentence.ts';
import type { AuditRow } from './audit-trail.ts';

/** A write with what people ask of it: what was done, and by which decisions. */
export interface ToldRow {
  readonly row: AuditRow;
  readonly sentence: string;
  /** Ids of the decisions (beslut) of the change, or of the changes of a scenario that was carried out. */
  readonly decisionIds: readonly DecisionId[];
}

/** Tells rows, and keeps each scenario that it has played. */
export function rowTeller(samorg: Samorg, language: Language): (row: AuditRow) => Promise<ToldRow> {
  const replays = new Map<string, Promise<Replay | null>>();
  const replayOf = (id: string): Promise<Replay | null> => {
    const replay = replays.get(id) ?? samorg.findScenario(id).then((view) => view?.replay() ?? null);
    replays.set(id, replay);
    return replay;
  };
  return async (row) => {
    if (row.realm === 'organisation') {
      const step = organisationStepOf(row.recorded);
      const applied =
        step.kind === 'applyScenario' ? await samorg.findScenario(step.scenarioId, row.recorded.recordedAt) : null;
      const decisionIds = idsOf(applied?.scenario.changes.map((change) => change.decisionId) ?? []);
      return { row, sentence: organisationStepSentence(step, language), decisionIds };
    }
    const step = scenarioStepOf(row.recorded);
    const replay = present(await replayOf(row.head.id), 'a listed scenario is there');
    return { row, sentence: scenarioStepSentence(step, replay, language), decisionIds: decisionsOf(step) };
  };
}

/** The patches that a write made; null = it made none, as an undo or a load. Costs the organisation as it was then. */
export async function patchesOf(store: Store, row: AuditRow): Promise<readonly DatedPatch[] | null> {
  if (row.realm === 'scenario' || row.recorded.kind !== 'patch') return null;
  const { revision } = row.recorded;
  const record = await store.readOrganisation(row.head.id, { revision });
  return record?.steps.find((step) => step.revision === revision)?.patches ?? null;
}

function decisionsOf(step: ScenarioStep): readonly DecisionId[] {
  return 'change' in step ? idsOf([step.change.decisionId]) : [];
}

function idsOf(ids: readonly (DecisionId | null)[]): readonly DecisionId[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
