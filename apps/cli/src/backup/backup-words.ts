import type { Language } from '@samorg/domain';
import { type BackupCounts, BackupUnusable, StoreError, type StoreErrorCode, StoreIncomplete } from '@samorg/store';
import { megabytes } from './counted-lines.ts';

/** How a copy went. */
export interface Copied extends BackupCounts {
  /** Characters of its lines, nearly its bytes before it is packed. */
  readonly length: number;
  readonly seconds: number;
}

const done = {
  written: { sv: 'Säkerhetskopian är skriven', en: 'The backup is written' },
  sound: { sv: 'Säkerhetskopian är hel', en: 'The backup is whole' },
  restored: { sv: 'Allt är återställt', en: 'Everything is restored' },
  copied: { sv: 'Allt är kopierat', en: 'Everything is copied' },
} as const;

/** What was done, with how much and how long. */
export function doneLine(what: keyof typeof done, copied: Copied, language: Language): string {
  const { organisations, scenarios, entries, length, seconds } = copied;
  const much = `${megabytes(length)} MB, ${seconds.toFixed(1)} s`;
  return language === 'sv'
    ? `${done[what].sv}: ${organisations} organisationer, ${scenarios} scenarier, ${entries} poster, ${much}.\n`
    : `${done[what].en}: ${organisations} organisations, ${scenarios} scenarios, ${entries} entries, ${much}.\n`;
}

export const empty = {
  sv: 'Det finns inget att kopiera: lagret är tomt. Ingen fil har skrivits. Pekar SAMORG_DATA och SAMORG_STORE rätt?',
  en: 'There is nothing to copy: the store is empty. No file was written. Do SAMORG_DATA and SAMORG_STORE point to the right place?',
} as const;

export const notEmpty = {
  sv: 'Lagret är inte tomt och har inte rörts. Återställ i en tom datamapp (SAMORG_DATA) eller ett nytt lager på servern (SAMORG_STORE_NAME).',
  en: 'The store is not empty and was left as it is. Restore into an empty data folder (SAMORG_DATA) or a new store on the server (SAMORG_STORE_NAME).',
} as const;

/** What went wrong in the world outside, what is safe and what to do; null = something else went wrong. */
export function failureLine(error: unknown, language: Language): string | null {
  if (error instanceof BackupUnusable) return `${faults[error.code][language]} (${error.message})`;
  if (error instanceof StoreIncomplete) return `${incomplete[language]} (${error.message})`;
  if (error instanceof StoreError) return `${failures[error.code][language]} (${error.message})`;
  if (error instanceof SyntaxError) return `${faults.notABackup[language]} (${error.message})`;
  if (isPackingError(error)) return `${faults.cutOff[language]} (${error.message})`;
  return null;
}

function isPackingError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

const nothing = { sv: 'Inget har lagrats.', en: 'Nothing was stored.' } as const;

type Words = Readonly<Record<Language, string>>;

const faults: Readonly<Record<BackupUnusable['code'], Words>> = {
  notABackup: {
    sv: `Det är ingen säkerhetskopia från Samorg. ${nothing.sv}`,
    en: `It is no backup by Samorg. ${nothing.en}`,
  },
  tooNew: {
    sv: `Säkerhetskopian är skriven av en senare Samorg. ${nothing.sv} Använd den versionen eller en senare.`,
    en: `A later Samorg wrote the backup. ${nothing.en} Use that version or a later one.`,
  },
  cutOff: {
    sv: `Säkerhetskopian är avklippt: slutet saknas. ${nothing.sv} Hämta den igen eller ta en äldre.`,
    en: `The backup is cut off: its end is missing. ${nothing.en} Fetch it again or take an older one.`,
  },
  changed: {
    sv: `Säkerhetskopian är ändrad eller skadad sedan den skrevs. ${nothing.sv} Ta en annan kopia.`,
    en: `The backup was changed or damaged after it was written. ${nothing.en} Take another copy.`,
  },
  disorder: {
    sv: `Säkerhetskopian är skadad. ${nothing.sv} Ta en annan kopia.`,
    en: `The backup is damaged. ${nothing.en} Take another copy.`,
  },
};

const incomplete: Words = {
  sv: 'En återställning av lagret pågår eller avbröts. Inget i lagret går att läsa, och inget annat har rörts. Pågår ingen: kör samorg restore FIL --again.',
  en: 'A restore of the store is under way or was broken off. Nothing in it can be read, and nothing else was touched. If none is under way: run samorg restore FILE --again.',
};

const failures: Readonly<Record<StoreErrorCode, Words>> = {
  storeUnavailable: {
    sv: 'Lagret går inte att nå. Det som finns där är orört. Försök igen.',
    en: 'The store cannot be reached. What it holds is untouched. Try again.',
  },
  storeOutcomeUnknown: {
    sv: 'Servern svarade inte på om det sista lagrades. Försök igen: det som redan finns skrivs aldrig över.',
    en: 'The server did not answer whether the last thing was stored. Try again: nothing that is there is ever replaced.',
  },
  storeCorrupt: {
    sv: 'Lagret är skadat. Ingen kopia har skrivits av det skadade. Återställ en tidigare säkerhetskopia.',
    en: 'The store is damaged. No copy was made of what is damaged. Restore an earlier backup.',
  },
  storeReadOnly: {
    sv: `Lagret går inte att skriva i. ${nothing.sv} Se över rättigheterna.`,
    en: `The store cannot be written. ${nothing.en} Look at the permissions.`,
  },
  storeFull: {
    sv: `Det finns inget utrymme kvar. ${nothing.sv} Gör plats och försök igen.`,
    en: `No room is left. ${nothing.en} Make room and try again.`,
  },
  storeTooNew: {
    sv: 'Lagret är skrivet av en senare Samorg och har inte rörts. Använd den versionen.',
    en: 'A later Samorg wrote the store, which was left as it is. Use that version.',
  },
  storeIncomplete: incomplete,
};
