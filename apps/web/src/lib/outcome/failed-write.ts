import { formatInstant } from '#lib/format/date.ts';
import type { Language } from '#lib/i18n/language.ts';
import { outcome as texts } from '#lib/i18n/messages/outcome.ts';

/** A write that did not go through, in the shapes that the contract answers with. */
export type FailedOutcome =
  | { readonly __typename: 'ChangesRefused'; readonly refusals: readonly Said[] }
  | { readonly __typename: 'FileInvalid'; readonly errors: readonly Said[] }
  | { readonly __typename: 'ActorMissing'; readonly message?: string }
  | ({ readonly __typename: 'RevisionConflict' | 'VersionConflict' } & Conflict);

type Said = { readonly message: string };
type Conflict = { readonly changedBy: string; readonly changedAt: string; readonly lastStep?: string };

/** What an error summary says: what happened, what is safe, and each problem (the message of the API names its place). */
export type FailedWrite = {
  readonly title: string;
  readonly reassurance: string;
  readonly problems: readonly { readonly message: string; readonly href?: string }[];
};

/** Most problems that are listed one by one; the rest is counted. */
const listed = 20;

const nameAddress = '/namn';

/** Puts a failed write into words for an error summary. */
export function describeFailure(failed: FailedOutcome, language: Language): FailedWrite {
  const text = texts[language];
  const nameLink = { message: text.actorLink, href: nameAddress };
  switch (failed.__typename) {
    case 'ChangesRefused':
      return { title: text.refusedTitle, reassurance: text.refusedSafe, problems: list(failed.refusals, language) };
    case 'FileInvalid':
      return {
        title: text.fileTitle(failed.errors.length),
        reassurance: text.fileSafe,
        problems: list(failed.errors, language),
      };
    case 'ActorMissing':
      return { title: text.actorTitle, reassurance: text.actorSafe, problems: [nameLink] };
    case 'RevisionConflict':
    case 'VersionConflict': {
      const line = text.conflictLine(failed.changedBy, formatInstant(failed.changedAt), failed.lastStep ?? '');
      return { title: text.conflictTitle, reassurance: text.conflictSafe, problems: [{ message: line }] };
    }
  }
}

/** The same for a write that involves no file: faults of content are then refusals of what was asked for. */
export function describeRefusal(failed: FailedOutcome, language: Language): FailedWrite {
  if (failed.__typename !== 'FileInvalid') return describeFailure(failed, language);
  return describeFailure({ __typename: 'ChangesRefused', refusals: failed.errors }, language);
}

/** Error summary of a form with fields that must be put right. */
export function describeFields(problems: FailedWrite['problems'], language: Language): FailedWrite {
  return { title: texts[language].checkTitle, reassurance: texts[language].checkSafe, problems };
}

function list(said: readonly Said[], language: Language): FailedWrite['problems'] {
  const lines = said.slice(0, listed).map(({ message }) => ({ message }));
  return said.length <= listed ? lines : [...lines, { message: texts[language].more(said.length - listed) }];
}
