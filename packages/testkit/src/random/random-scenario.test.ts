import {
  baselineOf,
  type ChangeType,
  evaluateReplay,
  type GapCode,
  type RefusalCode,
  replayScenario,
  type Verdict,
  type WarningCode,
} from '@samorg/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience } from './case-count.ts';
import { randomReform, triedReform } from './random-scenario.ts';

/** Seed and size are fixed: what is counted is the same on every machine until the recipes change. */
const sample = { numRuns: 2500, seed: 20240101 };

const verbs: Readonly<Record<ChangeType, true>> = {
  createUnit: true,
  renameUnit: true,
  transferUnit: true,
  mergeUnits: true,
  closeUnit: true,
  transferPositions: true,
  consolidateStaffFunction: true,
  allocateLine: true,
  adjustBudget: true,
  agreeService: true,
  technicalAdjustment: true,
  reassignActivity: true,
};

const refusals: Readonly<Record<RefusalCode, true>> = {
  beforeBaseline: true,
  unknownUnit: true,
  unknownReference: true,
  unitNotActive: true,
  missingAccountGroup: true,
  duplicateId: true,
  placeNotAllowed: true,
  noChange: true,
  assemblyMove: true,
  rootMove: true,
  fromMismatch: true,
  duplicateException: true,
  exceptionNotBelow: true,
  exceptionWithoutPlace: true,
  cycle: true,
  hasChildren: true,
  notEmpty: true,
  tooMany: true,
  internalLine: true,
  transitionRecurring: true,
  notABoard: true,
  adjustmentNotBalanced: true,
};

const warnings: Readonly<Record<WarningCode, true>> = {
  strandedOverhead: true,
  tradeCrossesBoards: true,
  tradeCrossesEntities: true,
  entityPaysMore: true,
  parentLinesUndivided: true,
  managerWithoutUnit: true,
  unitWithoutManager: true,
  emptyUnit: true,
  smallGroup: true,
  priceLevelMixed: true,
  indexMixed: true,
  internalNotClosed: true,
  personnelMismatch: true,
  positionCostUnknown: true,
  splitPosition: true,
  activityWithoutResponsible: true,
};

const gaps: Readonly<Record<GapCode, true>> = {
  noBudgetForYear: true,
  personnelLineMissing: true,
  positionCostUnknown: true,
  internalNotClosed: true,
  agreementMissing: true,
  unpriced: true,
  priceLevelMixed: true,
};

const verdicts: Readonly<Record<Verdict, true>> = {
  neutral: true,
  neutralAfterAdjustment: true,
  notNeutral: true,
  undetermined: true,
};

describe('a sample of random reforms', () => {
  it('meets every refusal, and of every verb at least a fifth of the tries are carried out', patience, () => {
    const seen = new Counts();
    for (const { statement, scenario } of fc.sample(triedReform, sample)) {
      const { date, budgetYear } = scenario.baseline;
      for (const { change, outcome } of replayScenario(baselineOf(statement, date, budgetYear), scenario).steps) {
        seen.add('tried', change.type);
        if (outcome.kind === 'planned') seen.add('planned', change.type);
        if (outcome.kind === 'refused') seen.add('refusal', outcome.refusal.code);
      }
    }
    expect(seen.codes('refusal')).toEqual(Object.keys(refusals).sort());
    expect(seen.codes('tried')).toEqual(Object.keys(verbs).sort());
    const shares = Object.keys(verbs).map((verb) => [verb, seen.of('planned', verb) / seen.of('tried', verb)] as const);
    expect(shares.filter(([, share]) => share < 0.2)).toEqual([]);
  });

  it('meets every verdict, condition, warning, gap and fate of a unit', patience, () => {
    const seen = new Counts();
    for (const { statement, scenario } of fc.sample(randomReform, sample)) {
      const { date, budgetYear } = scenario.baseline;
      const { result } = evaluateReplay(replayScenario(baselineOf(statement, date, budgetYear), scenario));
      if (result === null) continue;
      seen.add('verdict', result.verdict);
      for (const { code } of result.gaps) seen.add('gap', code);
      for (const { code } of result.warnings) seen.add('warning', code);
      for (const { status } of result.placements) seen.add('placement', status);
      for (const condition of result.failedConditions) seen.add('condition', String(condition));
      if (result.target !== null) seen.add('target met', String(result.target.met));
    }
    expect(seen.codes('verdict')).toEqual(Object.keys(verdicts).sort());
    expect(seen.codes('gap')).toEqual(Object.keys(gaps).sort());
    expect(seen.codes('warning')).toEqual(Object.keys(warnings).sort());
    expect(seen.codes('placement')).toEqual(['added', 'ended', 'kept', 'moved', 'renamed']);
    // Conservation, condition 5, never fails: nothing that Samorg does makes or loses a place or an öre.
    expect(seen.codes('condition')).toEqual(['1', '2', '3', '4', '6']);
    expect(seen.codes('target met')).toEqual(['false', 'null', 'true']);
  });
});

/** How often each code of each sort was met. */
class Counts {
  readonly #counts = new Map<string, number>();

  add(sort: string, code: string): void {
    this.#counts.set(`${sort} ${code}`, this.of(sort, code) + 1);
  }

  of(sort: string, code: string): number {
    return this.#counts.get(`${sort} ${code}`) ?? 0;
  }

  codes(sort: string): string[] {
    return [...this.#counts.keys()]
      .filter((key) => key.startsWith(`${sort} `))
      .map((key) => key.slice(sort.length + 1))
      .sort();
  }
}
