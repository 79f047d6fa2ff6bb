import type { MatrixPartFragment } from '#generated/graphql.ts';
import type { MatrixData } from './matrix-view.ts';

/** Reads the administrations of a matrix page by page: `readAfter` reads on from where a page ended. */
export async function wholeMatrix(
  first: MatrixPartFragment,
  readAfter: (after: string) => Promise<MatrixPartFragment | null>,
): Promise<MatrixData> {
  const rows = [...first.rows.items];
  for (let after = first.rows.nextAfter; after !== null; ) {
    const part = await readAfter(after);
    rows.push(...(part?.rows.items ?? []));
    after = part?.rows.nextAfter ?? null;
  }
  return { columns: first.columns, before: first.before, after: first.after, rows };
}
