import type { BudgetLine, DecidedAdjustment, Evening, Organisation, Patch, RowUpdate, TableDiff } from '@samorg/domain';
import { bodyOf, ore } from '@samorg/domain';

/**
 * The patches of a reform, one for each of its evenings, as they go into the organisation for good. What only the reform's own
 * evaluation needs becomes plain facts: lines made by changes lose the mark of the change, decided adjustments become board
 * funding of the budget year, which passes on with the content of a board that ends, and one-off amounts and the terms of
 * agreements stay with the scenario. So the next scenario starts from an organisation like any other.
 */
export function settledPatches(evenings: readonly Evening[]): readonly Patch[] {
  let funding: readonly BudgetLine[] = [];
  return evenings.map(({ organisation, patch }) => {
    const { oneOffs: _oneOffs, agreements: _agreements, decided, ...rest } = patch;
    const added = (decided?.added ?? []).flatMap((adjustment) => fundingLines(organisation, adjustment));
    const passedOn = funding.flatMap((line) => passageOf(organisation, line));
    funding = [...funding.map((line) => ({ ...line, unitId: bodyOf(organisation, line.unitId) })), ...added];
    const { lines } = rest;
    if (lines === undefined && added.length === 0 && passedOn.length === 0) return rest;
    const settled: TableDiff<BudgetLine> = {
      added: [...(lines?.added ?? []).map(withoutOrigin), ...added],
      updated: [...(lines?.updated ?? []), ...passedOn],
      removed: (lines?.removed ?? []).map(withoutOrigin),
    };
    return { ...rest, lines: settled };
  });
}

/** Board funding is income, hence negative: more to a board is a more negative line. Nothing where the file has no funding. */
function fundingLines(organisation: Organisation, adjustment: DecidedAdjustment): readonly BudgetLine[] {
  const group = organisation.reference.groupOfRole.get('fundingReceived');
  if (group === undefined) return [];
  return adjustment.entries
    .filter((entry) => entry.amountOre !== 0)
    .map((entry) => ({
      id: `${adjustment.id}~${entry.boardId}`,
      unitId: bodyOf(organisation, entry.boardId),
      accountGroupId: group.id,
      year: organisation.budgetYear,
      amountOre: ore(-entry.amountOre),
      counterpartId: null,
      account: null,
      source: null,
      note: null,
    }));
}

/** The way of a funding line whose board has ended; none while it lives. */
function passageOf(organisation: Organisation, { id, unitId }: BudgetLine): RowUpdate<BudgetLine>[] {
  const body = bodyOf(organisation, unitId);
  return body === unitId ? [] : [{ id, before: { unitId }, after: { unitId: body } }];
}

function withoutOrigin(line: BudgetLine): BudgetLine {
  const { origin: _, ...plain } = line;
  return plain;
}
