import { holds } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import { type Organisation, unitOf } from '../model/organisation.ts';
import type { Unit, UnitId, UnitKind } from '../model/unit.ts';
import { isRootKind, mayStandUnder } from '../model/unit-place.ts';
import { tableDiff } from '../patch/patch.ts';
import type { ChangeHead } from './change-head.ts';
import { refuse } from './refusal.ts';
import type { Verb } from './verb.ts';

/**
 * Inrätta enhet: a unit comes into being, without positions and lines. `predecessorIds` is lineage only (units that it grows
 * out of). Source: docs/format.md, An organisation (what may stand where) and A scenario.
 */
export interface CreateUnit extends ChangeHead {
  readonly type: 'createUnit';
  readonly unitId: UnitId;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentId: UnitId | null;
  readonly predecessorIds: readonly UnitId[];
}

/**
 * Refusals, in order: `duplicateId` [unitId]; `placeNotAllowed` [unitId, parentId if any]. The evaluation warns `emptyUnit` [unit]
 * if nothing comes to it.
 */
export const createUnit: Verb<CreateUnit> = {
  neededRoles: [],
  named: (change) => ({
    units: change.parentId === null ? [] : [change.parentId],
    predecessors: change.predecessorIds,
  }),
  plan(organisation, change) {
    if (isTaken(organisation, change.unitId)) return refuse('duplicateId', [change.unitId]);
    const { unitId, kind, parentId } = change;
    const allowed = parentId === null ? isRootKind(kind) : mayStandUnder(kind, unitOf(organisation, parentId).kind);
    if (!allowed) return refuse('placeNotAllowed', parentId === null ? [unitId] : [unitId, parentId]);
    return {
      units: tableDiff({ added: [newUnit(change)] }),
      ...(change.predecessorIds.length === 0
        ? {}
        : { lineages: tableDiff({ added: [{ id: unitId, predecessorIds: sortedIds(change.predecessorIds) }] }) }),
    };
  },
  sentence({ name, parentId }, { names, say }) {
    if (parentId === null) return say({ sv: `${name} inrättas`, en: `${name} is established` });
    const parent = names.unit(parentId);
    return say({ sv: `${name} inrättas under ${parent}`, en: `${name} is established under ${parent}` });
  },
};

/** Ids are never reused: those of the file, history included, of living units and of ended ones. */
function isTaken(organisation: Organisation, id: UnitId): boolean {
  return (
    organisation.reference.unitRanks.has(id) ||
    holds(organisation.tables.units, id) ||
    holds(organisation.tables.endings, id)
  );
}

function newUnit(change: CreateUnit): Unit {
  return {
    id: change.unitId,
    name: change.name,
    kind: change.kind,
    parentId: change.parentId,
    orgForm: null,
    boardType: null,
    municipalityCode: null,
    servesBoardIds: [],
    ownerIds: [],
    aliases: [],
    externalIds: [],
    validFrom: change.effectiveDate,
    validTo: null,
    source: change.source,
    note: change.note,
  };
}
