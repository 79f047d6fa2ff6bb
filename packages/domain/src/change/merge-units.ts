import { sortedIds } from '../base/order.ts';
import { childrenOf, isAtOrBelow, legalEntityOf, type Organisation, unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { mayStandUnder } from '../model/unit-place.ts';
import type { ChangeHead } from './change-head.ts';
import { endUnits } from './end-units.ts';
import { mayEnd } from './may-end.ts';
import { type Refusal, refuse } from './refusal.ts';
import type { Verb } from './verb.ts';

/** Slå samman: units end, and all that they hold passes to one unit. Source: docs/format.md, A scenario. */
export interface MergeUnits extends ChangeHead {
  readonly type: 'mergeUnits';
  readonly unitIds: readonly UnitId[];
  readonly intoUnitId: UnitId;
}

/**
 * Children, positions, lines and activities pass to the receiving unit; trade is kept, and internal lines between what is now
 * one unit cease. Refusals, in order: `noChange` [into]; `placeNotAllowed` [units of a kind that cannot be merged]; `cycle`
 * [into, those above it]; `placeNotAllowed` [board, into] if into is no board or of another legal entity; `placeNotAllowed`
 * [child, into]. The evaluation warns `managerWithoutUnit` [position, unit] of those who led an ended unit.
 */
export const mergeUnits: Verb<MergeUnits> = {
  neededRoles: [],
  named: (change) => ({ units: [...change.unitIds, change.intoUnitId] }),
  plan(organisation, change) {
    const intoId = change.intoUnitId;
    const ending = sortedIds(change.unitIds.filter((id) => id !== intoId));
    return (
      refusalOf(organisation, ending, intoId) ??
      endUnits(organisation, new Set(ending), { homeId: intoId, merged: true })
    );
  },
  sentence({ unitIds, intoUnitId }, { names, units, say }) {
    const merged = unitIds.filter((id) => id !== intoUnitId);
    const into = names.unit(intoUnitId);
    return say({
      sv: `${units(merged)} slås samman med ${into}`,
      en: `${units(merged)} ${merged.length === 1 ? 'is' : 'are'} merged into ${into}`,
    });
  },
};

function refusalOf(organisation: Organisation, ending: readonly UnitId[], intoId: UnitId): Refusal | null {
  if (ending.length === 0) return refuse('noChange', [intoId]);
  const unfit = [...ending, intoId].filter((id) => !mayEnd(unitOf(organisation, id).kind));
  if (unfit.length > 0) return refuse('placeNotAllowed', sortedIds(unfit));
  const above = ending.filter((id) => isAtOrBelow(organisation, intoId, id));
  if (above.length > 0) return refuse('cycle', [intoId, ...above]);
  const board = ending.find(
    (id) => unitOf(organisation, id).kind === 'board' && !mayTakeBoard(organisation, id, intoId),
  );
  if (board !== undefined) return refuse('placeNotAllowed', [board, intoId]);
  const kind = unitOf(organisation, intoId).kind;
  for (const id of ending) {
    const homeless = sortedIds(childrenOf(organisation, id)).find(
      (child) => !ending.includes(child) && !mayStandUnder(unitOf(organisation, child).kind, kind),
    );
    if (homeless !== undefined) return refuse('placeNotAllowed', [homeless, intoId]);
  }
  return null;
}

function mayTakeBoard(organisation: Organisation, boardId: UnitId, intoId: UnitId): boolean {
  const isBoard = unitOf(organisation, intoId).kind === 'board';
  return isBoard && legalEntityOf(organisation, boardId) === legalEntityOf(organisation, intoId);
}
