/** What breaks a line or makes space in one, and would let a name look like two rows. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/** What has no width and no effect of its own: hyphens that are not shown, joiners, byte order marks. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
/** What a terminal obeys instead of showing: controls, escape sequences, directions of writing, halves of characters. */
const obeyed = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text as one line that a terminal can only show: names in a file may hold anything. What it would obey becomes `�`. */
export function oneLine(text: string): string {
  return text.replace(breaks, ' ').replace(unseen, '').replace(obeyed, '\ufffd');
}

/**
 * A whole result with everything but its line breaks escaped as `\u001b`. JSON keeps its meaning: such a character can stand only
 * inside its strings.
 */
export function escaped(text: string): string {
  return text.replace(obeyed, (found) =>
    found === '\n'
      ? found
      : Array.from({ length: found.length }, (_, at) => {
          return `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`;
        }).join(''),
  );
}
