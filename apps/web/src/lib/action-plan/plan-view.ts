import type { PlanPartFragment } from '#generated/graphql.ts';
import type { PlanFilter } from './plan-filter.ts';

/** An activity as the API tells it. */
export type ActivityData = PlanPartFragment['activities']['items'][number];

/** A whole plan, with why activities change responsible. */
export type PlanData = {
  readonly activities: readonly ActivityData[];
  /** Areas in the order of the plan. */
  readonly areas: PlanPartFragment['areas'];
  /** Why, by id of the activity. Empty without a scenario. */
  readonly why: ReadonlyMap<string, string>;
};

/** One activity of the list. */
export type ActivityView = ActivityData & {
  /** Why somebody else answers for it; null = nobody else does. */
  readonly why: string | null;
};

/** One area with those of its activities that are shown. */
export type AreaView = {
  readonly areaKind: string | null;
  readonly area: string | null;
  readonly activities: readonly ActivityView[];
};

/** Activities that an administration answers for; without an id: nobody. */
export type AdministrationView = {
  readonly id: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
};

/** The plan as it is shown. Counts are of the whole plan, whatever the filter. */
export type PlanView = {
  readonly count: number;
  readonly changed: number;
  /** Activities that nobody answers for afterwards. */
  readonly nobody: number;
  /** By most activities before, then after; nobody last. */
  readonly administrations: readonly AdministrationView[];
  readonly areaNames: readonly string[];
  readonly hasNoArea: boolean;
  readonly areas: readonly AreaView[];
  readonly shown: number;
};

/** The plan through a filter, by area in the order of the plan. */
export function planView({ activities, areas, why }: PlanData, filter: PlanFilter): PlanView {
  const all = activities.map((activity): ActivityView => ({ ...activity, why: why.get(activity.id) ?? null }));
  const shown = all.filter((activity) => isChosen(activity, filter));
  return {
    count: all.length,
    changed: all.filter(isChanged).length,
    nobody: all.filter(isNobodys).length,
    administrations: administrationsOf(all),
    areaNames: [...new Set(areas.flatMap(({ area }) => area ?? []))],
    hasNoArea: areas.some(({ area }) => area === null),
    areas: areas
      .map(({ areaKind, area }) => ({
        areaKind,
        area,
        activities: shown.filter((activity) => activity.area === area && activity.areaKind === areaKind),
      }))
      .filter((one) => one.activities.length > 0),
    shown: shown.length,
  };
}

/** From whom to whom: administrations when they differ, else the units. Null = nobody. */
export function handover(activity: ActivityData): { readonly from: string | null; readonly to: string | null } {
  const { administrationBefore, administrationAfter, responsibleBefore, responsibleAfter } = activity;
  return administrationBefore?.id === administrationAfter?.id
    ? { from: responsibleBefore?.name ?? null, to: responsibleAfter?.name ?? null }
    : { from: administrationBefore?.name ?? null, to: administrationAfter?.name ?? null };
}

/** Who answers for an activity that changes nothing: the unit, with its administration when that is another. */
export function answers({ responsibleAfter, administrationAfter }: ActivityData): string | null {
  if (responsibleAfter === null || administrationAfter === null) return null;
  return responsibleAfter.id === administrationAfter.id
    ? responsibleAfter.name
    : `${responsibleAfter.name}, ${administrationAfter.name}`;
}

function isChosen(activity: ActivityView, { which, area, administration }: PlanFilter): boolean {
  if (which === 'changed' && !isChanged(activity)) return false;
  if (which === 'nobody' && !isNobodys(activity)) return false;
  if (area !== null && (activity.area ?? '') !== area) return false;
  const ids = [activity.administrationBefore?.id ?? '', activity.administrationAfter?.id ?? ''];
  return administration === null || ids.includes(administration);
}

function isChanged({ why }: ActivityView): boolean {
  return why !== null;
}

function isNobodys({ responsibleAfter }: ActivityView): boolean {
  return responsibleAfter === null;
}

function administrationsOf(activities: readonly ActivityView[]): readonly AdministrationView[] {
  const counts = new Map<string, { name: string; before: number; after: number }>();
  const add = (unit: { readonly id: string; readonly name: string } | null, time: 'before' | 'after'): void => {
    const count = counts.get(unit?.id ?? '') ?? { name: unit?.name ?? '', before: 0, after: 0 };
    count[time] += 1;
    counts.set(unit?.id ?? '', count);
  };
  for (const { administrationBefore, administrationAfter } of activities) {
    add(administrationBefore, 'before');
    add(administrationAfter, 'after');
  }
  return [...counts]
    .map(([id, count]) => ({ id, ...count }))
    .sort(
      (a, b) =>
        Number(a.id === '') - Number(b.id === '') ||
        b.before - a.before ||
        b.after - a.after ||
        a.name.localeCompare(b.name, 'sv'),
    );
}
