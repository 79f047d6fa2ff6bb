import { oneLine } from './inert-text.ts';

/** The width that a text is made for, characters. */
export const pageWidth = 80;

/**
 * A text in lines that fit the page, broken between words; lines after the first stand in under the first. A word that is longer
 * than a line is broken too, but never a web address, which must be whole.
 */
export function wrapped(text: string, mark = ''): string {
  const indent = ' '.repeat(mark.length);
  const lines: string[] = [];
  let line = mark;
  let isEmpty = true;
  for (const word of wordsOf(text, pageWidth - mark.length)) {
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > pageWidth) {
      lines.push(line);
      line = indent;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/**
 * Rows in columns: the first to the left, cut with … where the page ends, the others to the right, each as wide as it needs.
 */
export function table(given: readonly (readonly string[])[]): readonly string[] {
  const rows = given.map((row) => row.map(oneLine));
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => lengthOf(row[at] ?? ''))));
  const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(12, pageWidth - others));
  return rows.map(([name = '', ...cells]) => {
    const figures = cells.map((cell, at) => cell.padStart((widths[at + 1] ?? 0) + 2));
    return cut(name, first).padEnd(first) + figures.join('');
  });
}

function wordsOf(text: string, width: number): readonly string[] {
  return oneLine(text)
    .split(' ')
    .flatMap((word) => {
      if (lengthOf(word) <= width || /^\(?https?:/.test(word)) return [word];
      const letters = [...word];
      const count = Math.ceil(letters.length / width);
      return Array.from({ length: count }, (_, at) => letters.slice(at * width, (at + 1) * width).join(''));
    });
}

function cut(text: string, width: number): string {
  return lengthOf(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`;
}

function lengthOf(text: string): number {
  return [...text].length;
}
