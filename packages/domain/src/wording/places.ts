import { grouped } from '../phrase/amount.ts';
import type { Language } from '../phrase/language.ts';

/** A number of places (platser) in words: `1 plats`, `4 platser`. */
export function placesInWords(count: number, language: Language): string {
  const [one, several] = language === 'sv' ? ['plats', 'platser'] : ['place', 'places'];
  return `${grouped(count, language)} ${count === 1 ? one : several}`;
}
