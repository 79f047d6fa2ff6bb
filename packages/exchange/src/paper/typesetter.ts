import type { Weight } from './mark.ts';

/** How a text is set. */
export interface TextStyle {
  /** Points. */
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  /** From one base line to the next, points; 1.28 × the size when left out. */
  readonly leading?: number;
}

/** Knows how wide texts are. */
export interface Typesetter {
  /** Width of a text in points, kerning included. */
  readonly width: (text: string, style: Pick<TextStyle, 'size' | 'weight'>) => number;
}

/** From one base line to the next. */
export function leadingOf({ size, leading }: TextStyle): number {
  return leading ?? size * 1.28;
}

/** Text that can be set: no control characters, no marks that turn its direction, whitespace as single spaces. */
export function settable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (/\s/u.test(sign) ? ' ' : ''))
    .replace(/[ \t\r\n\u2028\u2029]+/g, ' ')
    .trim();
}

/** A name as it is printed: beyond all measure it ends with `…`. */
export function shortName(name: string): string {
  const letters = [...settable(name)];
  return letters.length <= mostLetters ? letters.join('') : `${letters.slice(0, mostLetters - 1).join('')}…`;
}

const mostLetters = 160;
/** Longer texts are measured letter by letter, which is quick and, but for kerning, the same. */
const measuredWhole = 120;
/** No line holds more letters. */
const mostInLine = 1_000;

function isWithin(
  text: string,
  width: number,
  { typesetter, style }: { readonly typesetter: Typesetter; readonly style: TextStyle },
): boolean {
  if (text.length <= measuredWhole) return typesetter.width(text, style) <= width;
  let sum = 0;
  for (const letter of text) {
    sum += typesetter.width(letter, style);
    if (sum > width) return false;
  }
  return true;
}

/** A line of a broken text. */
export interface Line {
  readonly text: string;
  /** Whether the line was broken inside a word: the next one goes on without a space. */
  readonly goesOn: boolean;
}

/** Breaks a text into lines no wider than `width`: between words, after hyphens and slashes, and within a word that is too long. */
export function brokenLines(
  text: string,
  width: number,
  { typesetter, style }: { readonly typesetter: Typesetter; readonly style: TextStyle },
): readonly Line[] {
  const fits = (line: string): boolean => isWithin(line, width, { typesetter, style });
  const lines: Line[] = [];
  let open = '';
  const close = (rest: string): void => {
    if (open.trim() !== '') lines.push({ text: open.trimEnd(), goesOn: !open.endsWith(' ') && !rest.startsWith(' ') });
  };
  for (const piece of settable(text).match(/[^ /\-–]*[/\-–]+|[^ /\-–]+|[ ]/gu) ?? []) {
    if (fits((open + piece).trimEnd())) {
      open += piece;
      continue;
    }
    close(piece);
    open = piece.trimStart();
    while (open !== '' && !fits(open)) {
      const head = longestStart(open, fits);
      lines.push({ text: head, goesOn: true });
      open = open.slice(head.length);
    }
  }
  if (open.trim() !== '' || lines.length === 0) lines.push({ text: open.trimEnd(), goesOn: false });
  return lines;
}

/** The longest start of a word that fits, one letter at least. */
function longestStart(word: string, fits: (text: string) => boolean): string {
  const letters = [...word.slice(0, mostInLine)];
  let [least, most] = [1, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(letters.slice(0, middle).join(''))) least = middle;
    else most = middle - 1;
  }
  return letters.slice(0, least).join('');
}
