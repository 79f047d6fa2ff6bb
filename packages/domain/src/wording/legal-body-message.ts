import type { Pays, PaysDifference } from '../evaluate/legal-body/legal-body.ts';
import { amountInWords } from '../phrase/amount.ts';
import type { Language, Wording } from '../phrase/language.ts';
import type { ParticipationStatus } from '../scenario/scenario.ts';

/** Where a body stands, in a few words; null = it is not listed, and takes part. */
export function participationInWords(status: ParticipationStatus | null, language: Language): string {
  return statuses[status ?? 'notListed'][language];
}

/** What a body comes to pay, in a few words with the amount: `448,17932 tkr mer`. */
export function paysInWords({ pays, differenceOre }: PaysDifference, language: Language): string {
  return differences[pays][language](amountInWords(Math.abs(differenceOre ?? 0), language));
}

const statuses: Readonly<Record<ParticipationStatus | 'notListed', Readonly<Record<Language, string>>>> = {
  notDecided: { sv: 'inte beslutat', en: 'not decided' },
  proposed: { sv: 'föreslaget', en: 'proposed' },
  decided: { sv: 'beslutat', en: 'decided' },
  declined: { sv: 'avstår', en: 'declines' },
  notListed: { sv: 'deltar', en: 'takes part' },
};

const differences: Readonly<Record<Pays, Wording<[amount: string]>>> = {
  less: { sv: (amount) => `${amount} mindre`, en: (amount) => `${amount} less` },
  more: { sv: (amount) => `${amount} mer`, en: (amount) => `${amount} more` },
  same: { sv: () => 'lika mycket', en: () => 'the same' },
  unknown: { sv: () => 'går inte att säga', en: () => 'cannot be told' },
};
