import type { Fault, FaultCode } from '../model/fault.ts';
import type { Language, Wording } from '../phrase/language.ts';
import { listInWords } from '../phrase/list.ts';

/** Why a file cannot be used, in one plain sentence with the place or the ids at fault. */
export function faultMessage(fault: Fault, language: Language): string {
  return messages[fault.code][language](fault.refs);
}

const all = (refs: readonly string[], language: Language): string =>
  listInWords(
    refs.map((ref) => `”${ref}”`),
    language,
  );

const file = (ref: string | undefined, language: Language): string => {
  if (ref === 'input') return language === 'sv' ? 'Det som angavs' : 'What was entered';
  if (language === 'sv') return ref === 'scenario' ? 'Scenariofilen' : 'Organisationsfilen';
  return ref === 'scenario' ? 'The scenario file' : 'The organisation file';
};

const messages: Readonly<Record<FaultCode, Wording<[refs: readonly string[]]>>> = {
  notJson: {
    sv: ([ref]) => `${file(ref, 'sv')} är inte giltig JSON i UTF-8. Ingenting är inläst.`,
    en: ([ref]) => `${file(ref, 'en')} is not valid JSON in UTF-8. Nothing was read in.`,
  },
  schema: {
    sv: ([ref, pointer = '']) =>
      `${file(ref, 'sv')} har ett värde som inte följer formatet: ${pointer || '(hela filen)'}.`,
    en: ([ref, pointer = '']) =>
      `${file(ref, 'en')} has a value that breaks the format: ${pointer || '(the whole file)'}.`,
  },
  duplicateId: {
    sv: (refs) => `Id ${all(refs, 'sv')} finns två gånger i samma lista.`,
    en: (refs) => `Id ${all(refs, 'en')} is twice in the same list.`,
  },
  unknownReference: {
    sv: (refs) => `Id ${all(refs, 'sv')} används, men finns inte.`,
    en: (refs) => `Id ${all(refs, 'en')} is used but does not exist.`,
  },
  cycle: {
    sv: (refs) => `Enheten ${all(refs, 'sv')} ligger under sig själv.`,
    en: (refs) => `Unit ${all(refs, 'en')} stands under itself.`,
  },
  placeNotAllowed: {
    sv: ([unit = '', parent = '']) => `Enheten ”${unit}” kan inte ligga direkt under ”${parent}”.`,
    en: ([unit = '', parent = '']) => `Unit ”${unit}” cannot stand directly under ”${parent}”.`,
  },
  inactiveParent: {
    sv: ([unit = '', parent = '']) =>
      `Enheten ”${unit}” finns på utgångsdatumet, men dess överordnade ”${parent}” gör det inte.`,
    en: ([unit = '', parent = '']) =>
      `Unit ”${unit}” is active on the baseline date, but its parent ”${parent}” is not.`,
  },
  inconsistent: {
    sv: (refs) => `Raden ${all(refs, 'sv')} säger emot sig själv.`,
    en: (refs) => `Row ${all(refs, 'en')} contradicts itself.`,
  },
  duplicateExternalId: {
    sv: (refs) => `Enheterna ${all(refs, 'sv')} har samma kod i ett annat system under samma tid.`,
    en: (refs) => `Units ${all(refs, 'en')} hold the same code of another system at the same time.`,
  },
  baselineMismatch: {
    sv: ([wanted = '', found = '']) => `Scenariot hör till organisationen ”${wanted}”, inte till ”${found}”.`,
    en: ([wanted = '', found = '']) => `The scenario belongs to organisation ”${wanted}”, not to ”${found}”.`,
  },
  overflow: {
    sv: () => 'Ett belopp blir större än vad som kan räknas exakt. Kontrollera beloppen i filen.',
    en: () => 'An amount becomes larger than can be reckoned exactly. Check the amounts in the file.',
  },
};
