import type { KeptReceipt } from '../journal/write-set.ts';
import type { Committed } from '../port/write.ts';
import { digestOf, longDigest } from './canonical.ts';

/** The digest that stands in each entry which the receipt answers. */
export function receiptDigest({ key, fingerprint, answer }: KeptReceipt): string {
  const { revision, version, recordedAt } = answer;
  return digestOf(['samorg receipt', key, fingerprint, revision, version, recordedAt, ...placesOf(answer)]);
}

/** An answer as it is written in a receipt, letter by letter. */
export function answerText({ outcome, revision, version, organisationId, scenarioId, recordedAt }: Committed): string {
  return JSON.stringify({ outcome, revision, version, organisationId, scenarioId, recordedAt });
}

/** Answers from before they told of what they are have no such fields. */
function placesOf(answer: Partial<Committed>): readonly (string | null)[] {
  const { organisationId, scenarioId } = answer;
  return organisationId === undefined && scenarioId === undefined ? [] : [organisationId ?? null, scenarioId ?? null];
}

/** The digest of receipts that no entry tells, from before entries did, in the order of their keys; null = there are none. */
export interface AdoptedDigest {
  readonly add: (receipt: KeptReceipt) => void;
  readonly end: () => string | null;
}

export function adoptedDigest(): AdoptedDigest {
  const digest = longDigest();
  let count = 0;
  digest.add('samorg adopted');
  return {
    add: (receipt) => {
      count += 1;
      digest.add(receiptDigest(receipt));
    },
    end: () => (count === 0 ? null : digest.end()),
  };
}
