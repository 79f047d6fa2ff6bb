import type { ScenarioId } from '@samorg/domain';
import type { HistoryPage, Instant, RecordedVersion } from '@samorg/store';
import type { House } from '../house.ts';
import type { ScenarioStep } from '../step/scenario-step.ts';
import { scenarioStepOf } from '../step/scenario-step.ts';

/** One version of a scenario's journal as it is told to people. */
export interface ScenarioEvent {
  readonly recorded: RecordedVersion;
  readonly step: ScenarioStep;
  /** The step that an undo took back, or a redo brought again; null for an edit. */
  readonly of: ScenarioStep | null;
  /** Whether it had been taken back by the version that is looked at; never an undo or redo itself. */
  readonly isUndone: boolean;
  /** When the next version was recorded: it was the latest on [recordedAt, supersededAt). Null = it is the one that is looked at. */
  readonly supersededAt: Instant | null;
}

/** A part of the history that a version looks back on: at most `first` steps older than the version `before` (null = the newest). */
export interface ScenarioHistoryRequest {
  readonly id: ScenarioId;
  readonly version: number;
  readonly first: number;
  readonly before: number | null;
}

/** Versions read at a time while looking for what was taken back. */
const stretch = 200;

/**
 * Every step up to and including a version, newest first, as it was known then. Whether a step is undone is told by the last undo or
 * redo of it, so a part costs the versions that are newer than its end, without their content.
 */
export async function historyOfScenario(
  house: House,
  { id, version, first, before }: ScenarioHistoryRequest,
): Promise<HistoryPage<ScenarioEvent>> {
  const end = Math.min(version + 1, before ?? Number.MAX_SAFE_INTEGER);
  const lastWord = new Map<number, RecordedVersion['kind']>();
  const found: { readonly recorded: RecordedVersion; readonly isUndone: boolean; supersededAt: Instant | null }[] = [];
  let newer: RecordedVersion | null = null;
  for (let next: number | null = version + 1; next !== null && found.length < first; ) {
    const part: HistoryPage<RecordedVersion> = await house.store.scenarioHistory(id, { first: stretch, before: next });
    for (const recorded of part.items) {
      const { ofVersion, kind } = recorded;
      if (ofVersion !== null && !lastWord.has(ofVersion)) lastWord.set(ofVersion, kind);
      if (recorded.version < end && found.length < first) {
        const isUndone = lastWord.get(recorded.version) === 'undo';
        found.push({ recorded, isUndone, supersededAt: newer?.recordedAt ?? null });
      }
      newer = recorded;
    }
    next = part.nextBefore;
  }
  const stepAt = await stepsOf(
    house,
    id,
    found.map(({ recorded }) => recorded),
  );
  const items = found.map(({ recorded, ...rest }): ScenarioEvent => {
    const { ofVersion } = recorded;
    return { ...rest, recorded, step: scenarioStepOf(recorded), of: ofVersion === null ? null : stepAt(ofVersion) };
  });
  const oldest = found.at(-1)?.recorded.version ?? 1;
  return { items, total: version, nextBefore: oldest > 1 ? oldest : null };
}

/** The steps that some undos and redos are of; those that are not among them are read one by one. */
async function stepsOf(
  house: House,
  id: ScenarioId,
  told: readonly RecordedVersion[],
): Promise<(version: number) => ScenarioStep | null> {
  const known = new Map(told.map((recorded) => [recorded.version, recorded] as const));
  for (const { ofVersion } of told) {
    if (ofVersion === null || known.has(ofVersion)) continue;
    const { items } = await house.store.scenarioHistory(id, { first: 1, before: ofVersion + 1 });
    for (const recorded of items) known.set(recorded.version, recorded);
  }
  return (version) => {
    const recorded = known.get(version);
    return recorded === undefined ? null : scenarioStepOf(recorded);
  };
}
