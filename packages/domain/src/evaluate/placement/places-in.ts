import { present } from '../../base/assert.ts';
import { findUnit, type Organisation } from '../../model/organisation.ts';
import type { Unit, UnitId } from '../../model/unit.ts';
import { isBodyKind } from '../../model/unit-place.ts';
import type { Place } from '../evaluation.ts';

/** What a unit stands under, as far as the units below it have to know. */
interface Standing {
  readonly boardId: UnitId;
  /** The topmost administration; null when there is none at or above it. */
  readonly administrationId: UnitId | null;
  readonly legalEntityId: UnitId;
}

/**
 * Looks up where living units stand in a state; null for one that does not live. Each unit above is visited once, however many
 * are asked for: the places of all cost the organisation, also when it is one long chain.
 */
export function placesIn(organisation: Organisation): (id: UnitId) => Place | null {
  const known = new Map<UnitId, Standing>();
  return (id) => {
    const asked = findUnit(organisation, id);
    if (asked === undefined) return null;
    const path: Unit[] = [];
    let above: Standing | undefined;
    for (
      let unit: Unit | undefined = asked;
      unit !== undefined && above === undefined;
      unit = parentOf(organisation, unit)
    ) {
      above = known.get(unit.id);
      if (above === undefined) path.push(unit);
    }
    for (const unit of path.reverse()) {
      above = standingOf(unit, above);
      known.set(unit.id, above);
    }
    const { boardId, administrationId, legalEntityId } = present(above, `${id} stands somewhere`);
    const { name, parentId } = asked;
    return { name, parentId, boardId, administrationId: administrationId ?? boardId, legalEntityId };
  };
}

function parentOf(organisation: Organisation, { parentId }: Unit): Unit | undefined {
  return parentId === null ? undefined : findUnit(organisation, parentId);
}

function standingOf({ id, kind }: Unit, above: Standing | undefined): Standing {
  const own = kind === 'administration' ? id : null;
  if (above === undefined) return { boardId: id, administrationId: own, legalEntityId: id };
  return {
    boardId: isBodyKind(kind) ? id : above.boardId,
    administrationId: above.administrationId ?? own,
    legalEntityId: above.legalEntityId,
  };
}
