import { present } from '../../base/assert.ts';
import { lookUp } from '../../base/layered-map.ts';
import type { BudgetLine } from '../../model/budget-line.ts';
import { classOfLine, type LineClass } from '../../model/line-class.ts';
import {
  bodyOf,
  childrenOf,
  legalEntityOf,
  lineOf,
  linesOn,
  type Organisation,
  roleOf,
} from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Patch } from '../../patch/patch.ts';
import { rehomedBranches, unitsOfBranch } from '../../scenario/rehomed-units.ts';

/** Öre per accounting body; a body that is not there has 0. */
export type BodySums = ReadonlyMap<UnitId, bigint>;

/**
 * The structural part of a state's change that passes a legal-entity border: price, not funding. Per body:
 * lines of the baseline that lie in another entity now, trade and overhead that ceased unless all within one entity, and
 * pairs of position moves and agreements with one end in each. `patch` leads from the baseline to the state.
 */
export function crossEntityOf(before: Organisation, state: Organisation, patch: Patch): BodySums {
  // No root ever ends: where one is left there was no other, and so no border to pass.
  if (childrenOf(state, null).length === 1) return new Map();
  const sums = new Map<UnitId, bigint>();
  const add = (bodyId: UnitId, amount: bigint): void => {
    sums.set(bodyId, (sums.get(bodyId) ?? 0n) + amount);
  };
  for (const line of linesElsewhere(before, state, patch)) {
    const origin = present(lookUp(before.tables.lines, fileLineIdOf(line)), 'a piece has its line');
    if (legalEntityOf(before, origin.unitId) === legalEntityOf(state, line.unitId)) continue;
    add(bodyOf(before, origin.unitId), -BigInt(line.amountOre));
    add(bodyOf(state, line.unitId), BigInt(line.amountOre));
  }
  const isWithinOneEntity = withinOneEntity(before, state);
  for (const line of patch.lines?.removed ?? []) {
    if (isInternalClass(lineClass(before, line)) && !isWithinOneEntity(line)) {
      add(bodyOf(before, line.unitId), -BigInt(line.amountOre));
    }
  }
  for (const pair of madePairs(patch)) {
    const entities = new Set(pair.map((line) => legalEntityOf(state, line.unitId)));
    if (entities.size > 1) for (const line of pair) add(bodyOf(state, line.unitId), BigInt(line.amountOre));
  }
  return sums;
}

/** Structural lines of the baseline, and pieces of them, that may lie in another entity than before. */
function linesElsewhere(before: Organisation, state: Organisation, patch: Patch): BudgetLine[] {
  const ids = new Set<string>();
  const branches = rehomedBranches(before, state, patch);
  const roots = new Set(branches.map((branch) => branch.rootId));
  for (const branch of branches) {
    if (!branch.entityChanges) continue;
    for (const unitId of unitsOfBranch(state, branch.rootId, roots))
      for (const id of linesOn(state, unitId)) ids.add(id);
  }
  for (const update of patch.lines?.updated ?? []) ids.add(update.id);
  for (const line of patch.lines?.added ?? []) ids.add(line.id);
  return [...ids]
    .map((id) => lineOf(state, id))
    .filter((line) => {
      const origin = lookUp(before.tables.lines, fileLineIdOf(line));
      return origin !== undefined && lineClass(before, origin) !== null;
    });
}

/** The line of the file that a line is or is a piece of. */
function fileLineIdOf(line: BudgetLine): string {
  return line.origin?.kind === 'piece' ? line.origin.ofLineId : line.id;
}

function lineClass(organisation: Organisation, line: BudgetLine): LineClass | null {
  return classOfLine(line, roleOf(organisation, line));
}

function isInternalClass(kind: LineClass | null): boolean {
  return kind === 'trade' || kind === 'overhead';
}

/** Tells whether both ends of an internal line lie in one legal entity in both states; each unit is looked up once. */
function withinOneEntity(before: Organisation, state: Organisation): (line: BudgetLine) => boolean {
  const known = new Map<UnitId, readonly UnitId[]>();
  const entitiesOf = (id: UnitId): readonly UnitId[] => {
    const entities = known.get(id) ?? [legalEntityOf(before, id), legalEntityOf(state, id)];
    known.set(id, entities);
    return entities;
  };
  return (line) => {
    const counterpartId = present(line.counterpartId, 'an internal line that ceased has a counterpart');
    return new Set([...entitiesOf(line.unitId), ...entitiesOf(counterpartId)]).size === 1;
  };
}

/** The two lines of each position move and of each agreement that is in force. */
function madePairs(patch: Patch): BudgetLine[][] {
  const pairs = new Map<string, BudgetLine[]>();
  for (const line of patch.lines?.added ?? []) {
    const { origin } = line;
    if (origin?.kind !== 'positionMove' && origin?.kind !== 'agreement') continue;
    const key = JSON.stringify(
      origin.kind === 'agreement'
        ? [origin.agreementId, origin.changeId]
        : [origin.positionId, origin.changeId, 'position'],
    );
    const pair = pairs.get(key);
    if (pair === undefined) pairs.set(key, [line]);
    else pair.push(line);
  }
  return [...pairs.values()];
}
