import type { FactValue, RebaseFact, RebaseFactCode, SetFactCode, ValueCode } from '../compare/rebase-fact.ts';
import type { RebasedChange, RebaseKind } from '../compare/rebased-changes.ts';
import { amountInWords, fteInWords } from '../phrase/amount.ts';
import type { Language, Wording } from '../phrase/language.ts';
import type { Names } from '../phrase/names.ts';
import { placesInWords } from './places.ts';
import { isSetFactCode, setFactMessage } from './rebase-set-message.ts';
import { refusalMessage } from './refusal-message.ts';

const kinds: Readonly<Record<RebaseKind, Wording>> = {
  same: { sv: () => 'oförändrad', en: () => 'same' },
  changed: { sv: () => 'ändrad', en: () => 'changed' },
  gone: { sv: () => 'går inte', en: () => 'gone' },
};

const alreadySo: Wording = {
  sv: () => 'Det som ändringen ville är redan så.',
  en: () => 'What the change wanted is so already.',
};

/** What becomes of a change on the new baseline, in a word or two. */
export function rebaseKindInWords(kind: RebaseKind, language: Language): string {
  return kinds[kind][language]();
}

/** Why a change is not the same on the new baseline, one sentence for each fact; why it cannot be made first. */
export function rebasedChangeReasons(rebased: RebasedChange, names: Names, language: Language): string[] {
  const { refusal, isAlreadySo } = rebased;
  const facts = rebased.facts.map((fact) => rebaseFactMessage(fact, names, language));
  if (refusal === null) return facts;
  return [isAlreadySo ? alreadySo[language]() : refusalMessage(refusal, names, language), ...facts];
}

/** One thing that is not as it was, in one plain sentence. `names` knows both baselines. */
export function rebaseFactMessage(fact: RebaseFact, names: Names, language: Language): string {
  const { code, refs, before, after } = fact;
  if (isSetFactCode(code)) return setFactMessage(fact, names, language);
  const [ref = ''] = refs;
  const what = code.startsWith('line') ? names.line(ref) : names.any(ref);
  const inWords = (value: FactValue): string => valueInWords(code, value, { names, language });
  return texts[code][language](what, inWords(before), inWords(after));
}

type PlainCode = Exclude<RebaseFactCode, SetFactCode>;

const found: Wording<[what: string]> = {
  sv: (what) => `${what} fanns inte förut, men finns nu.`,
  en: (what) => `${what} was not there before, but is now.`,
};

const texts: Readonly<Record<PlainCode, Wording<[what: string, was: string, is: string]>>> = {
  outcome: {
    sv: (_, _was, is) =>
      is === 'skipped'
        ? 'Ändringen är nu inte med: en juridisk person har inte beslutat.'
        : 'Ändringen kan nu genomföras.',
    en: (_, _was, is) =>
      is === 'skipped' ? 'The change is now left out: a legal entity has not decided.' : 'The change can now be made.',
  },
  unitMissing: { sv: (what) => `${what} finns inte längre.`, en: (what) => `${what} is no longer there.` },
  positionMissing: {
    sv: (what) => `Tjänsten ${what} finns inte längre.`,
    en: (what) => `The position ${what} is no longer there.`,
  },
  lineMissing: {
    sv: (what) => `Budgetraden ${what} finns inte längre.`,
    en: (what) => `The budget line ${what} is no longer there.`,
  },
  referenceMissing: {
    sv: (what) => `${what} finns inte längre i organisationen.`,
    en: (what) => `${what} is no longer in the organisation.`,
  },
  unitFound: found,
  positionFound: found,
  lineFound: found,
  referenceFound: found,
  unitName: { sv: (_, was, is) => `${was} heter nu ${is}.`, en: (_, was, is) => `${was} is now called ${is}.` },
  unitKind: {
    sv: (what) => `${what} är av ett annat slag än förut.`,
    en: (what) => `${what} is of another kind than before.`,
  },
  unitParent: {
    sv: (what, was, is) => `${what} ligger nu under ${is}, inte under ${was}.`,
    en: (what, was, is) => `${what} now stands under ${is}, not under ${was}.`,
  },
  unitBoard: {
    sv: (what, was, is) => `${what} hör nu till ${is}, inte till ${was}.`,
    en: (what, was, is) => `${what} now belongs to ${is}, not to ${was}.`,
  },
  unitEmployer: {
    sv: (what, was, is) => `${what} har nu ${is} som arbetsgivare, inte ${was}.`,
    en: (what, was, is) => `${what} now has ${is} as employer, not ${was}.`,
  },
  unitPlace: {
    sv: (what, was, is) => `${what} skulle nu hamna under ${is}, inte under ${was}.`,
    en: (what, was, is) => `${what} would now come under ${is}, not under ${was}.`,
  },
  positionUnit: {
    sv: (what, was, is) => `Tjänsten ${what} ligger nu på ${is}, inte på ${was}.`,
    en: (what, was, is) => `The position ${what} is now on ${is}, not on ${was}.`,
  },
  positionHeadcount: {
    sv: (what, was, is) => `Tjänsten ${what} har nu ${is}, inte ${was}.`,
    en: (what, was, is) => `The position ${what} now has ${is}, not ${was}.`,
  },
  positionFte: {
    sv: (what, was, is) => `Tjänsten ${what} är nu ${is} årsarbetare, inte ${was}.`,
    en: (what, was, is) => `The position ${what} is now ${is} FTE, not ${was}.`,
  },
  positionCost: {
    sv: (what, was, is) => `Tjänsten ${what} kostar nu ${is}, inte ${was}.`,
    en: (what, was, is) => `The position ${what} now costs ${is}, not ${was}.`,
  },
  lineUnit: {
    sv: (what, was, is) => `Budgetraden ${what} ligger nu på ${is}, inte på ${was}.`,
    en: (what, was, is) => `The budget line ${what} is now on ${is}, not on ${was}.`,
  },
  lineAmount: {
    sv: (what, was, is) => `Budgetraden ${what} är nu ${is}, inte ${was}.`,
    en: (what, was, is) => `The budget line ${what} is now ${is}, not ${was}.`,
  },
  activityResponsible: {
    sv: (what, was, is) => `Ansvarig för ${what} är nu ${is}, inte ${was}.`,
    en: (what, was, is) => `Responsible for ${what} is now ${is}, not ${was}.`,
  },
  movedHeadcount: {
    sv: (what, was, is) => `Med ${what} flyttar nu ${is}, inte ${was}.`,
    en: (what, was, is) => `With ${what} now move ${is}, not ${was}.`,
  },
  movedFte: {
    sv: (what, was, is) => `Med ${what} flyttar nu ${is} årsarbetare, inte ${was}.`,
    en: (what, was, is) => `With ${what} now move ${is} FTE, not ${was}.`,
  },
  movedPersonnelCost: {
    sv: (what, was, is) => `Tjänsterna som flyttar med ${what} kostar nu ${is}, inte ${was}.`,
    en: (what, was, is) => `The positions that move with ${what} now cost ${is}, not ${was}.`,
  },
  movedNeed: {
    sv: (what, was, is) => `Nettokostnaden som flyttar med ${what} är nu ${is}, inte ${was}.`,
    en: (what, was, is) => `The net cost that moves with ${what} is now ${is}, not ${was}.`,
  },
  takenFte: {
    sv: (_, was, is) => `Tjänsterna som ändringen berör är nu ${is} årsarbetare, inte ${was}.`,
    en: (_, was, is) => `The positions that the change touches are now ${is} FTE, not ${was}.`,
  },
};

type ValueKind = 'text' | 'unit' | 'count' | 'fte' | 'amount' | 'cost';

const valueKinds: Readonly<Record<ValueCode, ValueKind>> = {
  unitName: 'text',
  unitKind: 'text',
  unitParent: 'unit',
  unitBoard: 'unit',
  unitEmployer: 'unit',
  unitPlace: 'unit',
  positionUnit: 'unit',
  positionHeadcount: 'count',
  positionFte: 'fte',
  positionCost: 'cost',
  lineUnit: 'unit',
  lineAmount: 'amount',
  activityResponsible: 'unit',
  movedHeadcount: 'count',
  movedFte: 'fte',
  movedPersonnelCost: 'amount',
  movedNeed: 'amount',
  takenFte: 'fte',
};

const nothing: Readonly<Record<'unit' | 'cost', Readonly<Record<Language, string>>>> = {
  unit: { sv: 'ingen', en: 'none' },
  cost: { sv: 'ett okänt belopp', en: 'an unknown amount' },
};

function valueInWords(
  code: PlainCode,
  value: FactValue,
  { names, language }: { readonly names: Names; readonly language: Language },
): string {
  const kind = Object.entries(valueKinds).find(([known]) => known === code)?.[1] ?? 'text';
  if (value === null) return nothing[kind === 'cost' ? 'cost' : 'unit'][language];
  switch (kind) {
    case 'unit':
      return names.unit(String(value));
    case 'count':
      return placesInWords(Number(value), language);
    case 'fte':
      return fteInWords(Number(value), language);
    case 'amount':
    case 'cost':
      return amountInWords(Number(value), language);
    default:
      return String(value);
  }
}
