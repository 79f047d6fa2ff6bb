import { assert } from '../base/assert.ts';
import type { Organisation } from '../model/organisation.ts';
import { type TableName, type Tables, tableNames } from '../model/tables.ts';
import type { Unit } from '../model/unit.ts';
import { type OrganisationDraft, openDraft } from './organisation-draft.ts';
import type { Patch, RowUpdate } from './patch.ts';
import { sameValue } from './same-value.ts';

/**
 * The organisation with a patch applied; the given one is untouched. Breaks when the patch does not fit: a row added twice,
 * a row or field that is not as the patch remembers it, a loop, or a removed unit that still holds something.
 * Costs what the patch touches and the paths above it, never the organisation.
 */
export function applyPatch(organisation: Organisation, patch: Patch): Organisation {
  const draft = openDraft(organisation);
  const units = openUnits(draft, patch);
  for (const name of tableNames) if (name !== 'units') applyTable(draft, patch, name);
  draft.settleRows();
  for (const unit of units.placed) draft.attachUnit(unit);
  for (const unit of units.removed) draft.removeUnit(unit);
  return draft.seal();
}

function applyTable<T extends Exclude<TableName, 'units'>>(draft: OrganisationDraft, patch: Patch, name: T): void {
  const diff = patch[name];
  if (diff === undefined) return;
  for (const row of diff.removed) draft.remove(name, existing(draft, name, row.id));
  for (const update of diff.updated) {
    const row = existing(draft, name, update.id);
    draft.replace(name, row, updatedRow(row, update as RowUpdate<typeof row>));
  }
  for (const row of diff.added) {
    assert(draft.find(name, row.id) === undefined, `${name} ${row.id} is new`);
    draft.add(name, row);
  }
}

/**
 * Cuts loose every unit that comes, changes or goes, before any is put in place: so no order can close a loop on the way,
 * and rows may already be put on a unit that is still to be placed.
 */
function openUnits(
  draft: OrganisationDraft,
  patch: Patch,
): { readonly placed: readonly Unit[]; readonly removed: readonly Unit[] } {
  const diff = patch.units;
  if (diff === undefined) return { placed: [], removed: [] };
  const placed: Unit[] = [];
  for (const unit of diff.added) {
    assert(draft.find('units', unit.id) === undefined, `unit ${unit.id} is new`);
    draft.createUnit(unit);
    placed.push(unit);
  }
  for (const update of diff.updated) {
    const unit = existing(draft, 'units', update.id);
    placed.push(updatedRow(unit, update));
    draft.detachUnit(unit);
  }
  const removed = diff.removed.map((unit) => existing(draft, 'units', unit.id));
  for (const unit of removed) draft.detachUnit(unit);
  return { placed, removed };
}

function existing<T extends TableName>(draft: OrganisationDraft, name: T, id: string): Tables[T] {
  const row = draft.find(name, id);
  assert(row !== undefined, `${name} ${id} is there`);
  return row;
}

function updatedRow<Row extends object>(
  row: Row,
  update: { readonly before: Partial<Row>; readonly after: Partial<Row> },
): Row {
  for (const field of Object.keys(update.before) as (keyof Row)[]) {
    assert(sameValue(row[field], update.before[field]), `${String(field)} is as the patch remembers it`);
  }
  return { ...row, ...update.after };
}
