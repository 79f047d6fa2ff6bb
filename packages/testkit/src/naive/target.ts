import type { OrganisationStatement, Scenario, TargetOutcome } from '@samorg/domain';
import { apportioned, floorOf, less, product, type Rational, rational, roundOf, sum } from './rational.ts';
import {
  entity,
  home,
  inOrder,
  isUnder,
  lives,
  type NaiveAgreement,
  roleIn,
  type State,
  there,
  total,
} from './state.ts';
import type { BothEnds } from './structure.ts';

/** The cost target. */
export function targetOf(
  { before, after }: BothEnds,
  statement: OrganisationStatement,
  scenario: Scenario,
): TargetOutcome | null {
  const { target } = scenario;
  if (target === null) return null;
  const baseUnits = before.units
    .map((unit) => unit.id)
    .filter((id) => target.baseUnitIds.some((root) => lives(before, root) && isUnder(before, id, root)));
  const roots = inOrder(baseUnits.map((id) => entity(before, id)));
  const notParticipating = roots.filter((root) =>
    scenario.participation.some((row) => row.legalEntityId === root && row.status !== 'decided'),
  );
  const participants = roots.filter((root) => !notParticipating.includes(root));
  const external = ['personnel', 'cost', 'income'];
  const baseOf = (root: string): bigint =>
    total(
      statement.budgetLines
        .filter(
          (line) =>
            line.year === target.baseYear &&
            baseUnits.includes(line.unitId) &&
            entity(before, line.unitId) === root &&
            external.includes(roleIn(statement, line.accountGroupId)),
        )
        .map((line) => BigInt(line.amountOre)),
    );
  const factor = product(target.index.map((year) => rational(100_000n + BigInt(year.pctMilli), 100_000n)));
  const exact = new Map<string, Rational>(
    participants.map((root) => [root, product([rational(baseOf(root)), factor])]),
  );
  const exactTotal = sum([...exact.values()]);
  const indexed = apportioned(exact, roundOf(exactTotal));
  const homes = baseUnits.map((id) => home(after, id));
  const planOf = (root: string): bigint | null => {
    const agreements = boughtBy(after, root);
    const hasLeft = baseUnits.some((id) => entity(before, id) === root && entity(after, id) !== root);
    const price = priceOf(agreements, target.excludeAddOns ? ['base'] : ['base', 'addOn']);
    if (price === null || (hasLeft && agreements.length === 0)) return null;
    const own = after.lines.filter(
      (line) => external.includes(line.role) && homes.includes(line.unitId) && entity(after, line.unitId) === root,
    );
    return price + total(own.map((line) => line.amount));
  };
  const rows = participants.map((root) => {
    const plan = planOf(root);
    const addOn = priceOf(boughtBy(after, root), ['addOn']);
    return {
      legalEntityId: root,
      baseOre: Number(baseOf(root)),
      indexedOre: Number(indexed.get(root)),
      planOre: plan === null ? null : Number(plan),
      addOnOre: addOn === null ? null : Number(addOn),
      differenceOre: plan === null ? null : Number(plan - there(indexed.get(root))),
    };
  });
  const plans = participants.map(planOf);
  const plan = plans.some((value) => value === null) ? null : total(plans.map((value) => value ?? 0n));
  const ceiling = floorOf(product([exactTotal, rational(100_000n - BigInt(target.reductionPctMilli), 100_000n)]));
  const canCompare = plan !== null && exactTotal.over > 0n;
  return {
    participants: rows,
    notParticipating,
    baseOre: Number(total(participants.map(baseOf))),
    indexedOre: Number(total([...indexed.values()])),
    ceilingOre: Number(ceiling),
    planOre: plan === null ? null : Number(plan),
    missOre: plan === null ? null : Number(plan - ceiling),
    met: plan === null ? null : plan <= ceiling,
    achievedReductionPctMilli: canCompare
      ? Number(
          floorOf(
            product([
              rational(100_000n),
              less(rational(1n), product([rational(plan), rational(exactTotal.under, exactTotal.over)])),
            ]),
          ),
        )
      : null,
  };
}

/** Agreements in force between a customer in a legal entity and a provider in another. */
function boughtBy(state: State, root: string): NaiveAgreement[] {
  return state.agreements.filter(
    ({ customerId, providerId }) => entity(state, customerId) === root && entity(state, providerId) !== root,
  );
}

/** Price of the lines of some tiers; null if a volume or a price among them is unknown. */
function priceOf(agreements: readonly NaiveAgreement[], tiers: readonly string[]): bigint | null {
  let price = 0n;
  for (const { tier, volume, unitPriceOre } of agreements.flatMap((agreement) => agreement.lines)) {
    if (!tiers.includes(tier)) continue;
    if (volume === null || unitPriceOre === null) return null;
    price += BigInt(volume) * BigInt(unitPriceOre);
  }
  return price;
}
