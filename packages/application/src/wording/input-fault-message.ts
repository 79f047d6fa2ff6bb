import type { Fault, Language } from '@samorg/domain';
import { faultMessage } from '@samorg/domain';
import type { PlacedFault } from '@samorg/exchange';
import type { InputFault } from '../outcome.ts';

type OwnCode = Exclude<InputFault['code'], Fault['code']>;

const messages: Readonly<Record<OwnCode, Readonly<Record<Language, (refs: readonly string[]) => string>>>> = {
  nothingToUndo: { sv: () => 'Det finns inget att ångra.', en: () => 'There is nothing to undo.' },
  nothingToRedo: { sv: () => 'Det finns inget att göra om.', en: () => 'There is nothing to redo.' },
  noChange: {
    sv: () => 'Det ändrar ingenting. Inget har sparats.',
    en: () => 'That changes nothing. Nothing was saved.',
  },
  alreadyApplied: {
    sv: () =>
      'Scenariot är verkställt och ligger fast. Ångra verkställandet i organisationen, eller gör ett nytt scenario.',
    en: () => 'The scenario has been carried out and stands. Undo that in the organisation, or make a new scenario.',
  },
  leftOut: {
    sv: (refs) =>
      `Ändringen ”${refs.join(', ')}” saknas i den nya ordningen. Inget har sparats. Ange varje ändring en gång.`,
    en: (refs) =>
      `The change ”${refs.join(', ')}” is missing from the new order. Nothing was saved. Name each change once.`,
  },
  linkPeriod: {
    sv: () => 'Välj en dag från i dag och högst två år fram. Ingen länk har gjorts.',
    en: () => 'Choose a day from today and at most two years ahead. No link was made.',
  },
  standsInTheWay: {
    sv: (refs) =>
      `Organisationen har ändrats på ett sätt som inte går ihop med detta (${refs.join(', ')}). Inget har sparats. Ångra det andra först, eller gör ett nytt scenario.`,
    en: (refs) =>
      `The organisation has changed in a way that does not fit with this (${refs.join(', ')}). Nothing was saved. Undo the other first, or make a new scenario.`,
  },
};

const at: Readonly<Record<Language, (line: number, column: number) => string>> = {
  sv: (line, column) => ` Rad ${line}, tecken ${column}.`,
  en: (line, column) => ` Line ${line}, column ${column}.`,
};

/** So many names are told of a fault that has more. */
const mostTold = 3;

const reasons: Readonly<
  Record<Language, Readonly<Record<Exclude<PlacedFault['reason'], null>, (names: string) => string>>>
> = {
  sv: {
    missing: (names) => ` Det saknas${names}.`,
    unknown: (names) => ` Okänd egenskap${names}.`,
    kind: (names) => ` Värdet är av fel slag${names}.`,
    value: (names) => ` Värdet är inte tillåtet${names}.`,
  },
  en: {
    missing: (names) => ` Missing${names}.`,
    unknown: (names) => ` Unknown property${names}.`,
    kind: (names) => ` A value of the wrong kind${names}.`,
    value: (names) => ` A value that is not allowed${names}.`,
  },
};

/** What is wrong and where, in words: with line and column where they are known. */
export function inputFaultMessage(fault: InputFault, language: Language): string {
  if ('told' in fault && fault.told !== undefined) return fault.told[language];
  if (isOwn(fault)) return messages[fault.code][language](fault.refs);
  const message = faultMessage(fault, language);
  return 'place' in fault ? message + placeInWords(fault, language) : message;
}

function placeInWords({ refs, place, reason, pointers, missing }: PlacedFault, language: Language): string {
  const names = reason === 'missing' ? missing : pointers.filter((pointer) => pointer !== refs[1]);
  const told = [...names.slice(0, mostTold), ...(names.length > mostTold ? ['…'] : [])].join(', ');
  const why = reason === null ? '' : reasons[language][reason](told === '' ? '' : `: ${told}`);
  return why + (place === null ? '' : at[language](place.line, place.column));
}

function isOwn(fault: InputFault): fault is Extract<InputFault, { readonly code: OwnCode }> {
  return Object.hasOwn(messages, fault.code);
}
