import type { AccountGroupId, BudgetLine, Position } from '@samorg/domain';
import { ore, present } from '@samorg/domain';
import { aFunding, aLine, anOverhead, aTrade } from '../builders/budget-line.ts';
import type { GeneratedUnits } from './generate-units.ts';
import type { Random } from './random.ts';

export interface LinePlan {
  readonly generated: GeneratedUnits;
  readonly positions: readonly Position[];
  /** Exact number of lines. */
  readonly count: number;
  readonly year: number;
}

/**
 * Exactly `count` lines of one year: a personnel line on each unit that equals the cost of its positions, overhead from each
 * administration's staff unit to every fourth unit, internal trade (a tenth of the lines), running cost and income, and
 * board funding and tax so that every board and the finance unit sum to 0. Every internal pair is closed.
 */
export function generateLines(plan: LinePlan, random: Random): BudgetLine[] {
  const { generated, positions, count, year } = plan;
  const fundingLines = generated.boardIds.length * 2 + 1;
  const lines = [...personnelLines(positions), ...overheadLines(generated, random)];
  const tradePairs = Math.floor(count / 20);
  for (let at = 0; at < tradePairs; at += 1) lines.push(...tradeLines(`t${at}`, generated, random));
  for (let at = 0; lines.length < count - fundingLines; at += 1) lines.push(runningLine(`x${at}`, generated, random));
  return [...lines, ...fundingOf(lines, generated)].map((line) => ({ ...line, year }));
}

function personnelLines(positions: readonly Position[]): BudgetLine[] {
  const sums = new Map<string, number>();
  for (const { unitId, annualCostOre } of positions) sums.set(unitId, (sums.get(unitId) ?? 0) + (annualCostOre ?? 0));
  return [...sums].map(([unitId, sum]) =>
    aLine({ id: `lon-${unitId}`, unitId, accountGroupId: 'personnel', amountOre: ore(sum) }),
  );
}

function overheadLines({ lineUnits }: GeneratedUnits, random: Random): BudgetLine[] {
  return lineUnits.flatMap(({ id, staffUnitId }, at) => {
    if (staffUnitId === null || at % 4 > 0) return [];
    const amountOre = random.between(20_000, 400_000) * 100;
    return anOverhead({ id: `oh-${id}`, sellerId: staffUnitId, buyerId: id, amountOre });
  });
}

/** Every sixteenth unit is a seller, so that few sell to many, as providers of service do. */
function tradeLines(id: string, { lineUnits }: GeneratedUnits, random: Random): BudgetLine[] {
  const sellerAt = random.below(Math.floor(lineUnits.length / 16)) * 16;
  const buyerAt = (sellerAt + random.between(1, lineUnits.length - 1)) % lineUnits.length;
  const [sellerId, buyerId] = [idAt(lineUnits, sellerAt), idAt(lineUnits, buyerAt)];
  return aTrade({ id, sellerId, buyerId, amountOre: random.between(10_000, 3_000_000) * 100 });
}

function idAt(lineUnits: GeneratedUnits['lineUnits'], at: number): string {
  return present(lineUnits[at], 'a unit of the line').id;
}

function runningLine(id: string, { lineUnits }: GeneratedUnits, random: Random): BudgetLine {
  const isIncome = random.below(6) === 0;
  const accountGroupId: AccountGroupId = isIncome ? 'income' : 'cost';
  const amount = random.between(5_000, 2_000_000) * 100;
  return aLine({ id, unitId: random.pick(lineUnits).id, accountGroupId, amountOre: ore(isIncome ? -amount : amount) });
}

function fundingOf(lines: readonly BudgetLine[], { lineUnits, boardIds, financeId }: GeneratedUnits): BudgetLine[] {
  const boardOf = new Map(lineUnits.map((unit) => [unit.id, unit.boardId]));
  const needs = new Map(boardIds.map((id) => [id, 0]));
  for (const { unitId, amountOre } of lines) {
    const boardId = boardOf.get(unitId) ?? '';
    needs.set(boardId, (needs.get(boardId) ?? 0) + amountOre);
  }
  const total = [...needs.values()].reduce((sum, need) => sum + need, 0);
  return [
    ...[...needs].flatMap(([buyerId, amountOre]) =>
      aFunding({ id: `ram-${buyerId}`, sellerId: financeId, buyerId, amountOre }),
    ),
    aLine({ id: 'skatt', unitId: financeId, accountGroupId: 'income', amountOre: ore(-total) }),
  ];
}
