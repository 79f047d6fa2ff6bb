import type { Change, CreateUnit, OrganisationStatement, Refusal, Scenario, TechnicalAdjustment } from '@samorg/domain';
import { fits } from './places.ts';
import { body, entity, inOrder, lives, type State, stateOf, there, total, unitIn } from './state.ts';
import { type PositionMove, transferPositions } from './transfer-positions.ts';
import { type Transfer, transferUnit } from './transfer-unit.ts';

export interface Applied {
  readonly change: Change;
  /** The state that the change met. */
  readonly met: State;
  readonly transfer?: Transfer;
  readonly moves?: readonly PositionMove[];
}

export interface NaiveReplay {
  readonly before: State;
  /** Evenings of the dates with changes, in time order. */
  readonly evenings: readonly { readonly date: string; readonly state: State }[];
  readonly applied: readonly Applied[];
  readonly refusals: readonly (Refusal & { readonly changeId: string })[];
  readonly skipped: readonly { readonly changeId: string; readonly legalEntityIds: readonly string[] }[];
}

interface Run {
  readonly statement: OrganisationStatement;
  readonly scenario: Scenario;
  state: State;
  readonly applied: Applied[];
  readonly refused: Map<string, Refusal>;
  readonly skipped: Map<string, readonly string[]>;
  /** Units that skipped createUnit changes would have made, with the entities that held them back. */
  readonly unmade: Map<string, readonly string[]>;
}

/** The whole history of a scenario, date by date. */
export function naiveReplay(statement: OrganisationStatement, scenario: Scenario): NaiveReplay {
  const before = stateOf(statement, scenario);
  const run: Run = {
    statement,
    scenario,
    state: before,
    applied: [],
    refused: new Map(),
    skipped: new Map(),
    unmade: new Map(),
  };
  const evenings = inOrder(scenario.changes.map((change) => change.effectiveDate)).map((date) => {
    const morning = run.state;
    for (const change of scenario.changes) if (change.effectiveDate === date) doOne(run, change);
    run.state = withoutCeasedOverhead(morning, run.state);
    return { date, state: run.state };
  });
  return {
    before,
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

function doOne(run: Run, change: Change): void {
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
  const outcome = outcomeOf(run, change);
  if ('code' in outcome) {
    run.refused.set(change.id, outcome);
    return;
  }
  run.applied.push({ change, met: run.state, ...outcome });
  run.state = outcome.state;
}

function outcomeOf(
  run: Run,
  change: Change,
): Refusal | { state: State; transfer?: Transfer; moves?: readonly PositionMove[] } {
  if (change.type === 'createUnit') return createUnit(run, change);
  if (change.type === 'transferUnit') return transferUnit(run.state, change);
  if (change.type === 'technicalAdjustment') return technicalAdjustment(run.state, change);
  if (change.type !== 'transferPositions') throw new Error(`naive evaluation: no ${change.type}`);
  const group = run.statement.accountGroups.find((row) => row.role === 'personnel');
  if (group === undefined) return { code: 'missingAccountGroup', refs: ['personnel'] };
  return transferPositions(run.state, change, group.id);
}

function refusalOfNames({ statement, scenario, ...run }: Run, change: Change): Refusal | null {
  if (change.effectiveDate < scenario.baseline.date) return { code: 'beforeBaseline', refs: [change.id] };
  const named = namedUnits(change);
  const ancestors = change.type === 'createUnit' ? change.predecessorIds : [];
  const isKnown = (id: string): boolean =>
    statement.units.some((unit) => unit.id === id) || lives(run.state, id) || run.unmade.has(id);
  const unknown = [...named, ...ancestors].filter((id) => !isKnown(id));
  if (unknown.length > 0) return { code: 'unknownUnit', refs: inOrder(unknown) };
  const dangling = namedPositions(change).filter((id) => !run.state.positions.some((row) => row.id === id));
  if (change.decisionId !== null && !statement.decisions.some((row) => row.id === change.decisionId))
    dangling.push(change.decisionId);
  if (dangling.length > 0) return { code: 'unknownReference', refs: inOrder(dangling) };
  const asleep = named.filter((id) => {
    if (!lives(run.state, id)) return !run.unmade.has(id);
    const { validTo } = unitIn(run.state, id);
    return validTo !== null && validTo <= change.effectiveDate;
  });
  return asleep.length > 0 ? { code: 'unitNotActive', refs: inOrder(asleep) } : null;
}

function heldBackBy({ scenario, state, unmade }: Run, change: Change): string[] {
  const undecided = scenario.participation.filter((row) => row.status !== 'decided').map((row) => row.legalEntityId);
  const holders = namedPositions(change).map((id) => there(state.positions.find((row) => row.id === id)).unitId);
  const own = [...namedUnits(change), ...holders].filter((id) => lives(state, id)).map((id) => entity(state, id));
  const inherited = namedUnits(change).flatMap((id) => (lives(state, id) ? [] : (unmade.get(id) ?? [])));
  return inOrder([...own.filter((id) => undecided.includes(id)), ...inherited]);
}

function namedUnits(change: Change): string[] {
  if (change.type === 'createUnit') return change.parentId === null ? [] : [change.parentId];
  if (change.type === 'transferPositions') return [change.toUnitId];
  if (change.type === 'technicalAdjustment') return change.entries.map((entry) => entry.boardId);
  if (change.type !== 'transferUnit') throw new Error(`naive evaluation: no ${change.type}`);
  const ofExceptions = change.exceptions.flatMap((item) => [item.unitId, item.toParentId]);
  return [change.unitId, change.toParentId, ...ofExceptions].filter((id) => id !== null);
}

function namedPositions(change: Change): string[] {
  return change.type === 'transferPositions' ? change.positions.map((item) => item.positionId) : [];
}

function isTaken({ statement, state }: Pick<Run, 'statement' | 'state'>, id: string): boolean {
  return lives(state, id) || statement.units.some((unit) => unit.id === id);
}

function createUnit({ statement, state }: Run, change: CreateUnit): Refusal | { state: State } {
  const { unitId, parentId, kind, name } = change;
  if (isTaken({ statement, state }, unitId)) return { code: 'duplicateId', refs: [unitId] };
  if (!fits(kind, parentId === null ? null : unitIn(state, parentId).kind))
    return { code: 'placeNotAllowed', refs: parentId === null ? [unitId] : [unitId, parentId] };
  return { state: { ...state, units: [...state.units, { id: unitId, name, kind, parentId, validTo: null }] } };
}

function technicalAdjustment(state: State, { entries }: TechnicalAdjustment): Refusal | { state: State } {
  const ids = entries.map((entry) => entry.boardId);
  const others = ids.filter((id) => unitIn(state, id).kind !== 'board');
  if (others.length > 0) return { code: 'notABoard', refs: inOrder(others) };
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  if (twice.length > 0) return { code: 'duplicateId', refs: inOrder(twice) };
  const crooked = inOrder(ids.map((id) => entity(state, id))).filter(
    (root) =>
      total(
        entries.filter((entry) => entity(state, entry.boardId) === root).map((entry) => BigInt(entry.amountOre)),
      ) !== 0n,
  );
  if (crooked.length > 0) return { code: 'adjustmentNotBalanced', refs: crooked };
  if (entries.every((entry) => entry.amountOre === 0)) return { code: 'noChange', refs: inOrder(ids) };
  const added = entries.map((entry) => ({ boardId: entry.boardId, amount: BigInt(entry.amountOre) }));
  return { state: { ...state, decided: [...state.decided, ...added] } };
}

/** The evening rule of overhead. */
function withoutCeasedOverhead(morning: State, evening: State): State {
  return {
    ...evening,
    lines: evening.lines.filter((line) => {
      const old = morning.lines.find((row) => row.id === line.id);
      if (line.class !== 'overhead' || line.counterpartId === null || old === undefined) return true;
      const { unitId, counterpartId } = line;
      return [body, entity].every((of) => {
        const together = of(morning, unitId) === of(morning, counterpartId);
        return !together || of(evening, unitId) === of(evening, counterpartId);
      });
    }),
  };
}
