import type { Deed } from './deed.ts';
import { unitOfChange } from './deed.ts';

/** What a journal holds: names by id (units, or changes by themselves) in their order, and a number. */
export interface Content {
  readonly names: Readonly<Record<string, string>>;
  /** Tolerance of a scenario, öre; 0 of an organisation. */
  readonly toleranceOre: number;
}

/** A content as one text, to compare by. Units stand in no order, changes do. */
export function textOf({ names, toleranceOre }: Content): string {
  return JSON.stringify([Object.entries(names), toleranceOre]);
}

/** What a deed makes of a content. Not for undo and redo, which go by the journal. */
export function contentAfter(content: Content, deed: Exclude<Deed, { readonly kind: 'undo' | 'redo' }>): Content {
  const { names } = content;
  switch (deed.kind) {
    case 'add':
      return { ...content, names: { ...names, [deed.changeId]: deed.changeId } };
    case 'remove':
      return {
        ...content,
        names: namesIn(
          names,
          Object.keys(names).filter((id) => id !== deed.changeId),
        ),
      };
    case 'reorder':
      return { ...content, names: namesIn(names, deed.changeIds) };
    case 'setTolerance':
      return { ...content, toleranceOre: deed.toleranceOre };
    case 'correct':
      return { ...content, names: sorted({ ...names, [deed.unitId]: deed.name }) };
    case 'apply': {
      const units = deed.changeIds.map(unitOfChange).map(({ id, name }) => [id, name]);
      return { ...content, names: sorted({ ...names, ...Object.fromEntries(units) }) };
    }
  }
}

/** Names in the order of their ids. */
export function sorted(names: Content['names']): Content['names'] {
  return namesIn(names, Object.keys(names).sort());
}

function namesIn(names: Content['names'], ids: readonly string[]): Content['names'] {
  return Object.fromEntries(ids.map((id) => [id, names[id] ?? '']));
}
