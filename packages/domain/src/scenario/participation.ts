import { lookUp } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import type { Change } from '../change/change.ts';
import { namedBy } from '../change/verbs.ts';
import { findUnit, legalEntityOf, lineOf, type Organisation, positionOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import type { Scenario } from './scenario.ts';

/** Units that skipped changes would have made, each with the legal entities that they were skipped for. */
export type SkippedUnits = ReadonlyMap<UnitId, readonly UnitId[]>;

/**
 * The legal entities for whose sake a change is skipped: those that it touches and that are listed with another status than
 * decided. It touches the entity of every unit that it names, of the units that hold its positions and lines, and of the unit
 * responsible for its activity. Empty = the change takes part.
 */
export function undecidedEntities(
  organisation: Organisation,
  change: Change,
  {
    scenario,
    skippedUnits,
  }: { readonly scenario: Pick<Scenario, 'participation'>; readonly skippedUnits: SkippedUnits },
): UnitId[] {
  const undecided = new Set(
    scenario.participation.filter((row) => row.status !== 'decided').map((row) => row.legalEntityId),
  );
  if (undecided.size === 0) return [];
  const entities = touchedUnits(organisation, change).flatMap((id) =>
    findUnit(organisation, id) === undefined ? (skippedUnits.get(id) ?? []) : [legalEntityOf(organisation, id)],
  );
  return sortedIds(entities.filter((id) => undecided.has(id)));
}

function touchedUnits(organisation: Organisation, change: Change): UnitId[] {
  const named = namedBy(change);
  return [
    ...named.units,
    ...(named.positions ?? []).flatMap((id) => positionOf(organisation, id).unitId),
    ...(named.lines ?? []).flatMap((id) => lineOf(organisation, id).unitId),
    ...(named.activities ?? []).flatMap((id) => lookUp(organisation.tables.activities, id)?.responsibleUnitId ?? []),
  ];
}
