/** One word of a text as names are compared, with where it stands. */
export interface NameWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Words that join others and say nothing of which unit is meant. */
const joiners = new Set(['och', 'samt', 'and']);

/** Customary short forms in titles of Swedish authorities, and what they stand for. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ['rs', 'regionstyrelsen'],
  ['rf', 'regionfullmäktige'],
  ['ks', 'kommunstyrelsen'],
  ['kf', 'kommunfullmäktige'],
  ['dn', 'driftnämnden'],
  ['driftsnämnden', 'driftnämnden'],
  ['avd', 'avdelningen'],
  ['förv', 'förvaltningen'],
]);

/**
 * The words of a text as unit names are compared: small letters, å ä ö kept and other accents dropped, short forms written out,
 * joining words left out. Hyphens, slashes, dots and spaces only part words.
 */
export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const plain = word
      .normalize('NFC')
      .toLocaleLowerCase('sv')
      .replace(/[^åäö]/gu, withoutAccent);
    if (!joiners.has(plain))
      words.push({ key: shortForms.get(plain) ?? plain, start: index, end: index + word.length });
  }
  return words;
}

/** A name as one key: its words run together, so that `IT-service` and `ITservice` are the same. */
export function nameKey(name: string): string {
  return nameWords(name)
    .map((word) => word.key)
    .join('');
}

function withoutAccent(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '');
}
