import { type Content, contentAfter } from './content.ts';
import type { Deed } from './deed.ts';
import { unitOfChange } from './deed.ts';

/** What a journal held at one of its numbers, as its writes say. */
export interface ModelVersion {
  readonly content: Content;
  /** Words that a conflict must hold when this number is told; empty = any. */
  readonly words: readonly string[];
}

/** The versions of a journal that began with a content, after each of its writes in their order; the first is what it began with. */
export function modelOf(first: Content, deeds: readonly Deed[]): readonly ModelVersion[] {
  const done: Content[] = [first];
  let undone: Content[] = [];
  const versions: ModelVersion[] = [{ content: first, words: [] }];
  for (const deed of deeds) {
    const now = done.at(-1) ?? first;
    const words = wordsOf(deed, now);
    if (deed.kind === 'undo') undone.push(...done.splice(-1));
    else if (deed.kind === 'redo') done.push(...undone.splice(-1));
    else {
      done.push(contentAfter(now, deed));
      undone = [];
    }
    versions.push({ content: done.at(-1) ?? first, words });
  }
  return versions;
}

/** What the last step of a journal is called in Swedish, as far as it tells which it was. */
function wordsOf(deed: Deed, before: Content): readonly string[] {
  switch (deed.kind) {
    case 'add':
      return [unitOfChange(deed.changeId).name];
    case 'remove':
      return ['borttagen', unitOfChange(deed.changeId).name];
    case 'reorder':
      return ['ändrad ordning'];
    case 'setTolerance':
      return ['tolerans'];
    case 'correct':
      return ['rättelse av', before.names[deed.unitId] ?? ''];
    case 'apply':
      return [`${deed.scenarioName} verkställt`];
    case 'undo':
      return ['ångrat'];
    case 'redo':
      return ['gjort om'];
  }
}
