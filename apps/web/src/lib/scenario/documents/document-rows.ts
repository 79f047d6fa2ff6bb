import type { ScenarioDocumentsQuery } from '#generated/graphql.ts';

type Review = NonNullable<NonNullable<ScenarioDocumentsQuery['scenario']>['evaluation']['documentReview']>;

/** A steering document that is touched, and why. */
export type TouchedDocument = Review['documents']['items'][number];

/** One thing that a board has to look through. */
export type Check = Review['checks']['items'][number];

/** What one board has to look through: what is missing first. */
export type BodyChecks = {
  readonly id: string;
  readonly name: string;
  readonly checks: readonly { readonly text: string; readonly isMissing: boolean; readonly source: string }[];
};

/** The documents that are open first, then by title. */
export function openFirst(documents: readonly TouchedDocument[]): readonly TouchedDocument[] {
  return documents.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.title.localeCompare(b.title, 'sv'));
}

/** The checks board by board, in the order that the boards come; a sentence need not say the name of its board again. */
export function checksByBody(checks: readonly Check[]): readonly BodyChecks[] {
  const bodies = new Map<string, Check[]>();
  for (const check of checks) bodies.set(check.body.id, [...(bodies.get(check.body.id) ?? []), check]);
  return [...bodies].map(([id, own]) => {
    const name = own[0]?.body.name ?? id;
    const rows = own.map(({ message, isMissing, source }) => ({ text: withoutName(message, name), isMissing, source }));
    return { id, name, checks: rows.toSorted((a, b) => Number(b.isMissing) - Number(a.isMissing)) };
  });
}

function withoutName(message: string, name: string): string {
  if (!message.startsWith(`${name} `)) return message;
  const rest = message.slice(name.length + 1);
  return rest.slice(0, 1).toLocaleUpperCase('sv') + rest.slice(1);
}
