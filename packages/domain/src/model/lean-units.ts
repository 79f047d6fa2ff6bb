import type { Unit } from './unit.ts';

/** The same units with each text and each empty list kept once: texts repeat (parents, sources), and most lists are empty. */
export function leanUnits(units: readonly Unit[]): readonly Unit[] {
  const texts = new Map<string, string>();
  const once = <T extends string | null>(text: T): T => {
    if (text === null) return text;
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return (known ?? text) as T;
  };
  for (const { id } of units) once(id);
  return units.map((unit) => ({
    id: once(unit.id),
    name: unit.name,
    kind: once(unit.kind),
    parentId: once(unit.parentId),
    orgForm: once(unit.orgForm),
    boardType: once(unit.boardType),
    municipalityCode: once(unit.municipalityCode),
    servesBoardIds: orNone(unit.servesBoardIds),
    ownerIds: orNone(unit.ownerIds),
    aliases: orNone(unit.aliases),
    externalIds: orNone(unit.externalIds),
    validFrom: once(unit.validFrom),
    validTo: once(unit.validTo),
    source: once(unit.source),
    note: once(unit.note),
  }));
}

const none: readonly never[] = [];

function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? none : list;
}
