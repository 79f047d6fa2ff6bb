import { grouped } from '../../base/grouped.ts';
import { compareIds } from '../../base/order.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import type { Synergy } from './responsibility.ts';
import { type ActivityPlaces, activityPlaces } from './responsible-places.ts';

/** Where an activity is counted, at one level, before and after. */
interface Level {
  readonly level: Synergy['level'];
  readonly id: 'administrationId' | 'unitId';
}

const levels: readonly Level[] = [
  { level: 'administration', id: 'administrationId' },
  { level: 'unit', id: 'unitId' },
];

/**
 * What comes together: per administration and then per responsible unit, activities that were under different ones before. An
 * activity that nobody answered for was apart from nothing. In order of level and id.
 */
export function synergiesOf(comparison: Comparison): Synergy[] {
  const rows = activityPlaces(comparison);
  return levels.flatMap(({ level, id }) =>
    [...groupedBy(rows, (row) => row.after?.[id])].flatMap(([unitId, together]): Synergy[] => {
      const sources = [...groupedBy(together, (row) => row.before?.[id])];
      if (sources.length < 2) return [];
      return [
        {
          level,
          unitId,
          sources: sources.map(([fromId, own]) => ({ fromId, activityIds: own.map((row) => row.activity.id) })),
          sharedAreas: sharedAreas(sources.map(([, own]) => own)),
        },
      ];
    }),
  );
}

/** The rows of each unit, in order of its id; those without one are left out. */
function groupedBy(
  rows: readonly ActivityPlaces[],
  unitOf: (row: ActivityPlaces) => UnitId | undefined,
): [UnitId, ActivityPlaces[]][] {
  return [...grouped(rows, unitOf)]
    .flatMap(([id, own]): [UnitId, ActivityPlaces[]][] => (id === undefined ? [] : [[id, own]]))
    .sort(([a], [b]) => compareIds(a, b));
}

function sharedAreas(sources: readonly (readonly ActivityPlaces[])[]): string[] {
  const seen = new Map<string, number>();
  for (const rows of sources) {
    for (const area of new Set(rows.flatMap((row) => row.activity.area ?? [])))
      seen.set(area, (seen.get(area) ?? 0) + 1);
  }
  return [...seen]
    .filter(([, count]) => count > 1)
    .map(([area]) => area)
    .sort(compareIds);
}
