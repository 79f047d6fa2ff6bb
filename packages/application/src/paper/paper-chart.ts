import type { Conservation, DifferenceLink, DifferenceRow, DifferenceTree, IsoDate, Replay } from '@samorg/domain';
import { differenceTreeOf, findUnit, isoDate, unitOf } from '@samorg/domain';
import type { PaperChart, PaperLink, PaperPlace } from '@samorg/exchange';
import type { EvaluationView } from '../evaluation/evaluation-view.ts';
import type { PaperWords } from '../wording/paper-wording.ts';

const dayMs = 86_400_000;

/** The difference layer as two pictures on one list of places; units that follow stand at their old place too. */
export function paperChart({ comparison, conservation, replay }: EvaluationView, words: PaperWords): PaperChart {
  const tree = differenceTreeOf(comparison(), new Set());
  const rows = withFollowersBefore(tree.rows, replay);
  const links = tree.links.filter(({ crossesBoard, state }) => crossesBoard && state === 'moved');
  const firstGiver = firstGiverOf(tree, links);
  const dates = replay.evenings.map(({ date }) => date);
  const [first] = dates;
  return {
    total: replay.status === 'refused' ? null : totalOf(conservation()),
    root: rootOf(tree, replay),
    beforeUntil: first === undefined ? null : dayBefore(first),
    afterFrom: dates.at(-1) ?? null,
    places: rows.map((row) => placeOf(row, words, row.key === firstGiver)),
    links: links.map((link) => linkOf(link, tree, words)),
  };
}

function totalOf({ fteMilli }: Conservation): PaperChart['total'] {
  return { beforeMilli: fteMilli.before, afterMilli: fteMilli.after };
}

/** A row with the place that it is drawn at: what stands below a new or an old place stands at one itself. */
interface PlacedRow extends DifferenceRow {
  readonly standing: DifferenceRow['role'];
}

/**
 * Rows with their standing, and below each old place the units that follow from it, as they were: they stand below its new place in
 * the tree, but in the picture before they stood here.
 */
function withFollowersBefore(rows: readonly DifferenceRow[], replay: Replay): readonly PlacedRow[] {
  const placed = placedRows(rows);
  const children = Map.groupBy(placed, ({ parentKey }) => parentKey);
  const newPlaces = new Map(
    rows.flatMap((row) => (row.role === 'new' && row.unitId !== null ? [[row.unitId, row.key]] : [])),
  );
  const followersOf = (unitId: string, newKey: string, oldKey: string): readonly PlacedRow[] =>
    (children.get(newKey) ?? []).flatMap((row) => {
      const wasHere = row.unitId === null || findUnit(replay.baseline, row.unitId)?.parentId === unitId;
      if (row.role !== 'same' || !wasHere) return [];
      const key = `${row.key}@before`;
      const own: PlacedRow = { ...row, key, parentKey: oldKey, standing: 'old' };
      return [own, ...(row.unitId === null ? [] : followersOf(row.unitId, row.key, key))];
    });
  return placed.flatMap((row) => {
    const newKey = row.role === 'old' && row.unitId !== null ? newPlaces.get(row.unitId) : undefined;
    if (row.unitId === null || newKey === undefined) return [row];
    const followers = followersOf(row.unitId, newKey, row.key);
    return [{ ...row, followCount: followers.length > 0 ? 0 : row.followCount }, ...followers];
  });
}

function placedRows(rows: readonly DifferenceRow[]): readonly PlacedRow[] {
  const standings = new Map<string, DifferenceRow['role']>();
  return rows.map((row) => {
    const above = row.parentKey === null ? 'same' : (standings.get(row.parentKey) ?? 'same');
    const standing = row.role === 'same' ? above : row.role;
    standings.set(row.key, standing);
    return { ...row, standing };
  });
}

function placeOf(row: PlacedRow, words: PaperWords, startsColumn: boolean): PaperPlace {
  const isNew = row.standing === 'new' || row.states.includes('added');
  const isGone = row.standing === 'old' || row.states.includes('ended');
  const [before, after] =
    row.pile === null ? [row.fteMilliBefore, row.fteMilliAfter] : [row.pile.fteMilli, row.pile.fteMilli];
  const nameAfter = isNew && row.exceptNames.length > 0 ? words.except(row.name, row.exceptNames) : row.name;
  return {
    key: row.key,
    parentKey: row.parentKey,
    name: row.nameBefore ?? row.name,
    nameAfter,
    detail: detailOf(row, words),
    states: row.states,
    before: isNew ? { form: 'slot', fteMilli: null } : { form: 'box', fteMilli: before },
    after: isGone ? { form: 'ghost', fteMilli: null } : { form: 'box', fteMilli: after },
    pile: row.pile === null ? null : { count: row.pile.count, isOfBoards: row.kind === 'board' },
    startsColumn,
  };
}

function detailOf({ administrationNames, followCount }: DifferenceRow, words: PaperWords): string | null {
  if (administrationNames.length > 2) return words.administrations(administrationNames.length);
  if (administrationNames.length > 0) return administrationNames.join(', ');
  return followCount > 0 ? words.unitsFollow(followCount) : null;
}

/** The first board that gives more than it receives: with it the second column begins. */
function firstGiverOf({ rows }: DifferenceTree, links: readonly DifferenceLink[]): string | null {
  const bands = new Map(rows.map((row) => [row.key, row.band]));
  const nets = new Map<string, number>();
  for (const { fromKey, toKey, fteMilli } of links) {
    const [from, to] = [bands.get(fromKey) ?? '', bands.get(toKey) ?? ''];
    nets.set(from, (nets.get(from) ?? 0) - fteMilli);
    nets.set(to, (nets.get(to) ?? 0) + fteMilli);
  }
  const receives = [...nets.values()].some((net) => net > 0);
  const giver = rows.find(({ parentKey, band }) => parentKey === null && (nets.get(band) ?? 0) < 0);
  return receives ? (giver?.key ?? null) : null;
}

/** The one unit that all drawn boards stand under. */
function rootOf({ rows }: DifferenceTree, { after, baseline }: Replay): string | null {
  const parents = new Set(
    rows.flatMap(({ parentKey, unitId }) => {
      if (parentKey !== null || unitId === null) return [];
      return [(findUnit(after, unitId) ?? unitOf(baseline, unitId)).parentId];
    }),
  );
  const [parentId] = parents;
  if (parents.size !== 1 || parentId === null || parentId === undefined) return null;
  return (findUnit(after, parentId) ?? unitOf(baseline, parentId)).name;
}

function linkOf(
  { fromKey, toKey, fteMilli }: DifferenceLink,
  { rows, bands }: DifferenceTree,
  words: PaperWords,
): PaperLink {
  const [from, to] = [fromKey, toKey].map((key) => rows.find((row) => row.key === key));
  const bandOf = (row: DifferenceRow | undefined): string => bands.find(({ id }) => id === row?.band)?.name ?? '';
  const unit = to === undefined ? '' : to.exceptNames.length > 0 ? words.except(to.name, to.exceptNames) : to.name;
  return { key: `${fromKey}>${toKey}`, fromKey, toKey, unit, from: bandOf(from), to: bandOf(to), fteMilli };
}

function dayBefore(date: IsoDate): string {
  return isoDate(new Date(Date.parse(`${date}T00:00:00Z`) - dayMs).toISOString().slice(0, 10));
}
