import {
  baselineOf,
  type Change,
  type ChangeHead,
  isoDate,
  milliFte,
  type OrganisationStatement,
  ore,
  replayScenario,
  type Scenario,
  type StepOutcome,
} from '@samorg/domain';
import { expect } from 'vitest';
import { anActivity } from '../builders/activity.ts';
import { aLine, aTrade } from '../builders/budget-line.ts';
import { aPosition } from '../builders/position.ts';
import { aScenario } from '../builders/scenario.ts';
import { aStatement } from '../builders/statement.ts';
import { aUnit } from '../builders/unit.ts';
import { naiveReplay } from '../naive/replay.ts';

/**
 * Region R with boards N and M, and Q beside it. Under N: committee K, administration A with management group L and department
 * D, below it E > G and I > J. Under M: B with H, the empty Z, X of the past and Y that ends in March. `$` is R's finance unit.
 */
export function ground(): OrganisationStatement {
  return aStatement({
    units: [
      aUnit({ id: 'R', kind: 'legalEntity', parentId: null }),
      aUnit({ id: 'RF', kind: 'assembly', parentId: 'R' }),
      aUnit({ id: '$', kind: 'finance', parentId: 'R' }),
      aUnit({ id: 'N', kind: 'board', parentId: 'RF' }),
      aUnit({ id: 'K', kind: 'committee', parentId: 'N' }),
      aUnit({ id: 'A', kind: 'administration', parentId: 'N' }),
      aUnit({ id: 'L', kind: 'managementGroup', parentId: 'A' }),
      aUnit({ id: 'D', kind: 'department', parentId: 'A' }),
      aUnit({ id: 'E', kind: 'unit', parentId: 'D' }),
      aUnit({ id: 'G', kind: 'unit', parentId: 'E' }),
      aUnit({ id: 'I', kind: 'unit', parentId: 'D' }),
      aUnit({ id: 'J', kind: 'unit', parentId: 'I' }),
      aUnit({ id: 'M', kind: 'board', parentId: 'RF' }),
      aUnit({ id: 'B', kind: 'administration', parentId: 'M' }),
      aUnit({ id: 'H', kind: 'unit', parentId: 'B' }),
      aUnit({ id: 'Z', kind: 'unit', parentId: 'B' }),
      aUnit({ id: 'X', kind: 'unit', parentId: 'B', validTo: isoDate('2023-01-01') }),
      aUnit({ id: 'Y', kind: 'unit', parentId: 'B', validTo: isoDate('2024-03-01') }),
      aUnit({ id: 'Q', kind: 'legalEntity', parentId: null }),
      aUnit({ id: 'QN', kind: 'board', parentId: 'Q' }),
      aUnit({ id: 'QA', kind: 'administration', parentId: 'QN' }),
    ],
    staffFunctions: ['hr', 'it'].map((id) => ({ id, name: id })),
    positions: [
      aPosition({ id: 'p', unitId: 'E', headcount: 2, fteMilli: milliFte(2000), staffFunctionId: 'it' }),
      aPosition({ id: 'q', unitId: 'E' }),
      aPosition({ id: 'none', unitId: 'Y', headcount: 0, fteMilli: milliFte(0), annualCostOre: null }),
      aPosition({ id: 'old', unitId: 'X' }),
      aPosition({
        id: 'qa',
        unitId: 'QA',
        staffFunctionId: 'hr',
        headcount: 0,
        fteMilli: milliFte(0),
        annualCostOre: ore(0),
      }),
    ],
    budgetLines: [
      aLine({ id: 'cost', unitId: 'E', accountGroupId: 'cost', amountOre: ore(900) }),
      aLine({ id: 'last year', unitId: 'E', accountGroupId: 'cost', amountOre: ore(900), year: 2023 }),
      aLine({ id: 'tax', unitId: '$', accountGroupId: 'income', amountOre: ore(-5000) }),
      aLine({ id: 'qa', unitId: 'QA', accountGroupId: 'cost', amountOre: ore(70) }),
      ...aTrade({ id: 'sale', sellerId: 'E', buyerId: 'H', amountOre: 240 }),
    ],
    activities: [anActivity({ id: 'plan', responsibleUnitId: 'E' }), anActivity({ id: 'qa', responsibleUnitId: 'QA' })],
  });
}

/** A change on 1 July. */
export function head(id = 'c'): ChangeHead {
  return { id, effectiveDate: isoDate('2024-07-01'), decisionId: null, source: null, note: null };
}

export interface Setting {
  readonly statement?: OrganisationStatement;
  readonly scenario?: Partial<Scenario>;
  /** What was done before, the same day. */
  readonly earlier?: readonly Change[];
}

/** What both evaluations answer to a change: `planned`, `skipped` with the entities, or the refusal with its refs. */
export function answerTo(change: Change, { statement = ground(), scenario = {}, earlier = [] }: Setting = {}): string {
  const whole = aScenario([...earlier, change], scenario);
  const replay = replayScenario(baselineOf(statement, whole.baseline.date, whole.baseline.budgetYear), whole);
  const answer = inWords(replay.steps.at(-1)?.outcome);
  const naive = naiveReplay(statement, whole);
  const refusal = naive.refusals.find((row) => row.changeId === change.id);
  const skip = naive.skipped.find((row) => row.changeId === change.id);
  const applied = naive.applied.some((row) => row.change === change);
  const naiveAnswer =
    refusal !== undefined ? [refusal.code, ...refusal.refs] : ['skipped', ...(skip?.legalEntityIds ?? [])];
  expect(applied ? 'planned' : naiveAnswer.join(' ')).toBe(answer);
  return answer;
}

/**
 * Peels the hindrances off a change that meets them all: each refusal with the remedy that brings the next one into sight,
 * until the change can be made. So the first that applies is the one that is told.
 */
export function expectInOrder<T extends Change>(
  worst: T,
  steps: readonly (readonly [answer: string, remedy: Partial<T>])[],
  setting: Setting = {},
): void {
  let change = worst;
  for (const [answer, remedy] of steps) {
    expect(answerTo(change, setting)).toBe(answer);
    change = { ...change, ...remedy };
  }
  expect(answerTo(change, setting)).toBe('planned');
}

function inWords(outcome: StepOutcome | undefined): string {
  if (outcome?.kind === 'refused') return [outcome.refusal.code, ...outcome.refusal.refs].join(' ');
  return outcome?.kind === 'skipped' ? ['skipped', ...outcome.legalEntityIds].join(' ') : 'planned';
}
