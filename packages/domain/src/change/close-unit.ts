import { present } from '../base/assert.ts';
import { sortedIds } from '../base/order.ts';
import { childrenOf, type Organisation, positionOf, positionsOn, unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { hasZeroLines } from '../model/zero-lines.ts';
import type { ChangeHead } from './change-head.ts';
import { endUnits } from './end-units.ts';
import { mayEnd } from './may-end.ts';
import { refuse } from './refusal.ts';
import type { Verb } from './verb.ts';

/** Avsluta enhet: an empty unit ends; its id is never used again. Source: docs/format.md, A scenario. */
export interface CloseUnit extends ChangeHead {
  readonly type: 'closeUnit';
  readonly unitId: UnitId;
}

/**
 * What is left on it (sums of 0, funding) passes to its parent; its activities have no responsible unit. Refusals, in order:
 * `placeNotAllowed` [u] for legalEntity, association, assembly, finance; `hasChildren` [children]; `notEmpty` [u]. The
 * evaluation warns of what it leaves: `activityWithoutResponsible` [activity], `managerWithoutUnit` [position, unit].
 */
export const closeUnit: Verb<CloseUnit> = {
  neededRoles: [],
  named: (change) => ({ units: [change.unitId] }),
  plan(organisation, change) {
    const unit = unitOf(organisation, change.unitId);
    if (!mayEnd(unit.kind)) return refuse('placeNotAllowed', [unit.id]);
    const children = childrenOf(organisation, unit.id);
    if (children.length > 0) return refuse('hasChildren', sortedIds(children));
    if (holdsStaff(organisation, unit.id) || !hasZeroLines(organisation, unit.id)) return refuse('notEmpty', [unit.id]);
    const homeId = present(unit.parentId, 'a unit that may end has a parent');
    return endUnits(organisation, new Set([unit.id]), { homeId, merged: false });
  },
  sentence(change, { names, say }) {
    const unit = names.unit(change.unitId);
    return say({ sv: `${unit} avslutas`, en: `${unit} is closed` });
  },
};

/** Whether a position on the unit has places, FTE or cost; unknown cost counts. */
function holdsStaff(organisation: Organisation, unitId: UnitId): boolean {
  return positionsOn(organisation, unitId)
    .map((id) => positionOf(organisation, id))
    .some((position) => position.headcount > 0 || position.fteMilli > 0 || position.annualCostOre !== 0);
}
