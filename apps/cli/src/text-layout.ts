/** The width that a text is made for, characters. */
export const pageWidth = 80;

/** A text in lines that fit the page, broken between words; lines after the first stand in under the first. */
export function wrapped(text: string, mark = ''): string {
  const indent = ' '.repeat(mark.length);
  const lines: string[] = [];
  let line = mark;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > pageWidth) {
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
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const count = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => lengthOf(row[at] ?? ''))));
  const others = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(12, pageWidth - others));
  return rows.map(([name = '', ...cells]) => {
    const figures = cells.map((cell, at) => cell.padStart((widths[at + 1] ?? 0) + 2));
    return cut(name, first).padEnd(first) + figures.join('');
  });
}

function cut(text: string, width: number): string {
  return lengthOf(text) <= width ? text : `${[...text].slice(0, width - 1).join('')}…`;
}

function lengthOf(text: string): number {
  return [...text].length;
}
