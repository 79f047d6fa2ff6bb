import type { ContentPart } from '../journal/content-parts.ts';
import { cypher } from './cypher.ts';
import type { JournalPlace } from './journal-nodes.ts';
import { numberIn, textIn } from './properties.ts';
import type { Transaction } from './transaction.ts';

/** Parts that are sent at a time: some 4 MB at most. */
const partsAtATime = 20;

/** Keeps the value of an entry. */
export async function addParts(
  transaction: Transaction,
  place: JournalPlace,
  parts: Iterable<ContentPart>,
): Promise<void> {
  let waiting: { [name in keyof ContentPart]: ContentPart[name] }[] = [];
  const send = async (): Promise<void> => {
    await transaction.run(cypher.addContent, { journal: place.journal, number: place.number, parts: waiting });
    waiting = [];
  };
  for (const part of parts) {
    waiting.push({ ...part });
    if (waiting.length === partsAtATime) await send();
  }
  if (waiting.length > 0) await send();
}

/** The values of entries by their number, the pieces of each part in their order. */
export async function readParts(
  transaction: Transaction,
  journal: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, ContentPart[]>> {
  const values = new Map<number, ContentPart[]>(numbers.map((number) => [number, []]));
  for (const record of await transaction.run(cypher.contents, { journal, numbers })) {
    values.get(numberIn(record, 'number'))?.push({
      part: textIn(record, 'part'),
      chunk: numberIn(record, 'chunk'),
      body: textIn(record, 'body'),
      checksum: numberIn(record, 'checksum'),
    });
  }
  for (const parts of values.values()) parts.sort((a, b) => a.chunk - b.chunk);
  return values;
}
