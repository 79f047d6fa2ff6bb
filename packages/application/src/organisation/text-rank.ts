/** How well a folded text holds what is wanted: 0 whole, 1 at its beginning, 2 at that of a word, 3 anywhere; null = not. */
export function rankOfText(text: string, wanted: string): number | null {
  if (text === wanted) return 0;
  const at = text.indexOf(wanted);
  if (at === -1) return null;
  if (at === 0) return 1;
  return isWordStart(text, wanted) ? 2 : 3;
}

function isWordStart(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    if (/[^\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return true;
  }
  return false;
}

/** A text as it is searched: lower case, å, ä, ö composed. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
