import type { Instant, KnownAt } from '@samorg/store';
import { parseInstant } from '@samorg/store';
import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

/** The argument of a read that can look back in recorded time. */
export const knownAtArgument = builder.args((t) => ({
  knownAt: t.field({
    type: 'DateTime',
    description:
      'Registreringstid: only what was recorded up to and including this moment; absent, or in the future = what is known now.',
  }),
}));

/** The two arguments of a read of one organisation that can look back; at most one of them is given. */
export const recordedTimeArguments = builder.args((t) => ({
  knownAt: t.field({
    type: 'DateTime',
    description:
      'Registreringstid: only what was recorded up to and including this moment; absent, or in the future = what is known now. Not together with revision.',
  }),
  revision: t.int({
    description: 'What was known when this revision was the last; absent = now. Not together with knownAt.',
  }),
}));

/** What came in those arguments. */
export interface RecordedTimeInput {
  readonly knownAt?: unknown;
  readonly revision?: number | null | undefined;
}

/** The recorded time that is asked for; null = now. Refuses both arguments at once with `BAD_USER_INPUT`. */
export function recordedTimeOf({ knownAt, revision }: RecordedTimeInput): KnownAt | null {
  const instant = instantArgument('knownAt', knownAt);
  if (revision === null || revision === undefined) return instant === null ? null : { instant };
  if (instant === null) return { revision };
  throw new GraphQLError('Ge knownAt eller revision, inte båda. / Give knownAt or revision, not both.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A moment in an argument; null and absent = not given. Refuses what is no moment with `BAD_USER_INPUT`. */
export function instantArgument(name: string, value: unknown): Instant | null {
  if (value === null || value === undefined) return null;
  const instant = typeof value === 'string' ? parseInstant(value) : null;
  if (instant !== null) return instant;
  const given = JSON.stringify(value);
  throw new GraphQLError(
    `${name}: ${given} är ingen tidpunkt med tidszon; skriv till exempel 2026-03-12T08:30Z. / ${name}: ${given} is no moment with a time zone; write for example 2026-03-12T08:30Z.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}
