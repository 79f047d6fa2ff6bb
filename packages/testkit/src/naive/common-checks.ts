import type { Change, OrganisationStatement, Refusal, Scenario } from '@samorg/domain';
import { namedIn } from './named.ts';
import { entity, inOrder, lives, type State, there, unitIn } from './state.ts';

/** Where a replay stands when a change comes. */
export interface Ground {
  readonly statement: OrganisationStatement;
  readonly scenario: Scenario;
  readonly state: State;
  /** Units that skipped createUnit changes would have made, with the entities that held them back. */
  readonly unmade: ReadonlyMap<string, readonly string[]>;
}

/** Checks 1 to 4: the date, and what is named. */
export function refusalOfNames({ statement, scenario, state, unmade }: Ground, change: Change): Refusal | null {
  if (change.effectiveDate < scenario.baseline.date) return { code: 'beforeBaseline', refs: [change.id] };
  const named = namedIn(change);
  const ancestors = change.type === 'createUnit' ? change.predecessorIds : [];
  const isKnown = (id: string): boolean => isTaken({ statement, state }, id) || unmade.has(id);
  const unknown = [...named.units, ...ancestors].filter((id) => !isKnown(id));
  if (unknown.length > 0) return { code: 'unknownUnit', refs: inOrder(unknown) };
  const mayBeNamed = state.lines.filter((line) => line.fileId !== null);
  const dangling = [
    ...without(named.positions, state.positions),
    ...without(named.lines, mayBeNamed),
    ...without(named.staffFunctions, statement.staffFunctions),
    ...without(named.accountGroups, statement.accountGroups),
    ...without(named.activities, state.activities),
    ...(change.decisionId === null ? [] : without([change.decisionId], statement.decisions)),
  ];
  if (dangling.length > 0) return { code: 'unknownReference', refs: inOrder(dangling) };
  const asleep = named.units.filter((id) => {
    if (!lives(state, id)) return !unmade.has(id) || isTaken({ statement, state }, id);
    const { validTo } = unitIn(state, id);
    return validTo !== null && validTo <= change.effectiveDate;
  });
  return asleep.length > 0 ? { code: 'unitNotActive', refs: inOrder(asleep) } : null;
}

/** Check 5: the legal entities that a change waits for. */
export function heldBackBy({ scenario, state, unmade }: Ground, change: Change): string[] {
  const undecided = scenario.participation.filter((row) => row.status !== 'decided').map((row) => row.legalEntityId);
  const named = namedIn(change);
  const holders = [
    ...(named.positions ?? []).map((id) => there(state.positions.find((row) => row.id === id)).unitId),
    ...(named.lines ?? []).map((id) => there(state.lines.find((row) => row.id === id)).unitId),
    ...(named.activities ?? []).map((id) => there(state.activities.find((row) => row.id === id)).unitId),
  ].filter((id) => id !== null);
  const own = [...named.units, ...holders].filter((id) => lives(state, id)).map((id) => entity(state, id));
  const inherited = named.units.flatMap((id) => (lives(state, id) ? [] : (unmade.get(id) ?? [])));
  return inOrder([...own.filter((id) => undecided.includes(id)), ...inherited]);
}

/** Check 6: account groups that the file lacks. */
export function refusalOfGroups({ statement }: Ground, change: Change): Refusal | null {
  const roles = namedIn(change).roles ?? [];
  const missing = roles.filter((role) => !statement.accountGroups.some((group) => group.role === role));
  return missing.length > 0 ? { code: 'missingAccountGroup', refs: inOrder(missing) } : null;
}

/** Whether the file or an applied change has made a unit of this id. */
export function isTaken({ statement, state }: Pick<Ground, 'statement' | 'state'>, id: string): boolean {
  return [...statement.units, ...state.units, ...state.ended].some((unit) => unit.id === id);
}

function without(ids: readonly string[] | undefined, rows: readonly { readonly id: string }[]): string[] {
  return (ids ?? []).filter((id) => !rows.some((row) => row.id === id));
}
