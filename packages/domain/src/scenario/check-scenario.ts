import { isWithin } from '../base/iso-date.ts';
import { duplicatesIn, sortedFaults } from '../model/check-statement.ts';
import type { Fault } from '../model/fault.ts';
import type { OrganisationStatement } from '../model/statement.ts';
import { isRootKind } from '../model/unit-place.ts';
import { compareFractions, fraction, one } from '../quantity/fraction.ts';
import type { Scenario } from './scenario.ts';

/** What of a statement a scenario is held against. */
type StatedUnits = Pick<OrganisationStatement, 'id' | 'units' | 'decisions'>;

/**
 * Everything that makes a scenario unusable on a statement, beyond its shape: `baselineMismatch`, change ids twice, unknown
 * ids in participation and target, participation of what is no legal entity, factors above 1 or twice for a date, and
 * `inactiveParent` [unit, parent] on the baseline date. Ids inside changes are refusals instead. By code, then refs.
 */
export function checkScenario(statement: StatedUnits, scenario: Scenario): Fault[] {
  return sortedFaults([
    ...baselineFaults(statement, scenario),
    ...inactiveParents(statement, scenario),
    ...duplicatesIn(scenario.changes),
    ...referenceFaults(statement, scenario),
    ...participationFaults(statement, scenario),
    ...factorFaults(scenario),
  ]);
}

function baselineFaults(statement: StatedUnits, { baseline }: Scenario): Fault[] {
  if (baseline.organisationId === statement.id) return [];
  return [{ code: 'baselineMismatch', refs: [baseline.organisationId, statement.id] }];
}

function inactiveParents({ units }: StatedUnits, { baseline }: Scenario): Fault[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return units.flatMap((unit) => {
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    if (parent === undefined || !isWithin(baseline.date, unit.validFrom, unit.validTo)) return [];
    if (isWithin(baseline.date, parent.validFrom, parent.validTo)) return [];
    return [{ code: 'inactiveParent' as const, refs: [unit.id, parent.id] }];
  });
}

function referenceFaults(statement: StatedUnits, { participation, target }: Scenario): Fault[] {
  const units = new Set(statement.units.map((unit) => unit.id));
  const decisions = new Set(statement.decisions.map((decision) => decision.id));
  const unknown = [
    ...[...participation.map((row) => row.legalEntityId), ...(target?.baseUnitIds ?? [])].filter(
      (id) => !units.has(id),
    ),
    ...participation.flatMap((row) =>
      row.decisionId !== null && !decisions.has(row.decisionId) ? [row.decisionId] : [],
    ),
  ];
  return unknown.map((id) => ({ code: 'unknownReference', refs: [id] }));
}

function participationFaults({ units }: StatedUnits, { participation }: Scenario): Fault[] {
  const kinds = new Map(units.map((unit) => [unit.id, unit.kind]));
  return participation
    .map((row) => row.legalEntityId)
    .filter((id, at, ids) => {
      const kind = kinds.get(id);
      return kind !== undefined && (!isRootKind(kind) || ids.indexOf(id) !== at);
    })
    .map((id) => ({ code: 'inconsistent', refs: [id] }));
}

function factorFaults({ partYearFactors }: Scenario): Fault[] {
  return partYearFactors
    .filter((row, at) => {
      const isAboveOne = compareFractions(fraction(BigInt(row.numerator), BigInt(row.denominator)), one) > 0;
      return isAboveOne || partYearFactors.findIndex((other) => other.date === row.date) !== at;
    })
    .map((row) => ({ code: 'inconsistent', refs: [row.date] }));
}
