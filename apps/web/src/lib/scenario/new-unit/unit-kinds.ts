import type { UnitKind } from '#generated/graphql.ts';
import type { MoveTexts } from '#lib/i18n/messages/move.ts';

/** The kinds that a new unit may have, the most common first. */
export const unitKinds = [
  'unit',
  'department',
  'administration',
  'board',
  'committee',
  'assembly',
  'managementGroup',
  'finance',
  'legalEntity',
  'association',
] as const satisfies readonly UnitKind[];

/** The word of a kind. */
export function kindWord(kind: UnitKind, texts: MoveTexts): string {
  return kind === 'unit' ? texts.unitKind : texts[kind];
}
