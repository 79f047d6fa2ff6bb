/** Longest that an id made of words becomes. */
const mostLetters = 80;

/** Makes ids that people can read out of words; a second one of the same words, or one that is taken, is numbered. */
export function idMaker(taken: Iterable<string> = []): (words: string) => string {
  const used = new Set(taken);
  return (words) => {
    const plain =
      words
        .replaceAll(/[~\p{Cc}]/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .slice(0, mostLetters) || '1';
    let id = plain;
    for (let number = 2; used.has(id); number += 1) id = `${plain} ${number}`;
    used.add(id);
    return id;
  };
}
