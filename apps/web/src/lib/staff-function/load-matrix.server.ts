import type { MatrixPartFragment } from '#generated/graphql.ts';
import { wholeList } from '#lib/api/whole-list.ts';
import type { MatrixData } from './matrix-view.ts';

/** A matrix with all its administrations: `readAfter` reads on from where a page ended. */
export async function wholeMatrix(
  first: MatrixPartFragment,
  readAfter: (after: string) => Promise<MatrixPartFragment | null>,
): Promise<MatrixData> {
  const rows = await wholeList(first.rows, async (after) => (await readAfter(after))?.rows);
  return { columns: first.columns, before: first.before, after: first.after, rows };
}
