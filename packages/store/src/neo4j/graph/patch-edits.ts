import type { OrganisationStatement, Patch } from '@samorg/domain';
import type { DatedPatch } from '../../port/organisation-journal.ts';
import { type DrawnList, drawnLists } from './row-drawing.ts';
import type { RowEdit, RowFields } from './row-version.ts';

/** What the patches of a step do to one row, in their order. */
export interface RowEdits {
  readonly list: DrawnList;
  readonly id: string;
  readonly edits: readonly { readonly date: string | null; readonly edit: RowEdit }[];
}

/** The rows that patches touch. What a statement has no list for is not drawn. */
export function editsOf(patches: readonly DatedPatch[]): RowEdits[] {
  const byRow = new Map<string, { list: DrawnList; id: string; edits: { date: string | null; edit: RowEdit }[] }>();
  for (const { effectiveDate: date, patch } of patches) {
    for (const { list, id, edit } of editsOfPatch(patch)) {
      const key = JSON.stringify([list, id]);
      const row = byRow.get(key) ?? { list, id, edits: [] };
      row.edits.push({ date, edit });
      byRow.set(key, row);
    }
  }
  return [...byRow.values()];
}

/** Every drawn row of a statement. */
export function* rowsOf(statement: OrganisationStatement): Generator<{ list: DrawnList; id: string; row: RowFields }> {
  for (const list of drawnListNames) {
    for (const row of statement[list]) yield { list, id: row.id, row: fieldsOf(row) };
  }
}

export const drawnListNames: readonly DrawnList[] = [
  'units',
  'positions',
  'budgetLines',
  'accountGroups',
  'staffFunctions',
  'steeringDocuments',
  'activities',
  'decisions',
  'reportBacks',
  'boundaryQuestions',
];

function* editsOfPatch(patch: Patch): Generator<{ list: DrawnList; id: string; edit: RowEdit }> {
  for (const list of drawnListNames) {
    const table = drawnLists[list];
    const diff = table === null ? undefined : patch[table];
    if (diff === undefined) continue;
    for (const row of diff.removed) yield { list, id: row.id, edit: { kind: 'removed' } };
    for (const { id, after } of diff.updated) yield { list, id, edit: { kind: 'updated', after: fieldsOf(after) } };
    for (const row of diff.added) yield { list, id: row.id, edit: { kind: 'added', row: fieldsOf(row) } };
  }
}

/** The fields as JSON has them. */
function fieldsOf(row: object): RowFields {
  const fields: RowFields = JSON.parse(JSON.stringify(row));
  return fields;
}
