import type { LoadOutcome } from '@samorg/application';
import type { Language } from '@samorg/domain';

/** What is told of an organisation that is in the store, newly loaded or since before. */
export function storedInWords(outcome: Extract<LoadOutcome, { id: string }>, language: Language): string {
  const stored = `${outcome.name} (${outcome.id}), revision ${outcome.revision}`;
  if (outcome.kind === 'loaded') return stored;
  return language === 'sv'
    ? `${stored}: finns redan med samma innehåll, hoppas över`
    : `${stored}: there already with the same content, skipped`;
}

/** What is told when another organisation stands where the file would be stored. */
export function conflictInWords(
  { current }: Extract<LoadOutcome, { kind: 'revisionConflict' }>,
  language: Language,
): string {
  const { id, revision, last } = current;
  return language === 'sv'
    ? `${id} finns redan: revision ${revision}, sparad av ${last.actor} ${last.recordedAt}. Inget har sparats. Ersätt den med --expected-revision ${revision}.`
    : `${id} is there already: revision ${revision}, saved by ${last.actor} at ${last.recordedAt}. Nothing was saved. Replace it with --expected-revision ${revision}.`;
}

/** How many files came to what. */
export interface LoadCounts {
  readonly loaded: number;
  readonly alreadyThere: number;
  readonly invalid: number;
  readonly revisionConflict: number;
}

/** The sum of a loading of several files. */
export function countsInWords(counts: LoadCounts, language: Language): string {
  const words: Readonly<Record<keyof LoadCounts, string>> =
    language === 'sv'
      ? {
          loaded: 'inlästa',
          alreadyThere: 'fanns redan',
          invalid: 'gick inte att läsa in',
          revisionConflict: 'finns med annat innehåll',
        }
      : {
          loaded: 'loaded',
          alreadyThere: 'there already',
          invalid: 'could not be loaded',
          revisionConflict: 'there with another content',
        };
  const kinds = ['loaded', 'alreadyThere', 'invalid', 'revisionConflict'] as const;
  const told = kinds.filter((kind) => kind === 'loaded' || counts[kind] > 0);
  return `${told.map((kind) => `${counts[kind]} ${words[kind]}`).join(', ')}.`;
}

/** What is told when the loading stops before its end. */
export function stoppedInWords(done: number, all: number, language: Language): string {
  return language === 'sv'
    ? `Stoppat efter ${done} av ${all} filer. Kör samma kommando igen: det som är inläst hoppas över.`
    : `Stopped after ${done} of ${all} files. Run the same command again: what is loaded is skipped.`;
}
