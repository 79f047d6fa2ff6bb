import { expect, it } from 'vitest';
import { scenario } from '../../test/fixture.ts';
import { assumeParticipation, undecidedBodies } from './assumed-participation.ts';
import type { Participation } from './scenario.ts';

const row = (legalEntityId: string, status: Participation['status']): Participation => ({
  legalEntityId,
  status,
  decisionId: `beslut-${legalEntityId}`,
  note: null,
});
const asGiven = scenario([], { participation: [row('A', 'decided'), row('B', 'declined'), row('C', 'proposed')] });

it.each([
  ['nothing', [], [], ['A decided', 'B declined', 'C proposed']],
  ['that some have decided', ['A', 'B'], [], ['A decided', 'B decided', 'C proposed']],
  ['that one has not after all', [], ['A'], ['A notDecided', 'B declined', 'C proposed']],
  ['that one stays out as it is', [], ['C'], ['A decided', 'B declined', 'C proposed']],
  ['that one stays out that is not listed', [], ['D'], ['A decided', 'B declined', 'C proposed', 'D notDecided']],
  ['both of one, and it stays out', ['B'], ['B'], ['A decided', 'B declined', 'C proposed']],
])('assumes %s', (_, decided, notDecided, expected) => {
  const { participation } = assumeParticipation(asGiven, { decided, notDecided });
  expect(participation.map(({ legalEntityId, status }) => `${legalEntityId} ${status}`)).toEqual(expected);
});

it('keeps the decision of each row and names who has not decided', () => {
  expect(assumeParticipation(asGiven, { decided: ['B'], notDecided: [] }).participation[1]).toEqual(
    row('B', 'decided'),
  );
  expect(undecidedBodies(asGiven)).toEqual(['B', 'C']);
});
