import type { Marks } from '../journal/journal-view.ts';
import type { RecordedEntry } from '../journal/recorded-entry.ts';

/** Gives the marks that the next entry of a journal must have, or null when it cannot stand there, as an undo of another step. */
export type UndoOrder = (entry: Pick<RecordedEntry, 'number' | 'kind' | 'of'>) => Marks | null;

/** Walks a journal from its start. Holds one small record for each step that is in effect or can be redone. */
export function undoOrder(): UndoOrder {
  const done: Step[] = [];
  let undone: Undone[] = [];
  return ({ number, kind, of }) => {
    if (kind === 'undo') {
      const step = done.length > 1 ? done.pop() : undefined;
      const top = done.at(-1);
      if (step === undefined || top === undefined || step.number !== of) return null;
      const undoneBelow = undone.at(-1)?.undo ?? 0;
      undone.push({ undo: number, step });
      return { done: top.number, below: 0, undone: number, undoneBelow, base: top.base };
    }
    if (kind === 'redo') {
      const step = undone.pop()?.step;
      if (step === undefined || step.number !== of) return null;
      done.push(step);
      return { done: step.number, below: 0, undone: undone.at(-1)?.undo ?? 0, undoneBelow: 0, base: step.base };
    }
    const below = done.at(-1);
    const base = kind === 'patch' ? below?.base : number;
    if (of !== null || base === undefined) return null;
    done.push({ number, base });
    undone = [];
    return { done: number, below: below?.number ?? 0, undone: 0, undoneBelow: 0, base };
  };
}

interface Step {
  readonly number: number;
  readonly base: number;
}

interface Undone {
  readonly undo: number;
  readonly step: Step;
}
