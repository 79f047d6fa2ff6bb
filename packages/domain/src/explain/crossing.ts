import { present } from '../base/assert.ts';
import { lookUp } from '../base/layered-map.ts';
import { isOverheadRole, isTradeRole } from '../model/account-group.ts';
import type { BudgetLine, BudgetLineId } from '../model/budget-line.ts';
import { classOfLine } from '../model/line-class.ts';
import { bodyOf, legalEntityOf, type Organisation, roleOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import type { LineEvent } from './term.ts';

/** A line's part of what passes the border of a legal entity, at one accounting body, full-year öre. */
export interface Crossing {
  readonly bodyId: UnitId;
  readonly line: BudgetLine;
  readonly event: LineEvent;
  readonly amount: bigint;
}

/** Two states of an organisation: the baseline and a later one. */
interface States {
  readonly before: Organisation;
  readonly state: Organisation;
}

/**
 * What passes a legal-entity border between the baseline and a state, line by line, among the lines that some step touched:
 * lines that lie elsewhere, trade and overhead that ceased, and pairs that were made with one end in each entity.
 */
export function crossingsOf(states: States, touched: Iterable<BudgetLineId>): Crossing[] {
  const crossings: Crossing[] = [];
  const pairs = new Map<string, BudgetLine[]>();
  for (const id of touched) {
    const now = lookUp(states.state.tables.lines, id);
    if (now === undefined) {
      crossings.push(...ceasedAcross(states, id));
      continue;
    }
    crossings.push(...movedAcross(states, now));
    const key = pairKeyOf(now);
    if (key !== null) pairs.set(key, [...(pairs.get(key) ?? []), now]);
  }
  for (const lines of pairs.values()) crossings.push(...madeAcross(states, lines));
  return crossings;
}

/** Names a crossing, so that the same one is known again on another evening. */
export function crossingKey({ bodyId, line, event, amount }: Crossing): string {
  return JSON.stringify([bodyId, line.id, event, amount.toString()]);
}

function movedAcross({ before, state }: States, now: BudgetLine): Crossing[] {
  const fileLineId = now.origin?.kind === 'piece' ? now.origin.ofLineId : now.id;
  const old = lookUp(before.tables.lines, fileLineId);
  if (old === undefined || classOfLine(old, roleOf(before, old)) === null) return [];
  if (legalEntityOf(before, old.unitId) === legalEntityOf(state, now.unitId)) return [];
  const amount = BigInt(now.amountOre);
  return [
    { bodyId: bodyOf(before, old.unitId), line: { ...now, unitId: old.unitId }, event: 'leaves', amount: -amount },
    { bodyId: bodyOf(state, now.unitId), line: now, event: 'comes', amount },
  ];
}

function ceasedAcross({ before, state }: States, id: BudgetLineId): Crossing[] {
  const line = lookUp(before.tables.lines, id);
  if (line === undefined) return [];
  const role = roleOf(before, line);
  if (!isTradeRole(role) && !isOverheadRole(role)) return [];
  const ends = [line.unitId, present(line.counterpartId, 'an internal line that ceased has a counterpart')];
  const entities = new Set(ends.flatMap((end) => [legalEntityOf(before, end), legalEntityOf(state, end)]));
  if (entities.size === 1) return [];
  return [{ bodyId: bodyOf(before, line.unitId), line, event: 'ceased', amount: -BigInt(line.amountOre) }];
}

function madeAcross({ state }: States, lines: readonly BudgetLine[]): Crossing[] {
  if (new Set(lines.map((line) => legalEntityOf(state, line.unitId))).size === 1) return [];
  return lines.map((line) => ({
    bodyId: bodyOf(state, line.unitId),
    line,
    event: 'made',
    amount: BigInt(line.amountOre),
  }));
}

/** What the two lines of a position move or an agreement share. */
function pairKeyOf({ origin }: BudgetLine): string | null {
  if (origin?.kind === 'positionMove') return JSON.stringify([origin.kind, origin.positionId, origin.changeId]);
  if (origin?.kind === 'agreement') return JSON.stringify([origin.kind, origin.agreementId, origin.changeId]);
  return null;
}
