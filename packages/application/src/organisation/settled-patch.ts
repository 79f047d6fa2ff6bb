import type { BudgetLine, DecidedAdjustment, Organisation, Patch, TableDiff } from '@samorg/domain';
import { ore } from '@samorg/domain';

/**
 * The patch of a reform as it goes into the organisation for good. What only the reform's own evaluation needs becomes
 * plain facts: lines made by changes lose the mark of the change, decided adjustments become board funding of the budget
 * year, and one-off amounts and the terms of agreements stay with the scenario. So the next scenario
 * starts from an organisation like any other.
 */
export function settledPatch(organisation: Organisation, patch: Patch): Patch {
  const { oneOffs: _oneOffs, agreements: _agreements, decided, ...rest } = patch;
  const funding = (decided?.added ?? []).flatMap((adjustment) => fundingLines(organisation, adjustment));
  const lines = rest.lines;
  if (lines === undefined && funding.length === 0) return rest;
  const settled: TableDiff<BudgetLine> = {
    added: [...(lines?.added ?? []).map(withoutOrigin), ...funding],
    updated: lines?.updated ?? [],
    removed: (lines?.removed ?? []).map(withoutOrigin),
  };
  return { ...rest, lines: settled };
}

/** Board funding is income, hence negative: more to a board is a more negative line. Nothing where the file has no funding. */
function fundingLines(organisation: Organisation, adjustment: DecidedAdjustment): readonly BudgetLine[] {
  const group = organisation.reference.groupOfRole.get('fundingReceived');
  if (group === undefined) return [];
  return adjustment.entries
    .filter((entry) => entry.amountOre !== 0)
    .map((entry) => ({
      id: `${adjustment.id}~${entry.boardId}`,
      unitId: entry.boardId,
      accountGroupId: group.id,
      year: organisation.budgetYear,
      amountOre: ore(-entry.amountOre),
      counterpartId: null,
      account: null,
      source: null,
      note: null,
    }));
}

function withoutOrigin(line: BudgetLine): BudgetLine {
  const { origin: _, ...plain } = line;
  return plain;
}
