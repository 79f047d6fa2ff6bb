import { baselineOf, type Change, evaluateReplay, replayScenario } from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedIn } from '../naive/named.ts';
import { entity, lives, type State, stateOf } from '../naive/state.ts';
import { caseCount, patience } from './case-count.ts';
import { type RandomReform, randomReform } from './random-scenario.ts';
import { snapshotOf } from './snapshot.ts';

describe('properties of disjoint changes', () => {
  it('in different legal entities can be made in either order of a day', patience, () => {
    let compared = 0;
    fc.assert(
      fc.property(randomReform, (reform) => {
        for (const [one, other] of disjointPairs(reform)) if (areAlikeInBothOrders(reform, one, other)) compared += 1;
      }),
      { numRuns: caseCount(0.2) },
    );
    expect(compared).toBeGreaterThan(caseCount(0.01));
  });
});

/** Whether both orders can be carried out; if so they are expected to end alike. */
function areAlikeInBothOrders({ statement, scenario }: RandomReform, one: Change, other: Change): boolean {
  const { date, budgetYear } = scenario.baseline;
  const baseline = baselineOf(statement, date, budgetYear);
  const [first, second] = [
    [one, other],
    [other, one],
  ].map((changes) => replayScenario(baseline, { ...scenario, participation: [], changes }));
  if (first === undefined || second === undefined) return false;
  if (first.status === 'refused' || second.status === 'refused') return false;
  expect(snapshotOf(first.after)).toEqual(snapshotOf(second.after));
  expect(evaluateReplay(first)).toEqual(evaluateReplay(second));
  return true;
}

/** Neighbours in the list, put on one day, that name nothing in the same legal entity and make or take over nothing of the same id. */
function disjointPairs({ statement, scenario }: RandomReform): [Change, Change][] {
  const state = stateOf(statement, scenario);
  return scenario.changes.flatMap((one, at): [Change, Change][] => {
    const other = scenario.changes[at + 1];
    if (other === undefined) return [];
    const [here, there] = [one, other].map((change) => entitiesOf(change, state));
    if (here === undefined || there === undefined || here === null || there === null) return [];
    if (here.some((id) => there.includes(id)) || madeBy(one) === madeBy(other)) return [];
    return [[one, { ...other, effectiveDate: one.effectiveDate }]];
  });
}

/** The legal entities that a change names something in; null when it names what the baseline does not hold. */
function entitiesOf(change: Change, state: State): string[] | null {
  const { units, positions = [], lines = [], activities = [] } = namedIn(change);
  const holders = [
    ...positions.map((id) => state.positions.find((row) => row.id === id)?.unitId),
    ...lines.map((id) => state.lines.find((row) => row.id === id)?.unitId),
    ...activities.map((id) => state.activities.find((row) => row.id === id)?.unitId ?? units[0]),
  ];
  const all = [...units, ...holders];
  const known = all.filter((id) => id !== undefined).filter((id) => lives(state, id));
  return known.length < all.length ? null : known.map((id) => entity(state, id));
}

/** What a change makes or takes over, wherever it was; itself when there is nothing such. */
function madeBy(change: Change): string {
  if (change.type === 'reassignActivity') return `activity ${change.activityId}`;
  if (change.type === 'createUnit') return `unit ${change.unitId}`;
  return change.type === 'agreeService' ? `agreement ${change.agreementId}` : change.id;
}
