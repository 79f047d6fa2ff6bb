import type { UnitKind } from '#generated/graphql.ts';

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
