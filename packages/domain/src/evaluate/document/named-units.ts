import { present } from '../../base/assert.ts';
import { valuesOf } from '../../base/layered-map.ts';
import { rememberOne } from '../../base/remember.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { UnitId } from '../../model/unit.ts';
import type { Spelling } from './document-review.ts';
import { type NameWord, nameKey, nameWords } from './name-words.ts';

/** A unit that goes by a name. */
interface KnownAs extends Pick<Spelling, 'by' | 'knownAs'> {
  readonly unitId: UnitId;
}

/** Every name and alias of an organisation by its key. */
interface NameIndex {
  readonly units: ReadonlyMap<string, readonly KnownAs[]>;
  readonly longestKey: number;
}

/** Walks every unit once; kept for as long as the organisation lives. */
const nameIndex = rememberOne((organisation: Organisation): NameIndex => {
  const units = new Map<string, KnownAs[]>();
  let longestKey = 0;
  for (const unit of valuesOf(organisation.tables.units)) {
    const names = [
      { by: 'name' as const, knownAs: unit.name },
      ...unit.aliases.map((alias) => ({ by: 'alias' as const, knownAs: alias.name })),
    ];
    for (const name of names) {
      const key = nameKey(name.knownAs);
      if (key === '') continue;
      const known = units.get(key) ?? [];
      if (!known.some((row) => row.unitId === unit.id)) units.set(key, [...known, { unitId: unit.id, ...name }]);
      longestKey = Math.max(longestKey, key.length);
    }
  }
  return { units, longestKey };
});

/**
 * The units that a title names, each with the spelling. A name inside a longer one is not meant: `Driftnämnden Regionservice`
 * names the board and not the administration Regionservice. A genitive s at the end is passed over.
 */
export function unitsNamedIn(organisation: Organisation, title: string): Map<UnitId, Spelling> {
  const index = nameIndex(organisation);
  const words = nameWords(title);
  const named = new Map<UnitId, Spelling>();
  let covered = 0;
  words.forEach((first, at) => {
    const found = longestName(index, words, at);
    if (found === null || found.end <= covered) return;
    covered = found.end;
    const written = title.slice(first.start, found.end);
    for (const { unitId, by, knownAs } of found.units)
      if (!named.has(unitId)) named.set(unitId, { by, knownAs, written });
  });
  return named;
}

/** The longest name that begins at a word: its units and where it ends. */
function longestName(
  { units, longestKey }: NameIndex,
  words: readonly NameWord[],
  from: number,
): { readonly units: readonly KnownAs[]; readonly end: number } | null {
  let found: { readonly units: readonly KnownAs[]; readonly end: number } | null = null;
  let key = '';
  for (let at = from; at < words.length && key.length <= longestKey; at += 1) {
    const word = present(words[at], 'a word of the title');
    key += word.key;
    const known = units.get(key) ?? (key.endsWith('s') ? units.get(key.slice(0, -1)) : undefined);
    if (known !== undefined) found = { units: known, end: word.end };
  }
  return found;
}
