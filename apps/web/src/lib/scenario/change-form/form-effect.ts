import type { OutlookOfFragment } from '#generated/graphql.ts';

/** An amount that a board gets or needs more (+) or less (−) with what is filled in than without it, full year, öre. */
export type BoardDifference = { readonly id: string; readonly name: string; readonly changeOre: number };

/** What a form would do to the outcome of the scenario. */
export type FormEffect = {
  readonly need: readonly BoardDifference[];
  readonly funding: readonly BoardDifference[];
  /** Findings that come, and that go, in words. */
  readonly comes: readonly string[];
  readonly goes: readonly string[];
  /** What is over (+) or under (−) the cost target, öre; null where there is none, it is not known, or it is as before. */
  readonly target: { readonly missOre: number } | null;
  /** Number of other changes that can no longer be made. */
  readonly refused: number;
};

/** The differences between the outcome as it is and with what is filled in. Amounts largest first, then by name. */
export function formEffect(now: OutlookOfFragment, after: OutlookOfFragment): FormEffect {
  const before = findingsOf(now);
  const later = findingsOf(after);
  const refusedNow = new Set(now.refusals.map(({ changeId }) => changeId));
  return {
    need: differences(needOf(now), needOf(after)),
    funding: differences(fundingOf(now), fundingOf(after)),
    comes: [...later].flatMap(([key, message]) => (before.has(key) ? [] : message)),
    goes: after.status === 'evaluated' ? [...before].flatMap(([key, message]) => (later.has(key) ? [] : message)) : [],
    target: targetOf(now, after),
    refused: after.refusals.filter(({ changeId }) => !refusedNow.has(changeId)).length,
  };
}

type Amounts = ReadonlyMap<string, BoardDifference>;

function needOf({ fullYear }: OutlookOfFragment): Amounts {
  return new Map((fullYear?.boards ?? []).map(({ board, changeOre }) => [board.id, { ...board, changeOre }]));
}

/** Decided adjustments of the last year, which all changes govern whole. */
function fundingOf({ years }: OutlookOfFragment): Amounts {
  const boards = years?.at(-1)?.boards ?? [];
  return new Map(
    boards.map(({ board, decidedAdjustmentOre }) => [board.id, { ...board, changeOre: decidedAdjustmentOre ?? 0 }]),
  );
}

function differences(before: Amounts, after: Amounts): readonly BoardDifference[] {
  return [...after.values()]
    .map((row) => ({ ...row, changeOre: row.changeOre - (before.get(row.id)?.changeOre ?? 0) }))
    .filter(({ changeOre }) => changeOre !== 0)
    .sort((a, b) => Math.abs(b.changeOre) - Math.abs(a.changeOre) || (a.name < b.name ? -1 : 1));
}

function targetOf(now: OutlookOfFragment, after: OutlookOfFragment): FormEffect['target'] {
  const missOre = after.target?.missOre ?? null;
  return missOre === null || missOre === (now.target?.missOre ?? null) ? null : { missOre };
}

function findingsOf({ warnings, gaps }: OutlookOfFragment): ReadonlyMap<string, string> {
  const all = [...(gaps ?? []), ...(warnings ?? [])];
  return new Map(all.map(({ code, refs, message }) => [[code, ...refs].join(' '), message]));
}
