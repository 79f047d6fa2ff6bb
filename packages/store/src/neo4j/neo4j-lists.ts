import { exactText, textOfExact } from '../journal/exact-text.ts';
import { organisationHead } from '../journal/organisation-head.ts';
import type { RecordedEntry } from '../journal/recorded-entry.ts';
import { scenarioHead } from '../journal/scenario-head.ts';
import type { OrganisationHead } from '../port/organisation-journal.ts';
import type { HistoryPage, HistoryRequest, Page, PageRequest } from '../port/page.ts';
import type { ScenarioHead } from '../port/scenario-journal.ts';
import { cypher } from './cypher.ts';
import { journalKey, type Realm, startOf } from './journal-key.ts';
import type { Neo4jView } from './journal-nodes.ts';
import { entryOf, lastKnown, lockedLast, viewsAt } from './journal-nodes.ts';
import { nodeIn, numberIn, type Properties, textIn } from './properties.ts';
import type { Parameters, Transaction } from './transaction.ts';

/** After every instant. */
const endOfTime = '~';

export async function listOrganisations(
  transaction: Transaction,
  page: PageRequest,
  knownAt?: { readonly instant: string },
): Promise<Page<OrganisationHead>> {
  const of = { store: transaction.store, instant: knownAt?.instant ?? endOfTime };
  const total = await transaction.run(cypher.countOrganisations, of);
  const found = await transaction.run(cypher.listOrganisations, { ...of, ...range(page) });
  const rows = found.slice(0, page.first);
  const known =
    knownAt &&
    (await lastKnown(
      transaction,
      rows.map((row) => textIn(row, 'journal')),
      knownAt.instant,
    ));
  const items = (await viewsOf(transaction, rows, known)).map(organisationHead);
  return { items, total: totalOf(total), nextAfter: nextAfter(found, page) };
}

/** Scenarios of one organisation; null = of all. */
export async function listScenarios(
  transaction: Transaction,
  organisationId: string | null,
  page: PageRequest,
): Promise<Page<ScenarioHead>> {
  const { store } = transaction;
  const isAll = organisationId === null;
  const of: Parameters = isAll ? { store } : { organisation: journalKey(store, 'organisation', organisationId) };
  const total = await transaction.run(isAll ? cypher.countScenarios : cypher.countScenariosOf, of);
  const listed = isAll ? cypher.listScenarios : cypher.listScenariosOf;
  const found = await transaction.run(listed, { ...of, ...range(page) });
  const items = (await viewsOf(transaction, found.slice(0, page.first))).map(scenarioHead);
  return { items, total: totalOf(total), nextAfter: nextAfter(found, page) };
}

/** What history is asked of. */
export interface HistoryOf {
  readonly realm: Realm;
  readonly id: string;
}

export async function historyOf<T>(
  transaction: Transaction,
  of: HistoryOf,
  request: HistoryRequest & { told: (entry: RecordedEntry) => T },
): Promise<HistoryPage<T>> {
  const { first, before, told } = request;
  const journal = journalKey(transaction.store, of.realm, of.id);
  const last = await lockedLast(transaction, journal);
  const parameters = { journal, last, before: before ?? Number.MAX_SAFE_INTEGER, limit: first + 1 };
  const found = await transaction.run(cypher.history, parameters);
  const entries = found.slice(0, first).map((record) => entryOf(nodeIn(record, 'e')));
  return {
    items: entries.map(told),
    total: last,
    nextBefore: found.length > first ? (entries.at(-1)?.number ?? before) : null,
  };
}

function viewsOf(
  transaction: Transaction,
  rows: readonly Properties[],
  known?: ReadonlyMap<string, number>,
): Promise<Neo4jView[]> {
  const places = rows.map((row) => {
    const journal = textIn(row, 'journal');
    return { journal, number: known?.get(journal) ?? numberIn(row, 'last') };
  });
  return viewsAt(transaction, places);
}

/** Nothing is before every id, since no id is empty. */
function range({ first, after }: PageRequest): Parameters {
  const exact = exactText(after ?? '');
  return { after: exact, afterStart: startOf(exact), limit: first + 1 };
}

function nextAfter(found: readonly Properties[], page: PageRequest): string | null {
  if (found.length <= page.first) return null;
  const last = found[page.first - 1];
  return last === undefined ? page.after : textOfExact(textIn(last, 'id'));
}

function totalOf([record]: readonly Properties[]): number {
  return record === undefined ? 0 : numberIn(record, 'total');
}
