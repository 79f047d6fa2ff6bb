import type { ChangeRowFragment } from '#generated/graphql.ts';

/** The change whose sentence heads the page: the one that moves most årsarbetare; the first one when none moves any. */
export function leadingChange(changes: readonly ChangeRowFragment[]): ChangeRowFragment | null {
  const size = (change: ChangeRowFragment): number => change.staff?.fteMilli ?? 0;
  return changes.reduce<ChangeRowFragment | null>(
    (leading, change) => (leading === null || size(change) > size(leading) ? change : leading),
    null,
  );
}
