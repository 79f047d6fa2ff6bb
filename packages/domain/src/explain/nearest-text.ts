import { present } from '../base/assert.ts';

/** The text most like another: with the fewest characters to add, take away or change; the first of those. Null of none. */
export function nearestText(text: string, candidates: readonly string[]): string | null {
  let nearest: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = distanceBetween(text, candidate, least);
    if (distance >= least) continue;
    [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** Edit distance (Levenshtein), or no less than `limit` as soon as that is known. */
function distanceBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let at = 0; at < a.length; at += 1) {
    let [corner, left] = [at, at + 1];
    row = row.map((above, column) => {
      if (column > 0) left = a[at] === b[column - 1] ? corner : 1 + Math.min(corner, above, left);
      corner = above;
      return left;
    });
    if (Math.min(...row) >= limit) return limit;
  }
  return present(row.at(-1), 'a row holds a distance');
}
