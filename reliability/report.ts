import type { FigureResult, Verdict } from './figure-result.ts';

const mostShown = 5;

/** The results as a Markdown table. */
export function tableOf(results: readonly FigureResult[]): string {
  const head = ['figure', 'what', 'expected', 'count', 'result', 'seconds'];
  const rows = results.map((result) => [
    result.id,
    result.what,
    result.expected,
    String(result.count),
    resultOf(result.verdict),
    result.seconds.toFixed(1),
  ]);
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** What a person needs to mend: the first violations of each figure and how to see them again, and what was not run. */
export function troublesOf(results: readonly FigureResult[]): string {
  return results.flatMap(troubleOf).join('\n');
}

function resultOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'held':
      return `held: ${verdict.measured}`;
    case 'violated':
      return `**${verdict.violations.length} violations**: ${verdict.measured}`;
    case 'notRun':
      return '**NOT RUN**';
  }
}

function troubleOf({ id, seed, column, verdict }: FigureResult): string[] {
  if (verdict.kind === 'held') return [];
  if (verdict.kind === 'notRun') return [`${id} NOT RUN. ${verdict.reason}`];
  const { violations } = verdict;
  const again = `npm run reliability -- ${column === 'ci' ? '--ci ' : ''}--only ${id} --seed ${seed}`;
  const more = violations.length > mostShown ? [`  … and ${violations.length - mostShown} more`] : [];
  const shown = violations.slice(0, mostShown).map((violation) => `  ${violation}`);
  return [`${id}: ${violations.length} violations; again with: ${again}`, ...shown, ...more];
}
