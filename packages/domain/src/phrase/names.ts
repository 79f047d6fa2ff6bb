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
      if (unit !== undefined) return told(unit.name);
    }
    const rank = first.reference.unitRanks.get(id);
    return told(rank === undefined ? undefined : statement.units[rank]?.name);
  };
  const findTitle = (id: string): string | undefined => {
    for (const state of states) {
      const position = lookUp(state.tables.positions, id);
      if (position !== undefined) return told(position.title);
    }
    return undefined;
  };
  const findStaffFunction = (id: string): string | undefined => told(staffFunctions.get(id)?.name);
  const findAccountGroup = (id: string): string | undefined => told(accountGroups.get(id)?.name);
  const findActivity = (id: string): string | undefined => told(lookUp(first.tables.activities, id)?.title);
  const names: Names = {
    unit: (id) => findName(id) ?? quoted(id),
    position: (id) => findTitle(id) ?? quoted(id),
    line: (id) => {
      const line = lookUp(first.tables.lines, id);
      return line === undefined ? quoted(id) : `${names.accountGroup(line.accountGroupId)}, ${names.unit(line.unitId)}`;
    },
    staffFunction: (id) => findStaffFunction(id) ?? quoted(id),
    accountGroup: (id) => findAccountGroup(id) ?? quoted(id),
    activity: (id) => findActivity(id) ?? quoted(id),
    any: (id) =>
      findName(id) ?? findTitle(id) ?? findStaffFunction(id) ?? findAccountGroup(id) ?? findActivity(id) ?? quoted(id),
  };
  return names;
}

function told(name: string | undefined): string | undefined {
  return name === undefined ? undefined : inSentence(name);
}

/** The marks that turn the direction of all text after them (Unicode Standard Annex 9, 2.1-2.5). */
const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;

/** A name as it stands in a sentence: what it says, without marks that would turn the words after it. */
function inSentence(name: string): string {
  return name.replace(directionMarks, '');
}

function quoted(id: string): string {
  return `”${inSentence(id)}”`;
}
