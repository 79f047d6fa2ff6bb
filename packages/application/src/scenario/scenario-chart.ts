import type { Organisation, Totals, UnitId, UnitKind } from '@samorg/domain';
import {
  addTotals,
  childrenOf,
  entriesOf,
  findUnit,
  keysApart,
  needOf,
  toJsonInteger,
  totalsOf,
  unitOf,
  upwardsFrom,
} from '@samorg/domain';
import { type UnitTable, unitTableOf } from '../organisation/unit-table.ts';
import type { ScenarioView } from './scenario-view.ts';

/** The units of a scenario's last state as columns: all of them, or what is not as it was in an earlier version. */
export type ScenarioChart = ({ readonly version: number } & UnitTable) | ScenarioChartPatch;

/**
 * What leads from the chart of one version to that of another. To be applied in this order: take away `gone` and `placed`; put each of
 * `placed` below its parent, after the sibling named, in the order given; then write names and figures. A group without rows is left out.
 */
export interface ScenarioChartPatch {
  readonly version: number;
  /** The version whose chart it applies to. */
  readonly since: number;
  /** Units that are there no more. */
  readonly gone?: readonly UnitId[];
  /** Units that are new, have another parent, or stand elsewhere among their siblings; parent null = a root, after null = first. */
  readonly placed?: {
    readonly id: readonly UnitId[];
    readonly parent: readonly (UnitId | null)[];
    readonly after: readonly (UnitId | null)[];
  };
  /** Units that are new, or have another name or kind. */
  readonly named?: {
    readonly id: readonly UnitId[];
    readonly name: readonly string[];
    readonly kind: readonly UnitKind[];
  };
  /** Units that are new, or hold something else with everything below them; as in `UnitTable`. */
  readonly figures?: { readonly id: readonly UnitId[] } & Pick<UnitTable, 'headcount' | 'fteMilli' | 'needOre'>;
}

/**
 * The chart of a scenario; given an earlier version of it, only what has changed since, for the cost of that. Where the two do not
 * start from the same organisation in memory, the whole. Throws `Overflow`.
 */
export function scenarioChartOf(view: Played, since: Played | null): ScenarioChart {
  const { after } = view.replay();
  const patch = since === null ? null : patchBetween(since.replay().after, after);
  if (since === null || patch === null) return { version: view.version, ...unitTableOf(after) };
  return { version: view.version, since: since.version, ...patch };
}

/** What is asked of a scenario'"'"'s view. */
type Played = Pick<ScenarioView, 'version' | 'replay'>;

type Change = Omit<ScenarioChartPatch, 'version' | 'since'>;

function patchBetween(before: Organisation, after: Organisation): Change | null {
  const units = keysApart(before.tables.units, after.tables.units);
  const families = keysApart(before.children, after.children);
  const totals = keysApart(before.totals, after.totals);
  if (units === null || families === null || totals === null) return null;
  const gone = [...units].filter((id) => findUnit(after, id) === undefined);
  const placed = [...families].flatMap((parentId) => movedChildren(before, after, parentId));
  const named = [...units].filter((id) => isNamedAnew(before, after, id));
  // A body that moves holds what it held, and so do the units above it, less or more the body: their own totals stop at it.
  const touched = new Set([...totals, ...families].filter((id) => id !== null));
  const [held, holds] = [figuresIn(before), figuresIn(after)];
  const figures = withAllAbove([before, after], touched).filter((id) => {
    return findUnit(after, id) !== undefined && (findUnit(before, id) === undefined || isElse(held(id), holds(id)));
  });
  return {
    ...(gone.length === 0 ? {} : { gone }),
    ...(placed.length === 0 ? {} : { placed: placesOf(after, placed) }),
    ...(named.length === 0 ? {} : { named: namesOf(after, named) }),
    ...(figures.length === 0 ? {} : { figures: figuresOf(figures, holds) }),
  };
}

/** The children of a unit that were not there before; all of them where those that were there stand in another order. */
function movedChildren(before: Organisation, after: Organisation, parentId: UnitId | null): readonly UnitId[] {
  const [then, now] = [childrenOf(before, parentId), childrenOf(after, parentId)];
  const [wasThere, isThere] = [new Set(then), new Set(now)];
  const stayed = now.filter((id) => wasThere.has(id));
  const isInOrder = then.filter((id) => isThere.has(id)).every((id, at) => id === stayed[at]);
  return isInOrder ? now.filter((id) => !wasThere.has(id)) : now;
}

/** Parents first, so that what a unit is put below is there. */
function placesOf(after: Organisation, ids: readonly UnitId[]): NonNullable<Change['placed']> {
  const depths = new Map(ids.map((id) => [id, [...upwardsFrom(after, id)].length]));
  const id = ids.toSorted((one, other) => (depths.get(one) ?? 0) - (depths.get(other) ?? 0));
  const parent = id.map((unitId) => unitOf(after, unitId).parentId);
  const siblings = parent.map((parentId) => childrenOf(after, parentId));
  return { id, parent, after: id.map((unitId, at) => siblings[at]?.[siblings[at].indexOf(unitId) - 1] ?? null) };
}

function namesOf(after: Organisation, id: readonly UnitId[]): NonNullable<Change['named']> {
  const units = id.map((unitId) => unitOf(after, unitId));
  return { id, name: units.map(({ name }) => name), kind: units.map(({ kind }) => kind) };
}

function figuresOf(id: readonly UnitId[], holds: FiguresOf): NonNullable<Change['figures']> {
  const rows = id.map(holds);
  return {
    id,
    headcount: rows.map(({ headcount }) => headcount),
    fteMilli: rows.map(({ fteMilli }) => fteMilli),
    needOre: rows.map(({ needOre }) => needOre),
  };
}

interface Figures {
  readonly headcount: number;
  readonly fteMilli: number;
  readonly needOre: number;
}

type FiguresOf = (id: UnitId) => Figures;

/** What a unit holds with everything below it: its totals, and those of the bodies below it, each added to what is above it once. */
function figuresIn(organisation: Organisation): FiguresOf {
  const bodiesBelow = new Map<UnitId, Totals>();
  for (const [bodyId] of entriesOf(organisation.bodies)) {
    const totals = totalsOf(organisation, bodyId);
    for (const { id } of upwardsFrom(organisation, bodyId)) {
      const known = bodiesBelow.get(id);
      if (id !== bodyId) bodiesBelow.set(id, known === undefined ? totals : addTotals(known, totals));
    }
  }
  return (id) => {
    const below = bodiesBelow.get(id);
    const own = totalsOf(organisation, id);
    const totals = below === undefined ? own : addTotals(own, below);
    return {
      headcount: toJsonInteger(totals.headcount),
      fteMilli: toJsonInteger(totals.fteMilli),
      needOre: toJsonInteger(needOf(totals)),
    };
  };
}

function isElse(then: Figures, now: Figures): boolean {
  return then.headcount !== now.headcount || then.fteMilli !== now.fteMilli || then.needOre !== now.needOre;
}

function isNamedAnew(before: Organisation, after: Organisation, id: UnitId): boolean {
  const [then, now] = [findUnit(before, id), findUnit(after, id)];
  return now !== undefined && (then?.name !== now.name || then.kind !== now.kind);
}

/** The units and everything above them in either state: totals stop at bodies, the chart's figures do not. */
function withAllAbove(states: readonly Organisation[], ids: ReadonlySet<UnitId>): readonly UnitId[] {
  const all = new Set(ids);
  for (const id of ids) for (const state of states) for (const unit of upwardsFrom(state, id)) all.add(unit.id);
  return [...all];
}
