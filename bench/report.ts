/** One figure beside the floor or peer that it is held against in the same run. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly floor: string;
  readonly ratio: string;
  readonly aim: string;
}

const printed: string[] = [];

/** All tables that were printed so far, as Markdown. */
export function printedTables(): string {
  return printed.join('\n');
}

/** Prints figures as a table that can be pasted into a document. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const head: Figure = { name: title, value: 'Samorg', floor: 'floor', ratio: 'ratio', aim: 'aim' };
  const rows = [head, ...figures];
  const columns = ['name', 'value', 'floor', 'ratio', 'aim'] as const;
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row: Figure): string =>
    `| ${columns.map((column, at) => row[column].padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  const table = `${[line(head), rule, ...figures.map(line)].join('\n')}\n`;
  printed.push(table);
  console.log(table);
}

/** Microseconds as they are read: µs below a millisecond, ms above. */
export function duration(us: number): string {
  return us < 1000 ? `${us.toFixed(us < 10 ? 2 : 1)} µs` : `${(us / 1000).toFixed(2)} ms`;
}

/** How many times the floor. */
export function times(value: number, floor: number): string {
  return `${(value / floor).toFixed(2)} x`;
}
