import type { UnitKind } from '#generated/graphql.ts';
import type { Language } from '#lib/i18n/language.ts';
import { organisation } from '#lib/i18n/messages/organisation.ts';

/** The word for a kind of unit, in lower case: `nämnd eller styrelse`, `förvaltning`. */
export function kindName(kind: UnitKind, language: Language): string {
  return organisation[language][`${kind}Kind`];
}
