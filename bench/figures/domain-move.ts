import {
  applyPatch,
  baselineOf,
  bodyOf,
  type Change,
  compareReplay,
  continueReplay,
  isoDate,
  isRefusal,
  moneyOf,
  type Organisation,
  type OrganisationStatement,
  planChange,
  replayScenario,
  type Scenario,
  totalsOf,
} from '@samorg/domain';
import { boardAbove, flatten, scan } from '../floors/flat-organisation.ts';
import { sqlitePreview } from '../floors/sqlite-rollup.ts';
import { measureInTurn } from '../measure.ts';
import { type Branch, pickBranches } from '../pick-branches.ts';
import { duration, type Figure, times } from '../report.ts';

/** Aim G2: plan + apply + totals of a move, beside walking the branches of plain arrays and beside SQLite's recursive query. */
export function domainMove(size: string, statement: OrganisationStatement, year: number): Figure[] {
  const organisation = baselineOf(statement, isoDate(`${year}-01-01`), year);
  const flat = flatten(statement);
  const sqlite = sqlitePreview(flat);
  const ids = statement.units.map((unit) => unit.id);
  return pickBranches(organisation, ids, [10, 100, 500]).flatMap((branch) => {
    const change = transferOf(branch, year);
    const [moved, receiver] = [flat.rowOf.get(branch.unitId) ?? 0, flat.rowOf.get(branch.toParentId) ?? 0];
    const [ours, walk, query, whole] = measureInTurn([
      { name: 'samorg', run: () => planned(organisation, change) },
      {
        name: 'scan',
        run: () => [moved, boardAbove(flat, moved), boardAbove(flat, receiver)].map((row) => scan(flat, row)),
      },
      { name: 'sqlite', run: () => sqlite(moved, receiver) },
      { name: 'evaluated', run: () => evaluated(organisation, change, year) },
    ]);
    if (ours === undefined || walk === undefined || query === undefined || whole === undefined) return [];
    const name = `${size}, ${branch.size} units`;
    return [
      {
        name: `${name}: plan, apply, totals`,
        value: duration(ours.medianUs),
        floor: `${duration(walk.medianUs)} (walk of arrays)`,
        ratio: times(ours.medianUs, walk.medianUs),
        aim: '<= 5 x (G2)',
      },
      {
        name: `${name}: the same`,
        value: duration(ours.medianUs),
        floor: `${duration(query.medianUs)} (SQLite query)`,
        ratio: `${(query.medianUs / ours.medianUs).toFixed(0)} x faster`,
        aim: '>= 50 x faster (G2)',
      },
      {
        name: `${name}: with the whole verdict`,
        value: duration(whole.medianUs),
        floor: `${duration(walk.medianUs)} (walk of arrays)`,
        ratio: times(whole.medianUs, walk.medianUs),
        aim: '-',
      },
    ];
  });
}

/** A transfer of a branch on 1 October, internal trade kept. */
export function transferOf(branch: Branch, year: number): Change {
  return {
    id: 'bench',
    type: 'transferUnit',
    effectiveDate: isoDate(`${year}-10-01`),
    decisionId: null,
    source: null,
    note: null,
    unitId: branch.unitId,
    toParentId: branch.toParentId,
    fromParentId: null,
    exceptions: [],
    tradePolicy: 'keep',
  };
}

/** The totals of a moved branch and of both boards after it. */
export function planned(organisation: Organisation, change: Change): unknown {
  const patch = planChange(organisation, change);
  if (isRefusal(patch) || change.type !== 'transferUnit') throw new Error('the move of the benchmark is possible');
  const after = applyPatch(organisation, patch);
  return [change.unitId, bodyOf(organisation, change.unitId), bodyOf(after, change.unitId)].map((id) =>
    totalsOf(after, id),
  );
}

/** The money of a baseline with one move, verdict included. */
export function evaluated(organisation: Organisation, change: Change, year: number): unknown {
  return moneyOf(
    compareReplay(continueReplay(replayScenario(organisation, emptyScenario(organisation, year)), change)),
  );
}

/** A scenario that asks for nothing. */
export function emptyScenario(organisation: Organisation, year: number): Scenario {
  return {
    id: 'bench',
    name: 'bench',
    description: null,
    notice: null,
    baseline: { organisationId: organisation.reference.statement.id, date: isoDate(`${year}-01-01`), budgetYear: year },
    toleranceOre: 0,
    partYearFactors: [],
    participation: [],
    target: null,
    changes: [],
  };
}
