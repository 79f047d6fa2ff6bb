/** What two lists of leaves do not share: `+` for what is in the later one alone, `−` for what is in the earlier one alone. */
export function changedLeaves<Leaf>(
  earlier: readonly Leaf[],
  later: readonly Leaf[],
  keyOf: (leaf: Leaf) => string,
): { readonly leaf: Leaf; readonly sign: 1n | -1n }[] {
  const [before, after] = [earlier, later].map((leaves) => new Set(leaves.map(keyOf)));
  return [
    ...earlier.filter((leaf) => after?.has(keyOf(leaf)) === false).map((leaf) => ({ leaf, sign: -1n as const })),
    ...later.filter((leaf) => before?.has(keyOf(leaf)) === false).map((leaf) => ({ leaf, sign: 1n as const })),
  ];
}
