import { present } from '../base/assert.ts';
import { valuesOf } from '../base/layered-map.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { internalKinds } from '../model/internal-kind.ts';
import {
  childrenOf,
  lineOf,
  linesOn,
  linksOf,
  type Organisation,
  positionOf,
  positionsOn,
  unitOf,
} from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { type Patch, type RowUpdate, rowUpdate, tableDiff } from '../patch/patch.ts';

/** Where the content of ended units goes. */
export interface Home {
  readonly homeId: UnitId;
  /** A merger: the home takes over responsibilities too. A closed unit's activities are left without. */
  readonly merged: boolean;
}

/**
 * The patch that ends units and puts what is on them on their home: children, positions and lines; counterparts that named
 * them name the home, and internal lines between what is now one unit cease. Costs what lies on the units and names them.
 */
export function endUnits(organisation: Organisation, ending: ReadonlySet<UnitId>, home: Home): Patch {
  const ids = [...ending];
  const children = ids.flatMap((id) => childrenOf(organisation, id)).filter((id) => !ending.has(id));
  return {
    units: tableDiff({
      removed: ids.map((id) => unitOf(organisation, id)),
      updated: children.map((id) => rowUpdate(unitOf(organisation, id), { parentId: home.homeId })),
    }),
    positions: tableDiff({
      updated: ids
        .flatMap((id) => positionsOn(organisation, id))
        .map((id) => rowUpdate(positionOf(organisation, id), { unitId: home.homeId })),
    }),
    lines: linesTo(organisation, ending, home.homeId),
    activities: tableDiff({
      updated: [...valuesOf(organisation.tables.activities)]
        .filter((activity) => activity.responsibleUnitId !== null && ending.has(activity.responsibleUnitId))
        .map((activity) => rowUpdate(activity, { responsibleUnitId: home.merged ? home.homeId : null })),
    }),
    endings: tableDiff({ added: ids.map((id) => ({ id, homeId: home.homeId, merged: home.merged })) }),
  };
}

function linesTo(organisation: Organisation, ending: ReadonlySet<UnitId>, homeId: UnitId): NonNullable<Patch['lines']> {
  const lineIds = new Set<string>();
  for (const id of ending) {
    for (const lineId of linesOn(organisation, id)) lineIds.add(lineId);
    for (const kind of internalKinds) for (const lineId of linksOf(organisation, kind, id)) lineIds.add(lineId);
  }
  const removed: BudgetLine[] = [];
  const updated: RowUpdate<BudgetLine>[] = [];
  for (const lineId of lineIds) {
    const line = lineOf(organisation, lineId);
    const unitId = ending.has(line.unitId) ? homeId : line.unitId;
    const namesEnded = line.counterpartId !== null && ending.has(line.counterpartId);
    const counterpartId = namesEnded ? homeId : line.counterpartId;
    if (unitId === counterpartId) removed.push(line);
    else
      updated.push(
        rowUpdate(line, namesEnded ? { unitId, counterpartId: present(counterpartId, 'a home') } : { unitId }),
      );
  }
  return tableDiff({ removed, updated });
}
