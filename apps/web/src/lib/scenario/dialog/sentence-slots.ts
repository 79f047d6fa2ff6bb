/** A part of the live sentence; with a field it is a slot that leads to that field. */
export type SentencePart = { readonly text: string; readonly field: string | null };

/** Words of the sentence that stand for a field, by the id of the field. */
export type Slot = { readonly words: string; readonly field: string };

/**
 * Cuts a sentence into plain parts and slots. Each slot is found once, the longest words first, whatever their case;
 * words that do not stand in the sentence give no slot. Joined, the parts are the sentence.
 */
export function sentenceSlots(sentence: string, slots: readonly Slot[]): readonly SentencePart[] {
  const lower = comparable(sentence);
  const found: { from: number; to: number; field: string }[] = [];
  const longestFirst = [...slots].sort((a, b) => b.words.length - a.words.length);
  for (const { words, field } of longestFirst) {
    const from = freeIndex(lower, comparable(words), found);
    if (words !== '' && from >= 0) found.push({ from, to: from + words.length, field });
  }
  found.sort((a, b) => a.from - b.from);
  const parts: SentencePart[] = [];
  let end = 0;
  for (const { from, to, field } of found) {
    if (from > end) parts.push({ text: sentence.slice(end, from), field: null });
    parts.push({ text: sentence.slice(from, to), field });
    end = to;
  }
  if (end < sentence.length) parts.push({ text: sentence.slice(end), field: null });
  return parts;
}

/** Lower case with plain spaces, as long as the text itself, so that places are the same in both. */
function comparable(text: string): string {
  const lower = text.replaceAll('\u00A0', ' ').toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** The first place of the words that no earlier slot has taken; -1 when there is none. */
function freeIndex(sentence: string, words: string, taken: readonly { from: number; to: number }[]): number {
  for (let from = sentence.indexOf(words); from >= 0; from = sentence.indexOf(words, from + 1)) {
    if (taken.every((other) => from >= other.to || from + words.length <= other.from)) return from;
  }
  return -1;
}
