import type { AccountRole } from '../model/account-group.ts';
import type { BudgetLine } from '../model/budget-line.ts';
import { classOfLine, type LineClass } from '../model/line-class.ts';
import {
  administrationOf,
  childrenOf,
  findUnit,
  lineOf,
  linesOn,
  type Organisation,
  positionOf,
  positionsOn,
  roleOf,
  unitOf,
} from '../model/organisation.ts';
import type { Position } from '../model/position.ts';
import type { Unit, UnitId } from '../model/unit.ts';
import { isBodyKind } from '../model/unit-place.ts';

/** A line with what the rules look at. */
export interface ClassedLine {
  readonly line: BudgetLine;
  readonly role: AccountRole;
  readonly lineClass: LineClass | null;
}

/** Every line that an accounting body answers for; none when it does not live. Visits what is below the body. */
export function linesOfBody(organisation: Organisation, bodyId: UnitId): ClassedLine[] {
  return [...unitsUntil(organisation, bodyId, ({ kind }) => isBodyKind(kind))]
    .flatMap((unitId) => linesOn(organisation, unitId))
    .map((id) => {
      const line = lineOf(organisation, id);
      const role = roleOf(organisation, line);
      return { line, role, lineClass: classOfLine(line, role) };
    });
}

/** Every position that an accounting body answers for; none when it does not live. */
export function positionsOfBody(organisation: Organisation, bodyId: UnitId): Position[] {
  return positionsUntil(organisation, bodyId, ({ kind }) => isBodyKind(kind));
}

/**
 * Every position of a topmost administration; of a body, those that are under it and under none of its administrations. None
 * when it does not live or stands below another administration.
 */
export function positionsOfAdministration(organisation: Organisation, id: UnitId): Position[] {
  if (findUnit(organisation, id) === undefined || administrationOf(organisation, id) !== id) return [];
  const isAdministration = unitOf(organisation, id).kind === 'administration';
  return positionsUntil(
    organisation,
    id,
    ({ kind }) => isBodyKind(kind) || (kind === 'administration' && !isAdministration),
  );
}

type IsOutside = (unit: Unit) => boolean;

function positionsUntil(organisation: Organisation, rootId: UnitId, isOutside: IsOutside): Position[] {
  return [...unitsUntil(organisation, rootId, isOutside)]
    .flatMap((unitId) => positionsOn(organisation, unitId))
    .map((id) => positionOf(organisation, id));
}

/** A living unit and what is below it, down to but not including the units that are outside. */
function* unitsUntil(organisation: Organisation, rootId: UnitId, isOutside: IsOutside): Generator<UnitId> {
  const stack = findUnit(organisation, rootId) === undefined ? [] : [rootId];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    yield id;
    for (const child of childrenOf(organisation, id)) if (!isOutside(unitOf(organisation, child))) stack.push(child);
  }
}
