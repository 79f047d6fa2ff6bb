import type { Gap, GapCode, Warning, WarningCode } from '../model/finding.ts';
import { amountInWords } from '../phrase/amount.ts';
import type { Language, Wording } from '../phrase/language.ts';
import { listInWords } from '../phrase/list.ts';
import type { Names } from '../phrase/names.ts';

/** A warning in one plain sentence; its amount is told where it says something. */
export function warningMessage(warning: Warning, names: Names, language: Language): string {
  const amount = warning.amountOre === null ? '' : amountInWords(warning.amountOre, language);
  return warnings[warning.code][language](
    warning.refs.map((id) => names.any(id)),
    amount,
  );
}

/** What data is missing, in one plain sentence that says what to add. */
export function gapMessage(gap: Gap, names: Names, language: Language): string {
  return gaps[gap.code][language](gap.refs.map((id) => names.any(id)));
}

const pair = (named: readonly string[], language: Language): string =>
  named.length > 1
    ? listInWords(named, language)
    : `${listInWords(named, language)} ${language === 'sv' ? 'och okänd motpart' : 'and an unknown counterpart'}`;

const warnings: Readonly<Record<WarningCode, Wording<[named: readonly string[], amount: string]>>> = {
  strandedOverhead: {
    sv: ([board], amount) => `Omkostnader blir kvar hos ${board}: ${amount}.`,
    en: ([board], amount) => `Overhead is left behind at ${board}: ${amount}.`,
  },
  tradeCrossesBoards: {
    sv: ([seller, buyer], amount) => `Ny internhandel över nämndgräns: ${seller} säljer till ${buyer} för ${amount}.`,
    en: ([seller, buyer], amount) => `Internal trade comes to cross boards: ${seller} sells to ${buyer} for ${amount}.`,
  },
  tradeCrossesEntities: {
    sv: ([seller, buyer], amount) =>
      `Handel över gränsen mellan juridiska personer: ${seller} säljer till ${buyer} för ${amount}.`,
    en: ([seller, buyer], amount) => `Trade comes to cross legal entities: ${seller} sells to ${buyer} for ${amount}.`,
  },
  entityPaysMore: {
    sv: ([entity], amount) => `${entity} betalar ${amount} mer per år.`,
    en: ([entity], amount) => `${entity} pays ${amount} more a year.`,
  },
  parentLinesUndivided: {
    sv: (_, amount) => `Kostnader på överordnad nivå följer odelade med: ${amount}. Ska undantaget ha en del?`,
    en: (_, amount) => `Costs at the parent level go along undivided: ${amount}. Should the exception keep a share?`,
  },
  managerWithoutUnit: {
    sv: ([position, unit]) => `${position} leder inte längre ${unit}.`,
    en: ([position, unit]) => `${position} no longer leads ${unit}.`,
  },
  unitWithoutManager: { sv: ([unit]) => `${unit} står utan chef.`, en: ([unit]) => `${unit} is without a manager.` },
  emptyUnit: {
    sv: ([unit]) => `${unit} är tom efter ändringen.`,
    en: ([unit]) => `${unit} is empty after the change.`,
  },
  smallGroup: {
    sv: ([unit]) => `${unit} har färre än fem platser: visa inga uppgifter som pekar ut någon.`,
    en: ([unit]) => `${unit} has fewer than five places: show nothing that points a person out.`,
  },
  priceLevelMixed: {
    sv: ([change]) => `Ändringen ${change} är i ett annat års priser.`,
    en: ([change]) => `Change ${change} is in the prices of another year.`,
  },
  indexMixed: {
    sv: () => 'Målets index kommer från olika publiceringar.',
    en: () => 'The index of the target comes from different publications.',
  },
  internalNotClosed: {
    sv: (named, amount) => `Interna poster tar inte ut varandra mellan ${pair(named, 'sv')}: ${amount} skiljer.`,
    en: (named, amount) => `Internal lines do not cancel out between ${pair(named, 'en')}: ${amount} differs.`,
  },
  personnelMismatch: {
    sv: ([unit], amount) => `Personalbudgeten för ${unit} skiljer sig från tjänsternas kostnad med ${amount}.`,
    en: ([unit], amount) => `The personnel budget of ${unit} differs from the cost of its positions by ${amount}.`,
  },
  positionCostUnknown: {
    sv: ([position]) => `Kostnaden för ${position} är inte känd.`,
    en: ([position]) => `The cost of ${position} is not known.`,
  },
  splitPosition: {
    sv: ([position]) => `${position} delas: bara en del av tjänsten flyttar.`,
    en: ([position]) => `${position} is divided: only a share of it moves.`,
  },
  activityWithoutResponsible: {
    sv: ([activity]) => `${activity} står utan ansvarig.`,
    en: ([activity]) => `${activity} is left without anyone responsible.`,
  },
};

const gaps: Readonly<Record<GapCode, Wording<[named: readonly string[]]>>> = {
  noBudgetForYear: {
    sv: () => 'Organisationen har inga budgetrader för budgetåret.',
    en: () => 'The organisation has no budget lines of the budget year.',
  },
  personnelLineMissing: {
    sv: ([unit]) => `${unit} har tjänster med kostnad, men ingen personalbudget.`,
    en: ([unit]) => `${unit} has positions with a cost but no personnel budget.`,
  },
  positionCostUnknown: {
    sv: ([position]) => `${position} flyttas, men kostnaden är inte känd.`,
    en: ([position]) => `${position} moves, but its cost is not known.`,
  },
  internalNotClosed: {
    sv: (named) => `Interna poster mellan ${pair(named, 'sv')} tar inte ut varandra och berörs av ändringen.`,
    en: (named) => `Internal lines between ${pair(named, 'en')} do not cancel out and are touched by the change.`,
  },
  agreementMissing: {
    sv: ([, body]) => `${body} köpte tidigare internt och saknar tjänsteavtal.`,
    en: ([, body]) => `${body} used to buy internally and has no service agreement.`,
  },
  unpriced: {
    sv: ([agreement, line]) => `Volym eller pris saknas för ${line} i avtalet ${agreement}.`,
    en: ([agreement, line]) => `Volume or price is missing for ${line} in agreement ${agreement}.`,
  },
  priceLevelMixed: {
    sv: ([change]) => `Ändringen ${change} är i ett annat års priser än budgetåret.`,
    en: ([change]) => `Change ${change} is in the prices of another year than the budget year.`,
  },
};
