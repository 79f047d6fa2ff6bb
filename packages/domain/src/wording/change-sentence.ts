import { unreachable } from '../base/assert.ts';
import { lookUp } from '../base/layered-map.ts';
import type { Change } from '../change/change.ts';
import { movedPartOf } from '../change/moved-part.ts';
import type { TransferUnit } from '../change/transfer-unit.ts';
import { bodyOf, findUnit, isAtOrBelow, type Organisation } from '../model/organisation.ts';
import { amountInWords } from './amount.ts';
import { dateInWords } from './date.ts';
import type { Language } from './language.ts';
import { capitalised, countInWords, listInWords } from './list.ts';
import { type Names, namesIn } from './names.ts';

/** What a sentence is made in: the state that the change meets, and whether it tells its date. */
export interface SentenceContext {
  readonly organisation: Organisation;
  readonly language: Language;
  readonly withDate: boolean;
}

/** A change as one sentence: the same in interface, export and decision text (att-sats). */
export function changeSentence(change: Change, context: SentenceContext): string {
  const { language } = context;
  const date = context.withDate
    ? ` ${language === 'sv' ? 'den' : 'on'} ${dateInWords(change.effectiveDate, language)}`
    : '';
  return `${clauseOf(change, context)}${date}.`;
}

function clauseOf(change: Change, context: SentenceContext): string {
  const names = namesIn(context.organisation);
  const isSwedish = context.language === 'sv';
  const unit = (id: string): string => names.unit(id);
  const list = (ids: readonly string[]): string => listInWords(ids.map(unit), context.language);
  switch (change.type) {
    case 'createUnit':
      if (change.parentId === null) return isSwedish ? `${change.name} inrättas` : `${change.name} is established`;
      return isSwedish
        ? `${change.name} inrättas under ${unit(change.parentId)}`
        : `${change.name} is established under ${unit(change.parentId)}`;
    case 'renameUnit':
      return isSwedish
        ? `${unit(change.unitId)} byter namn till ${change.name}`
        : `${unit(change.unitId)} is renamed ${change.name}`;
    case 'transferUnit':
      return transferClause(change, context, names);
    case 'mergeUnits': {
      const merged = change.unitIds.filter((id) => id !== change.intoUnitId);
      return isSwedish
        ? `${list(merged)} slås samman med ${unit(change.intoUnitId)}`
        : `${list(merged)} ${merged.length === 1 ? 'is' : 'are'} merged into ${unit(change.intoUnitId)}`;
    }
    case 'closeUnit':
      return isSwedish ? `${unit(change.unitId)} avslutas` : `${unit(change.unitId)} is closed`;
    case 'transferPositions':
      return positionsClause(change, context, names);
    case 'consolidateStaffFunction': {
      const what = names.staffFunction(change.staffFunctionId);
      return isSwedish
        ? `${what} samlas på ${unit(change.toUnitId)} från ${list(change.fromUnitIds)}`
        : `${what} is brought together at ${unit(change.toUnitId)} from ${list(change.fromUnitIds)}`;
    }
    case 'allocateLine':
      return isSwedish
        ? `${names.line(change.lineId)} fördelas på ${list(change.shares.map((share) => share.unitId))}`
        : `${names.line(change.lineId)} is divided over ${list(change.shares.map((share) => share.unitId))}`;
    case 'adjustBudget': {
      const amount = amountInWords(change.amountOre, context.language);
      const group = names.accountGroup(change.accountGroupId);
      const once = change.recurrence === 'oneOff';
      return isSwedish
        ? `${group} på ${unit(change.unitId)} ändras med ${amount}${once ? ' en gång' : ' per år'}`
        : `${group} at ${unit(change.unitId)} changes by ${amount}${once ? ' once' : ' a year'}`;
    }
    case 'agreeService':
      return isSwedish
        ? `${unit(change.providerUnitId)} levererar tjänster till ${unit(change.customerUnitId)} enligt avtal`
        : `${unit(change.providerUnitId)} delivers services to ${unit(change.customerUnitId)} by agreement`;
    case 'technicalAdjustment':
      return adjustmentClause(change, context, names);
    case 'reassignActivity':
      return isSwedish
        ? `${unit(change.toUnitId)} blir ansvarig för ${names.activity(change.activityId)}`
        : `${unit(change.toUnitId)} becomes responsible for ${names.activity(change.activityId)}`;
    default:
      return unreachable(change);
  }
}

/** From board to board where the board changes, else from parent to parent. */
function transferClause(change: TransferUnit, { organisation, language }: SentenceContext, names: Names): string {
  const unit = findUnit(organisation, change.unitId);
  const parentId = unit?.parentId ?? null;
  const isKnown = unit !== undefined && findUnit(organisation, change.toParentId) !== undefined;
  const [fromBody, toBody] = isKnown
    ? [bodyOf(organisation, unit.id), bodyOf(organisation, change.toParentId)]
    : [null, null];
  const crosses = fromBody !== null && toBody !== null && fromBody !== toBody;
  const from = crosses ? fromBody : parentId;
  const to = crosses ? toBody : change.toParentId;
  const subject = names.unit(change.unitId);
  const except = exceptionsInWords(change, { organisation, language }, names);
  if (language === 'sv') {
    return `${subject}${except} flyttas${from === null ? '' : ` från ${names.unit(from)}`} till ${names.unit(to)}`;
  }
  return `${subject}${except} moves${from === null ? '' : ` from ${names.unit(from)}`} to ${names.unit(to)}`;
}

/** `, utom A och B, men med C,`: what stays, and what goes all the same. */
function exceptionsInWords(
  change: TransferUnit,
  { organisation, language }: Pick<SentenceContext, 'organisation' | 'language'>,
  names: Names,
): string {
  const ids = change.exceptions.map((exception) => exception.unitId);
  const areBelow = ids.every(
    (id) => findUnit(organisation, id) !== undefined && isAtOrBelow(organisation, id, change.unitId),
  );
  const listed =
    areBelow && findUnit(organisation, change.unitId) !== undefined ? movedPartOf(organisation, change).listed : null;
  const going = ids.filter((id) => listed?.get(id) === 'goes' && id !== change.unitId);
  const staying = ids.filter((id) => !going.includes(id));
  const list = (some: readonly string[]): string =>
    listInWords(
      some.map((id) => names.unit(id)),
      language,
    );
  if (staying.length === 0) return '';
  const but = going.length === 0 ? '' : language === 'sv' ? `, men med ${list(going)}` : `, but with ${list(going)}`;
  return `${language === 'sv' ? ', utom' : ', except'} ${list(staying)}${but},`;
}

function positionsClause(
  change: Extract<Change, { readonly type: 'transferPositions' }>,
  { organisation, language }: SentenceContext,
  names: Names,
): string {
  const titles = change.positions.map((item) => {
    const title = names.position(item.positionId);
    return item.headcount === null ? title : `${countInWords(item.headcount, language)} ${title}`;
  });
  const sources = [
    ...new Set(
      change.positions.flatMap((item) => lookUp(organisation.tables.positions, item.positionId)?.unitId ?? []),
    ),
  ];
  const from = listInWords(
    sources.map((id) => names.unit(id)),
    language,
  );
  const to = names.unit(change.toUnitId);
  const what = capitalised(listInWords(titles, language));
  if (language === 'sv') return `${what} flyttas${from === '' ? '' : ` från ${from}`} till ${to}`;
  return `${what} ${titles.length === 1 ? 'moves' : 'move'}${from === '' ? '' : ` from ${from}`} to ${to}`;
}

function adjustmentClause(
  change: Extract<Change, { readonly type: 'technicalAdjustment' }>,
  { language }: SentenceContext,
  names: Names,
): string {
  const raised = change.entries.filter((entry) => entry.amountOre > 0);
  const lowered = change.entries.filter((entry) => entry.amountOre < 0);
  const sum = raised.reduce((total, entry) => total + BigInt(entry.amountOre), 0n);
  const amount = amountInWords(sum, language);
  const nameList = (entries: typeof raised): string =>
    entries.length <= 2
      ? listInWords(
          entries.map((entry) => names.unit(entry.boardId)),
          language,
        )
      : `${countInWords(entries.length, language)} ${language === 'sv' ? 'nämnder' : 'boards'}`;
  return language === 'sv'
    ? `Ramen höjs för ${nameList(raised)} och sänks för ${nameList(lowered)} med lika mycket, ${amount}`
    : `Funding is raised for ${nameList(raised)} and lowered for ${nameList(lowered)} by as much, ${amount}`;
}
