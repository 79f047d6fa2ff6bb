import type { Language } from '#lib/i18n/language.ts';

/** Words of the statuses that our own files use; a status is free text, so any other is shown as it stands. */
const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: {
    toBeAdjusted: 'ska justeras',
    checkNeeded: 'behöver kontrolleras',
    toBeWritten: 'ska skrivas',
    written: 'skriven',
    proposed: 'föreslagen',
    decided: 'beslutad',
    notDecided: 'inte beslutad',
    inForce: 'gäller',
  },
  en: {
    toBeAdjusted: 'to be adjusted',
    checkNeeded: 'needs checking',
    toBeWritten: 'to be written',
    written: 'written',
    proposed: 'proposed',
    decided: 'decided',
    notDecided: 'not decided',
    inForce: 'in force',
  },
};

/** The status of a steering document in words. */
export function documentStatus(status: string, language: Language): string {
  return words[language][status] ?? status;
}
