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

/** A duration beside another one in the same run. */
export interface DurationBeside {
  readonly name: string;
  readonly us: number;
  readonly floorUs: number;
  /** What the floor is. */
  readonly told: string;
  readonly aim: string;
}

/** How many times the floor a duration is; where the aim is to be faster, or it is twice as fast anyway, how many times faster. */
export function durationBeside({ name, us, floorUs, told, aim }: DurationBeside): Figure {
  const faster = floorUs / us;
  return {
    name,
    value: duration(us),
    floor: `${duration(floorUs)} (${told})`,
    ratio:
      aim.includes('faster') || faster > 2 ? `${faster.toFixed(faster < 10 ? 1 : 0)} x faster` : times(us, floorUs),
    aim,
  };
}

/** A rate beside another one in the same run. */
export interface RateBeside {
  readonly name: string;
  readonly perSecond: number;
  /** What is counted, and what else there is to tell: `/s, p95 3 ms`. */
  readonly unit: string;
  readonly floorPerSecond: number;
  readonly told: string;
  readonly aim: string;
}

export function rateBeside({ name, perSecond, unit, floorPerSecond, told, aim }: RateBeside): Figure {
  return {
    name,
    value: `${Math.round(perSecond)}${unit}`,
    floor: `${Math.round(floorPerSecond)}/s (${told})`,
    ratio: `${(perSecond / floorPerSecond).toFixed(2)} x`,
    aim,
  };
}
