import { present } from '../base/assert.ts';
import { yearOf } from '../base/iso-date.ts';
import { lookUp, valuesOf } from '../base/layered-map.ts';
import type { Measure } from '../evaluate/money/year-figures.ts';
import type { ReckonedYear } from '../evaluate/money/year-table.ts';
import { bodyOf, type Organisation } from '../model/organisation.ts';
import type { DecidedAdjustment, OneOff } from '../model/reform-record.ts';
import type { UnitId } from '../model/unit.ts';
import { type Fraction, isZero, times, whole } from '../quantity/fraction.ts';
import { yearShare } from '../quantity/year-share.ts';
import type { Evening } from '../scenario/replay.ts';
import type { Basis } from './basis.ts';
import { changedLeaves } from './changed-leaves.ts';
import { type Crossing, crossingKey } from './crossing.ts';
import { changedLine, movedLine } from './line-term.ts';
import { withoutRoundTrips } from './movement.ts';
import { sourceOfChange } from './source-of-change.ts';
import type { DecidedTerm, OneOffTerm, Term } from './term.ts';

/** One accounting body in one year. */
export interface BodyYear {
  readonly basis: Basis;
  readonly year: ReckonedYear;
  readonly bodyId: UnitId;
}

/** The leaves of one measure of a body in a year: each line, one-off and decision by the share of its date. */
export function leavesOf(at: BodyYear, measure: Measure): readonly Term[] {
  switch (measure) {
    case 'crossEntity':
      return crossEntityLeaves(at);
    case 'decided':
      return decidedLeaves(at);
    case 'budget':
      return [...movedLeaves(at, true), ...oneOffLeaves(at)];
    default:
      return movedLeaves(at, false);
  }
}

/** Transition one-offs of a year, on every body. */
export function transitionLeaves(basis: Basis, year: number): readonly OneOffTerm[] {
  return fallenOneOffs(basis, year)
    .filter((fallen) => fallen.isTransition)
    .map(({ oneOff }) => oneOffTerm(basis, oneOff));
}

function movedLeaves({ basis, year, bodyId }: BodyYear, isBudget: boolean): Term[] {
  const movements = basis
    .movements()
    .filter((movement) => movement.bodyId === bodyId && (movement.lineClass === 'budget') === isBudget);
  return withoutRoundTrips(movements, (movement) => movement.date).flatMap((movement) => {
    const share = shareOf(basis, movement.date, year);
    return isZero(share) ? [] : [movedLine(movement, share)];
  });
}

function crossEntityLeaves({ basis, year, bodyId }: BodyYear): Term[] {
  const own = (crossings: readonly Crossing[] = []): readonly Crossing[] =>
    crossings.filter((crossing) => crossing.bodyId === bodyId);
  return basis.comparison.replay.evenings.flatMap(({ date }, at) => {
    const share = shareOf(basis, date, year);
    if (isZero(share)) return [];
    const changed = changedLeaves(own(basis.crossings()[at - 1]), own(basis.crossings()[at]), crossingKey);
    return changed.map(({ leaf, sign }) => {
      const stage = basis.stages().findLast((step) => step.date === date && step.lines.has(leaf.line.id));
      return changedLine({ ...leaf, amount: sign * leaf.amount }, { share, date, changeId: stage?.changeId ?? null });
    });
  });
}

function decidedLeaves({ basis, year, bodyId }: BodyYear): Term[] {
  const { replay } = basis.comparison;
  const own = (evening: Evening | undefined): Decided[] =>
    evening === undefined ? [] : decidedIn(evening.organisation).filter((entry) => entry.bodyId === bodyId);
  return replay.evenings.flatMap((evening, at) => {
    const share = shareOf(basis, evening.date, year);
    if (isZero(share)) return [];
    const key = ({ record, boardId }: Decided): string => JSON.stringify([record.id, boardId]);
    return changedLeaves(own(replay.evenings[at - 1]), own(evening), key).map(({ leaf, sign }): DecidedTerm => {
      const { record, boardId, amountOre } = leaf;
      return {
        kind: 'decided',
        amount: times(whole(sign * BigInt(amountOre)), share),
        changeId: record.id,
        boardId,
        amountOre,
        share,
        effectiveDate: evening.date,
        source: sourceOfChange(basis, record.id),
      };
    });
  });
}

interface Decided {
  readonly record: DecidedAdjustment;
  readonly boardId: UnitId;
  readonly bodyId: UnitId;
  readonly amountOre: number;
}

function decidedIn(state: Organisation): Decided[] {
  return [...valuesOf(state.tables.decided)].flatMap((record) =>
    record.entries.map((entry) => ({ record, ...entry, bodyId: bodyOf(state, entry.boardId) })),
  );
}

function oneOffLeaves({ basis, year, bodyId }: BodyYear): Term[] {
  return fallenOneOffs(basis, year.year)
    .filter((fallen) => fallen.bodyId === bodyId && !fallen.isTransition)
    .map(({ oneOff }) => oneOffTerm(basis, oneOff));
}

interface FallenOneOff {
  readonly oneOff: OneOff;
  readonly bodyId: UnitId;
  readonly isTransition: boolean;
}

/** The one-offs of a year, found from the changes that made them, on the body that their unit had that evening. */
function fallenOneOffs({ comparison: { replay, before } }: Basis, year: number): FallenOneOff[] {
  return replay.evenings
    .filter((evening) => yearOf(evening.date) === year)
    .flatMap(({ date, organisation }) =>
      replay.scenario.changes
        .filter((change) => change.effectiveDate === date)
        .flatMap((change) => lookUp(organisation.tables.oneOffs, change.id) ?? [])
        .map((oneOff) => ({
          oneOff,
          bodyId: bodyOf(organisation, oneOff.unitId),
          isTransition:
            present(before.reference.accountGroups.get(oneOff.accountGroupId), 'its group').role === 'transition',
        })),
    );
}

function oneOffTerm(basis: Basis, oneOff: OneOff): OneOffTerm {
  return {
    kind: 'oneOff',
    amount: whole(BigInt(oneOff.amountOre)),
    changeId: oneOff.id,
    unitId: oneOff.unitId,
    accountGroupId: oneOff.accountGroupId,
    amountOre: oneOff.amountOre,
    effectiveDate: oneOff.date,
    source: sourceOfChange(basis, oneOff.id),
  };
}

function shareOf({ comparison }: Basis, date: Evening['date'], { year }: ReckonedYear): Fraction {
  return yearShare(date, year, comparison.replay.scenario.partYearFactors);
}
