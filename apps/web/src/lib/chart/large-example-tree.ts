import type { DifferenceRow, DifferenceTree } from './difference-row.ts';
import { exampleRow } from './example-tree.ts';

const boards = 24;
const deepest = 6;

/** A fictional organisation of so many units, fully opened and without any change: the same one for the same number. For tests and the bench. */
export function largeExampleTree(units: number): DifferenceTree {
  const children = childLists(units);
  const rows: DifferenceRow[] = [];
  const write = (
    unit: number,
    { parentKey, depth, band }: Pick<DifferenceRow, 'parentKey' | 'depth' | 'band'>,
  ): number => {
    const at = rows.length;
    rows.push(
      exampleRow(keyOf(unit), parentKey, { depth, band, kind: depth === 0 ? 'board' : 'unit', name: nameOf(unit) }),
    );
    let fteMilli = 1_000 * (1 + (unit % 7));
    for (const child of children[unit] ?? []) {
      fteMilli += write(child, { parentKey: keyOf(unit), depth: depth + 1, band });
    }
    rows[at] = { ...(rows[at] ?? exampleRow('', null)), fteMilliBefore: fteMilli, fteMilliAfter: fteMilli };
    return fteMilli;
  };
  for (let board = 0; board < boards; board += 1) write(board, { parentKey: null, depth: 0, band: keyOf(board) });
  return {
    rows,
    links: [],
    bands: rows.filter(({ depth }) => depth === 0).map(({ key, name }) => ({ id: key, name })),
  };
}

/** A branch of the tree moved to the end of another unit. Rows that nothing happens to stay the same objects. For tests and the bench. */
export function withBranchMoved(tree: DifferenceTree, key: string, toKey: string): DifferenceTree {
  const from = tree.rows.findIndex((row) => row.key === key);
  const root = tree.rows[from];
  const target = tree.rows.find((row) => row.key === toKey);
  if (root === undefined || target === undefined) throw new Error(`no branch ${key}, or no unit ${toKey}`);
  const branch = branchAt(tree.rows, from);
  const fteMilli = root.fteMilliAfter ?? 0;
  const [givers, receivers] = [keysAbove(tree, root.parentKey), keysAbove(tree, toKey)];
  const ghost = exampleRow(`${key} old`, root.parentKey, {
    ...pick(root),
    role: 'old',
    states: ['moved'],
    fteMilliBefore: fteMilli,
    followCount: branch.length - 1,
  });
  const shift = target.depth + 1 - root.depth;
  const placed = branch.map((row): DifferenceRow => {
    const moved = { ...row, depth: row.depth + shift, band: target.band, fteMilliBefore: null };
    return row === root
      ? { ...moved, parentKey: toKey, role: 'new', states: ['moved'] }
      : { ...moved, states: ['moved'] };
  });
  const rows: DifferenceRow[] = [];
  const end = tree.rows.indexOf(target) + branchAt(tree.rows, tree.rows.indexOf(target)).length;
  for (const [at, row] of tree.rows.entries()) {
    if (at === end) rows.push(...placed);
    if (at === from) rows.push(ghost);
    if (at >= from && at < from + branch.length) continue;
    const change = (receivers.has(row.key) ? fteMilli : 0) - (givers.has(row.key) ? fteMilli : 0);
    rows.push(change === 0 ? row : { ...row, fteMilliAfter: (row.fteMilliAfter ?? 0) + change });
  }
  if (end === tree.rows.length) rows.push(...placed);
  const [crossesBoard, headcount] = [root.band !== target.band, branch.length];
  return {
    ...tree,
    rows,
    links: [{ fromKey: ghost.key, toKey: key, state: 'moved', crossesBoard, fteMilli, headcount }],
  };
}

/** A branch of about so many units, and a unit under another board that it can move to. For tests and the bench. */
export function branchToMove(tree: DifferenceTree, size: number): { readonly key: string; readonly toKey: string } {
  let best = { key: '', size: 0, band: '' };
  for (const [at, row] of tree.rows.entries()) {
    if (row.depth < 1 || row.depth > 3) continue;
    const found = branchAt(tree.rows, at).length;
    if (Math.abs(found - size) < Math.abs(best.size - size)) best = { key: row.key, size: found, band: row.band };
  }
  const target = tree.rows.find((row) => row.depth === 1 && row.band !== best.band);
  return { key: best.key, toKey: target?.key ?? '' };
}

function childLists(units: number): readonly number[][] {
  const children: number[][] = Array.from({ length: units }, () => []);
  const depth = new Int32Array(units);
  let state = 12_345;
  for (let unit = boards; unit < units; unit += 1) {
    let parent = unit % boards;
    // A step down for as long as the dice say so, to the youngest child or any.
    while ((depth[parent] ?? 0) < deepest - 1) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      const list = children[parent] ?? [];
      if (list.length === 0 || state % 5 === 0) break;
      parent = list[state % list.length] ?? parent;
    }
    depth[unit] = (depth[parent] ?? 0) + 1;
    children[parent]?.push(unit);
  }
  return children;
}

function branchAt(rows: readonly DifferenceRow[], at: number): readonly DifferenceRow[] {
  const depth = rows[at]?.depth ?? 0;
  let end = at + 1;
  while ((rows[end]?.depth ?? -1) > depth) end += 1;
  return rows.slice(at, end);
}

function keysAbove(tree: DifferenceTree, key: string | null): ReadonlySet<string> {
  const byKey = new Map(tree.rows.map((row) => [row.key, row]));
  const keys = new Set<string>();
  for (let row = key === null ? undefined : byKey.get(key); row; row = byKey.get(row.parentKey ?? ''))
    keys.add(row.key);
  return keys;
}

function pick({ depth, band, kind, name, unitId }: DifferenceRow): Partial<DifferenceRow> {
  return { depth, band, kind, name, unitId };
}

function keyOf(unit: number): string {
  return `u${unit}`;
}

const areas = [
  'Vård och omsorg',
  'Drift',
  'Service',
  'Kultur',
  'Trafik',
  'Psykiatri',
  'Tandvård',
  'Utveckling',
  'Labb',
  'Logistik',
];

function nameOf(unit: number): string {
  return unit < boards
    ? `Nämnden för ${areas[unit % areas.length]} ${unit}`
    : `${areas[(unit * 7) % areas.length]} ${unit}`;
}
