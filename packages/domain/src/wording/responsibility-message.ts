import type {
  BoundaryEffect,
  DividedPart,
  DivisionCause,
  ResponsibilityCause,
} from '../evaluate/responsibility/responsibility.ts';
import type { Vulnerability } from '../evaluate/staff-function/vulnerability.ts';
import type { Language, Wording } from '../phrase/language.ts';
import { listInWords } from '../phrase/list.ts';
import type { Names } from '../phrase/names.ts';

/** Why somebody else answers for an activity: `enheten flyttar och enheten byter namn`. */
export function causesInWords(causes: readonly ResponsibilityCause[], language: Language): string {
  return listInWords(
    causes.map((cause) => causeWords[cause][language]),
    language,
  );
}

/** One part that a responsible unit is divided by, as a sentence. */
export function dividedPartMessage(part: DividedPart, names: Names, language: Language): string {
  return divisions[part.cause][language](names.unit(part.unitId), names.unit(part.administrationId));
}

/** What a reform does to a stated boundary question, as a sentence. */
export function boundaryMessage(effect: BoundaryEffect, language: Language): string {
  return effects[effect][language];
}

/** What happens to a function that hangs on one place or none, in a word. */
export function vulnerabilityInWords(vulnerability: Vulnerability, language: Language): string {
  return vulnerabilities[vulnerability][language];
}

type Words = Readonly<Record<Language, string>>;

const causeWords: Readonly<Record<ResponsibilityCause, Words>> = {
  reassigned: { sv: 'en annan enhet utses', en: 'another unit is appointed' },
  merged: { sv: 'enheten slås samman', en: 'the unit is merged' },
  closed: { sv: 'enheten avslutas', en: 'the unit is closed' },
  moved: { sv: 'enheten flyttar', en: 'the unit moves' },
  renamed: { sv: 'enheten byter namn', en: 'the unit is renamed' },
};

const divisions: Readonly<Record<DivisionCause, Wording<[unit: string, administration: string]>>> = {
  exception: {
    sv: (unit, administration) => `${unit} är undantag från flytten och hör till ${administration}.`,
    en: (unit, administration) => `${unit} is an exception to the move and belongs to ${administration}.`,
  },
  newUnit: {
    sv: (unit, administration) => `${unit} växer fram ur enheten och hör till ${administration}.`,
    en: (unit, administration) => `${unit} grows out of the unit and belongs to ${administration}.`,
  },
  unitLeft: {
    sv: (unit, administration) => `${unit} flyttar därifrån och hör till ${administration}.`,
    en: (unit, administration) => `${unit} moves away and belongs to ${administration}.`,
  },
  positionsLeft: {
    sv: (unit, administration) => `Tjänster flyttar därifrån till ${unit}, ${administration}.`,
    en: (unit, administration) => `Positions move away to ${unit}, ${administration}.`,
  },
};

const effects: Readonly<Record<BoundaryEffect, Words>> = {
  joined: {
    sv: 'Aktiviteterna kommer under en och samma förvaltning: frågan kan avgöras där.',
    en: 'The activities come under one administration: it can settle the question.',
  },
  opened: {
    sv: 'Aktiviteterna skiljs åt på flera förvaltningar: en ny gräns att dra.',
    en: 'The activities are parted between administrations: a new boundary to draw.',
  },
  remains: {
    sv: 'Aktiviteterna ligger kvar hos flera förvaltningar: gränsen behöver dras.',
    en: 'The activities stay with several administrations: the boundary must be drawn.',
  },
  within: {
    sv: 'Aktiviteterna ligger inom en förvaltning både före och efter.',
    en: 'The activities are within one administration before and after.',
  },
};

const vulnerabilities: Readonly<Record<Vulnerability, Words>> = {
  new: { sv: 'ny', en: 'new' },
  gone: { sv: 'borta', en: 'gone' },
  remains: { sv: 'kvarstår', en: 'remains' },
  ended: { sv: 'utan personal', en: 'without staff' },
};
