import { type Explanation, type Fraction, lowestTerms, type Replay, type Term } from '@samorg/domain';
import { sourcesOf } from '../wording/explanation-wording.ts';

/** An exact number in JSON: an integer that every reader holds, else text: the integer, or numerator/denominator. */
export type ExactNumber = number | string;

/** A term as JSON: as in the domain, with exact numbers. */
export type TermDocument = { readonly kind: Term['kind']; readonly amount: ExactNumber | null } & Readonly<
  Record<string, unknown>
>;

/** An explanation as `samorg explain --json` prints it. */
export interface ExplanationDocument extends Omit<Explanation, 'value' | 'terms'> {
  readonly value: ExactNumber | null;
  readonly sources: readonly string[];
  readonly terms: readonly TermDocument[];
}

/** The document of an explanation; every property is always there. */
export function explanationDocument(explanation: Explanation, replay: Replay): ExplanationDocument {
  const { value, terms, ...rest } = explanation;
  return {
    ...rest,
    value: value === null ? null : exactNumber(value),
    sources: sourcesOf(explanation, replay),
    terms: terms.map(termDocument),
  };
}

/** An exact number as JSON holds it, in lowest terms. */
export function exactNumber(value: Fraction): ExactNumber {
  const { numerator, denominator } = lowestTerms(value);
  if (denominator !== 1n) return `${numerator}/${denominator}`;
  return Number.isSafeInteger(Number(numerator)) ? Number(numerator) : numerator.toString();
}

function termDocument(term: Term): TermDocument {
  const amount = term.amount === null ? null : exactNumber(term.amount);
  if ('share' in term) return { ...term, amount, share: term.share === null ? null : exactNumber(term.share) };
  return 'quota' in term ? { ...term, amount, quota: exactNumber(term.quota) } : { ...term, amount };
}
