import { lookUp, valuesOf } from '../base/layered-map.ts';
import { sortedIds } from '../base/order.ts';
import { isExternalRole } from '../model/account-group.ts';
import {
  downwardsFrom,
  findUnit,
  homeOf,
  isAtOrBelow,
  legalEntityOf,
  lineOf,
  linesOn,
  roleOf,
} from '../model/organisation.ts';
import { linesIn } from '../model/packed-statement.ts';
import type { Agreement } from '../model/reform-record.ts';
import type { UnitId } from '../model/unit.ts';
import type { Target } from '../scenario/scenario.ts';
import type { Basis } from './basis.ts';
import { standingLine } from './line-term.ts';
import { serviceTerm } from './service-term.ts';
import type { LineTerm, ServiceTerm, Term } from './term.ts';

/** External running cost of the base year on the base units of one legal entity. */
export function baseTerms({ comparison: { before } }: Basis, target: Target, entityId: UnitId): LineTerm[] {
  return [...linesIn(before.reference.statement.columns)]
    .filter((line) => line.year === target.baseYear && isExternalRole(roleOf(before, line)))
    .filter(({ unitId }) => findUnit(before, unitId) !== undefined && legalEntityOf(before, unitId) === entityId)
    .filter(({ unitId }) => target.baseUnitIds.some((rootId) => isAtOrBelow(before, unitId, rootId)))
    .map((line) => standingLine(line));
}

/** What a participant is to pay: its own lines where base units have their homes, and the services that it buys from others. */
export function planTerms(basis: Basis, target: Target, entityId: UnitId): Term[] {
  const { before, after } = basis.comparison;
  const baseUnits = baseUnitsOf(basis, target);
  const agreements = agreementsBoughtBy(basis, entityId);
  const homes = sortedIds(baseUnits.map((id) => homeOf(after, id))).filter(
    (id) => legalEntityOf(after, id) === entityId,
  );
  const own = homes
    .flatMap((home) => linesOn(after, home).map((id) => lineOf(after, id)))
    .filter((line) => isExternalRole(roleOf(after, line)))
    .map((line) => standingLine(line));
  const services = servicesOf(agreements).filter(({ tier }) => tier === 'base' || !target.excludeAddOns);
  const hasLeft = baseUnits.some(
    (id) => legalEntityOf(before, id) === entityId && legalEntityOf(after, id) !== entityId,
  );
  const missing = { kind: 'unknown', code: 'agreementMissing', refs: [entityId], amount: null } as const;
  return [...own, ...services, ...(hasLeft && agreements.length === 0 ? [missing] : [])];
}

/** Price of the add-on services that a participant buys from others. */
export function addOnTerms(basis: Basis, entityId: UnitId): ServiceTerm[] {
  return servicesOf(agreementsBoughtBy(basis, entityId)).filter(({ tier }) => tier === 'addOn');
}

function baseUnitsOf({ comparison: { before } }: Basis, target: Target): UnitId[] {
  const roots = target.baseUnitIds.filter((id) => lookUp(before.tables.units, id) !== undefined);
  return sortedIds(roots.flatMap((root) => [...downwardsFrom(before, root)]));
}

function agreementsBoughtBy({ comparison: { after } }: Basis, entityId: UnitId): Agreement[] {
  return [...valuesOf(after.tables.agreements)].filter(
    ({ customerUnitId, providerUnitId }) =>
      legalEntityOf(after, customerUnitId) === entityId && legalEntityOf(after, providerUnitId) !== entityId,
  );
}

function servicesOf(agreements: readonly Agreement[]): ServiceTerm[] {
  return agreements.flatMap((agreement) => agreement.lines.map((service) => serviceTerm(agreement, service)));
}
