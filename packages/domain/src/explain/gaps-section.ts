import { assert, present } from '../base/assert.ts';
import { lookUp } from '../base/layered-map.ts';
import { compareIdLists } from '../base/order.ts';
import { salesToTheRest } from '../change/ceasing-trade.ts';
import { movedPartOf } from '../change/moved-part.ts';
import { openPairsOf } from '../evaluate/money/internal-closure.ts';
import type { Gap, GapCode } from '../model/finding.ts';
import { bodyOf } from '../model/organisation.ts';
import { whole } from '../quantity/fraction.ts';
import type { Basis } from './basis.ts';
import { type Explanation, explained, type FigureUnit, figureTerm, sumOfTerms } from './explanation.ts';
import { figureAddress } from './figure-address.ts';
import { changedLine } from './line-term.ts';
import { costLeavesOn } from './personnel-terms.ts';
import { plannedTransfer } from './planned-transfer.ts';
import { positionTerm } from './position-term.ts';
import { refAt } from './ref-at.ts';
import type { Section } from './section.ts';
import { serviceTerm } from './service-term.ts';
import { changeById } from './source-of-change.ts';
import type { ChangeTerm, Term } from './term.ts';
import { gapPath } from './verdict-section.ts';
import { openPairPath } from './warnings-section.ts';

type Grounds = readonly [unit: FigureUnit, terms: readonly Term[]];

/** What each gap stands on, from its refs. */
const groundsOf: Readonly<Record<GapCode, (basis: Basis, refs: readonly string[]) => Grounds>> = {
  noBudgetForYear: () => ['count', []],
  personnelLineMissing: ({ comparison }, refs) => ['ore', costLeavesOn(comparison.before, refAt(refs, 0))],
  positionCostUnknown: (basis, refs) => ['ore', [unknownPosition(basis, refAt(refs, 0))]],
  internalNotClosed: (basis, refs) => ['ore', openPairs(basis, refs)],
  agreementMissing: (basis, refs) => ['ore', formerSales(basis, refs)],
  unpriced: (basis, refs) => ['ore', [unpricedService(basis, refs)]],
  priceLevelMixed: (basis, refs) => ['count', [otherPriceYear(basis, refAt(refs, 0))]],
};

/** `gaps/CODE/REF…`: what the missing data concerns. */
export function gapsSection(basis: Basis): Section {
  return {
    figures: () => basis.money().gaps.map(gapPath),
    explain(path) {
      const address = figureAddress(path);
      const gap = basis.money().gaps.find((row) => figureAddress(gapPath(row)) === address);
      return gap === undefined ? null : explainGap(basis, gap);
    },
  };
}

function explainGap(basis: Basis, gap: Gap): Explanation {
  const [unit, terms] = groundsOf[gap.code](basis, gap.refs);
  return explained({ path: gapPath(gap), unit, value: sumOfTerms(terms), rule: `gap.${gap.code}`, terms });
}

/** The position as the change that moved it met it. */
function unknownPosition({ stages }: Basis, positionId: string): Term {
  const met = stages()
    .filter((stage) => stage.positions.has(positionId))
    .flatMap((stage) => lookUp(stage.before.tables.positions, positionId) ?? []);
  const position = present(met[0], `position ${positionId} was moved`);
  return { ...positionTerm(position, 'cost'), amount: null };
}

function openPairs({ comparison: { before } }: Basis, unitIds: readonly string[]): Term[] {
  return openPairsOf(before)
    .filter((pair) => compareIdLists(pair.unitIds, unitIds) === 0)
    .map((pair) => figureTerm(openPairPath(pair), whole(pair.sum)));
}

/** What the transferred units sold to units that answer to the body now. */
function formerSales(basis: Basis, refs: readonly string[]): Term[] {
  const { after } = basis.comparison;
  const { change, met } = plannedTransfer(basis, refAt(refs, 0));
  const when = { share: null, date: change.effectiveDate, changeId: change.id };
  const sales = [...salesToTheRest(met, movedPartOf(met, change))].filter(
    (line) => bodyOf(after, present(line.counterpartId, 'a sale to the rest has a buyer')) === refAt(refs, 1),
  );
  return [
    changeTerm(basis, change.id, 0n),
    ...sales.map((line) => changedLine({ line, event: 'ceased', amount: -BigInt(line.amountOre) }, when)),
  ];
}

function unpricedService({ comparison }: Basis, refs: readonly string[]): Term {
  const agreement = present(lookUp(comparison.after.tables.agreements, refAt(refs, 0)), 'the agreement is in force');
  const service = agreement.lines.find((line) => line.id === refAt(refs, 1));
  return serviceTerm(agreement, present(service, 'the service is agreed'));
}

/** How many years the prices of a change are from those of the budget year. */
function otherPriceYear(basis: Basis, changeId: string): Term {
  const change = changeById(basis, changeId);
  assert('priceYear' in change && change.priceYear !== null, `change ${changeId} tells its price year`);
  return changeTerm(basis, changeId, BigInt(change.priceYear - basis.comparison.before.budgetYear));
}

function changeTerm(basis: Basis, changeId: string, amount: bigint): ChangeTerm {
  const { effectiveDate, source } = changeById(basis, changeId);
  return { kind: 'change', amount: whole(amount), changeId, effectiveDate, source };
}
