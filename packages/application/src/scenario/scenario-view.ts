import type { Organisation, Replay, Scenario, ScenarioId } from '@samorg/domain';
import { replayScenario } from '@samorg/domain';
import type { Instant, RecordedVersion, ScenarioRecord } from '@samorg/store';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import { evaluationView } from '../evaluation/evaluation-view.ts';
import { lazy } from '../lazy.ts';
import type { ScenarioStep } from '../step/scenario-step.ts';
import { scenarioStepOf } from '../step/scenario-step.ts';
import type { StepBack } from '../step/step-back.ts';

/** One version of a scenario with what follows from it, reckoned when it is first asked for and kept. */
export interface ScenarioView {
  readonly id: ScenarioId;
  readonly version: number;
  /** Instant of the write, ISO 8601 in UTC. */
  readonly updatedAt: string;
  readonly updatedBy: string;
  /** The moment that was asked for; null = now. */
  readonly knownAt: Instant | null;
  readonly scenario: Scenario;
  /** Revision of the organisation that it starts from. */
  readonly baseRevision: number;
  readonly lastStep: ScenarioStep;
  /** What undo would take back and redo bring again; null = nothing. */
  readonly undoable: StepBack<ScenarioStep> | null;
  readonly redoable: StepBack<ScenarioStep> | null;
  /** The organisation that it starts from, on its date. */
  readonly baseline: () => Organisation;
  readonly replay: () => Replay;
  readonly evaluation: () => EvaluationView;
}

/** The view of a record on its baseline. A replay that is known already saves reckoning it anew. */
export function scenarioView(record: ScenarioRecord, baseline: () => Organisation, known?: Replay): ScenarioView {
  const replay = lazy(() => known ?? replayScenario(baseline(), record.scenario));
  return {
    id: record.id,
    version: record.version,
    updatedAt: record.last.recordedAt,
    updatedBy: record.last.actor,
    knownAt: null,
    scenario: record.scenario,
    baseRevision: record.baseRevision,
    lastStep: scenarioStepOf(record.last),
    undoable: stepBackOf(record.undoable),
    redoable: stepBackOf(record.redoable),
    baseline,
    replay,
    evaluation: lazy(() => evaluationView(replay())),
  };
}

function stepBackOf(recorded: RecordedVersion | null): StepBack<ScenarioStep> | null {
  return recorded === null ? null : { at: recorded.version, step: scenarioStepOf(recorded) };
}
