import { assert } from '@samorg/domain';
import type { RecordedEntry } from '../journal/recorded-entry.ts';

/** Which entries are in effect and which were undone, both in the order in which they became so. */
export interface UndoStacks {
  readonly done: readonly number[];
  readonly undone: readonly number[];
}

/** The stacks after all entries of a journal, from its start. */
export function stacksAfter(entries: readonly RecordedEntry[]): UndoStacks {
  const done: number[] = [];
  let undone: number[] = [];
  for (const { kind, number } of entries) {
    if (kind === 'undo') undone.push(moved(done));
    else if (kind === 'redo') done.push(moved(undone));
    else {
      done.push(number);
      undone = [];
    }
  }
  return { done, undone };
}

function moved(stack: number[]): number {
  const top = stack.pop();
  assert(top !== undefined, 'there is something to undo or redo');
  return top;
}
