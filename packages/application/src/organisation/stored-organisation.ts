import type {
  IsoDate,
  Organisation,
  OrganisationId,
  OrganisationStatement,
  PackedStatement,
  Patch,
  ScenarioId,
} from '@samorg/domain';
import { applyPatch, applyToStatement, baselineOf, compareIds, packStatement } from '@samorg/domain';
import type { EffectiveStep, OrganisationRecord, RecordedStep } from '@samorg/store';
import type { OrganisationStep } from '../step/organisation-step.ts';
import { organisationStepOf } from '../step/organisation-step.ts';
import type { StepBack } from '../step/step-back.ts';
import { fittedPatch } from './fitted-patch.ts';

/** What was decided to happen to an organisation on a day. */
export interface AppliedPatch {
  readonly effectiveDate: IsoDate;
  /** The year whose lines it touches. */
  readonly budgetYear: number;
  readonly patch: Patch;
}

/** Which version of a scenario was carried out (null = it was not recorded), and the revision that brought it. */
export interface AppliedScenario {
  readonly version: number | null;
  readonly revision: number;
}

/** An organisation as one revision of it is stored, with everything undone left out. */
export interface StoredOrganisation {
  readonly id: OrganisationId;
  /** 1, 2, 3 …: every write makes the next one. */
  readonly revision: number;
  /** Instant of the write, ISO 8601 in UTC. */
  readonly updatedAt: string;
  readonly updatedBy: string;
  /** What was loaded, with the corrections since. */
  readonly statement: PackedStatement;
  /** What was applied, by date; those of one date in the order of being recorded. */
  readonly applied: readonly AppliedPatch[];
  /** Every step in effect since the statement was loaded, oldest first. */
  readonly steps: readonly EffectiveStep[];
  /** The scenarios whose patches are part of it. */
  readonly appliedScenarios: ReadonlyMap<ScenarioId, AppliedScenario>;
  /** The step that made this revision. */
  readonly lastStep: OrganisationStep;
  /** What undo would take back and redo bring again; null = nothing. */
  readonly undoable: StepBack<OrganisationStep> | null;
  readonly redoable: StepBack<OrganisationStep> | null;
  /** Years of the budget lines, and the year that an organisation was begun with, ascending. */
  readonly budgetYears: readonly number[];
}

/** The organisation of a record: its corrections are made in the statement, what was applied stands by date. */
export function storedOrganisationOf(record: OrganisationRecord): StoredOrganisation {
  let { statement } = record;
  const applied: AppliedPatch[] = [];
  const appliedScenarios = new Map<ScenarioId, AppliedScenario>();
  const years = new Set<number>();
  for (const recorded of record.steps) {
    const step = organisationStepOf(recorded);
    if (step.kind === 'applyScenario')
      appliedScenarios.set(step.scenarioId, { version: step.version, revision: recorded.revision });
    if (step.kind === 'begin') years.add(step.budgetYear);
    for (const patch of correctionsOf(recorded)) statement = applyToStatement(statement, patch);
    applied.push(...appliedPatchesOf(recorded, step));
  }
  for (const line of statement.budgetLines) years.add(line.year);
  return {
    id: record.id,
    revision: record.revision,
    updatedAt: record.last.recordedAt,
    updatedBy: record.last.actor,
    statement: packStatement(statement),
    applied: applied.toSorted((a, b) => compareIds(a.effectiveDate, b.effectiveDate)),
    steps: record.steps,
    appliedScenarios,
    lastStep: organisationStepOf(record.last),
    undoable: unlessBeginning(stepBackOf(record.undoable)),
    redoable: stepBackOf(record.redoable),
    budgetYears: [...years].sort((a, b) => a - b),
  };
}

/** How an organisation was begun stands: without its legal entity it would be nothing. */
function unlessBeginning(step: StepBack<OrganisationStep> | null): StepBack<OrganisationStep> | null {
  return step?.step.kind === 'begin' ? null : step;
}

/** The organisation on a day with the lines of a budget year: the statement, and every patch in force by then. */
export function snapshotOf(
  stored: {
    readonly statement: OrganisationStatement | PackedStatement;
    readonly applied: StoredOrganisation['applied'];
  },
  date: IsoDate,
  budgetYear: number,
): Organisation {
  let organisation = baselineOf(stored.statement, date, budgetYear);
  for (const { effectiveDate, patch } of stored.applied) {
    if (effectiveDate <= date) organisation = applyPatch(organisation, fittedPatch(organisation, patch));
  }
  return organisation;
}

/** The year to show on a day when none is asked for: the latest budget year that has begun, else the first, else the day's. */
export function usualBudgetYear(stored: StoredOrganisation, date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  const begun = stored.budgetYears.filter((candidate) => candidate <= year);
  return begun.at(-1) ?? stored.budgetYears[0] ?? year;
}

function correctionsOf(recorded: EffectiveStep): readonly Patch[] {
  return recorded.patches.flatMap(({ effectiveDate, patch }) => (effectiveDate === null ? [patch] : []));
}

function appliedPatchesOf(recorded: EffectiveStep, step: OrganisationStep): readonly AppliedPatch[] {
  return recorded.patches.flatMap(({ effectiveDate, patch }) =>
    effectiveDate === null
      ? []
      : [
          {
            effectiveDate,
            budgetYear: 'budgetYear' in step ? step.budgetYear : Number(effectiveDate.slice(0, 4)),
            patch,
          },
        ],
  );
}

function stepBackOf(recorded: RecordedStep | null): StepBack<OrganisationStep> | null {
  return recorded === null ? null : { at: recorded.revision, step: organisationStepOf(recorded) };
}
