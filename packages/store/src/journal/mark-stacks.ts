import type { Marks } from './journal-view.ts';
import type { EntryKind } from './recorded-entry.ts';

/** An entry as far as undo and redo know it. */
export interface MarkedStep {
  readonly number: number;
  readonly kind: EntryKind;
  readonly of: number | null;
}

/** What of a journal, walked from its start, makes the marks of its next entry known. */
export interface MarkStacks {
  /**
   * The marks of the entry that follows, or null when it cannot follow: an undo of the first entry or of a step that is not on
   * top of those in effect, a redo of another step than the last undone one.
   */
  readonly append: (entry: MarkedStep) => Marks | null;
}

/** A step in effect or undone, with the whole value that it builds on. */
interface Step {
  readonly number: number;
  readonly base: number;
}

/** Begins to walk a journal. Holds some bytes for each of its steps. */
export function markStacks(): MarkStacks {
  const done: Step[] = [];
  const undone: { readonly undo: number; readonly step: Step }[] = [];
  const undo = (number: number, of: number | null): Marks | null => {
    const [below, top] = done.slice(-2);
    if (top === undefined || below === undefined || top.number !== of) return null;
    const undoneBelow = undone.at(-1)?.undo ?? 0;
    done.pop();
    undone.push({ undo: number, step: top });
    return { done: below.number, below: 0, undone: number, undoneBelow, base: below.base };
  };
  const redo = (of: number | null): Marks | null => {
    const step = undone.at(-1)?.step;
    if (step === undefined || step.number !== of) return null;
    undone.pop();
    done.push(step);
    return { done: step.number, below: 0, undone: undone.at(-1)?.undo ?? 0, undoneBelow: 0, base: step.base };
  };
  return {
    append: ({ number, kind, of }) => {
      if (kind === 'undo') return undo(number, of);
      if (kind === 'redo') return redo(of);
      const top = done.at(-1);
      const base = kind === 'patch' ? (top?.base ?? 0) : number;
      done.push({ number, base });
      undone.length = 0;
      return { done: number, below: top?.number ?? 0, undone: 0, undoneBelow: 0, base };
    },
  };
}
