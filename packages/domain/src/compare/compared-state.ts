import type { IsoDate } from '../base/iso-date.ts';
import type { Organisation } from '../model/organisation.ts';
import { type Replay, replayScenario } from '../scenario/replay.ts';
import { replayUntil } from '../scenario/replay-until.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** One side of a comparison: the organisation as it is (nuläge), or as a scenario leaves it on the evening of a date. */
export interface ComparedState {
  readonly kind: 'present' | 'scenario';
  /** What leads to the state: the scenario until the date; for the present state, nothing. */
  readonly replay: Replay;
  /** The day that is looked at. */
  readonly date: IsoDate;
  readonly organisation: Organisation;
}

/** The organisation as it is on its baseline date (nuläge). */
export function presentState(organisation: Organisation): ComparedState {
  const replay = replayScenario(organisation, noChanges(organisation));
  return { kind: 'present', replay, date: organisation.date, organisation };
}

/** The evening of a date in a scenario; null = after its last change. A date before the first change is the baseline. */
export function scenarioState(replay: Replay, date: IsoDate | null): ComparedState {
  const until = date === null ? replay : replayUntil(replay, date);
  const lastDate = until.evenings.at(-1)?.date ?? until.baseline.date;
  return { kind: 'scenario', replay: until, date: date ?? lastDate, organisation: until.after };
}

function noChanges({ reference, date, budgetYear }: Organisation): Scenario {
  const { id, name, notice } = reference.statement;
  return {
    id,
    name,
    description: null,
    notice,
    baseline: { organisationId: id, date, budgetYear },
    toleranceOre: 0,
    partYearFactors: [],
    participation: [],
    target: null,
    changes: [],
  };
}
