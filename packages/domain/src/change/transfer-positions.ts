import { lookUp } from '../base/layered-map.ts';
import { type Organisation, positionOf, unitOf } from '../model/organisation.ts';
import type { PositionId } from '../model/position.ts';
import type { UnitId } from '../model/unit.ts';
import { capitalised } from '../phrase/list.ts';
import type { Phrase } from '../phrase/phrase.ts';
import type { ChangeHead } from './change-head.ts';
import { unknownCostGaps } from './position-departures.ts';
import { movePositions, type PositionMove } from './position-move.ts';
import { type Refusal, refuse } from './refusal.ts';
import { repeatedIds } from './repeated-ids.ts';
import { partOfPosition, wholePosition } from './split-position.ts';
import type { Verb } from './verb.ts';

/** Which places of a position move; neither number given = the whole position, one given = the other in proportion. */
export interface PositionShare {
  readonly positionId: PositionId;
  readonly headcount: number | null;
  /** Thousandths of a full-time equivalent. */
  readonly fteMilli: number | null;
}

/** Flytta tjänster: positions, or some places of them, move one by one with their personnel cost. Source: docs/format.md. */
export interface TransferPositions extends ChangeHead {
  readonly type: 'transferPositions';
  readonly positions: readonly PositionShare[];
  readonly toUnitId: UnitId;
}

/**
 * The cost of each moved part goes along as a pair of personnel lines; unknown cost gives none (a gap in the evaluation).
 * Refusals, in order: `placeNotAllowed` [toUnitId] for finance, assembly, committee, managementGroup; `duplicateId` [positions given
 * twice]; then per item in order `tooMany` [position] (more than there is), `noChange` [position] (there already, or 0
 * places and 0 FTE of a position that has some). Gap: `positionCostUnknown` [position].
 */
export const transferPositions: Verb<TransferPositions> = {
  neededRoles: ['personnel'],
  named: (change) => ({ units: [change.toUnitId], positions: change.positions.map((item) => item.positionId) }),
  plan(organisation, change) {
    if (!mayHoldPositions(organisation, change.toUnitId)) return refuse('placeNotAllowed', [change.toUnitId]);
    const repeated = repeatedIds(change.positions.map((item) => item.positionId));
    if (repeated.length > 0) return refuse('duplicateId', repeated);
    const moves: PositionMove[] = [];
    for (const item of change.positions) {
      const refusal = refusalOf(organisation, change, item);
      if (refusal !== null) return refusal;
      const position = positionOf(organisation, item.positionId);
      moves.push(
        item.headcount === null && item.fteMilli === null
          ? wholePosition(position)
          : partOfPosition(position, item, `${position.id}~${change.id}`),
      );
    }
    return movePositions(organisation, moves, { changeId: change.id, toUnitId: change.toUnitId });
  },
  sentence(change, phrase) {
    const titles = change.positions.map((item) => titleInWords(item, phrase));
    const held = change.positions.map((item) => lookUp(phrase.organisation.tables.positions, item.positionId));
    const sources = phrase.units([...new Set(held.flatMap((position) => position?.unitId ?? []))]);
    const [what, to] = [capitalised(phrase.list(titles)), phrase.names.unit(change.toUnitId)];
    return phrase.say({
      sv: `${what} flyttas${sources === '' ? '' : ` från ${sources}`} till ${to}`,
      en: `${what} ${titles.length === 1 ? 'moves' : 'move'}${sources === '' ? '' : ` from ${sources}`} to ${to}`,
    });
  },
  gaps: (_, deed) => unknownCostGaps(deed),
};

function titleInWords({ positionId, headcount }: PositionShare, { names, count }: Phrase): string {
  const title = names.position(positionId);
  return headcount === null ? title : `${count(headcount)} ${title}`;
}

/** Whether places may be put on a unit: not on a finance unit, an assembly, a committee or a management group. */
export function mayHoldPositions(organisation: Organisation, id: UnitId): boolean {
  const { kind } = unitOf(organisation, id);
  return kind !== 'finance' && kind !== 'assembly' && kind !== 'committee' && kind !== 'managementGroup';
}

function refusalOf(organisation: Organisation, change: TransferPositions, item: PositionShare): Refusal | null {
  const position = positionOf(organisation, item.positionId);
  const [headcount, fteMilli] = [item.headcount ?? 0, item.fteMilli ?? 0];
  if (headcount > position.headcount || fteMilli > position.fteMilli) return refuse('tooMany', [position.id]);
  const nothing = movesNothing(item) && (position.headcount > 0 || position.fteMilli > 0);
  return nothing || position.unitId === change.toUnitId ? refuse('noChange', [position.id]) : null;
}

function movesNothing(item: PositionShare): boolean {
  if (item.headcount === null && item.fteMilli === null) return false;
  return (item.headcount ?? 0) === 0 && (item.fteMilli ?? 0) === 0;
}
