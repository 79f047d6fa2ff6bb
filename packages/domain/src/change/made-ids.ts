import { holds } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import type { Organisation } from '../model/organisation.ts';
import { type TableName, type Tables, tableNames } from '../model/tables.ts';
import type { Patch, TableDiff } from '../patch/patch.ts';
import { type Refusal, refuse } from './refusal.ts';

/**
 * `duplicateId` [ids] when a change would make what is there already: the ids of what changes make derive from the id of the
 * change, so that happens where a change of the same id has been carried out before. Never on an organisation file, whose ids
 * hold no `~`.
 */
export function refusalOfMadeIds(organisation: Organisation, patch: Patch): Refusal | null {
  const taken = tableNames.flatMap((name) => takenIn(organisation, patch, name));
  return taken.length > 0 ? refuse('duplicateId', sortedIds(taken)) : null;
}

function takenIn<T extends TableName>(organisation: Organisation, patch: Patch, name: T): string[] {
  const diff: TableDiff<Tables[T]> | undefined = patch[name];
  if (diff === undefined) return [];
  const ids = diff.added.map((row) => row.id).filter((id) => holds(organisation.tables[name], id));
  return ids.filter((id) => !diff.removed.some((row) => row.id === id));
}
