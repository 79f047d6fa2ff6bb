/** Second parts of the long compound words that names of units are made of. */
const parts =
  /(?<=\p{L}{4})(?=(?:förvaltning|funktion|avdelning|nämnd|styrelse|organisation|verksamhet|kontor|service)\p{L}*)/giu;
const longWord = /\p{L}{17,}/gu;

/** A name with soft hyphens in its longest words, where a browser without a Swedish dictionary would break at any letter. */
export function withBreakPoints(name: string): string {
  return name.replace(longWord, (word) => word.replace(parts, '\u00AD'));
}
