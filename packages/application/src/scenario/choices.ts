import type { BudgetLine, Decision, Organisation, Position, Unit } from '@samorg/domain';
import { findUnit, lookUp, namesIn, stateMet, upwardsFrom, valuesOf } from '@samorg/domain';
import { folded, rankOfText } from '../organisation/text-rank.ts';
import type { ScenarioView } from './scenario-view.ts';

/** Kinds of things that a form about a change lets one choose. */
export const choiceKinds = [
  'unit',
  'board',
  'legalEntity',
  'position',
  'budgetLine',
  'accountGroup',
  'staffFunction',
  'activity',
  'agreement',
  'decision',
] as const;

export type ChoiceKind = (typeof choiceKinds)[number];

/** One thing to choose, with what tells it from others of the same name. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** Names of the units above it, or that it lies on, root first. */
  readonly path: readonly string[];
  /** Whether the scenario makes it. */
  readonly isNew: boolean;
  readonly headcount: number | null;
  readonly fteMilli: number | null;
  /** Full-year amount of a budget line, öre. */
  readonly amountOre: number | null;
}

/** What is asked for: things that hold a text, or exactly those with the ids. */
export interface ChoiceRequest {
  readonly kind: ChoiceKind;
  readonly text: string;
  readonly ids: readonly string[] | null;
  /** Id of the change that the form stands in place of: then the state before it; null = the state after all changes. */
  readonly replacing: string | null;
  readonly first: number;
}

/** Something to choose: the texts that it is found by, its name first, and how it is shown. */
interface Candidate {
  readonly id: string;
  readonly texts: readonly string[];
  readonly shown: () => Omit<Choice, 'id' | 'isNew'>;
}

/**
 * Things of a kind that can be chosen. By text: best first, and without a text all of a short list and none of a long one.
 * By ids: in their order, those that are not there left out; what only the baseline knows is told as it was.
 */
export function choicesOf(view: ScenarioView, request: ChoiceRequest): readonly Choice[] {
  const { kind, ids } = request;
  const { replay } = view;
  const at = replay().steps.findIndex(({ change }) => change.id === request.replacing);
  const organisation = at === -1 ? replay().after : stateMet(replay(), at);
  const shelf = shelves[kind];
  const known = (id: string): Candidate | undefined => shelf.find(organisation, id) ?? shelf.find(view.baseline(), id);
  const found = ids === null ? searched(shelf, organisation, request) : ids.flatMap((id) => known(id) ?? []);
  return found.map(({ id, shown }) => ({ id, ...shown(), isNew: shelf.find(view.baseline(), id) === undefined }));
}

interface Shelf {
  /** A short list is shown whole before anything is typed. */
  readonly isShort: boolean;
  all(organisation: Organisation): Iterable<Candidate>;
  find(organisation: Organisation, id: string): Candidate | undefined;
}

const shelves: Readonly<Record<ChoiceKind, Shelf>> = {
  unit: unitShelf(() => true, false),
  board: unitShelf(({ kind }) => kind === 'board', true),
  legalEntity: unitShelf(({ kind }) => kind === 'legalEntity' || kind === 'association', true),
  position: shelfOf(false, {
    rows: ({ tables }) => valuesOf(tables.positions),
    find: ({ tables }, id) => lookUp(tables.positions, id),
    candidate: positionCandidate,
  }),
  budgetLine: shelfOf(false, {
    rows: externalLines,
    find: ({ tables }, id) => lookUp(tables.lines, id),
    candidate: lineCandidate,
  }),
  accountGroup: shelfOf(true, {
    rows: ({ reference }) => [...reference.accountGroups.values()].filter(({ internal }) => !internal),
    find: ({ reference }, id) => reference.accountGroups.get(id),
    candidate: (_, { id, name }) => plain(id, [name, id]),
  }),
  staffFunction: shelfOf(true, {
    rows: ({ reference }) => reference.staffFunctions.values(),
    find: ({ reference }, id) => reference.staffFunctions.get(id),
    candidate: (_, { id, name }) => plain(id, [name, id]),
  }),
  activity: shelfOf(false, {
    rows: ({ tables }) => valuesOf(tables.activities),
    find: ({ tables }, id) => lookUp(tables.activities, id),
    candidate: (organisation, { id, title, heading, responsibleUnitId }) =>
      plain(id, [title, heading ?? '', id], responsibleUnitId === null ? [] : pathTo(organisation, responsibleUnitId)),
  }),
  agreement: shelfOf(true, {
    rows: ({ tables }) => valuesOf(tables.agreements),
    find: ({ tables }, id) => lookUp(tables.agreements, id),
    candidate: (organisation, { id, providerUnitId, customerUnitId }) => {
      const names = namesIn(organisation);
      return plain(id, [`${names.unit(providerUnitId)} – ${names.unit(customerUnitId)}`, id]);
    },
  }),
  decision: shelfOf(true, {
    rows: ({ reference }) => reference.statement.decisions,
    find: ({ reference }, id) => reference.statement.decisions.find((decision) => decision.id === id),
    candidate: decisionCandidate,
  }),
};

function searched(shelf: Shelf, organisation: Organisation, { text, first }: ChoiceRequest): readonly Candidate[] {
  const wanted = folded(text.trim());
  if (wanted === '') return shelf.isShort ? [...shelf.all(organisation)].slice(0, first) : [];
  const rankOf = rankerFor(wanted);
  const found: { readonly candidate: Candidate; readonly rank: number }[] = [];
  for (const candidate of shelf.all(organisation)) {
    const rank = rankOf(candidate);
    if (rank !== null) found.push({ candidate, rank });
  }
  found.sort((a, b) => a.rank - b.rank || compareTexts(a.candidate, b.candidate));
  return found.slice(0, first).map(({ candidate }) => candidate);
}

/**
 * Ranks by a text: as of a text alone, the name before the others; last when each word stands in one of them, a title and its
 * unit. Titles and names of units recur in their thousands, so what was told of a text once is kept.
 */
function rankerFor(wanted: string): (candidate: Candidate) => number | null {
  const words = wanted.split(/\s+/);
  const told = new Map<string, { readonly rank: number | null; readonly holds: readonly boolean[] }>();
  const tell = (text: string): { readonly rank: number | null; readonly holds: readonly boolean[] } => {
    const own = folded(text);
    return { rank: rankOfText(own, wanted), holds: words.map((word) => own.includes(word)) };
  };
  return ({ texts, id }) => {
    let best: number | null = null;
    const held = words.map(() => false);
    texts.forEach((text, at) => {
      const known = text === id ? tell(text) : (told.get(text) ?? tell(text));
      if (text !== id) told.set(text, known);
      const rank = known.rank === null ? null : known.rank + (at === 0 ? 0 : 0.5);
      if (rank !== null && (best === null || rank < best)) best = rank;
      known.holds.forEach((holds, word) => {
        if (holds) held[word] = true;
      });
    });
    return best ?? (words.length > 1 && held.every(Boolean) ? lastRank : null);
  };
}

const lastRank = 9;

function compareTexts(a: Candidate, b: Candidate): number {
  const [left, right] = [folded(a.texts[0] ?? ''), folded(b.texts[0] ?? '')];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

interface Rows<Row> {
  readonly rows: (organisation: Organisation) => Iterable<Row>;
  readonly find: (organisation: Organisation, id: string) => Row | undefined;
  readonly candidate: (organisation: Organisation, row: Row) => Candidate;
}

function shelfOf<Row>(isShort: boolean, { rows, find, candidate }: Rows<Row>): Shelf {
  return {
    isShort,
    *all(organisation) {
      for (const row of rows(organisation)) yield candidate(organisation, row);
    },
    find(organisation, id) {
      const row = find(organisation, id);
      return row === undefined ? undefined : candidate(organisation, row);
    },
  };
}

function unitShelf(isMeant: (unit: Unit) => boolean, isShort: boolean): Shelf {
  return shelfOf(isShort, {
    rows: ({ tables }) => [...valuesOf(tables.units)].filter(isMeant),
    find: findUnit,
    candidate: (organisation, { id, name, aliases, externalIds }) => ({
      id,
      texts: [name, ...aliases.map((alias) => alias.name), ...externalIds.map((external) => external.id), id],
      shown: () => ({ ...noFigures, name, path: pathTo(organisation, id).slice(0, -1) }),
    }),
  });
}

function positionCandidate(organisation: Organisation, position: Position): Candidate {
  const { id, title, unitId, headcount, fteMilli } = position;
  return {
    id,
    texts: [title, findUnit(organisation, unitId)?.name ?? '', id],
    shown: () => ({ ...noFigures, name: title, path: pathTo(organisation, unitId), headcount, fteMilli }),
  };
}

/** Lines that a division can name: external ones of the file, and pieces of them. */
function* externalLines({ tables, reference }: Organisation): Generator<BudgetLine> {
  for (const line of valuesOf(tables.lines)) {
    const isMade = (line.origin?.kind ?? 'piece') !== 'piece';
    if (!isMade && reference.accountGroups.get(line.accountGroupId)?.internal === false) yield line;
  }
}

function lineCandidate(organisation: Organisation, { id, unitId, accountGroupId, amountOre }: BudgetLine): Candidate {
  const name = organisation.reference.accountGroups.get(accountGroupId)?.name ?? accountGroupId;
  return {
    id,
    texts: [name, findUnit(organisation, unitId)?.name ?? '', id],
    shown: () => ({ ...noFigures, name, path: pathTo(organisation, unitId), amountOre }),
  };
}

function decisionCandidate(organisation: Organisation, decision: Decision): Candidate {
  const { id, bodyId, paragraph, date, caseNumber } = decision;
  const body = bodyId === null ? null : namesIn(organisation).unit(bodyId);
  const name = [body, paragraph, date, caseNumber].filter((part) => part !== null).join(', ');
  return plain(id, [name === '' ? id : name, id]);
}

const noFigures = { headcount: null, fteMilli: null, amountOre: null };

function plain(id: string, texts: readonly [string, ...string[]], path: readonly string[] = []): Candidate {
  return { id, texts, shown: () => ({ ...noFigures, name: texts[0], path }) };
}

/** Names from the root down to the unit itself. */
function pathTo(organisation: Organisation, id: string): readonly string[] {
  return [...upwardsFrom(organisation, id)].map(({ name }) => name).reverse();
}
