import { compareIds } from '@samorg/domain';
import { fewestPersons, groupLess, isFew, noStaff, type StaffGroup, sumOfGroups } from './staff-group.ts';

/**
 * What readers are told of a group of staff. own: its figure. together: the figure of it and of small groups beside it. besides: the
 * figure of all but some few persons. few: that there are fewer than five. hidden: nothing, since it would tell a small group.
 */
export type ShownStaff =
  | { readonly kind: 'own' | 'together' | 'besides'; readonly headcount: number; readonly fteMilli: number }
  | { readonly kind: 'few' | 'hidden' };

/** A group with a key that no other group of its pool has. */
export interface PooledGroup {
  readonly key: string;
  readonly staff: StaffGroup;
}

/** What is told of the groups of a pool: of their sum, and of each. */
export interface ShownPool {
  readonly shown: ReadonlyMap<string, ShownStaff>;
  /** Persons behind groups that nothing is told of; the sum of the pool must then not be told either. */
  readonly withheld: StaffGroup;
}

/**
 * Decides what is told of groups whose sum is told elsewhere. A small group would follow by subtraction, so small ones are told as one
 * figure, if need be together with the smallest other group; the largest of them carries it. A pool that is too small as a whole is
 * withheld.
 */
export function shownInPool(groups: readonly PooledGroup[]): ShownPool {
  const bySize = groups.toSorted((a, b) => a.staff.persons - b.staff.persons || compareIds(a.key, b.key));
  const pooled = bySize.filter(({ staff }) => isFew(staff));
  const others = bySize.filter(({ staff }) => !isFew(staff) && staff.persons > 0);
  const next = sumOfGroups(pooled.map(({ staff }) => staff)).persons < fewestPersons ? others[0] : undefined;
  const together = pooled.length > 0 && next !== undefined ? [...pooled, next] : pooled;
  const sum = sumOfGroups(together.map(({ staff }) => staff));
  const carrier = isFew(sum) ? undefined : together.at(-1);
  const keys = new Set(together.map(({ key }) => key));
  const shown = groups.map(({ key, staff }): [string, ShownStaff] => {
    if (!keys.has(key)) return [key, { kind: 'own', ...told(staff) }];
    return [key, key === carrier?.key ? { kind: 'together', ...told(sum) } : { kind: 'few' }];
  });
  return { shown: new Map(shown), withheld: carrier === undefined ? sum : noStaff };
}

/** What is told of one group whose parts are not told anywhere. */
export function shownAlone(staff: StaffGroup): ShownStaff {
  return isFew(staff) ? { kind: 'few' } : { kind: 'own', ...told(staff) };
}

/** What is told of a sum, when nothing is told of some of its parts: too few of these would follow by subtraction. */
export function shownSum(sum: StaffGroup, withheld: StaffGroup): ShownStaff {
  if (isFew(sum)) return { kind: 'few' };
  return isFew(withheld) ? { kind: 'besides', ...told(groupLess(sum, withheld)) } : { kind: 'own', ...told(sum) };
}

function told({ headcount, fteMilli }: StaffGroup): { readonly headcount: number; readonly fteMilli: number } {
  return { headcount, fteMilli };
}
