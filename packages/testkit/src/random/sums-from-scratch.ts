import { entriesOf, isBodyKind, type Organisation, roleOf, totalsOf, valuesOf } from '@samorg/domain';

/** What lies on a unit and below it, whole öre, places and thousandths of an FTE. */
export interface Sums {
  readonly headcount: bigint;
  readonly fteMilli: bigint;
  readonly positionCost: bigint;
  /** Of every line but transition cost. */
  readonly lines: bigint;
}

/** Sums of each unit with everything below it down to the next bodies, row by row. */
export function sumsFromScratch(organisation: Organisation): Map<string, Sums> {
  const units = new Map(entriesOf(organisation.tables.units));
  const sums = new Map(
    [...units.keys()].map((id) => [id, { headcount: 0n, fteMilli: 0n, positionCost: 0n, lines: 0n }]),
  );
  const add = (unitId: string, amounts: Partial<Sums>): void => {
    for (let unit = units.get(unitId); unit !== undefined; ) {
      const sum = sums.get(unit.id);
      if (sum === undefined) throw new Error('every unit has sums');
      sum.headcount += amounts.headcount ?? 0n;
      sum.fteMilli += amounts.fteMilli ?? 0n;
      sum.positionCost += amounts.positionCost ?? 0n;
      sum.lines += amounts.lines ?? 0n;
      unit = isBodyKind(unit.kind) || unit.parentId === null ? undefined : units.get(unit.parentId);
    }
  };
  for (const { unitId, headcount, fteMilli, annualCostOre } of valuesOf(organisation.tables.positions)) {
    const positionCost = BigInt(annualCostOre ?? 0);
    add(unitId, { headcount: BigInt(headcount), fteMilli: BigInt(fteMilli), positionCost });
  }
  for (const line of valuesOf(organisation.tables.lines)) {
    if (roleOf(organisation, line) !== 'transition') add(line.unitId, { lines: BigInt(line.amountOre) });
  }
  return sums;
}

/** The same sums as the organisation tells them. */
export function sumsTold(organisation: Organisation, id: string): Sums {
  const { headcount, fteMilli, positionCost, ...sums } = totalsOf(organisation, id);
  const { direct, positions, overhead, trade, budget, fundingReceived, fundingPaid } = sums;
  const lines = direct + positions + overhead + trade + budget + fundingReceived + fundingPaid;
  return { headcount, fteMilli, positionCost, lines };
}
