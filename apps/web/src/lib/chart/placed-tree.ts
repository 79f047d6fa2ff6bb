import type { DifferenceRow, DifferenceTree } from './difference-row.ts';

/**
 * The tree with the role of each place as it is drawn: what keeps its parent, but stands below a new or an old place of
 * that parent, stands at a new or an old place itself. So the units that follow a moved one stand in its slot's branch,
 * not in the picture before. Their årsarbetare count there only in the picture that they stand in. A row that keeps its
 * role stays the same object.
 */
export function placedTree(tree: DifferenceTree): DifferenceTree {
  const roles = new Map<string, 'old' | 'new'>();
  const rows = tree.rows.map((row): DifferenceRow => {
    const inherited = row.role === 'same' && row.parentKey !== null ? (roles.get(row.parentKey) ?? 'same') : row.role;
    if (inherited === 'same') return row;
    roles.set(row.key, inherited);
    if (inherited === row.role) return row;
    return { ...row, role: inherited, ...(inherited === 'new' ? { fteMilliBefore: null } : { fteMilliAfter: null }) };
  });
  return { ...tree, rows };
}
