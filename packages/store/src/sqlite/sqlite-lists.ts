import { present } from '@samorg/domain';
import { organisationHead } from '../journal/organisation-head.ts';
import type { RecordedEntry } from '../journal/recorded-entry.ts';
import { scenarioHead } from '../journal/scenario-head.ts';
import type { OrganisationHead } from '../port/organisation-journal.ts';
import type { HistoryPage, HistoryRequest, Page, PageRequest } from '../port/page.ts';
import type { ScenarioHead } from '../port/scenario-journal.ts';
import { entryOf, findJournal, lastNumber, type Realm, viewAt } from './journal-rows.ts';
import { idOfKey, orderedKey } from './ordered-key.ts';
import { bytesIn, numberIn, type Row } from './row.ts';
import { journalView } from './sqlite-organisations.ts';
import type { Statements } from './statements.ts';

/** After every instant. */
const endOfTime = '~';

export function listOrganisations(
  statements: Statements,
  page: PageRequest,
  knownAt?: { readonly instant: string },
): Page<OrganisationHead> {
  const instant = knownAt?.instant ?? endOfTime;
  const after = afterKey(page);
  const rows = statements.listOrganisations.all({ instant, after, limit: page.first + 1 });
  const head = (row: Row): OrganisationHead =>
    organisationHead(
      present(journalView(statements, numberIn(row, 'journal'), knownAt), 'a listed organisation was known'),
    );
  return {
    items: rows.slice(0, page.first).map(head),
    total: totalOf(statements.countOrganisations.get({ instant })),
    nextAfter: nextAfter(rows, page),
  };
}

export function listScenarios(
  statements: Statements,
  organisationId: string | null,
  page: PageRequest,
): Page<ScenarioHead> {
  const organisation = organisationId === null ? null : findJournal(statements, 'organisation', organisationId);
  if (organisationId !== null && organisation === null) return { items: [], total: 0, nextAfter: null };
  const rows = statements.listScenarios.all({ organisation, after: afterKey(page), limit: page.first + 1 });
  const head = (row: Row): ScenarioHead => {
    const journal = numberIn(row, 'journal');
    return scenarioHead(viewAt(statements, journal, lastNumber(statements, journal, null)));
  };
  return {
    items: rows.slice(0, page.first).map(head),
    total: totalOf(statements.countScenarios.get({ organisation })),
    nextAfter: nextAfter(rows, page),
  };
}

/** What history is asked of. */
export interface HistoryOf {
  readonly realm: Realm;
  readonly id: string;
}

export function historyOf<T>(
  statements: Statements,
  of: HistoryOf,
  request: HistoryRequest & { told: (entry: RecordedEntry) => T },
): HistoryPage<T> {
  const journal = findJournal(statements, of.realm, of.id);
  if (journal === null) return { items: [], total: 0, nextBefore: null };
  const { first, before, told } = request;
  const rows = statements.history.all({ journal, before: before ?? Number.MAX_SAFE_INTEGER, limit: first + 1 });
  const entries = rows.slice(0, first).map(entryOf);
  return {
    items: entries.map(told),
    total: totalOf(statements.countEntries.get({ journal })),
    nextBefore: rows.length > first ? (entries.at(-1)?.number ?? before) : null,
  };
}

/** An empty key is before every id, since no id is empty. */
function afterKey(page: PageRequest): Uint8Array {
  return orderedKey(page.after ?? '');
}

function nextAfter(rows: readonly Row[], page: PageRequest): string | null {
  if (rows.length <= page.first) return null;
  const last = rows[page.first - 1];
  return last === undefined ? page.after : idOfKey(bytesIn(last, 'id'));
}

function totalOf(row: Row | undefined): number {
  return row === undefined ? 0 : numberIn(row, 'total');
}
