import type { OrganisationHead, RecordedStep, RecordedVersion, ScenarioHead, Store } from '@samorg/store';
import { eachOrganisation, eachScenario } from './each-journal.ts';

/** One write as it was recorded, in the journal of an organisation or of a scenario. */
export type AuditRow =
  | { readonly realm: 'organisation'; readonly head: OrganisationHead; readonly recorded: RecordedStep }
  | { readonly realm: 'scenario'; readonly head: ScenarioHead; readonly recorded: RecordedVersion };

/**
 * Every write of a store, or of one organisation and its scenarios, newest first. Holds the head of each journal and some entries of
 * those that have been reached; the next part of a journal is read when its turn comes.
 */
export async function* auditTrail(store: Store, organisationId: string | null): AsyncGenerator<AuditRow> {
  const waiting: Journal[] = [];
  for await (const head of eachOrganisation(store, organisationId)) insert(waiting, organisationJournal(store, head));
  for await (const head of eachScenario(store, organisationId)) insert(waiting, scenarioJournal(store, head));
  for (let journal = waiting.pop(); journal !== undefined; journal = waiting.pop()) {
    const { value } = await journal.rows.next();
    if (value === undefined) continue;
    yield value.row;
    if (value.nextAt !== null) insert(waiting, { ...journal, at: value.nextAt });
  }
}

/** Entries of a journal that are read at a time. */
const stretch = 50;

interface Journal {
  /** When its next row was recorded. */
  readonly at: string;
  readonly rows: AsyncGenerator<RowBefore, undefined>;
}

interface RowBefore {
  readonly row: AuditRow;
  /** When the row before it in the journal was recorded; null = it is the first. */
  readonly nextAt: string | null;
}

/** Keeps the journals in the order of their next rows, the newest last. */
function insert(waiting: Journal[], journal: Journal): void {
  let [low, high] = [0, waiting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((waiting[middle]?.at ?? '') <= journal.at) low = middle + 1;
    else high = middle;
  }
  waiting.splice(low, 0, journal);
}

function organisationJournal(store: Store, head: OrganisationHead): Journal {
  const rows = withNext(
    (before) => store.organisationHistory(head.id, { first: stretch, before }),
    (recorded): AuditRow => ({ realm: 'organisation', head, recorded }),
  );
  return { at: head.last.recordedAt, rows };
}

function scenarioJournal(store: Store, head: ScenarioHead): Journal {
  const rows = withNext(
    (before) => store.scenarioHistory(head.id, { first: stretch, before }),
    (recorded): AuditRow => ({ realm: 'scenario', head, recorded }),
  );
  return { at: head.last.recordedAt, rows };
}

async function* withNext<T extends { readonly recordedAt: string }>(
  read: (before: number | null) => Promise<{ readonly items: readonly T[]; readonly nextBefore: number | null }>,
  rowOf: (recorded: T) => AuditRow,
): AsyncGenerator<RowBefore, undefined> {
  let last: T | null = null;
  for (let before: number | null | undefined = null; before !== undefined; ) {
    const { items, nextBefore } = await read(before);
    for (const item of items) {
      if (last !== null) yield { row: rowOf(last), nextAt: item.recordedAt };
      last = item;
    }
    before = nextBefore ?? undefined;
  }
  if (last !== null) yield { row: rowOf(last), nextAt: null };
}
