import { digestOf } from './canonical.ts';

/** Which journal of a store. */
export interface JournalName {
  readonly realm: 'organisation' | 'scenario';
  readonly id: string;
  /** The organisation of a scenario; null for an organisation. */
  readonly organisationId: string | null;
}

/** The register of a store as it stands: every journal that was begun, in order, bound to those before it. */
export interface Register {
  /** Journals that were begun; the next one gets the next number. */
  readonly registered: number;
  readonly register: string;
}

/** The register of a new store. `adopted` = digest of the receipts that it had before entries told theirs; null = none. */
export function emptyRegister(adopted: string | null): Register {
  return { registered: 0, register: digestOf(['samorg register', adopted]) };
}

/** The register after one more journal was begun. */
export function registerAfter({ registered, register }: Register, journal: JournalName): Register {
  const number = registered + 1;
  return { registered: number, register: digestOf(['samorg journal', register, number, ...fieldsOf(journal)]) };
}

/** What stands before the first entry of a journal, in place of a chain. */
export function beginningOf(journal: JournalName): string {
  return digestOf(['samorg beginning', ...fieldsOf(journal)]);
}

function fieldsOf({ realm, id, organisationId }: JournalName): [string, string, string | null] {
  return [realm, id, organisationId];
}
