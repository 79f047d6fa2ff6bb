import type { BodyCheck, CheckCode, FoundUnit } from '../evaluate/document/document-review.ts';
import type { Language, Wording } from '../phrase/language.ts';
import { listInWords } from '../phrase/list.ts';

/** What kind of document a check is about. */
export function checkInWords(code: CheckCode, language: Language): string {
  return kinds[code][language];
}

/** What a check is told with: the name of its body and the titles of its documents. */
export interface CheckNames {
  readonly body: string;
  readonly titles: readonly string[];
}

/** One check as a sentence: which documents to look through, or that none is known and it must be asked for. */
export function checkMessage(
  { code, side }: Pick<BodyCheck, 'code' | 'side'>,
  { body, titles }: CheckNames,
  language: Language,
): string {
  const kind = checkInWords(code, language);
  if (titles.length === 0) return asked[side][language](body, kind);
  return found[side][language](body, listInWords(titles, language));
}

/** Why a document has to do with a unit: `finns i dokumentets lista, namnges som ”IT och teleservice”`. */
export function foundUnitInWords({ listed, spelling }: FoundUnit, language: Language): string {
  const words = reasons[language];
  return [
    ...(listed ? [words.listed] : []),
    ...(spelling === null ? [] : [words[spelling.by](spelling.written, spelling.knownAs)]),
  ].join(', ');
}

/** The status of a document as it is kept, in words where it is one of the customary codes. */
export function documentStatusInWords(status: string, language: Language): string {
  return statuses.get(status)?.[language] ?? status;
}

type Words = Readonly<Record<Language, string>>;

const kinds: Readonly<Record<CheckCode, Words>> = {
  reglemente: { sv: 'reglemente', en: 'rules of the board (reglemente)' },
  delegationScheme: { sv: 'delegationsordning', en: 'delegation scheme (delegationsordning)' },
  statutes: {
    sv: 'stadgar, förbundsordning eller bolagsordning',
    en: 'statutes (stadgar, förbundsordning or bolagsordning)',
  },
  archive: { sv: 'arkivbeskrivning och gallringsbeslut', en: 'archive description and disposal decisions' },
  personalData: { sv: 'register över behandling av personuppgifter', en: 'records of processing of personal data' },
};

const asked: Readonly<Record<BodyCheck['side'], Wording<[body: string, kind: string]>>> = {
  gives: {
    sv: (body, kind) => `${body} lämnar ifrån sig: ${kind} saknas i underlaget. Ta fram och se över.`,
    en: (body, kind) => `${body} gives: ${kind} not among the documents. Find and check.`,
  },
  receives: {
    sv: (body, kind) => `${body} tar emot: ${kind} saknas i underlaget. Ta fram och se över.`,
    en: (body, kind) => `${body} receives: ${kind} not among the documents. Find and check.`,
  },
};

const found: Readonly<Record<BodyCheck['side'], Wording<[body: string, titles: string]>>> = {
  gives: {
    sv: (body, titles) => `${body} lämnar ifrån sig: se över ${titles}.`,
    en: (body, titles) => `${body} gives: check ${titles}.`,
  },
  receives: {
    sv: (body, titles) => `${body} tar emot: se över ${titles}.`,
    en: (body, titles) => `${body} receives: check ${titles}.`,
  },
};

const reasons = {
  sv: {
    listed: 'finns i dokumentets lista',
    name: (written: string) => `namnges som ”${written}”`,
    alias: (written: string, knownAs: string) => `namnges som ”${written}” (annat namn: ${knownAs})`,
  },
  en: {
    listed: 'is in the list of the document',
    name: (written: string) => `is named as ”${written}”`,
    alias: (written: string, knownAs: string) => `is named as ”${written}” (other name: ${knownAs})`,
  },
} as const;

const statuses: ReadonlyMap<string, Words> = new Map([
  ['inForce', { sv: 'gäller', en: 'in force' }],
  ['toBeAdjusted', { sv: 'ska justeras', en: 'to be adjusted' }],
  ['checkNeeded', { sv: 'behöver ses över', en: 'to be checked' }],
  ['toBeWritten', { sv: 'ska skrivas', en: 'to be written' }],
]);
