import type { Organisation, Unit } from '@samorg/domain';
import { valuesOf } from '@samorg/domain';
import { folded, rankOfText } from './text-rank.ts';

/**
 * Units whose name, alias or external id holds the text, best first: the whole name, then its beginning, then the beginning
 * of a word, then anywhere; ties by name and id. Case does not matter, nor whether å, ä, ö come composed or decomposed.
 * An empty text finds nothing. Visits every unit.
 */
export function searchUnits(organisation: Organisation, text: string, first: number): readonly Unit[] {
  const wanted = folded(text.trim());
  if (wanted === '') return [];
  const found: { readonly unit: Unit; readonly rank: number; readonly name: string }[] = [];
  for (const unit of valuesOf(organisation.tables.units)) {
    const rank = rankOf(unit, wanted);
    if (rank !== null) found.push({ unit, rank, name: folded(unit.name) });
  }
  found.sort((a, b) => a.rank - b.rank || compare(a.name, b.name) || compare(a.unit.id, b.unit.id));
  return found.slice(0, first).map((hit) => hit.unit);
}

/** 0 best; names before aliases and codes at each step; null = not found. */
function rankOf(unit: Unit, wanted: string): number | null {
  const own = rankOfText(folded(unit.name), wanted);
  const others = [
    ...unit.aliases.map((alias) => alias.name),
    ...unit.externalIds.map((external) => external.id),
    unit.id,
  ];
  const ranks = others.flatMap((text) => rankOfText(folded(text), wanted) ?? []).map((rank) => rank + 0.5);
  if (own !== null) ranks.push(own);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
