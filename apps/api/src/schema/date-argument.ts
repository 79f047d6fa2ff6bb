import type { IsoDate } from '@samorg/domain';
import { parseIsoDate } from '@samorg/domain';
import { GraphQLError } from 'graphql';

/** A date argument of a query; null and absent = not given. Refuses a date that does not exist with `BAD_USER_INPUT`. */
export function dateArgument(name: string, value: unknown): IsoDate | null {
  if (value === null || value === undefined) return null;
  const date = typeof value === 'string' ? parseIsoDate(value) : null;
  if (date !== null) return date;
  const given = JSON.stringify(value);
  throw new GraphQLError(
    `${name}: ${given} är inget datum; skriv ÅÅÅÅ-MM-DD. / ${name}: ${given} is no date; write YYYY-MM-DD.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}
