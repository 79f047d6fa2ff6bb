import { createHash, type Hash } from 'node:crypto';

/** What a digest is taken of: text, a whole number, or nothing. */
export type Field = string | number | null;

/**
 * SHA-256 in hex over fields in their order. Each field stands with its kind and the number of its bytes before it, so that nothing
 * can be shifted from one field to the next. Texts are UTF-8; one that holds half of a surrogate pair, which UTF-8 cannot, is UTF-16.
 */
export function digestOf(fields: Iterable<Field>): string {
  const hash = createHash('sha256');
  for (const field of fields) addField(hash, field);
  return hash.digest('hex');
}

/** A digest over more fields than fit in memory: the same as `digestOf` over all of them. */
export interface LongDigest {
  readonly add: (...fields: readonly Field[]) => void;
  readonly end: () => string;
}

export function longDigest(): LongDigest {
  const hash = createHash('sha256');
  return {
    add: (...fields) => {
      for (const field of fields) addField(hash, field);
    },
    end: () => hash.digest('hex'),
  };
}

function addField(hash: Hash, field: Field): void {
  if (field === null) hash.update('n:');
  else if (typeof field === 'number') hash.update(`i${field}:`);
  else if (field.isWellFormed()) hash.update(`t${Buffer.byteLength(field)}:`).update(field);
  else hash.update(`u${field.length * 2}:`).update(field, 'utf16le');
}
