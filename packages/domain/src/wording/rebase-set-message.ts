import { present } from '../base/assert.ts';
import type { FactValue, RebaseFact, RebaseFactCode, SetCode, SetFactCode, SetTurn } from '../compare/rebase-fact.ts';
import { amountInWords } from '../phrase/amount.ts';
import type { Language, Wording } from '../phrase/language.ts';
import { countInWords } from '../phrase/list.ts';
import type { Names } from '../phrase/names.ts';
import { placesInWords } from './places.ts';

/** So many names are told; the rest are counted. */
const toldNames = 5;

interface SetTexts {
  /** One and several of the things. */
  readonly sv: readonly [one: string, several: string];
  readonly en: readonly [one: string, several: string];
  /** Number of refs before those of the things. */
  readonly own: 0 | 1;
  /** What the amounts are: places, öre, or the count of the things. */
  readonly amounts: 'places' | 'ore' | null;
}

const sets: Readonly<Record<SetCode, SetTexts>> = {
  movedUnits: {
    sv: ['enhet i det som flyttar', 'enheter i det som flyttar'],
    en: ['unit in what moves', 'units in what moves'],
    own: 1,
    amounts: null,
  },
  movedPositions: {
    sv: ['tjänst i det som flyttar', 'tjänster i det som flyttar'],
    en: ['position in what moves', 'positions in what moves'],
    own: 1,
    amounts: 'places',
  },
  movedLines: {
    sv: ['budgetrad i det som flyttar', 'budgetrader i det som flyttar'],
    en: ['budget line in what moves', 'budget lines in what moves'],
    own: 1,
    amounts: 'ore',
  },
  takenPositions: {
    sv: ['tjänst som ändringen berör', 'tjänster som ändringen berör'],
    en: ['position that the change touches', 'positions that the change touches'],
    own: 0,
    amounts: 'places',
  },
  madeLines: {
    sv: ['budgetrad som ändringen gör', 'budgetrader som ändringen gör'],
    en: ['budget line that the change makes', 'budget lines that the change makes'],
    own: 0,
    amounts: 'ore',
  },
  ceasingLines: {
    sv: ['budgetrad som upphör', 'budgetrader som upphör'],
    en: ['budget line that ceases', 'budget lines that cease'],
    own: 0,
    amounts: 'ore',
  },
  passedLines: {
    sv: ['budgetrad som lämnas över', 'budgetrader som lämnas över'],
    en: ['budget line that is handed over', 'budget lines that are handed over'],
    own: 0,
    amounts: 'ore',
  },
  passedActivities: {
    sv: ['aktivitet som byter ansvarig', 'aktiviteter som byter ansvarig'],
    en: ['activity that gets another responsible unit', 'activities that get another responsible unit'],
    own: 0,
    amounts: null,
  },
};

const turns: Readonly<Record<SetTurn, Wording<[things: string, was: string, is: string]>>> = {
  Leave: { sv: (things) => `Bortfaller: ${things}.`, en: (things) => `No longer: ${things}.` },
  Join: { sv: (things) => `Tillkommer: ${things}.`, en: (things) => `Added: ${things}.` },
  Changed: {
    sv: (things, was, is) => `Ändrat: ${things}, från ${was} till ${is}.`,
    en: (things, was, is) => `Changed: ${things}, from ${was} to ${is}.`,
  },
};

const byCode = new Map(
  Object.entries(sets).flatMap(([set, texts]) =>
    Object.entries(turns).map(([turn, wording]) => [`${set}${turn}`, { texts, wording }] as const),
  ),
);

/** Whether a fact is about things that a change takes along or makes. */
export function isSetFactCode(code: RebaseFactCode): code is SetFactCode {
  return byCode.has(code);
}

/** A fact about things that a change takes along or makes, in one plain sentence. */
export function setFactMessage(fact: RebaseFact, names: Names, language: Language): string {
  const { texts, wording } = present(byCode.get(fact.code), `${fact.code} is about a set`);
  const inWords = (sum: FactValue): string => amountOf(texts, Number(sum), language);
  const things = thingsInWords(fact.refs.slice(texts.own), texts, { names, language });
  return wording[language](things, inWords(fact.before), inWords(fact.after));
}

/** How many and what: `två tjänster i det som flyttar (HR-strateg, Lönechef)`. Budget lines have no names to tell. */
function thingsInWords(
  ids: readonly string[],
  { amounts, ...texts }: SetTexts,
  { names, language }: { readonly names: Names; readonly language: Language },
): string {
  const head = `${countInWords(ids.length, language)} ${texts[language][ids.length === 1 ? 0 : 1]}`;
  if (amounts === 'ore') return head;
  const told = ids.slice(0, toldNames).map((id) => names.any(id));
  return `${head} (${told.join(', ')}${ids.length > toldNames ? ' …' : ''})`;
}

function amountOf({ amounts }: SetTexts, sum: number, language: Language): string {
  if (amounts === 'ore') return amountInWords(sum, language);
  return amounts === 'places' ? placesInWords(sum, language) : String(sum);
}
