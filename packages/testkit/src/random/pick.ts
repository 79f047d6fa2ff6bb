/** The entry that a number stands for, so that recipes of numbers shrink to the first entries; undefined of an empty list. */
export function pick<T>(rows: readonly T[], number: number): T | undefined {
  return rows[number % Math.max(1, rows.length)];
}

/** The nth id of a kind of row: their order as ids is not their order in the file, as in real files. */
export function idOf(letter: string, number: number): string {
  return `${letter}${(number * 7 + 3) % 10}${number}`;
}
