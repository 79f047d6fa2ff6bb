import type {
  AffectedActivity,
  AffectedDocument,
  Conservation,
  EmployerChange,
  Moved,
  OrganisationStatement,
  Place,
  Placement,
} from '@samorg/domain';
import type { NaiveReplay } from './replay.ts';
import {
  administration,
  body,
  entity,
  home,
  inOrder,
  lives,
  type NaivePosition,
  type State,
  there,
  total,
  unitIn,
} from './state.ts';

/** Two moments compared. */
export interface BothEnds {
  readonly before: State;
  readonly after: State;
}

export function placementsOf({ before, after }: BothEnds, { applied }: NaiveReplay): Placement[] {
  return inOrder([...before.units, ...after.units, ...after.ended].map((unit) => unit.id)).map((unitId) => {
    const was = lives(before, unitId) ? placeOf(before, unitId) : null;
    const is = lives(after, unitId) ? placeOf(after, unitId) : null;
    const isRenamed = was !== null && is !== null && was.name !== is.name;
    const end = after.ended.find((unit) => unit.id === unitId);
    const made = applied
      .map((step) => step.change)
      .find((change) => change.type === 'createUnit' && change.unitId === unitId);
    return {
      unitId,
      status: statusOf(was, is),
      renamed: isRenamed,
      before: was,
      after: is,
      employerChange: was !== null && is !== null && was.legalEntityId !== is.legalEntityId,
      successorId: end?.how === 'merged' ? home(after, unitId) : null,
      predecessorIds: made?.type === 'createUnit' ? inOrder(made.predecessorIds) : [],
    };
  });
}

function statusOf(was: Place | null, is: Place | null): Placement['status'] {
  if (is === null) return 'ended';
  if (was === null) return 'added';
  if (was.parentId !== is.parentId || was.boardId !== is.boardId) return 'moved';
  return was.name === is.name ? 'kept' : 'renamed';
}

export function movedOf(ends: BothEnds): Moved {
  const moving = positionsThatChange(ends, body);
  return {
    unitIds: unitsThatChange(ends, body),
    withUnits: staffOf(moving.filter(({ now, was }) => now.unitId === was.unitId).map(({ now }) => now)),
    separately: staffOf(moving.filter(({ now, was }) => now.unitId !== was.unitId).map(({ now }) => now)),
  };
}

export function employerChangeOf(ends: BothEnds): EmployerChange {
  const { headcount, fteMilli } = staffOf(positionsThatChange(ends, entity).map(({ now }) => now));
  return { unitIds: unitsThatChange(ends, entity), headcount, fteMilli };
}

export function documentsOf(ends: BothEnds, statement: OrganisationStatement, replay: NaiveReplay): AffectedDocument[] {
  const changed = placementsOf(ends, replay).filter((row) => ['moved', 'renamed', 'ended'].includes(row.status));
  const left = unitsThatChange(ends, body).flatMap((id) => [body(ends.before, id), body(ends.after, id)]);
  const affected = [...changed.map((row) => row.unitId), ...left];
  return statement.steeringDocuments
    .map((row) => ({ documentId: row.id, unitIds: inOrder(row.concerns.filter((id) => affected.includes(id))) }))
    .filter((row) => row.unitIds.length > 0)
    .sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
}

export function activitiesOf({ before, after }: BothEnds, statement: OrganisationStatement): AffectedActivity[] {
  return statement.activities
    .flatMap((activity) => {
      const [was, is] = [responsible(before, activity.id), responsible(after, activity.id)];
      const [old, now] = [was === null ? null : placeOf(before, was), is === null ? null : placeOf(after, is)];
      const facts = (place: Place | null): string =>
        place ? JSON.stringify([place.name, place.boardId, place.administrationId, place.legalEntityId]) : '';
      if (was === is && facts(old) === facts(now)) return [];
      const [oldAdministration, newAdministration] = [
        old ? old.administrationId : null,
        now ? now.administrationId : null,
      ];
      return [
        {
          activityId: activity.id,
          responsibleBeforeId: was,
          responsibleAfterId: is,
          administrationBeforeId: oldAdministration,
          administrationAfterId: newAdministration,
          reassigned: oldAdministration !== newAdministration,
        },
      ];
    })
    .sort((a, b) => (a.activityId < b.activityId ? -1 : 1));
}

export function conservationOf({ before, after }: BothEnds): Conservation {
  const both = (of: (state: State) => bigint): { before: number; after: number } => ({
    before: Number(of(before)),
    after: Number(of(after)),
  });
  return {
    headcount: both((state) => total(state.positions.map((row) => row.headcount))),
    fteMilli: both((state) => total(state.positions.map((row) => row.fte))),
    positionCostOre: both((state) => total(state.positions.map((row) => row.cost ?? 0n))),
    externalOre: both((state) =>
      total(
        state.lines.filter((line) => line.class === 'direct' || line.class === 'positions').map((line) => line.amount),
      ),
    ),
  };
}

export function unitsThatChange({ before, after }: BothEnds, of: (state: State, id: string) => string): string[] {
  return inOrder(
    before.units.map((unit) => unit.id).filter((id) => lives(after, id) && of(before, id) !== of(after, id)),
  );
}

/** Who answers for an activity. */
export function responsible(state: State, activityId: string): string | null {
  return there(state.activities.find((activity) => activity.id === activityId)).unitId;
}

function placeOf(state: State, id: string): Place {
  const { name, parentId } = unitIn(state, id);
  return {
    name,
    parentId,
    boardId: body(state, id),
    administrationId: administration(state, id),
    legalEntityId: entity(state, id),
  };
}

function positionsThatChange(
  { before, after }: BothEnds,
  of: (state: State, id: string) => string,
): { readonly was: NaivePosition; readonly now: NaivePosition }[] {
  return after.positions
    .map((now) => ({ now, was: there(before.positions.find((row) => row.id === now.fileId)) }))
    .filter(({ now, was }) => of(before, was.unitId) !== of(after, now.unitId));
}

function staffOf(rows: readonly NaivePosition[]): Moved['withUnits'] {
  return {
    headcount: Number(total(rows.map((row) => row.headcount))),
    vacantHeadcount: Number(total(rows.map((row) => row.vacant))),
    fteMilli: Number(total(rows.map((row) => row.fte))),
    personnelCostOre: Number(total(rows.map((row) => row.cost ?? 0n))),
  };
}
