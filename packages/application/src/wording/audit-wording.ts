import { type Language, listInWords } from '@samorg/domain';
import type { AuditedJournal, AuditedPart, AuditFault } from '@samorg/store';

/** One thing that is not as it was written, and its place, in one sentence. */
export function auditFaultSentence(fault: AuditFault, language: Language): string {
  const isSwedish = language === 'sv';
  switch (fault.what) {
    case 'entryChanged': {
      const parts = listInWords(
        fault.parts.map((part) => partWords[part][language]),
        language,
      );
      return `${placeOf(fault.journal, language)}, ${fault.number}: ${isSwedish ? 'ändrat' : 'changed'}: ${parts}.`;
    }
    case 'entriesRemoved':
    case 'entriesAdded':
    case 'entriesSwapped': {
      const until = fault.until === fault.number ? '' : `${rangeWords[fault.what]}${fault.until}`;
      return `${placeOf(fault.journal, language)}, ${fault.number}${until}: ${plainWords[fault.what][language]}.`;
    }
    case 'headChanged':
    case 'journalChanged':
    case 'journalAdded':
      return `${placeOf(fault.journal, language)}: ${plainWords[fault.what][language]}.`;
    case 'journalRemoved':
      return isSwedish
        ? `Journal nummer ${fault.number} i registret är borttagen.`
        : `Journal number ${fault.number} of the register is removed.`;
    case 'receiptChanged':
    case 'receiptAdded':
      return `${isSwedish ? 'Kvitto' : 'Receipt'} ${fault.key.slice(0, 16)}: ${plainWords[fault.what][language]}.`;
    case 'checkpointMissed': {
      const place = fault.journal === null ? '' : ` (${placeOf(fault.journal, language)})`;
      return `${plainWords.checkpointMissed[language]}${place}.`;
    }
    default:
      return `${plainWords[fault.what][language]}.`;
  }
}

const realmWords: Readonly<Record<AuditedJournal['realm'], Words>> = {
  organisation: { sv: 'organisation', en: 'organisation' },
  scenario: { sv: 'scenario', en: 'scenario' },
};

type Words = Readonly<Record<Language, string>>;

const partWords: Readonly<Record<AuditedPart, Words>> = {
  entry: { sv: 'vem, när eller vad', en: 'who, when or what kind' },
  content: { sv: 'innehåll eller etikett', en: 'content or label' },
  order: { sv: 'ordningen att ångra i', en: 'the order of undo' },
  receipt: { sv: 'kvittot på dess nyckel', en: 'the receipt of its key' },
};

const rangeWords = { entriesRemoved: '–', entriesAdded: '–', entriesSwapped: ' ↔ ' } as const;

const plainWords: Readonly<Record<Exclude<AuditFault['what'], 'entryChanged' | 'journalRemoved'>, Words>> = {
  entriesRemoved: { sv: 'borttaget', en: 'removed' },
  entriesAdded: { sv: 'tillagt', en: 'added' },
  entriesSwapped: { sv: 'står i varandras ställe', en: 'stand in each other’s place' },
  headChanged: { sv: 'huvudet visar inte den sista posten', en: 'the head does not tell the last entry' },
  journalChanged: {
    sv: 'namnet eller platsen i registret är ändrad',
    en: 'the name or the place in the register is changed',
  },
  journalAdded: { sv: 'journalen är tillagd', en: 'the journal is added' },
  storeChanged: {
    sv: 'Registret är ändrat, eller något finns som inte hör till någon journal',
    en: 'The register is changed, or there is something that belongs to no journal',
  },
  receiptChanged: { sv: 'ändrat', en: 'changed' },
  receiptAdded: { sv: 'tillagt', en: 'added' },
  oldReceiptsChanged: {
    sv: 'Kvitton från före revisionskedjan är ändrade',
    en: 'Receipts from before the audit chain are changed',
  },
  checkpointMissed: {
    sv: 'Lagret är inte en fortsättning på kontrollpunkten',
    en: 'The store does not go on from the checkpoint',
  },
  checkpointUnreadable: { sv: 'Kontrollpunkten går inte att läsa', en: 'The checkpoint cannot be read' },
};

function placeOf({ realm, id }: AuditedJournal, language: Language): string {
  return `${realmWords[realm][language]} ${id}`;
}
