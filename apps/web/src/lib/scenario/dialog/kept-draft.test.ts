import { describe, expect, it } from 'vitest';
import { DraftShelf, draftKey } from './kept-draft.ts';

const noon = new Date('2026-11-22T12:00:00Z');
const days = (count: number): Date => new Date(noon.getTime() + count * 86_400_000);

function shelf(content: Record<string, string> = {}): { content: Map<string, string>; draft: DraftShelf } {
  const held = new Map(Object.entries(content));
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
  return { content: held, draft: new DraftShelf('k', () => storage) };
}

describe('DraftShelf', () => {
  it('gives back what was kept last, until it is forgotten', () => {
    const { draft, content } = shelf();
    draft.keep('enhet=a', noon);
    draft.keep('enhet=b', noon);
    expect(draft.recall(noon)).toEqual({ query: 'enhet=b', at: noon.toISOString() });
    draft.forget();
    expect(draft.recall(noon)).toBeNull();
    expect(content.size).toBe(0);
  });

  it('gives back nothing that is older than fourteen days', () => {
    const { draft } = shelf();
    draft.keep('enhet=a', noon);
    expect(draft.recall(days(13))).not.toBeNull();
    expect(draft.recall(days(14))).toBeNull();
  });

  it.each(['', 'no json', 'null', '1', '{}', '{"query":1,"at":"x"}', '{"query":"a"}', '{"query":"a","at":"never"}'])(
    'takes %s for nothing',
    (text) => {
      expect(shelf({ k: text }).draft.recall(noon)).toBeNull();
    },
  );

  it('does without a storage that is turned off', () => {
    const draft = new DraftShelf('k', () => {
      throw new Error('turned off');
    });
    draft.keep('enhet=a', noon);
    draft.forget();
    expect(draft.recall(noon)).toBeNull();
  });
});

describe('draftKey', () => {
  it('differs by scenario, form and edited change', () => {
    const keys = [
      draftKey('a', 'b', null),
      draftKey('a', 'b', 'c'),
      draftKey('a b', '', 'c'),
      draftKey('a', 'b c', null),
    ];
    expect(new Set(keys).size).toBe(4);
  });
});
