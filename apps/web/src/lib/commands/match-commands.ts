import type { Command } from './command.ts';

/**
 * The commands that a text means, best first: each of its words begins a word of the name or of the note, or stands within the
 * name. All of them for an empty text. Letters of one sign and of two (å as a and a ring) are the same, and case is passed over.
 */
export function matchCommands(commands: readonly Command[], text: string): readonly Command[] {
  const words = wordsOf(text);
  if (words.length === 0) return commands;
  return commands
    .map((command, at) => ({ command, at, rank: rankOf(command, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.at - b.at)
    .map(({ command }) => command);
}

/** 3 = the name begins so, 2 = words of the name begin so, 1 = found within name or note, 0 = not found. */
function rankOf({ name, note = '' }: Command, words: readonly string[]): number {
  const plain = fold(name);
  if (plain.startsWith(words.join(' '))) return 3;
  const begun = wordsOf(name);
  if (words.every((word) => begun.some((one) => one.startsWith(word)))) return 2;
  const all = `${plain} ${fold(note)}`;
  return words.every((word) => all.includes(word)) ? 1 : 0;
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}
