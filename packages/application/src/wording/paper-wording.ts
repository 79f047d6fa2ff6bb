import type { Language } from '@samorg/domain';

/** Words that a report on paper is made of, beside the sentences of the domain. */
export interface PaperWords {
  readonly nothingChanges: string;
  readonly administrations: (count: number) => string;
  readonly unitsFollow: (count: number) => string;
  readonly except: (name: string, exceptions: readonly string[]) => string;
  readonly movesTo: (parent: string) => string;
  readonly createdUnder: (parent: string) => string;
  readonly ends: string;
  readonly staysUnder: (parent: string) => string;
  readonly staffChanges: string;
  readonly renamedFrom: (name: string) => string;
  readonly contentChanges: string;
  readonly position: (title: string, unit: string) => string;
  readonly year: (year: number, factor: string) => string;
  readonly refusal: (sentence: string, reason: string) => string;
  readonly version: (scenario: string, version: number) => string;
}

/** The words in each language. */
export const paperWords: Readonly<Record<Language, PaperWords>> = {
  sv: {
    nothingChanges: 'Inga ändringar ännu: före och efter är lika',
    administrations: (count) => `${count} förvaltningar`,
    unitsFollow: (count) => (count === 1 ? '1 enhet följer med' : `${count} enheter följer med`),
    except: (name, exceptions) => `${name}, utom ${exceptions.join(', ')}`,
    movesTo: (parent) => `flyttar till ${parent}`,
    createdUnder: (parent) => `inrättas under ${parent}`,
    ends: 'upphör',
    staysUnder: (parent) => `stannar under ${parent}`,
    staffChanges: 'bemanningen ändras',
    renamedFrom: (name) => `hette ${name}`,
    contentChanges: 'innehållet ändras',
    position: (title, unit) => `${title}, ${unit}`,
    year: (year, factor) => (factor === 'helår' ? `helår ${year}` : `${year} (${factor})`),
    refusal: (sentence, reason) => `${sentence}: ${reason}`,
    version: (scenario, version) => `${scenario}, version ${version}`,
  },
  en: {
    nothingChanges: 'No changes yet: before and after are the same',
    administrations: (count) => `${count} administrations`,
    unitsFollow: (count) => (count === 1 ? '1 unit follows' : `${count} units follow`),
    except: (name, exceptions) => `${name}, except ${exceptions.join(', ')}`,
    movesTo: (parent) => `moves to ${parent}`,
    createdUnder: (parent) => `is created under ${parent}`,
    ends: 'ends',
    staysUnder: (parent) => `stays under ${parent}`,
    staffChanges: 'the staff changes',
    renamedFrom: (name) => `was ${name}`,
    contentChanges: 'the content changes',
    position: (title, unit) => `${title}, ${unit}`,
    year: (year, factor) => (factor === 'full year' ? `full year ${year}` : `${year} (${factor})`),
    refusal: (sentence, reason) => `${sentence}: ${reason}`,
    version: (scenario, version) => `${scenario}, version ${version}`,
  },
};
