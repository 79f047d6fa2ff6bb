import type { ReviewFlag } from '../evaluate/staff/review-flag.ts';
import type { ReviewReason } from '../evaluate/staff/review-reason.ts';
import type { Language } from '../phrase/language.ts';

/** Why a position stands elsewhere, in a word or two for a column. */
export function reviewReasonInWords(reason: ReviewReason, language: Language): string {
  return reasons[reason][language];
}

/** What HR must look at, in a few words. */
export function reviewFlagInWords(flag: ReviewFlag, language: Language): string {
  return flags[flag][language];
}

const reasons: Readonly<Record<ReviewReason, Readonly<Record<Language, string>>>> = {
  withUnit: { sv: 'med enheten', en: 'with its unit' },
  byItself: { sv: 'för sig', en: 'by itself' },
  consolidated: { sv: 'samlat stöd', en: 'consolidated' },
  splitShare: { sv: 'andel av tjänsten', en: 'share of it' },
  unitEnded: { sv: 'enheten upphör', en: 'unit ends' },
};

const flags: Readonly<Record<ReviewFlag, Readonly<Record<Language, string>>>> = {
  employerChange: { sv: 'byter arbetsgivare', en: 'changes employer' },
  exception: { sv: 'undantag: följer inte med enheten ovanför', en: 'exception: does not follow the unit above' },
  besideException: { sv: 'ett undantag intill stannar', en: 'an exception beside it stays' },
  laterDate: { sv: 'flyttar senare än andra', en: 'moves later than others' },
  splitPosition: { sv: 'tjänsten delas', en: 'the position is divided' },
  severalFunctions: { sv: 'delas mellan flera stabsfunktioner', en: 'serves several staff functions' },
  noStaffFunction: { sv: 'ingen stabsfunktion angiven', en: 'no staff function stated' },
  costUnknown: { sv: 'kostnaden är inte känd', en: 'cost not known' },
  fteMismatch: { sv: 'årsarbetare stämmer inte med platser', en: 'full-time equivalents do not fit the places' },
  vacant: { sv: 'vakanta platser', en: 'vacant places' },
  fundedBySale: { sv: 'finansieras av intern försäljning', en: 'funded by internal sale' },
  leadsUnit: { sv: 'leder en enhet', en: 'leads a unit' },
  managerLosesUnit: { sv: 'leder inte längre sin enhet', en: 'no longer leads its unit' },
  newManager: { sv: 'får ny chef', en: 'gets another manager' },
  noManager: { sv: 'står utan chef', en: 'is without a manager' },
  managerVacant: { sv: 'chefstjänsten är vakant', en: "the manager's position is vacant" },
  spanOverLimit: { sv: 'chefen har fler än gränsen', en: 'the manager has more than the limit' },
  smallGroup: { sv: 'färre än fem platser: kan peka ut någon', en: 'fewer than five places: may point a person out' },
};
