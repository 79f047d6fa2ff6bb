import type { UnitKind } from '@samorg/domain';

const ordinary = 'legalEntity association board administration department unit';

/** The table of kinds, typed off the file contract. */
const table: Readonly<Record<UnitKind, string>> = {
  legalEntity: '',
  association: '',
  assembly: 'legalEntity association',
  board: 'assembly legalEntity association',
  committee: 'assembly board',
  managementGroup: 'legalEntity association board administration',
  finance: 'legalEntity association board',
  administration: ordinary,
  department: ordinary,
  unit: ordinary,
};

/** Whether a kind may stand under another, or under nothing. */
export function fits(kind: UnitKind, above: UnitKind | null): boolean {
  if (above === null) return table[kind] === '';
  return table[kind].split(' ').includes(above);
}
