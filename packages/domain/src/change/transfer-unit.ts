import { sortedIds } from '../base/order.ts';
import { toJsonInteger } from '../base/overflow.ts';
import { type Warning, warning } from '../model/finding.ts';
import { bodyOf, findUnit, isAtOrBelow, type Organisation, unitOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { rowUpdate, tableDiff } from '../patch/patch.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { ceasingTrade } from './ceasing-trade.ts';
import type { ChangeHead } from './change-head.ts';
import { costsAboveStaying } from './costs-above-staying.ts';
import { fateOf, movedPartOf } from './moved-part.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { repeatedIds } from './repeated-ids.ts';
import type { TradePolicy } from './trade-policy.ts';
import { placesOf, type TransferException } from './transfer-places.ts';
import type { Deed, Verb } from './verb.ts';

/**
 * Flytta enhet, utom (överflyttning): a unit gets another parent and takes along everything below it but the exceptions, with
 * its positions and lines. Source: Region Halland RS200432 § 17 (IT- och teleservice, utom Teleservice); docs/format.md.
 */
export interface TransferUnit extends ChangeHead {
  readonly type: 'transferUnit';
  readonly unitId: UnitId;
  readonly toParentId: UnitId;
  /** The parent that the author believed in; null = not said. */
  readonly fromParentId: UnitId | null;
  readonly exceptions: readonly TransferException[];
  readonly tradePolicy: TradePolicy;
}

/**
 * Refusals, in order: `assemblyMove` [u]; `rootMove` [u]; `placeNotAllowed` [u] (finance); `fromMismatch` [u, real parent];
 * `noChange` [u]; `duplicateException` [ids]; `exceptionNotBelow` [ids]; `cycle` [u, toParentId] if the receiver is moved
 * along; then those of the new places (`placesOf`). Warning: `parentLinesUndivided` [change], the sum in öre. The evaluation
 * finds what the last state tells: the gap `agreementMissing` [change, body], and warnings of trade, overhead and managers.
 */
export const transferUnit: Verb<TransferUnit> = {
  neededRoles: [],
  named: (change) => ({
    units: [
      change.unitId,
      change.toParentId,
      ...change.exceptions.flatMap((item) =>
        item.toParentId === null ? [item.unitId] : [item.unitId, item.toParentId],
      ),
    ],
  }),
  plan(organisation, change) {
    const early = refusalOfUnit(organisation, change) ?? refusalOfExceptions(organisation, change);
    if (early !== null) return early;
    const part = movedPartOf(organisation, change);
    const places = placesOf(organisation, change, part);
    if (isRefusal(places)) return places;
    const updated = [...places]
      .map(([id, parentId]) => ({ unit: unitOf(organisation, id), parentId }))
      .filter(({ unit, parentId }) => unit.parentId !== parentId)
      .map(({ unit, parentId }) => rowUpdate(unit, { parentId }));
    const removed =
      change.tradePolicy === 'keep' ? [] : ceasingTrade(organisation, change.tradePolicy, { part, places });
    return { units: tableDiff({ updated }), ...(removed.length === 0 ? {} : { lines: tableDiff({ removed }) }) };
  },
  sentence(change, phrase) {
    const what = `${phrase.names.unit(change.unitId)}${exceptionsInWords(change, phrase)}`;
    const { from, to } = endsOf(change, phrase.organisation);
    const [left, reached] = [from === null ? null : phrase.names.unit(from), phrase.names.unit(to)];
    return phrase.say({
      sv: `${what} flyttas${left === null ? '' : ` från ${left}`} till ${reached}`,
      en: `${what} moves${left === null ? '' : ` from ${left}`} to ${reached}`,
    });
  },
  warnings: undividedParentLines,
};

function refusalOfUnit(organisation: Organisation, change: TransferUnit): Refusal | null {
  const unit = unitOf(organisation, change.unitId);
  if (unit.kind === 'assembly') return refuse('assemblyMove', [unit.id]);
  if (unit.parentId === null) return refuse('rootMove', [unit.id]);
  if (unit.kind === 'finance') return refuse('placeNotAllowed', [unit.id]);
  if (change.fromParentId !== null && change.fromParentId !== unit.parentId) {
    return refuse('fromMismatch', [unit.id, unit.parentId]);
  }
  return unit.parentId === change.toParentId ? refuse('noChange', [unit.id]) : null;
}

function refusalOfExceptions(organisation: Organisation, change: TransferUnit): Refusal | null {
  const ids = change.exceptions.map((exception) => exception.unitId);
  const repeated = repeatedIds(ids);
  if (repeated.length > 0) return refuse('duplicateException', repeated);
  const outside = ids.filter((id) => id === change.unitId || !isAtOrBelow(organisation, id, change.unitId));
  if (outside.length > 0) return refuse('exceptionNotBelow', sortedIds(outside));
  const receiverFate = fateOf(organisation, movedPartOf(organisation, change), change.toParentId);
  return receiverFate === 'goes' ? refuse('cycle', [change.unitId, change.toParentId]) : null;
}

/** From board to board where the board changes, else from parent to parent. */
function endsOf(
  change: TransferUnit,
  organisation: Organisation,
): { readonly from: UnitId | null; readonly to: UnitId } {
  const unit = findUnit(organisation, change.unitId);
  const receiver = findUnit(organisation, change.toParentId);
  const parents = { from: unit?.parentId ?? null, to: change.toParentId };
  if (unit === undefined || receiver === undefined) return parents;
  const bodies = { from: bodyOf(organisation, unit.id), to: bodyOf(organisation, receiver.id) };
  return bodies.from === bodies.to ? parents : bodies;
}

/** `, utom A och B, men med C,`: what stays, and what goes all the same. */
function exceptionsInWords(change: TransferUnit, phrase: Phrase): string {
  const going = goingAllTheSame(change, phrase.organisation);
  const staying = change.exceptions.map((exception) => exception.unitId).filter((id) => !going.includes(id));
  if (staying.length === 0) return '';
  const but =
    going.length === 0
      ? ''
      : phrase.say({ sv: `, men med ${phrase.units(going)}`, en: `, but with ${phrase.units(going)}` });
  return `${phrase.say({ sv: ', utom', en: ', except' })} ${phrase.units(staying)}${but},`;
}

/** Listed units inside an exception that go after all; not told while some listed unit is not below the transferred one. */
function goingAllTheSame(change: TransferUnit, organisation: Organisation): UnitId[] {
  const ids = change.exceptions.map((exception) => exception.unitId);
  const isBelow = (id: UnitId): boolean =>
    findUnit(organisation, id) !== undefined && isAtOrBelow(organisation, id, change.unitId);
  if (!ids.every(isBelow)) return [];
  const { listed } = movedPartOf(organisation, change);
  return ids.filter((id) => listed.get(id) === 'goes' && id !== change.unitId);
}

/** `parentLinesUndivided` [change], sum: a staying exception leaves no share behind of costs that stand above it. */
function undividedParentLines(change: TransferUnit, { met }: Deed): Warning[] {
  const amounts = costsAboveStaying(met, movedPartOf(met, change));
  if (amounts.length === 0) return [];
  const sum = amounts.reduce((total, amount) => total + amount, 0n);
  return [warning('parentLinesUndivided', [change.id], toJsonInteger(sum))];
}
