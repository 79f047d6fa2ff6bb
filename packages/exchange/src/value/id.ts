import { z } from 'zod';
import { listOf, orNull } from './optional.ts';

/** Id that an object gives itself: 1-200 characters, no control characters, and no `~`, which ids that changes derive contain. */
export const newId = z
  .string()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what an id may not contain
  .regex(/^[^~\u0000-\u001f]{1,200}$/u)
  .meta({
    id: 'newId',
    description:
      'Id that the object gives itself: 1-200 characters, no ~ and no control characters. Compared exactly: nothing is trimmed or folded.',
  });

/** Id of another object; whether it is there is checked later. */
export const ref = z.string().min(1).meta({ id: 'ref', description: 'Id of another object.' });

export const optionalRef = orNull(ref);

export const refs = z.array(ref);

/** Ids of other objects; absent = none. */
export const optionalRefs = listOf(ref);
