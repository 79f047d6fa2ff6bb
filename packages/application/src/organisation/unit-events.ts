import type { IsoDate, Patch, TableDiff, Unit, UnitId } from '@samorg/domain';
import type { EffectiveStep } from '@samorg/store';
import type { OrganisationStep } from '../step/organisation-step.ts';
import { organisationStepOf } from '../step/organisation-step.ts';
import type { StoredOrganisation } from './stored-organisation.ts';

/** One thing that a step did to a unit. */
export type UnitDoing =
  | { readonly kind: 'created' | 'ended' }
  | { readonly kind: 'moved'; readonly fromId: UnitId | null; readonly toId: UnitId | null }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  /** Something else about it, such as kind, remark or dates. */
  | { readonly kind: 'facts' }
  | { readonly kind: 'unitsCame' | 'unitsLeft'; readonly unitIds: readonly UnitId[] }
  | { readonly kind: 'positionsCame' | 'positionsLeft' | 'linesCame' | 'linesLeft'; readonly count: number };

/** What one step of the journal did to a unit on one day. */
export interface UnitEvent {
  readonly id: string;
  readonly revision: number;
  /** Instant of the write, ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** First day in force; null = a correction, which holds at all times. */
  readonly effectiveDate: IsoDate | null;
  readonly step: OrganisationStep;
  readonly doings: readonly UnitDoing[];
}

/**
 * Every step in effect that touched a unit since the statement was loaded, newest recorded first: what was known of it at the
 * revision. Steps that are undone did nothing to it. Costs the patches of the journal.
 */
export function unitEventsOf(stored: StoredOrganisation, unitId: UnitId): readonly UnitEvent[] {
  return stored.steps.flatMap((recorded) => eventsOfStep(recorded, unitId)).reverse();
}

function eventsOfStep(recorded: EffectiveStep, unitId: UnitId): readonly UnitEvent[] {
  const { revision, recordedAt, actor } = recorded;
  return recorded.patches.flatMap(({ effectiveDate, patch }, at) => {
    const doings = doingsOf(patch, unitId);
    const step = organisationStepOf(recorded);
    return doings.length === 0
      ? []
      : [{ id: `${revision}.${at}`, revision, recordedAt, recordedBy: actor, effectiveDate, step, doings }];
  });
}

function doingsOf({ units, positions, lines }: Patch, unitId: UnitId): readonly UnitDoing[] {
  return [
    ...(units === undefined ? [] : [...ownDoings(units, unitId), ...childDoings(units, unitId)]),
    ...counted('positionsCame', arrivals(positions, 'unitId', unitId).length),
    ...counted('positionsLeft', departures(positions, 'unitId', unitId).length),
    ...counted('linesCame', arrivals(lines, 'unitId', unitId).length),
    ...counted('linesLeft', departures(lines, 'unitId', unitId).length),
  ];
}

function ownDoings({ added, updated, removed }: TableDiff<Unit>, unitId: UnitId): readonly UnitDoing[] {
  const isOwn = ({ id }: { readonly id: UnitId }): boolean => id === unitId;
  return [
    ...(added.some(isOwn) ? [{ kind: 'created' as const }] : []),
    ...updated.filter(isOwn).flatMap(({ before, after }): UnitDoing[] => {
      const { parentId, name, ...others } = after;
      return [
        ...(parentId === undefined
          ? []
          : [{ kind: 'moved' as const, fromId: before.parentId ?? null, toId: parentId }]),
        ...(name === undefined ? [] : [{ kind: 'renamed' as const, from: before.name ?? '', to: name }]),
        ...(Object.keys(others).length === 0 ? [] : [{ kind: 'facts' as const }]),
      ];
    }),
    ...(removed.some(isOwn) ? [{ kind: 'ended' as const }] : []),
  ];
}

function childDoings(units: TableDiff<Unit>, unitId: UnitId): readonly UnitDoing[] {
  const came = arrivals(units, 'parentId', unitId);
  const left = departures(units, 'parentId', unitId);
  return [
    ...(came.length === 0 ? [] : [{ kind: 'unitsCame' as const, unitIds: came }]),
    ...(left.length === 0 ? [] : [{ kind: 'unitsLeft' as const, unitIds: left }]),
  ];
}

/** Ids of rows that come to point at the unit. */
function arrivals<Field extends string, Row extends { readonly id: string } & { readonly [F in Field]: UnitId | null }>(
  diff: TableDiff<Row> | undefined,
  field: Field,
  unitId: UnitId,
): readonly string[] {
  return [
    ...(diff?.added ?? []).filter((row) => row[field] === unitId),
    ...(diff?.updated ?? []).filter(({ after }) => after[field] === unitId),
  ].map(({ id }) => id);
}

/** Ids of rows that no longer point at the unit. */
function departures<
  Field extends string,
  Row extends { readonly id: string } & { readonly [F in Field]: UnitId | null },
>(diff: TableDiff<Row> | undefined, field: Field, unitId: UnitId): readonly string[] {
  return [
    ...(diff?.removed ?? []).filter((row) => row[field] === unitId),
    ...(diff?.updated ?? []).filter(({ before }) => before[field] === unitId),
  ].map(({ id }) => id);
}

function counted(kind: 'positionsCame' | 'positionsLeft' | 'linesCame' | 'linesLeft', count: number): UnitDoing[] {
  return count === 0 ? [] : [{ kind, count }];
}
