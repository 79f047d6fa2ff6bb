import type { MoveException, MoveForm } from './move-form.ts';
import { readMoveForm } from './move-form.ts';

type Document = Readonly<Record<string, unknown>>;

/** A move in the shape of the scenario file as the dialog that would ask for it. */
export function moveFormOfChange(change: Document): MoveForm {
  const fields: Readonly<Record<string, unknown>> = {
    enhet: change.unitId,
    till: change.toParentId,
    datum: change.effectiveDate,
    handel: change.tradePolicy,
  };
  const read = readMoveForm({ get: (name) => fields[name] ?? null, getAll: () => [] }, '');
  const exceptions: readonly unknown[] = Array.isArray(change.exceptions) ? change.exceptions : [];
  return { ...read, exceptions: exceptions.flatMap(exceptionOf) };
}

/** What a move says that the dialog does not show: it stays when the move is edited. */
export function keptOfMove({ decisionId, source, note }: Document): Readonly<Record<string, string>> {
  const held = Object.entries({ decisionId, source, note });
  return Object.fromEntries(held.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}

function exceptionOf(value: unknown): readonly MoveException[] {
  if (typeof value !== 'object' || value === null || !('unitId' in value) || typeof value.unitId !== 'string')
    return [];
  const parentId = 'toParentId' in value && typeof value.toParentId === 'string' ? value.toParentId : null;
  return [{ unitId: value.unitId, parentId }];
}
