import type { CompareTexts } from '#lib/i18n/messages/compare.ts';
import type { StackPositions, StackRest } from './stack-unit.ts';

/** Titles that fit on a row. */
const mostTitles = 2;

/** What positions that go by themselves are called: their titles when they are few, else how many they are. */
export function positionsName({ count, titles }: StackPositions, texts: CompareTexts): string {
  if (titles.length === 0 || titles.length > mostTitles) return texts.positions(count);
  // The second title stands inside the phrase: a capital letter only where the word has one of its own (HR, IT).
  const [first, ...others] = titles;
  return [first, ...others.map(lowered)].join(` ${texts.and} `);
}

/** What the rest of a board is called: how many branches of which kind, where they can be counted. */
export function restName({ count, kind }: StackRest, texts: CompareTexts): string {
  if (count === 0) return texts.rest;
  if (kind === 'department') return texts.restDepartments(count);
  return kind === 'administration' ? texts.restAdministrations(count) : texts.restUnits(count);
}

function lowered(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
