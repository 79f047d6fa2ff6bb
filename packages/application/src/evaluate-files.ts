import type { Change, Evaluation, Fault, Organisation, Replay, Scenario } from '@samorg/domain';
import {
  agreedPrice,
  baselineOf,
  checkScenario,
  checkStatement,
  compareIdLists,
  evaluateReplay,
  invalidEvaluation,
  Overflow,
  replayScenario,
} from '@samorg/domain';
import type { PlacedFault } from '@samorg/exchange';
import { decodeText, parseOrganisation, parseScenario } from '@samorg/exchange';
import type { InputFault } from './outcome.ts';

/** An organisation file evaluated with a scenario file, without any store: as the file contract says. */
export interface EvaluatedFiles {
  readonly evaluation: Evaluation;
  /** Null when the files are unusable; `faults` then tell where. */
  readonly replay: Replay | null;
  readonly faults: readonly InputFault[];
}

/** Evaluates two files. Faults are sorted by code, then refs; those of reading come alone. */
export function evaluateFiles(organisationFile: Uint8Array, scenarioFile: Uint8Array): EvaluatedFiles {
  const organisationText = decodeText(organisationFile, 'organisation');
  const scenarioText = decodeText(scenarioFile, 'scenario');
  const organisation = organisationText.ok ? parseOrganisation(organisationText.value) : organisationText;
  const scenario = scenarioText.ok ? parseScenario(scenarioText.value) : scenarioText;
  if (!organisation.ok || !scenario.ok) {
    const faults = [...(organisation.ok ? [] : organisation.faults), ...(scenario.ok ? [] : scenario.faults)];
    return invalidFiles(faults, { organisationId: null, scenarioId: null });
  }
  const ids = { organisationId: organisation.statement.id, scenarioId: scenario.scenario.id };
  const faults = [
    ...checkStatement(organisation.statement),
    ...checkScenario(organisation.statement, scenario.scenario),
  ];
  if (faults.length > 0) return invalidFiles(faults, ids);
  const { date, budgetYear } = scenario.scenario.baseline;
  try {
    const replay = replayOf(baselineOf(organisation.statement, date, budgetYear), scenario.scenario);
    const evaluation = evaluateReplay(replay);
    const isUsable = evaluation.status !== 'invalid';
    return { evaluation, replay: isUsable ? replay : null, faults: evaluation.errors };
  } catch (error) {
    if (error instanceof Overflow) return invalidFiles([{ code: 'overflow', refs: [] }], ids);
    throw error;
  }
}

/**
 * A price may leave the integers already while the changes are played. Of a scenario that is refused no figure is told, so its
 * refusals come first; else `Overflow` is thrown.
 */
function replayOf(baseline: Organisation, scenario: Scenario): Replay {
  try {
    return replayScenario(baseline, scenario);
  } catch (error) {
    if (!(error instanceof Overflow)) throw error;
    const replay = replayScenario(baseline, { ...scenario, changes: scenario.changes.map(withPossiblePrice) });
    if (replay.status === 'refused') return replay;
    throw error;
  }
}

function withPossiblePrice(change: Change): Change {
  if (change.type !== 'agreeService' || agreedPrice(change.lines) <= Number.MAX_SAFE_INTEGER) return change;
  return { ...change, lines: change.lines.map((line) => ({ ...line, unitPriceOre: null })) };
}

function invalidFiles(
  faults: readonly (Fault | PlacedFault)[],
  ids: { readonly organisationId: string | null; readonly scenarioId: string | null },
): EvaluatedFiles {
  const sorted = faults.toSorted((a, b) => compareIdLists([a.code, ...a.refs], [b.code, ...b.refs]));
  const errors = sorted.map(({ code, refs }) => ({ code, refs }));
  return { evaluation: invalidEvaluation(errors, ids), replay: null, faults: sorted };
}
