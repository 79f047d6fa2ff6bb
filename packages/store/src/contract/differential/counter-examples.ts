import type { Call } from './call.ts';

/** A sequence on which a store once answered otherwise than the memory store. */
export interface CounterExample {
  readonly what: string;
  readonly calls: readonly Call[];
}

/** Replayed before anything random. */
export const counterExamples: readonly CounterExample[] = [
  {
    what: 'a store that answered to a key is verified',
    calls: [
      {
        do: 'write',
        organisation: null,
        scenario: { id: 's', step: 'edit', of: 'o', off: 0, ofOff: 0, at: 0, variant: 0 },
        key: 'k1',
        through: 0,
      },
      { do: 'read', read: 'audit', through: 0 },
    ],
  },
];
