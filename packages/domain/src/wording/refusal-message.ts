import type { IsoDate } from '../base/iso-date.ts';
import type { Refusal, RefusalCode } from '../change/refusal.ts';
import { dateInWords } from '../phrase/date.ts';
import type { Language, Wording } from '../phrase/language.ts';
import { listInWords } from '../phrase/list.ts';
import type { Names } from '../phrase/names.ts';
import { roleInWords } from './role.ts';

type Told = Wording<[named: readonly string[]]>;

/** Why a change is impossible, in one plain sentence that says what to do where there is something to do. */
export function refusalMessage(refusal: Refusal, names: Names, language: Language): string {
  const isRole = refusal.code === 'missingAccountGroup';
  const named = refusal.refs.map((ref) => (isRole ? roleInWords(ref, language) : names.any(ref)));
  return messages[refusal.code][language](named);
}

/** The same with the date that the change asks for, since it may be possible on another: `Den 1 oktober 2021: …`. */
export function datedRefusalMessage(
  { refusal, effectiveDate }: { readonly refusal: Refusal; readonly effectiveDate: IsoDate },
  names: Names,
  language: Language,
): string {
  const date = `${language === 'sv' ? 'Den' : 'On'} ${dateInWords(effectiveDate, language)}`;
  return `${date}: ${refusalMessage(refusal, names, language)}`;
}

const all = (named: readonly string[], language: Language): string => listInWords(named, language);

const messages: Readonly<Record<RefusalCode, Told>> = {
  beforeBaseline: {
    sv: () => 'Datumet ligger före scenariots utgångsläge. Välj ett senare datum.',
    en: () => 'The date is before the baseline of the scenario. Choose a later date.',
  },
  unknownUnit: {
    sv: (named) =>
      `${all(named, 'sv')} finns inte på det datumet: varken i organisationen eller inrättad av en tidigare ändring.`,
    en: (named) =>
      `${all(named, 'en')} does not exist on that date: neither in the organisation nor created by an earlier change.`,
  },
  unknownReference: {
    sv: (named) => `${all(named, 'sv')} finns inte i organisationen.`,
    en: (named) => `${all(named, 'en')} is not in the organisation.`,
  },
  unitNotActive: {
    sv: (named) => `${all(named, 'sv')} finns inte kvar på det datumet.`,
    en: (named) => `${all(named, 'en')} is not active on that date.`,
  },
  missingAccountGroup: {
    sv: (named) => `Organisationen saknar den kontogrupp som behövs (${all(named, 'sv')}). Lägg till den i filen.`,
    en: (named) => `The organisation lacks the account group that is needed (${all(named, 'en')}). Add it to the file.`,
  },
  duplicateId: {
    sv: (named) => `${all(named, 'sv')} är redan använt eller anges två gånger.`,
    en: (named) => `${all(named, 'en')} is already in use or is given twice.`,
  },
  placeNotAllowed: {
    sv: ([what = '', where]) =>
      where === undefined
        ? `${what} kan inte stå, flyttas eller ta emot på det sättet. Välj en annan plats eller enhet.`
        : `${what} kan inte ligga direkt under ${where}.`,
    en: ([what = '', where]) =>
      where === undefined
        ? `${what} cannot stand, move or receive that way. Choose another place or unit.`
        : `${what} cannot stand directly under ${where}.`,
  },
  noChange: {
    sv: (named) => `Det ändrar ingenting: ${all(named, 'sv')} är redan så.`,
    en: (named) => `That changes nothing: ${all(named, 'en')} is so already.`,
  },
  assemblyMove: {
    sv: ([what = '']) => `${what} kan inte flyttas: fullmäktige hör till sin juridiska person.`,
    en: ([what = '']) => `${what} cannot be moved: an assembly belongs to its legal entity.`,
  },
  rootMove: {
    sv: ([what = '']) => `${what} kan inte flyttas: en juridisk person ligger inte under någon annan.`,
    en: ([what = '']) => `${what} cannot be moved: a legal entity stands under nothing.`,
  },
  fromMismatch: {
    sv: ([what = '', parent = '']) => `${what} ligger under ${parent}, inte där ändringen säger. Kontrollera enheten.`,
    en: ([what = '', parent = '']) => `${what} stands under ${parent}, not where the change says. Check the unit.`,
  },
  duplicateException: {
    sv: (named) => `${all(named, 'sv')} undantas två gånger.`,
    en: (named) => `${all(named, 'en')} is excepted twice.`,
  },
  exceptionNotBelow: {
    sv: (named) => `${all(named, 'sv')} kan inte undantas: enheten ligger inte under den som flyttas.`,
    en: (named) => `${all(named, 'en')} cannot be excepted: it is not below the unit that moves.`,
  },
  exceptionWithoutPlace: {
    sv: ([what = '']) =>
      `${what} behöver en egen överordnad. Välj en enhet som delar dess öde: stannar eller följer med.`,
    en: ([what = '']) => `${what} needs a parent of its own. Choose a unit that shares its fate: stays or moves.`,
  },
  cycle: {
    sv: ([what = '', where = '']) => `${what} kan inte flyttas till ${where}: då skulle enheten ligga under sig själv.`,
    en: ([what = '', where = '']) => `${what} cannot move to ${where}: it would stand under itself.`,
  },
  hasChildren: {
    sv: (named) => `Enheten har underenheter: ${all(named, 'sv')}. Flytta dem först.`,
    en: (named) => `The unit has units below it: ${all(named, 'en')}. Move them first.`,
  },
  notEmpty: {
    sv: ([what = '']) => `${what} har tjänster eller pengar kvar. Flytta dem först.`,
    en: ([what = '']) => `${what} still holds positions or money. Move them first.`,
  },
  tooMany: {
    sv: ([what = '']) => `Det finns inte så många platser eller årsarbetare av ${what}.`,
    en: ([what = '']) => `There are not that many places or FTE of ${what}.`,
  },
  internalLine: {
    sv: ([what = '']) => `${what} är intern och kan inte ändras så här.`,
    en: ([what = '']) => `${what} is internal and cannot be changed this way.`,
  },
  transitionRecurring: {
    sv: ([what = '']) => `${what} är en omställningskostnad och kan bara anges en gång, inte per år.`,
    en: ([what = '']) => `${what} is a transition cost and can only be given once, not per year.`,
  },
  notABoard: {
    sv: (named) => `Bara nämnder får ram: ${all(named, 'sv')} är ingen nämnd.`,
    en: (named) => `Only boards are funded: ${all(named, 'en')} is not a board.`,
  },
  adjustmentNotBalanced: {
    sv: (named) => `Regleringarna tar inte ut varandra i ${all(named, 'sv')}. De ska summera till 0 kr.`,
    en: (named) => `The adjustments do not cancel out in ${all(named, 'en')}. They must sum to SEK 0.`,
  },
};
