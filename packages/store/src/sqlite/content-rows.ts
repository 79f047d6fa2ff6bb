import type { ContentPart } from '../journal/content-parts.ts';
import { numberIn, textIn } from './row.ts';
import type { Statements } from './statements.ts';

/** The entry that a content belongs to. */
export interface ContentOf {
  readonly journal: number;
  readonly number: number;
}

/** Keeps the value of an entry. */
export function addParts(statements: Statements, of: ContentOf, parts: Iterable<ContentPart>): void {
  const { journal, number } = of;
  for (const { part, chunk, body, checksum } of parts) {
    statements.addContent.run({ journal, number, part, chunk, body, checksum });
  }
}

/** The value of an entry, the pieces of each part in their order. */
export function* readParts(statements: Statements, of: ContentOf): Generator<ContentPart> {
  const { journal, number } = of;
  for (const row of statements.readContent.iterate({ journal, number })) {
    yield {
      part: textIn(row, 'part'),
      chunk: numberIn(row, 'chunk'),
      body: textIn(row, 'body'),
      checksum: numberIn(row, 'checksum'),
    };
  }
}
