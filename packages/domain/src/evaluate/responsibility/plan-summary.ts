import { present } from '../../base/assert.ts';
import { grouped } from '../../base/grouped.ts';
import { valuesOf } from '../../base/layered-map.ts';
import { compareIds } from '../../base/order.ts';
import type { UnitId } from '../../model/unit.ts';
import type { TwoStates } from '../comparison.ts';
import type { AdministrationCount, PlanSummary } from './responsibility.ts';
import { type ActivityPlaces, activityPlaces } from './responsible-places.ts';

/**
 * The action plan in numbers: activities per kind and per area (område, förflyttning), and per administration that answers for
 * them before and after. Each activity is counted once in every list, so each list sums to the count.
 */
export function planSummaryOf(comparison: TwoStates): PlanSummary {
  const places = new Map(activityPlaces(comparison).map((row) => [row.activity.id, row]));
  const inFileOrder = [...valuesOf(comparison.before.tables.activities)].map(({ id }) =>
    present(places.get(id), `activity ${id} has its places`),
  );
  const kinds = grouped(inFileOrder, ({ activity }) => activity.kind);
  const areas = grouped(inFileOrder, ({ activity }) => JSON.stringify([activity.areaKind, activity.area]));
  return {
    count: inFileOrder.length,
    kinds: [...kinds].map(([kind, rows]) => ({ kind, count: rows.length })),
    areas: [...areas.values()].flatMap((rows) =>
      rows.slice(0, 1).map(({ activity: { areaKind, area } }) => ({
        areaKind,
        area,
        count: rows.length,
        administrations: countsOf(rows),
      })),
    ),
    administrations: countsOf(inFileOrder),
  };
}

function countsOf(rows: readonly ActivityPlaces[]): AdministrationCount[] {
  const counts = new Map<UnitId | null, { before: number; after: number }>();
  const add = (id: UnitId | null, time: 'before' | 'after'): void => {
    const count = counts.get(id) ?? { before: 0, after: 0 };
    count[time] += 1;
    counts.set(id, count);
  };
  for (const { before, after } of rows) {
    add(before?.administrationId ?? null, 'before');
    add(after?.administrationId ?? null, 'after');
  }
  return [...counts]
    .sort(([a], [b]) => compareIds(a, b))
    .map(([administrationId, count]) => ({ administrationId, ...count }));
}
