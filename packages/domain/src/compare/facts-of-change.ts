import { holds, lookUp } from '../base/layered-map.ts';
import type { Change } from '../change/change.ts';
import { namedBy } from '../change/verbs.ts';
import { bodyOf, findUnit, legalEntityOf, type Organisation } from '../model/organisation.ts';
import type { StepOutcome } from '../scenario/replay.ts';
import { effectFacts } from './effect-facts.ts';
import type { FactSheet, PresenceFact, ValueFact } from './fact-sheet.ts';
import type { FactValue, ThingKind, ValueCode } from './rebase-fact.ts';

/** Gathers the facts of a change. Costs what it names and what it moves. */
export function factsOfChange(change: Change, outcome: StepOutcome, met: Organisation): FactSheet {
  const effects = outcome.kind === 'planned' ? effectFacts(met, outcome.patch) : { values: [], sets: null };
  return {
    presences: presencesOf(change, met),
    values: [...namedValues(change, met), ...effects.values],
    sets: effects.sets,
  };
}

function presencesOf(change: Change, met: Organisation): PresenceFact[] {
  const named = namedBy(change);
  const { tables, reference } = met;
  const of = (thing: ThingKind, ids: readonly string[], isThere: (id: string) => boolean): PresenceFact[] =>
    [...new Set(ids)].map((id) => ({ thing, id, isThere: isThere(id) }));
  return [
    ...of('unit', named.units, (id) => findUnit(met, id) !== undefined),
    ...of('position', named.positions ?? [], (id) => holds(tables.positions, id)),
    ...of('line', named.lines ?? [], (id) => holds(tables.lines, id)),
    ...of('reference', named.activities ?? [], (id) => holds(tables.activities, id)),
    ...of('reference', named.staffFunctions ?? [], (id) => reference.staffFunctions.has(id)),
    ...of('reference', named.accountGroups ?? [], (id) => reference.accountGroups.has(id)),
    ...of('reference', change.decisionId === null ? [] : [change.decisionId], (id) => reference.decisionIds.has(id)),
  ];
}

function namedValues(change: Change, met: Organisation): ValueFact[] {
  const named = namedBy(change);
  return [
    ...[...new Set(named.units)].flatMap((id) => unitValues(met, id)),
    ...(named.positions ?? []).flatMap((id) => positionValues(met, id)),
    ...(named.lines ?? []).flatMap((id) => lineValues(met, id)),
    ...(named.activities ?? []).flatMap((id) => {
      const activity = lookUp(met.tables.activities, id);
      return activity === undefined ? [] : [value('activityResponsible', id, activity.responsibleUnitId)];
    }),
  ];
}

function unitValues(met: Organisation, id: string): ValueFact[] {
  const unit = findUnit(met, id);
  if (unit === undefined) return [];
  return [
    value('unitName', id, unit.name),
    value('unitKind', id, unit.kind),
    value('unitParent', id, unit.parentId),
    value('unitBoard', id, bodyOf(met, id)),
    value('unitEmployer', id, legalEntityOf(met, id)),
  ];
}

function positionValues(met: Organisation, id: string): ValueFact[] {
  const position = lookUp(met.tables.positions, id);
  if (position === undefined) return [];
  return [
    value('positionUnit', id, position.unitId),
    value('positionHeadcount', id, position.headcount),
    value('positionFte', id, position.fteMilli),
    value('positionCost', id, position.annualCostOre),
  ];
}

function lineValues(met: Organisation, id: string): ValueFact[] {
  const line = lookUp(met.tables.lines, id);
  if (line === undefined) return [];
  return [value('lineUnit', id, line.unitId), value('lineAmount', id, line.amountOre)];
}

function value(code: ValueCode, id: string, given: FactValue): ValueFact {
  return { code, refs: [id], value: given };
}
