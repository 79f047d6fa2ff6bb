import { toJsonInteger } from '../base/overflow.ts';
import {
  lineOf,
  linesOn,
  type Organisation,
  ownTotalsOf,
  positionOf,
  positionsOn,
  unitOf,
} from '../model/organisation.ts';
import { addTotals, needOf, noTotals } from '../model/totals.ts';
import type { UnitId } from '../model/unit.ts';
import { applyPatch } from '../patch/apply-patch.ts';
import type { Patch } from '../patch/patch.ts';
import { unitsOfBranch } from '../scenario/rehomed-units.ts';
import type { SetFact, ValueFact } from './fact-sheet.ts';
import type { SetCode } from './rebase-fact.ts';

/** What a change does, as facts. */
export interface EffectFacts {
  readonly values: readonly ValueFact[];
  readonly sets: readonly SetFact[];
}

/**
 * What a planned change does, told from its patch whatever the verb: each branch that gets another parent with all that
 * comes along, and the positions, lines and activities that it writes. Visits the moved part.
 */
export function effectFacts(met: Organisation, patch: Patch): EffectFacts {
  const after = applyPatch(met, patch);
  const moves = (patch.units?.updated ?? []).filter((update) => update.after.parentId !== undefined);
  const roots = new Set(moves.map((update) => update.id));
  const branches = moves.map(({ id }) => {
    const unitIds = [...unitsOfBranch(after, id, roots)];
    const { values, sets } = branchFacts(met, id, unitIds);
    return { values: [{ code: 'unitPlace' as const, refs: [id], value: unitOf(after, id).parentId }, ...values], sets };
  });
  return {
    values: [...branches.flatMap((branch) => branch.values), takenFte(after, patch)],
    sets: [...branches.flatMap((branch) => branch.sets), ...writtenRows(met, after, patch)],
  };
}

/** A branch as the change finds it: its units, positions and lines, and their sums. */
function branchFacts(met: Organisation, rootId: UnitId, unitIds: readonly UnitId[]): EffectFacts {
  const totals = unitIds.reduce((sum, id) => addTotals(sum, ownTotalsOf(met, id)), noTotals);
  const value = (code: ValueFact['code'], sum: bigint): ValueFact => ({
    code,
    refs: [rootId],
    value: toJsonInteger(sum),
  });
  const positions = unitIds.flatMap((id) => positionsOn(met, id)).map((id) => positionOf(met, id));
  const lines = unitIds.flatMap((id) => linesOn(met, id)).map((id) => lineOf(met, id));
  return {
    values: [
      value('movedHeadcount', totals.headcount),
      value('movedFte', totals.fteMilli),
      value('movedPersonnelCost', totals.positionCost),
      value('movedNeed', needOf(totals)),
    ],
    sets: [
      setOf(
        'movedUnits',
        [rootId],
        unitIds.map((id) => [id, 1n]),
      ),
      setOf(
        'movedPositions',
        [rootId],
        positions.map((row) => [row.id, BigInt(row.headcount)]),
      ),
      setOf(
        'movedLines',
        [rootId],
        lines.map((row) => [row.id, BigInt(row.amountOre)]),
      ),
    ],
  };
}

/** Rows that the change writes by themselves. */
function writtenRows(met: Organisation, after: Organisation, { positions, lines, activities }: Patch): SetFact[] {
  const writtenPositions = [...(positions?.added ?? []), ...(positions?.updated ?? [])];
  return [
    setOf(
      'takenPositions',
      [],
      writtenPositions.map(({ id }) => [id, BigInt(positionOf(after, id).headcount)]),
    ),
    setOf(
      'madeLines',
      [],
      (lines?.added ?? []).map((row) => [row.id, BigInt(row.amountOre)]),
    ),
    setOf(
      'ceasingLines',
      [],
      (lines?.removed ?? []).map((row) => [row.id, BigInt(row.amountOre)]),
    ),
    setOf(
      'passedLines',
      [],
      (lines?.updated ?? []).map(({ id }) => [id, BigInt(lineOf(met, id).amountOre)]),
    ),
    setOf(
      'passedActivities',
      [],
      (activities?.updated ?? []).map(({ id }) => [id, 1n]),
    ),
  ];
}

/** Årsarbetare of the positions that the change writes. */
function takenFte(after: Organisation, { positions }: Patch): ValueFact {
  const ids = [...(positions?.added ?? []), ...(positions?.updated ?? [])].map((row) => row.id);
  const sum = ids.reduce((total, id) => total + BigInt(positionOf(after, id).fteMilli), 0n);
  return { code: 'takenFte', refs: [], value: toJsonInteger(sum) };
}

function setOf(set: SetCode, refs: readonly string[], members: readonly (readonly [string, bigint])[]): SetFact {
  return { set, refs, members: new Map(members) };
}
