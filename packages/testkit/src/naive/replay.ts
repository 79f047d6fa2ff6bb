import type { Change, OrganisationStatement, Refusal, Scenario } from '@samorg/domain';
import type { Done } from './answer.ts';
import { heldBackBy, isTaken, refusalOfGroups, refusalOfNames } from './common-checks.ts';
import { outcomeOf } from './outcome.ts';
import { body, entity, inOrder, type State, stateOf } from './state.ts';

export interface Applied extends Done {
  readonly change: Change;
  /** The state that the change met. */
  readonly met: State;
}

export interface NaiveReplay {
  readonly before: State;
  /** Evenings of the dates with changes, in time order. */
  readonly evenings: readonly { readonly date: string; readonly state: State }[];
  readonly applied: readonly Applied[];
  readonly refusals: readonly (Refusal & { readonly changeId: string })[];
  readonly skipped: readonly { readonly changeId: string; readonly legalEntityIds: readonly string[] }[];
}

/** A replay on its way. */
export interface Run {
  readonly statement: OrganisationStatement;
  readonly scenario: Scenario;
  readonly before: State;
  state: State;
  readonly applied: Applied[];
  readonly refused: Map<string, Refusal>;
  readonly skipped: Map<string, readonly string[]>;
  /** Units that skipped createUnit changes would have made, with the entities that held them back. */
  readonly unmade: Map<string, readonly string[]>;
}

/** The whole history of a scenario, date by date. */
export function naiveReplay(statement: OrganisationStatement, scenario: Scenario): NaiveReplay {
  const run = begin(statement, scenario);
  const evenings = inOrder(scenario.changes.map((change) => change.effectiveDate)).map((date) => {
    const morning = run.state;
    for (const change of scenario.changes) if (change.effectiveDate === date) doOne(run, change);
    endDay(run, morning);
    return { date, state: run.state };
  });
  return {
    before: run.before,
    evenings,
    applied: run.applied,
    refusals: scenario.changes.flatMap(({ id }) => {
      const refusal = run.refused.get(id);
      return refusal === undefined ? [] : [{ changeId: id, ...refusal }];
    }),
    skipped: scenario.changes.flatMap(({ id }) => {
      const held = run.skipped.get(id);
      return held === undefined ? [] : [{ changeId: id, legalEntityIds: held }];
    }),
  };
}

/** A replay before its first change. */
export function begin(statement: OrganisationStatement, scenario: Scenario): Run {
  const before = stateOf(statement, scenario);
  return {
    statement,
    scenario,
    before,
    state: before,
    applied: [],
    refused: new Map(),
    skipped: new Map(),
    unmade: new Map(),
  };
}

/** Applies, skips or refuses one change. */
export function doOne(run: Run, change: Change): void {
  const unsound = refusalOfNames(run, change);
  if (unsound !== null) {
    run.refused.set(change.id, unsound);
    return;
  }
  const held = heldBackBy(run, change);
  if (held.length > 0) {
    run.skipped.set(change.id, held);
    if (change.type === 'createUnit' && !isTaken(run, change.unitId)) run.unmade.set(change.unitId, held);
    return;
  }
  const answer = refusalOfGroups(run, change) ?? outcomeOf(run, change);
  if ('code' in answer) {
    run.refused.set(change.id, answer);
    return;
  }
  run.applied.push({ ...answer, change, met: run.state });
  run.state = answer.state;
}

/** The evening of a day that began in a state. */
export function endDay(run: Run, morning: State): void {
  run.state = withoutCeasedOverhead(morning, run.state);
}

/** The evening rule of overhead: what was together in the morning and is not in the evening ceases. */
function withoutCeasedOverhead(morning: State, evening: State): State {
  return {
    ...evening,
    lines: evening.lines.filter((line) => {
      const old = morning.lines.find((row) => row.id === line.id);
      if (line.class !== 'overhead' || old === undefined || old.counterpartId === null) return true;
      const { unitId, counterpartId } = old;
      return [body, entity].every((of) => {
        const together = of(morning, unitId) === of(morning, counterpartId);
        return !together || of(evening, unitId) === of(evening, counterpartId);
      });
    }),
  };
}
