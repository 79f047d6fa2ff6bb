import { sortedIds } from '../../base/order.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Comparison } from '../comparison.ts';
import type { TargetOutcome } from '../evaluation.ts';
import { rowsByEntity } from '../money/body-rows.ts';
import type { Money } from '../money/money.ts';
import { targetOf } from '../money/target.ts';
import { employerMovesOf, staffOfMoves } from './employer-moves.ts';
import { paymentsOf } from './entity-payments.ts';
import type { LegalBodies, LegalBody, LegalBodyTarget, LegalBodyTotals } from './legal-body.ts';
import { needFiguresOf } from './need-figures.ts';
import { agreedPricesOf, needDifference } from './need-pays.ts';
import { differenceOf, sumOrNull, targetDifference } from './pays.ts';

/**
 * Every legal body that has money in the tables, is listed as taking part or not, is in the base of the target, or gives or
 * takes staff; with their sums. `money` must be that of the comparison. Figures are sums of the rows of its tables. Throws `Overflow`.
 */
export function legalBodiesOf(comparison: Comparison, money: Money): LegalBodies {
  const { scenario } = comparison.replay;
  const rows = rowsByEntity(
    comparison.after,
    money.fullYear.boards.map((board) => board.boardId),
  );
  const target = targetOf(comparison);
  const statuses = new Map(scenario.participation.map((row) => [row.legalEntityId, row.status]));
  const moves = employerMovesOf(comparison);
  const prices = agreedPricesOf(comparison, money.gaps);
  const employers = moves.flatMap((move) => [move.fromId, move.toId]);
  const ids = sortedIds([...rows.keys(), ...statuses.keys(), ...participantsOf(target), ...employers]);
  const bodies = ids.map((legalEntityId): LegalBody => {
    const status = statuses.get(legalEntityId) ?? null;
    const figures = needFiguresOf(comparison, money, rows.get(legalEntityId) ?? []);
    return {
      legalEntityId,
      status,
      takesPart: status === null || status === 'decided',
      ...figures,
      need: needDifference(prices, legalEntityId, BigInt(figures.needAfterOre) - BigInt(figures.needBeforeOre)),
      target: targetPartOf(target, legalEntityId, scenario.target?.excludeAddOns !== false),
      staffOut: staffOfMoves(moves.filter((move) => move.fromId === legalEntityId)),
      staffIn: staffOfMoves(moves.filter((move) => move.toId === legalEntityId)),
    };
  });
  return {
    bodies,
    totals: {
      ...needFiguresOf(comparison, money, [...rows.values()].flat()),
      participating: needFiguresOf(
        comparison,
        money,
        bodies.filter((body) => body.takesPart).flatMap((body) => rows.get(body.legalEntityId) ?? []),
      ),
      ...staffOfMoves(moves),
      target: targetTotals(target, bodies),
    },
    payments: paymentsOf(comparison),
    pricesMixed: money.gaps.some((gap) => gap.code === 'priceLevelMixed'),
    employerMoves: moves,
  };
}

function participantsOf(target: TargetOutcome | null): UnitId[] {
  if (target === null) return [];
  return [...target.participants.map((row) => row.legalEntityId), ...target.notParticipating];
}

function targetPartOf(
  target: TargetOutcome | null,
  legalEntityId: UnitId,
  excludesAddOns: boolean,
): LegalBodyTarget | null {
  const row = target?.participants.find((participant) => participant.legalEntityId === legalEntityId);
  if (row === undefined) return null;
  const addOn = row.addOnOre === null ? null : BigInt(row.addOnOre);
  const counted = excludesAddOns ? 0n : addOn;
  const plan = row.planOre === null || counted === null ? null : BigInt(row.planOre) - counted;
  return {
    baseOre: row.baseOre,
    indexedOre: row.indexedOre,
    planOre: plan === null ? null : toJsonInteger(plan),
    addOnOre: row.addOnOre,
    ...targetDifference(plan, addOn, BigInt(row.indexedOre)),
  };
}

function targetTotals(target: TargetOutcome | null, bodies: readonly LegalBody[]): LegalBodyTotals['target'] {
  if (target === null) return null;
  const { participants: _, ...outcome } = target;
  const parts = bodies.flatMap((body) => body.target ?? []);
  return {
    ...outcome,
    withoutAddOns: differenceOf(sumOrNull(parts.map((part) => part.withoutAddOns.differenceOre))),
    withAddOns: differenceOf(sumOrNull(parts.map((part) => part.withAddOns.differenceOre))),
  };
}
