import { describe, expect, it } from 'vitest';
import type { Committed } from '../port/write.ts';
import { answerText, receiptDigest } from './receipt-digest.ts';

const answer: Committed = {
  outcome: 'committed',
  revision: 2,
  version: null,
  organisationId: 'o',
  scenarioId: null,
  recordedAt: '2026-01-01T00:00:00.000Z',
};
const digestOf = (changed: Partial<Committed>): string =>
  receiptDigest({ key: 'k', fingerprint: 'f', answer: { ...answer, ...changed } });

describe('receiptDigest', () => {
  it('seals what the answer is of, too', () => {
    const digests = [{}, { organisationId: 'p' }, { organisationId: null }, { scenarioId: 'o' }, { revision: 3 }];
    expect(new Set(digests.map(digestOf)).size).toBe(digests.length);
  });

  it('is what it was for an answer from before answers told of what they are', () => {
    const { organisationId: _organisationId, scenarioId: _scenarioId, ...old } = answer;
    const kept: Committed = JSON.parse(JSON.stringify(old));
    expect(receiptDigest({ key: 'k', fingerprint: 'f', answer: kept })).toBe(
      'a4102bd27a8f7baff3e1ec8e11dc5f98387df2b1c29bf55306a35ee68d237562',
    );
    expect(answerText(kept)).toBe(
      '{"outcome":"committed","revision":2,"version":null,"recordedAt":"2026-01-01T00:00:00.000Z"}',
    );
  });
});
