/** Where in a text: both counted from 1, columns in UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset in a text. */
export function placeOfOffset(text: string, offset: number): TextPlace {
  return placeFinder(text)(offset);
}

/** Finds places of offsets that never go down, so that a text is passed once however many there are. */
export function placeFinder(text: string): (offset: number) => TextPlace {
  let line = 1;
  let lineStart = 0;
  return (offset) => {
    for (let at = text.indexOf('\n', lineStart); at !== -1 && at < offset; at = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = at + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}
