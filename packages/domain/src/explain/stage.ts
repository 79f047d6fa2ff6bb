import { present } from '../base/assert.ts';
import type { IsoDate } from '../base/iso-date.ts';
import { lookUp } from '../base/layered-map.ts';
import type { BudgetLineId } from '../model/budget-line.ts';
import { downwardsFrom, linesOn, type Organisation } from '../model/organisation.ts';
import type { PositionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import { type Patch, type TableDiff, tableDiff } from '../patch/patch.ts';
import type { Evening, Replay } from '../scenario/replay.ts';

/** One step of the play: a change that was carried out, or the overhead rule of an evening, with the state before and after. */
export interface Stage {
  readonly date: IsoDate;
  /** Null = the overhead rule of the evening. */
  readonly changeId: string | null;
  readonly before: Organisation;
  readonly after: Organisation;
  /** Units in branches that got another parent, as they stood before and after. */
  readonly units: ReadonlySet<UnitId>;
  /** Lines that the step wrote, and lines on these units. */
  readonly lines: ReadonlySet<BudgetLineId>;
  /** Positions that the step wrote. */
  readonly positions: ReadonlySet<PositionId>;
}

/** Every step in the order in which it was played. Visits the rewritten rows and the moved branches. */
export function stagesOf(replay: Replay): Stage[] {
  return replay.evenings.flatMap((evening) => stagesOfDay(replay, evening));
}

function stagesOfDay(replay: Replay, { date, organisation, patch }: Evening): Stage[] {
  const planned = replay.steps.flatMap(({ change, outcome }) =>
    change.effectiveDate === date && outcome.kind === 'planned' ? [{ changeId: change.id, ...outcome }] : [],
  );
  const stages = planned.map(({ changeId, met, patch: own }) =>
    stageOf({ date, changeId, before: met, after: applyPatch(met, own) }, own),
  );
  const last = present(stages.at(-1), 'on a day with an evening something was carried out');
  const ceased = (patch.lines?.removed ?? []).flatMap(({ id }) => lookUp(last.after.tables.lines, id) ?? []);
  if (ceased.length === 0) return stages;
  const rule = { date, changeId: null, before: last.after, after: organisation };
  return [...stages, stageOf(rule, { lines: tableDiff({ removed: ceased }) })];
}

function stageOf(step: Pick<Stage, 'date' | 'changeId' | 'before' | 'after'>, patch: Patch): Stage {
  const units = new Set<UnitId>();
  for (const { id, after } of patch.units?.updated ?? []) {
    if (after.parentId === undefined) continue;
    for (const state of [step.before, step.after]) for (const unitId of downwardsFrom(state, id)) units.add(unitId);
  }
  const lines = new Set(rowIds(patch.lines));
  for (const unitId of units) {
    for (const state of [step.before, step.after]) for (const id of linesOn(state, unitId)) lines.add(id);
  }
  return { ...step, units, lines, positions: new Set(rowIds(patch.positions)) };
}

function rowIds<Row extends { readonly id: string }>(diff: TableDiff<Row> | undefined): string[] {
  return diff === undefined ? [] : [...diff.removed, ...diff.updated, ...diff.added].map((row) => row.id);
}
