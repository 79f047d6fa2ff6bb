import { present } from '../base/assert.ts';
import { movedPartOf, unitsOfMovedPart } from '../change/moved-part.ts';
import { openPairsOf } from '../evaluate/money/internal-closure.ts';
import type { Warning } from '../model/finding.ts';
import { isAtOrBelow, lineOf, linesOn, roleOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import type { Basis } from './basis.ts';
import { type Explanation, explained, figureTerm } from './explanation.ts';
import { type FigurePath, figureAddress } from './figure-address.ts';
import { type InternalPair, linesOfPair } from './internal-pair.ts';
import { pairPath } from './internal-trade-section.ts';
import { standingLine } from './line-term.ts';
import { costLeavesOn } from './personnel-terms.ts';
import { plannedTransfer } from './planned-transfer.ts';
import { refAt } from './ref-at.ts';
import type { AmountWarning } from './rule-code.ts';
import type { Section } from './section.ts';
import type { Term } from './term.ts';

type RefsGrounds = (basis: Basis, refs: readonly string[]) => readonly Term[];

/** The grounds of each warning with an amount, from its refs; those of open pairs are found by their kind. */
const groundsOf: Readonly<Record<Exclude<AmountWarning, 'internalNotClosed'>, RefsGrounds>> = {
  strandedOverhead: strandedOverhead,
  tradeCrossesBoards: crossingTrade,
  tradeCrossesEntities: crossingTrade,
  entityPaysMore: entityPaysMore,
  parentLinesUndivided: parentLines,
  personnelMismatch: (basis, refs) => personnelMismatch(basis, refAt(refs, 0)),
};

/** `warnings/CODE/REF…/amountOre`; for open internal pairs `warnings/internalNotClosed/trade|overhead/UNIT…/amountOre`. */
export function warningsSection(basis: Basis): Section {
  const explanations = (): { path: FigurePath; explain: () => Explanation }[] => [
    ...basis.warnings().flatMap((warning) => explanationOf(basis, warning)),
    ...openPairsOf(basis.comparison.before).map((pair) => {
      const path = openPairPath(pair);
      const terms = (): Term[] => linesOfPair(basis.comparison.before, pair).map((line) => standingLine(line));
      const figure = { path, unit: 'ore', value: Number(pair.sum), rule: 'warning.internalNotClosed' } as const;
      return { path, explain: () => explained({ ...figure, terms: terms() }) };
    }),
  ];
  return {
    figures: () => explanations().map(({ path }) => path),
    explain(path) {
      const address = figureAddress(path);
      const found = explanations().find((candidate) => figureAddress(candidate.path) === address);
      return found === undefined ? null : found.explain();
    },
  };
}

/** The way to the amount of an open pair. */
export function openPairPath({ kind, unitIds }: InternalPair): FigurePath {
  return ['warnings', 'internalNotClosed', kind, ...unitIds, 'amountOre'];
}

function explanationOf(
  basis: Basis,
  { code, refs, amountOre }: Warning,
): { path: FigurePath; explain: () => Explanation }[] {
  if (!isExplainedByRefs(code)) return [];
  const path = ['warnings', code, ...refs, 'amountOre'];
  const figure = { path, unit: 'ore', value: amountOre, rule: `warning.${code}` } as const;
  return [{ path, explain: () => explained({ ...figure, terms: groundsOf[code](basis, refs) }) }];
}

function isExplainedByRefs(code: Warning['code']): code is keyof typeof groundsOf {
  return Object.hasOwn(groundsOf, code);
}

function strandedOverhead(basis: Basis, refs: readonly string[]): Term[] {
  const boardId = refAt(refs, 0);
  const rows = basis.money().fullYear.strandedOverhead.filter((row) => row.boardId === boardId);
  return rows.map((row) => figureTerm(['fullYear', 'strandedOverhead', boardId, 'strandedOre'], row.strandedOre));
}

function crossingTrade(basis: Basis, [sellerId, buyerId]: readonly string[]): Term[] {
  const pairs = basis.internalTrade().pairs.filter((row) => row.sellerId === sellerId && row.buyerId === buyerId);
  return pairs.map((pair) => figureTerm([...pairPath(pair), 'afterOre'], pair.afterOre));
}

function entityPaysMore(basis: Basis, refs: readonly string[]): Term[] {
  const rows = basis.reckoning().rows.byEntity.get(refAt(refs, 0));
  const own = new Set(present(rows, 'an entity that pays more has rows'));
  return basis
    .money()
    .fullYear.boards.filter((board) => own.has(board.boardId) && board.crossEntityOre !== 0)
    .map((board) => figureTerm(['fullYear', 'boards', board.boardId, 'crossEntityOre'], board.crossEntityOre));
}

/** Lines of cost and income on moved units above an exception that stays, as the change met them. */
function parentLines(basis: Basis, refs: readonly string[]): Term[] {
  const { change, met } = plannedTransfer(basis, refAt(refs, 0));
  const part = movedPartOf(met, change);
  const staying = [...part.listed].filter(([, fate]) => fate === 'stays').map(([id]) => id);
  return [...unitsOfMovedPart(met, part)]
    .filter((unitId) => staying.some((id) => isAtOrBelow(met, id, unitId)))
    .flatMap((unitId) => linesOn(met, unitId).map((id) => lineOf(met, id)))
    .filter((line) => ['cost', 'income'].includes(roleOf(met, line)))
    .map((line) => standingLine(line));
}

/** Personnel lines less the cost of positions. */
function personnelMismatch({ comparison: { before } }: Basis, unitId: UnitId): Term[] {
  const lines = linesOn(before, unitId)
    .map((id) => lineOf(before, id))
    .filter((line) => roleOf(before, line) === 'personnel');
  return [...lines.map((line) => standingLine(line)), ...costLeavesOn(before, unitId, -1n)];
}
