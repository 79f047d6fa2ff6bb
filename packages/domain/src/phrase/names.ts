import { lookUp } from '../base/layered-map.ts';
import { findUnit, type Organisation } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';

/** How things are called in a sentence: names of a state, with the statement behind it for what has ended or is history. */
export interface Names {
  unit(id: UnitId): string;
  position(id: string): string;
  line(id: string): string;
  staffFunction(id: string): string;
  accountGroup(id: string): string;
  activity(id: string): string;
  /** Whatever the id names; the id itself in quotes when it names nothing. */
  any(id: string): string;
}

/** Names in some states of an organisation; the first that knows an id tells. */
export function namesIn(...states: readonly [Organisation, ...Organisation[]]): Names {
  const [first] = states;
  const { statement, accountGroups, staffFunctions } = first.reference;
  const findName = (id: UnitId): string | undefined => {
    for (const state of states) {
      const unit = findUnit(state, id);
      if (unit !== undefined) return unit.name;
    }
    const rank = first.reference.unitRanks.get(id);
    return rank === undefined ? undefined : statement.units[rank]?.name;
  };
  const findTitle = (id: string): string | undefined => {
    for (const state of states) {
      const position = lookUp(state.tables.positions, id);
      if (position !== undefined) return position.title;
    }
    return undefined;
  };
  const names: Names = {
    unit: (id) => findName(id) ?? quoted(id),
    position: (id) => findTitle(id) ?? quoted(id),
    line: (id) => {
      const line = lookUp(first.tables.lines, id);
      return line === undefined ? quoted(id) : `${names.accountGroup(line.accountGroupId)}, ${names.unit(line.unitId)}`;
    },
    staffFunction: (id) => staffFunctions.get(id)?.name ?? quoted(id),
    accountGroup: (id) => accountGroups.get(id)?.name ?? quoted(id),
    activity: (id) => lookUp(first.tables.activities, id)?.title ?? quoted(id),
    any: (id) =>
      findName(id) ??
      findTitle(id) ??
      staffFunctions.get(id)?.name ??
      accountGroups.get(id)?.name ??
      lookUp(first.tables.activities, id)?.title ??
      quoted(id),
  };
  return names;
}

function quoted(id: string): string {
  return `”${id}”`;
}
