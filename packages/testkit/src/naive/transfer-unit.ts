import type { Refusal, TransferUnit } from '@samorg/domain';
import { fits } from './places.ts';
import { chain, entity, inOrder, isUnder, type NaiveLine, type State, there, twiceIn, unitIn } from './state.ts';

/** What a transfer did, for the findings that tell of it. */
export interface Transfer {
  readonly moved: readonly string[];
  readonly staying: readonly string[];
  readonly formerBuyers: readonly string[];
}

/** Transfer of a unit by fates and places, or its refusal. */
export function transferUnit(
  state: State,
  change: TransferUnit,
): Refusal | { readonly state: State; readonly transfer: Transfer } {
  const early = refusalBeforePlaces(state, change);
  if (early !== null) return early;
  const goes = fatesOf(state, change);
  const moved = state.units.map((unit) => unit.id).filter((id) => goes(id));
  const u = change.unitId;
  if (goes(change.toParentId)) return { code: 'cycle', refs: [u, change.toParentId] };
  const places = new Map([[u, change.toParentId]]);
  for (const { unitId, toParentId } of change.exceptions) {
    const fallback = there(
      chain(state, unitId)
        .slice(1)
        .find((above) => goes(above.id) === goes(unitId)),
    ).id;
    const place = toParentId ?? fallback;
    const wrong =
      toParentId === null
        ? !fits(unitIn(state, unitId).kind, unitIn(state, place).kind)
        : isUnder(state, place, unitId) || goes(place) !== goes(unitId);
    if (wrong) return { code: 'exceptionWithoutPlace', refs: [unitId] };
    places.set(unitId, place);
  }
  const placed: State = {
    ...state,
    units: state.units.map((unit) => ({ ...unit, parentId: places.get(unit.id) ?? unit.parentId })),
  };
  const late = refusalOfPlaces(state, placed, { change, places });
  if (late !== null) return late;
  const sales = placed.lines.filter((line) => isSaleOut(line, goes));
  const ceasing = sales.filter(
    (line) =>
      change.tradePolicy === 'serviceAgreement' ||
      (change.tradePolicy === 'dissolve' &&
        [state, placed].every((at) => entity(at, line.unitId) === entity(at, there(line.counterpartId)))),
  );
  const staying = change.exceptions.map((item) => item.unitId).filter((id) => !goes(id));
  const isMirror = (line: NaiveLine): boolean =>
    line.role === 'internalPurchase' &&
    ceasing.some((sale) => sale.unitId === line.counterpartId && sale.counterpartId === line.unitId);
  const buyers = sales.map((line) => there(line.counterpartId));
  return {
    state: { ...placed, lines: placed.lines.filter((line) => !ceasing.includes(line) && !isMirror(line)) },
    transfer: { moved, staying, formerBuyers: change.tradePolicy === 'serviceAgreement' ? inOrder(buyers) : [] },
  };
}

function refusalBeforePlaces(state: State, { unitId: u, ...change }: TransferUnit): Refusal | null {
  const unit = unitIn(state, u);
  if (unit.kind === 'assembly') return { code: 'assemblyMove', refs: [u] };
  if (unit.parentId === null) return { code: 'rootMove', refs: [u] };
  if (unit.kind === 'finance') return { code: 'placeNotAllowed', refs: [u] };
  if (change.fromParentId !== null && change.fromParentId !== unit.parentId)
    return { code: 'fromMismatch', refs: [u, unit.parentId] };
  if (change.toParentId === unit.parentId) return { code: 'noChange', refs: [u] };
  const listed = change.exceptions.map((item) => item.unitId);
  const twice = twiceIn(listed);
  if (twice.length > 0) return { code: 'duplicateException', refs: twice };
  const outside = listed.filter((id) => id === u || !isUnder(state, id, u));
  return outside.length > 0 ? { code: 'exceptionNotBelow', refs: inOrder(outside) } : null;
}

/** Whether a unit goes: counts the listed units at or above it, below and with u; odd = goes. */
function fatesOf(state: State, change: TransferUnit): (id: string) => boolean {
  const listed = [change.unitId, ...change.exceptions.map((item) => item.unitId)];
  return (id) =>
    isUnder(state, id, change.unitId) && chain(state, id).filter((unit) => listed.includes(unit.id)).length % 2 === 1;
}

function refusalOfPlaces(
  before: State,
  after: State,
  { change, places }: { readonly change: TransferUnit; readonly places: ReadonlyMap<string, string> },
): Refusal | null {
  const loops = after.units.some((unit) => {
    let at: string | null = unit.id;
    for (let steps = 0; at !== null && steps <= after.units.length; steps += 1) at = unitIn(after, at).parentId;
    return at !== null;
  });
  if (loops) return { code: 'cycle', refs: [change.unitId, change.toParentId] };
  for (const [child, parent] of places) {
    if (!fits(unitIn(after, child).kind, unitIn(after, parent).kind))
      return { code: 'placeNotAllowed', refs: [child, parent] };
  }
  const leaves = before.units.some(
    (unit) => unit.kind === 'board' && entity(before, unit.id) !== entity(after, unit.id),
  );
  return leaves ? { code: 'placeNotAllowed', refs: [change.unitId, change.toParentId] } : null;
}

/** A sale of the moved part to a unit of the rest. */
function isSaleOut(line: NaiveLine, goes: (id: string) => boolean): boolean {
  return line.role === 'internalSale' && line.counterpartId !== null && goes(line.unitId) && !goes(line.counterpartId);
}
