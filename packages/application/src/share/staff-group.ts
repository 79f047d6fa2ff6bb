import type { Organisation, UnitId } from '@samorg/domain';
import { toJsonInteger, totalsOf } from '@samorg/domain';

/** Staff that is told as one figure. */
export interface StaffGroup {
  /** Budgeted places, vacant ones included. */
  readonly headcount: number;
  /** Places that are not vacant: so many people stand behind the figure. */
  readonly persons: number;
  /** Årsarbetare, thousandths. */
  readonly fteMilli: number;
}

/** A figure that is told to readers comes from at least so many persons. */
export const fewestPersons = 5;

export const noStaff: StaffGroup = { headcount: 0, persons: 0, fteMilli: 0 };

/** Whether there is somebody in the group, and too few to tell a figure of. Vacant places count as places, never as persons. */
export function isFew({ headcount, fteMilli, persons }: StaffGroup): boolean {
  return (headcount > 0 || fteMilli > 0) && persons < fewestPersons;
}

export function sumOfGroups(groups: readonly StaffGroup[]): StaffGroup {
  return groups.reduce((sum, group) => addGroup(sum, group, 1), noStaff);
}

export function groupLess(a: StaffGroup, b: StaffGroup): StaffGroup {
  return addGroup(a, b, -1);
}

/** The staff of a unit with everything below it, down to the boards below it. */
export function staffOfUnit(organisation: Organisation, id: UnitId): StaffGroup {
  const { headcount, vacantHeadcount, fteMilli } = totalsOf(organisation, id);
  return groupOf({
    headcount: toJsonInteger(headcount),
    vacantHeadcount: toJsonInteger(vacantHeadcount),
    fteMilli: toJsonInteger(fteMilli),
  });
}

/** The group of some places. */
export function groupOf(staff: {
  readonly headcount: number;
  readonly vacantHeadcount: number;
  readonly fteMilli: number;
}): StaffGroup {
  const { headcount, vacantHeadcount, fteMilli } = staff;
  return { headcount, persons: headcount - vacantHeadcount, fteMilli };
}

function addGroup(a: StaffGroup, b: StaffGroup, sign: 1 | -1): StaffGroup {
  return {
    headcount: a.headcount + sign * b.headcount,
    persons: a.persons + sign * b.persons,
    fteMilli: a.fteMilli + sign * b.fteMilli,
  };
}
