import type { OrganisationId } from '@samorg/domain';
import type { HistoryPage, RecordedStep } from '@samorg/store';
import type { House } from '../house.ts';
import type { OrganisationStep } from '../step/organisation-step.ts';
import { organisationStepOf } from '../step/organisation-step.ts';

/** One step of an organisation's journal as it is told to people. */
export interface HistoricStep {
  readonly recorded: RecordedStep;
  readonly step: OrganisationStep;
  /** Whether it had been taken back by the revision that is looked at; never an undo or redo itself. */
  readonly isUndone: boolean;
}

/** A part of the history that a revision looks back on: at most `first` steps older than the revision `before` (null = the newest). */
export interface OrganisationHistoryRequest {
  readonly id: OrganisationId;
  readonly revision: number;
  readonly first: number;
  readonly before: number | null;
}

/** Steps read at a time while looking for what was taken back. */
const stretch = 200;

/**
 * Every step up to and including a revision, newest first, as it was known then. Whether a step is undone is told by the last undo or
 * redo of it, so a part costs the steps that are newer than its end, without their content.
 */
export async function historyOfOrganisation(
  house: House,
  { id, revision, first, before }: OrganisationHistoryRequest,
): Promise<HistoryPage<HistoricStep>> {
  const end = Math.min(revision + 1, before ?? Number.MAX_SAFE_INTEGER);
  const lastWord = new Map<number, RecordedStep['kind']>();
  const items: HistoricStep[] = [];
  for (let next: number | null = revision + 1; next !== null && items.length < first; ) {
    const part: HistoryPage<RecordedStep> = await house.store.organisationHistory(id, { first: stretch, before: next });
    for (const recorded of part.items) {
      const { ofRevision, kind } = recorded;
      if (ofRevision !== null && !lastWord.has(ofRevision)) lastWord.set(ofRevision, kind);
      if (recorded.revision >= end || items.length === first) continue;
      const isUndone = lastWord.get(recorded.revision) === 'undo';
      items.push({ recorded, step: organisationStepOf(recorded), isUndone });
    }
    next = part.nextBefore;
  }
  const oldest = items.at(-1)?.recorded.revision ?? 1;
  return { items, total: revision, nextBefore: oldest > 1 ? oldest : null };
}
