import type { SteeringDocument } from '../../model/steering-document.ts';

/** Statuses that say that a document stands as it is. Any other is free text. */
const settled: ReadonlySet<string> = new Set(['inForce', 'written', 'decided']);

/** Öppet dokument: its status leaves something to be done. One without a status, or with a word of its own, is open. docs/format.md. */
export function isOpenDocument({ status }: Pick<SteeringDocument, 'status'>): boolean {
  return status === null || !settled.has(status);
}
