import {
  baselineOf,
  type Change,
  compareReplay,
  continueReplay,
  evaluateReplay,
  isAtOrBelow,
  isoDate,
  moneyOf,
  type Organisation,
  type OrganisationStatement,
  type Replay,
  replayScenario,
} from '@samorg/domain';
import { boardAbove, type FlatOrganisation, flatten, scan } from '../floors/flat-organisation.ts';
import { measureInTurn } from '../measure.ts';
import { pickBranches } from '../pick-branches.ts';
import { duration, type Figure, times } from '../report.ts';
import { emptyScenario, transferOf } from './domain-move.ts';

const changes = 20;

/**
 * The whole evaluation, every part of the file contract, of one move; and of a scenario of twenty changes, as it is and with one
 * more. The floor walks plain arrays for the same sums: the moved branch and its board, or the whole organisation before and after.
 */
export function domainEvaluation(size: string, statement: OrganisationStatement, year: number): Figure[] {
  const organisation = baselineOf(statement, isoDate(`${year}-01-01`), year);
  const flat = flatten(statement);
  const empty = replayScenario(organisation, emptyScenario(organisation, year));
  const [last, ...first] = movesOf(organisation, statement, year);
  if (last === undefined) throw new Error('the organisation has branches to move');
  const all = { ...empty.scenario, changes: first.map((move) => move.change) };
  const question = { change: last.change, unitId: last.unitId };
  const played = measureInTurn([{ name: 'twenty', run: () => replayScenario(organisation, all) }], 12)[0];
  return [
    ...figuresOf(`${size}, one move`, { before: empty, ...question }, flat),
    ...figuresOf(`${size}, one more on ${changes}`, { before: replayScenario(organisation, all), ...question }, flat),
    {
      name: `${size}, ${changes} moves: played`,
      value: duration(played?.medianUs ?? 0),
      floor: '-',
      ratio: '-',
      aim: '-',
    },
  ];
}

interface Question {
  readonly before: Replay;
  readonly change: Change;
  readonly unitId: string;
}

interface Move {
  readonly unitId: string;
  readonly change: Change;
}

function figuresOf(name: string, { before, change, unitId }: Question, flat: FlatOrganisation): Figure[] {
  const row = flat.rowOf.get(unitId) ?? 0;
  if (continueReplay(before, change).status !== 'evaluated') throw new Error('the moves of the benchmark are possible');
  const roots = [...flat.parent.keys()].filter((row) => flat.parent[row] === -1);
  const [replay, verdict, whole, branchWalk, wholeWalk] = measureInTurn(
    [
      { name: 'replay', run: () => continueReplay(before, change) },
      { name: 'verdict', run: () => moneyOf(compareReplay(continueReplay(before, change))).verdict },
      { name: 'whole', run: () => evaluateReplay(continueReplay(before, change)) },
      { name: 'walk of the branch', run: () => [row, boardAbove(flat, row)].map((root) => scan(flat, root)) },
      { name: 'walk of everything', run: () => [1, 2].map(() => roots.map((root) => scan(flat, root))) },
    ],
    12,
  );
  if (!replay || !verdict || !whole || !branchWalk || !wholeWalk) throw new Error('every subject is timed');
  return [
    { part: 'played', took: replay, floor: branchWalk, walked: 'branch and board' },
    { part: 'with the verdict', took: verdict, floor: wholeWalk, walked: 'everything twice' },
    { part: 'with every part', took: whole, floor: wholeWalk, walked: 'everything twice' },
  ].map(({ part, took, floor, walked }) => ({
    name: `${name}: ${part}`,
    value: duration(took.medianUs),
    floor: `${duration(floor.medianUs)} (walk of ${walked})`,
    ratio: times(took.medianUs, floor.medianUs),
    aim: '-',
  }));
}

/** Moves of different branches on different days: one of some 100 units last, small ones before it, each possible after the others. */
function movesOf(organisation: Organisation, statement: OrganisationStatement, year: number): Move[] {
  const ids = statement.units.map((unit) => unit.id);
  const [last] = pickBranches(organisation, ids, [100]);
  if (last === undefined) throw new Error('the organisation has branches to move');
  const apart = (one: string, other: string): boolean =>
    !isAtOrBelow(organisation, one, other) && !isAtOrBelow(organisation, other, one);
  const others = statement.units.filter(
    ({ id, kind, parentId }) => kind === 'department' && parentId !== last.toParentId && apart(id, last.unitId),
  );
  return [last.unitId, ...others.slice(0, changes).map((unit) => unit.id)].map((unitId, at) => {
    const month = String(at === 0 ? 12 : 1 + (at % 11)).padStart(2, '0');
    const change = transferOf({ ...last, unitId }, year);
    return { unitId, change: { ...change, id: `c${at}`, effectiveDate: isoDate(`${year}-${month}-01`) } };
  });
}
