import { present } from '../../base/assert.ts';
import { lookUp, valuesOf } from '../../base/layered-map.ts';
import { compareIds, sortedIds } from '../../base/order.ts';
import { toJsonInteger } from '../../base/overflow.ts';
import { isExternalRole } from '../../model/account-group.ts';
import { downwardsFrom, homeOf, legalEntityOf, lineOf, linesOn, roleOf } from '../../model/organisation.ts';
import { linesIn } from '../../model/packed-statement.ts';
import type { AgreedService, Agreement } from '../../model/reform-record.ts';
import type { UnitId } from '../../model/unit.ts';
import { apportion } from '../../quantity/apportion.ts';
import { type Fraction, floor, fraction, one, round, times, whole } from '../../quantity/fraction.ts';
import type { IndexYear, Target } from '../../scenario/scenario.ts';
import type { Comparison } from '../comparison.ts';
import type { TargetOutcome, TargetParticipant } from '../evaluation.ts';

/**
 * The cost target against an indexed base year; null when the scenario sets none. Exact fractions; the ceiling and the
 * achieved reduction are rounded down, so a missed target never reads as met. The sum of the participants is tested; who
 * pays more than its own indexed cost is shown per participant. Unknown prices make the plan null.
 */
export function targetOf(comparison: Comparison): TargetOutcome | null {
  const { target, participation } = comparison.replay.scenario;
  if (target === null) return null;
  const baseUnits = baseUnitsOf(comparison, target);
  const entities = sortedIds([...baseUnits].map((id) => legalEntityOf(comparison.before, id)));
  const undecided = new Set(participation.filter((row) => row.status !== 'decided').map((row) => row.legalEntityId));
  const participants = entities.filter((id) => !undecided.has(id));
  const bases = basesOf(comparison, target, baseUnits);
  const base = participants.reduce((sum, id) => sum + (bases.get(id) ?? 0n), 0n);
  const index = indexOf(target.index);
  const exactIndexed = times(whole(base), index);
  const indexed = apportion(
    participants.map((id) => ({ id, exact: times(whole(bases.get(id) ?? 0n), index) })),
    round(exactIndexed),
  );
  const rows = participants.map((legalEntityId, at) =>
    participantOf(comparison, baseUnits, {
      legalEntityId,
      base: bases.get(legalEntityId) ?? 0n,
      indexed: present(indexed[at], 'an indexed base for each participant'),
    }),
  );
  return {
    participants: rows,
    notParticipating: entities.filter((id) => undecided.has(id)).sort(compareIds),
    baseOre: toJsonInteger(base),
    indexedOre: toJsonInteger(round(exactIndexed)),
    ...outcomeOf(rows, exactIndexed, target),
  };
}

function outcomeOf(
  rows: readonly TargetParticipant[],
  exactIndexed: Fraction,
  target: Target,
): Pick<TargetOutcome, 'ceilingOre' | 'planOre' | 'missOre' | 'met' | 'achievedReductionPctMilli'> {
  const ceiling = floor(times(exactIndexed, fraction(100_000n - BigInt(target.reductionPctMilli), 100_000n)));
  const plan = rows.reduce<bigint | null>(
    (sum, { planOre }) => (sum === null || planOre === null ? null : sum + BigInt(planOre)),
    0n,
  );
  const positive = exactIndexed.numerator > 0n;
  return {
    ceilingOre: toJsonInteger(ceiling),
    planOre: plan === null ? null : toJsonInteger(plan),
    missOre: plan === null ? null : toJsonInteger(plan - ceiling),
    met: plan === null ? null : plan <= ceiling,
    achievedReductionPctMilli: plan === null || !positive ? null : toJsonInteger(achievedReduction(plan, exactIndexed)),
  };
}

/** floor(100 000 × (1 − plan / indexed)). */
function achievedReduction(plan: bigint, indexed: Fraction): bigint {
  const rest = fraction(indexed.numerator - plan * indexed.denominator, indexed.numerator);
  return floor(times(whole(100_000n), rest));
}

function baseUnitsOf({ before }: Comparison, target: Target): Set<UnitId> {
  const ids = new Set<UnitId>();
  for (const root of target.baseUnitIds) {
    if (lookUp(before.tables.units, root) === undefined) continue;
    for (const id of downwardsFrom(before, root)) ids.add(id);
  }
  return ids;
}

/** External running cost of the base year per legal entity. */
function basesOf({ before }: Comparison, target: Target, baseUnits: ReadonlySet<UnitId>): Map<UnitId, bigint> {
  const bases = new Map<UnitId, bigint>();
  for (const line of linesIn(before.reference.statement.columns)) {
    if (line.year !== target.baseYear || !baseUnits.has(line.unitId) || !isExternalRole(roleOf(before, line))) continue;
    const entity = legalEntityOf(before, line.unitId);
    bases.set(entity, (bases.get(entity) ?? 0n) + BigInt(line.amountOre));
  }
  return bases;
}

function indexOf(index: readonly IndexYear[]): Fraction {
  return index.reduce((product, { pctMilli }) => times(product, fraction(100_000n + BigInt(pctMilli), 100_000n)), one);
}

function participantOf(
  comparison: Comparison,
  baseUnits: ReadonlySet<UnitId>,
  facts: { readonly legalEntityId: UnitId; readonly base: bigint; readonly indexed: bigint },
): TargetParticipant {
  const { legalEntityId } = facts;
  const agreements = agreementsBoughtBy(comparison, legalEntityId);
  const own = ownCostAfter(comparison, baseUnits, legalEntityId);
  const basePrice = priceOf(agreements, 'base');
  const addOn = priceOf(agreements, 'addOn');
  const counted = comparison.replay.scenario.target?.excludeAddOns === false ? addOn : 0n;
  const hasLeft = [...baseUnits].some((id) => hasLeftEntity(comparison, id, legalEntityId));
  const isOpen = basePrice === null || counted === null || (hasLeft && agreements.length === 0);
  const plan = isOpen ? null : own + basePrice + counted;
  return {
    legalEntityId,
    baseOre: toJsonInteger(facts.base),
    indexedOre: toJsonInteger(facts.indexed),
    planOre: plan === null ? null : toJsonInteger(plan),
    addOnOre: addOn === null ? null : toJsonInteger(addOn),
    differenceOre: plan === null ? null : toJsonInteger(plan - facts.indexed),
  };
}

function hasLeftEntity({ before, after }: Comparison, unitId: UnitId, entityId: UnitId): boolean {
  return legalEntityOf(before, unitId) === entityId && legalEntityOf(after, unitId) !== entityId;
}

/** External running cost on the homes of base units that lie in the entity afterwards. */
function ownCostAfter({ after }: Comparison, baseUnits: ReadonlySet<UnitId>, entityId: UnitId): bigint {
  const homes = new Set(
    [...baseUnits].map((id) => homeOf(after, id)).filter((id) => legalEntityOf(after, id) === entityId),
  );
  let sum = 0n;
  for (const home of homes) {
    for (const id of linesOn(after, home)) {
      const line = lineOf(after, id);
      if (isExternalRole(roleOf(after, line))) sum += BigInt(line.amountOre);
    }
  }
  return sum;
}

function agreementsBoughtBy({ after }: Comparison, entityId: UnitId): Agreement[] {
  return [...valuesOf(after.tables.agreements)].filter(
    (row) =>
      legalEntityOf(after, row.customerUnitId) === entityId && legalEntityOf(after, row.providerUnitId) !== entityId,
  );
}

/** Price of one tier, full-year öre; null when a volume or price is not known. */
function priceOf(agreements: readonly Agreement[], tier: AgreedService['tier']): bigint | null {
  let sum = 0n;
  for (const line of agreements.flatMap((agreement) => agreement.lines)) {
    if (line.tier !== tier) continue;
    if (line.volume === null || line.unitPriceOre === null) return null;
    sum += BigInt(line.volume) * BigInt(line.unitPriceOre);
  }
  return sum;
}
