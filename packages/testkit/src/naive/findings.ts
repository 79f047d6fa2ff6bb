import type { Gap, OrganisationStatement, Scenario, Warning } from '@samorg/domain';
import { linesSumToNothing } from './close-unit.ts';
import { disturbedDealings, openDealingsIn } from './closure.ts';
import { crossEntitySince, rowsOf } from './components.ts';
import { fullYearOf } from './full-year.ts';
import type { NaiveReplay } from './replay.ts';
import { body, chain, entity, inOrder, isUnder, lives, type State, there, total, unitIn } from './state.ts';
import { type BothEnds, responsible, unitsThatChange } from './structure.ts';
import { allPairsOf } from './trade.ts';

/** Everything worth knowing, in the order of the file contract. */
export function warningsOf(ends: BothEnds, replay: NaiveReplay, scenario: Scenario): Warning[] {
  const warn = (code: Warning['code'], refs: readonly string[], amount: bigint | number | null = null): Warning => ({
    code,
    refs,
    amountOre: amount === null ? null : Number(amount),
  });
  const { before, after } = ends;
  const moved = unitsThatChange(ends, body);
  const crossEntity = crossEntitySince(before);
  const rows = rowsOf(replay);
  return inFileOrder([
    ...fullYearOf(replay).strandedOverhead.map((row) => warn('strandedOverhead', [row.boardId], row.strandedOre)),
    ...allPairsOf(ends).flatMap((pair) => {
      const { sellerId, buyerId, reachBefore, reachAfter, afterOre } = pair;
      if (reachBefore === 'sameBoard' && reachAfter === 'sameEntity')
        return [warn('tradeCrossesBoards', [sellerId, buyerId], afterOre)];
      if (reachBefore !== null && reachBefore !== 'crossEntity' && reachAfter === 'crossEntity')
        return [warn('tradeCrossesEntities', [sellerId, buyerId], afterOre)];
      return [];
    }),
    ...inOrder(rows.map((row) => entity(after, row))).flatMap((root) => {
      const sum = total(rows.filter((row) => entity(after, row) === root).map((row) => crossEntity(after, row)));
      return sum > 0n ? [warn('entityPaysMore', [root], sum)] : [];
    }),
    ...replay.applied.flatMap(({ change, met, transfer }) => {
      if (transfer === undefined) return [];
      const above = transfer.staying.flatMap((id) => chain(met, id).map((unit) => unit.id));
      const left = met.lines.filter(
        (line) =>
          transfer.moved.includes(line.unitId) &&
          above.includes(line.unitId) &&
          (line.role === 'cost' || line.role === 'income'),
      );
      return left.length === 0
        ? []
        : [warn('parentLinesUndivided', [change.id], total(left.map((line) => line.amount)))];
    }),
    ...before.positions.flatMap((was) => {
      if (was.managerOf === null || !leads(before, was.id, was.managerOf)) return [];
      return leads(after, was.id, was.managerOf) ? [] : [warn('managerWithoutUnit', [was.id, was.managerOf])];
    }),
    ...after.units
      .filter((unit) => lives(before, unit.id) && isLed(before, unit.id) && !isLed(after, unit.id))
      .map((unit) => warn('unitWithoutManager', [unit.id])),
    ...after.units
      .filter(
        (unit) =>
          ['administration', 'department', 'unit'].includes(unit.kind) &&
          isEmpty(after, unit.id) &&
          !(lives(before, unit.id) && isEmpty(before, unit.id)),
      )
      .map((unit) => warn('emptyUnit', [unit.id])),
    ...moved
      .filter((id) => {
        const places = total(after.positions.filter((row) => row.unitId === id).map((row) => row.headcount));
        return places >= 1n && places <= 4n;
      })
      .map((id) => warn('smallGroup', [id])),
    ...mixedPrices(replay, scenario).map((id) => warn('priceLevelMixed', [id])),
    ...replay.applied.flatMap(({ splits }) => splits ?? []).map((id) => warn('splitPosition', [id])),
    ...before.activities
      .filter((activity) => activity.unitId !== null && responsible(after, activity.id) === null)
      .map((activity) => warn('activityWithoutResponsible', [activity.id])),
    ...(hasMixedIndex(scenario) ? [warn('indexMixed', [])] : []),
    ...openDealingsIn(before).map((dealing) => warn('internalNotClosed', dealing.units, dealing.sum)),
    ...sourcesAndMoved(ends, replay).flatMap((id) => {
      const { cost, lines, personnel, positions } = personnelOn(before, id);
      const isComparable = cost !== null && lines > 0 && positions > 0;
      return isComparable && cost !== personnel ? [warn('personnelMismatch', [id], personnel - cost)] : [];
    }),
    ...before.positions
      .filter((row) => row.cost === null && moved.includes(row.unitId))
      .map((row) => warn('positionCostUnknown', [row.id])),
  ]);
}

/** Missing data. */
export function gapsOf(
  ends: BothEnds,
  replay: NaiveReplay,
  files: { readonly statement: OrganisationStatement; readonly scenario: Scenario },
): Gap[] {
  const { statement, scenario } = files;
  const { before, after } = ends;
  return inFileOrder([
    ...(statement.budgetLines.some((line) => line.year === scenario.baseline.budgetYear)
      ? []
      : [{ code: 'noBudgetForYear' as const, refs: [] }]),
    ...sourcesAndMoved(ends, replay)
      .filter((id) => {
        const { knownCost, lines } = personnelOn(before, id);
        return knownCost > 0n && lines === 0;
      })
      .map((id) => ({ code: 'personnelLineMissing' as const, refs: [id] })),
    ...replay.applied
      .flatMap(({ moves }) => moves ?? [])
      .filter((move) => !move.costKnown)
      .map((move) => ({ code: 'positionCostUnknown' as const, refs: [move.positionId] })),
    ...disturbedDealings(replay).map((dealing) => ({ code: 'internalNotClosed' as const, refs: dealing.units })),
    ...mixedPrices(replay, scenario).map((id) => ({ code: 'priceLevelMixed' as const, refs: [id] })),
    ...after.agreements.flatMap(({ id, lines }) =>
      lines
        .filter((line) => line.volume === null || line.unitPriceOre === null)
        .map((line) => ({ code: 'unpriced' as const, refs: [id, line.id] })),
    ),
    ...replay.applied.flatMap(({ change, met, transfer }) => {
      if (change.type !== 'transferUnit' || change.tradePolicy !== 'serviceAgreement' || transfer === undefined)
        return [];
      const hasLeft = entity(met, change.unitId) !== entity(after, change.unitId);
      return [
        ...transfer.formerBuyers.map((id) => body(after, id)),
        ...(hasLeft ? [body(after, body(met, change.unitId))] : []),
      ]
        .filter((id) => id !== body(after, change.unitId) && !isServed(after, body(after, change.unitId), id))
        .map((id) => ({ code: 'agreementMissing' as const, refs: [change.id, id] }));
    }),
  ]);
}

/** Whether a position leads a unit: it manages it and sits on it, above it or below it. */
function leads(state: State, positionId: string, unitId: string): boolean {
  const position = there(state.positions.find((row) => row.id === positionId));
  if (position.managerOf !== unitId || !lives(state, unitId)) return false;
  return isUnder(state, position.unitId, unitId) || isUnder(state, unitId, position.unitId);
}

function isLed(state: State, unitId: string): boolean {
  return state.positions.some((position) => leads(state, position.id, unitId));
}

function isEmpty(state: State, id: string): boolean {
  if (state.units.some((unit) => unit.parentId === id)) return false;
  if (state.positions.some((row) => row.unitId === id && (row.headcount > 0n || row.fte > 0n))) return false;
  return linesSumToNothing(state, id);
}

/** Whether a provider under one body has an agreement in force with a customer under another. */
function isServed(state: State, providerBody: string, customerBody: string): boolean {
  return state.agreements.some(
    ({ providerId, customerId }) =>
      body(state, providerId) === providerBody && body(state, customerId) === customerBody,
  );
}

/** Changes whose amounts are in the prices of another year than the budget year. */
function mixedPrices({ applied }: NaiveReplay, { baseline }: Scenario): string[] {
  return applied.flatMap(({ change, isTransition }) => {
    if (change.type !== 'agreeService' && change.type !== 'adjustBudget') return [];
    if (isTransition || change.priceYear === null || change.priceYear === baseline.budgetYear) return [];
    return [change.id];
  });
}

function hasMixedIndex({ target }: Scenario): boolean {
  return new Set(target?.index.map((entry) => JSON.stringify([entry.name, entry.published]))).size > 1;
}

/** Units that changed body, and units that single positions left, as far as the baseline knows them. */
function sourcesAndMoved(ends: BothEnds, { applied }: NaiveReplay): string[] {
  const sources = applied.flatMap(({ moves }) => (moves ?? []).map((move) => move.fromUnitId));
  return inOrder([...unitsThatChange(ends, body), ...sources]).filter((id) => lives(ends.before, id));
}

function personnelOn(
  state: State,
  id: string,
): { cost: bigint | null; knownCost: bigint; personnel: bigint; lines: number; positions: number } {
  const positions = state.positions.filter((row) => row.unitId === id);
  const lines = state.lines.filter((line) => line.unitId === unitIn(state, id).id && line.role === 'personnel');
  const knownCost = total(positions.map((row) => row.cost ?? 0n));
  return {
    cost: positions.every((row) => row.cost !== null) ? knownCost : null,
    knownCost,
    personnel: total(lines.map((line) => line.amount)),
    lines: lines.length,
    positions: positions.length,
  };
}

function inFileOrder<Row extends { readonly code: string; readonly refs: readonly string[] }>(rows: Row[]): Row[] {
  const unique = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...unique.values()].sort((a, b) => {
    if (a.code !== b.code) return a.code < b.code ? -1 : 1;
    for (let at = 0; at < Math.max(a.refs.length, b.refs.length); at += 1) {
      const [left, right] = [a.refs[at], b.refs[at]];
      if (left === right) continue;
      if (left === undefined || right === undefined) return left === undefined ? -1 : 1;
      return left < right ? -1 : 1;
    }
    const amount = (row: object): number => ('amountOre' in row ? Number(row.amountOre) : 0);
    return amount(a) - amount(b);
  });
}
