import type { Organisation } from '../model/organisation.ts';
import type { Ore } from '../quantity/ore.ts';
import { amountInWords } from './amount.ts';
import type { Language } from './language.ts';
import { countInWords, listInWords } from './list.ts';
import { type Names, namesIn } from './names.ts';

/** What a sentence about a change is made with: the state that the change meets, and how things are said there. */
export interface Phrase {
  readonly organisation: Organisation;
  readonly names: Names;
  /** The text in the language of the sentence; a language left out does not compile. */
  say(texts: Readonly<Record<Language, string>>): string;
  /** `A, B och C` */
  list(names: readonly string[]): string;
  /** Names of units, joined as a list. */
  units(ids: readonly string[]): string;
  /** Öre as thousands of kronor, never rounded. */
  amount(ore: Ore | bigint): string;
  /** A count, in words up to twelve. */
  count(count: number): string;
}

/** How things are said of a state in a language. */
export function phraseIn(organisation: Organisation, language: Language): Phrase {
  const names = namesIn(organisation);
  const list = (some: readonly string[]): string => listInWords(some, language);
  return {
    organisation,
    names,
    say: (texts) => texts[language],
    list,
    units: (ids) => list(ids.map((id) => names.unit(id))),
    amount: (ore) => amountInWords(ore, language),
    count: (count) => countInWords(count, language),
  };
}
