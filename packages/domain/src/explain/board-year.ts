import { keysOf } from '../base/keys-of.ts';
import type { BoardYear } from '../evaluate/evaluation.ts';
import type { ExactSums } from '../evaluate/money/year-figures.ts';
import { type ReckonedYear, sumOver } from '../evaluate/money/year-table.ts';
import type { UnitId } from '../model/unit.ts';
import { isZero, round, zero } from '../quantity/fraction.ts';
import type { Basis } from './basis.ts';
import { linesOfBody } from './body-rows.ts';
import { type Explanation, explained, figureTerm } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';
import { standingLine } from './line-term.ts';
import { largestRemainderTerm } from './rounding.ts';
import type { RuleCode } from './rule-code.ts';
import type { FigureTerm, Term } from './term.ts';
import { entityRows, exactAdjustment, exactTerm, isCovered, quotasOf } from './year-exact.ts';

/** A row of the table of a year, with the way to one of its figures. */
export interface BoardAt {
  readonly basis: Basis;
  readonly path: FigurePath;
  readonly year: ReckonedYear;
  readonly board: BoardYear;
}

type FigureName = Exclude<keyof BoardYear, 'boardId'>;
type Grounds = readonly [rule: RuleCode, terms: readonly Term[]];

const groundsOf: Readonly<Record<FigureName, (at: BoardAt) => Grounds>> = {
  needBeforeOre: (at) => ['needBefore', needLeaves(at)],
  needAfterOre: (at) => ['needAfter', needAfter(at)],
  technicalAdjustmentOre: technicalAdjustment,
  decidedAdjustmentOre: decidedAdjustment,
  crossEntityOre: (at) => ['crossEntityOfYear', roundedStep(at, 'crossEntity', everyRow(at))],
  remainderOre: (at) => [
    'remainder',
    [besides(at, 'needAfterOre'), besides(at, 'needBeforeOre', -1), besides(at, appliedName(at), -1)],
  ],
  fundingBeforeOre: (at) => ['fundingBefore', fundingLeaves(at)],
  fundingAfterOre: (at) => ['fundingAfter', [besides(at, 'fundingBeforeOre'), besides(at, appliedName(at))]],
};

/** Every figure of a row. */
export const boardFigureNames = keysOf(groundsOf);

/** Why a figure of a board in a year is what it is; null when the row has none of the name. */
export function explainBoardYear(at: BoardAt, name: string): Explanation | null {
  if (!isFigureName(name)) return null;
  const [rule, terms] = groundsOf[name](at);
  return explained({ path: at.path, unit: 'ore', value: at.board[name], rule, terms });
}

function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(groundsOf, name);
}

function technicalAdjustment(at: BoardAt): Grounds {
  const body = bodyYear(at);
  const rows = entityRows(at.basis, at.board.boardId);
  const terms = [...exactAdjustment(body), ...roundingOf(at, at.year.adjustment, rows)];
  const hasMeans = isCovered(body) && !isZero(at.year.parts.budget.get(at.board.boardId) ?? zero);
  return [hasMeans ? 'technicalAdjustmentCovered' : 'technicalAdjustment', terms];
}

function decidedAdjustment(at: BoardAt): Grounds {
  if (at.basis.reckoning().isDecided) {
    const rows = entityRows(at.basis, at.board.boardId);
    return ['decidedAdjustment', roundedStep(at, 'decided', rows)];
  }
  return ['nothingDecided', [{ kind: 'unknown', code: 'nothingDecided', refs: [at.board.boardId], amount: null }]];
}

function needAfter(at: BoardAt): Term[] {
  const own = [besides(at, 'needBeforeOre'), besides(at, 'technicalAdjustmentOre'), besides(at, 'crossEntityOre')];
  return isCovered(bodyYear(at)) ? own : [...own, ...roundedStep(at, 'budget', everyRow(at))];
}

/** The adjustment that a remainder and the funding are reckoned with. */
function appliedName({ basis }: BoardAt): FigureName {
  return basis.reckoning().isDecided ? 'decidedAdjustmentOre' : 'technicalAdjustmentOre';
}

/** Another figure of the same row. */
function besides({ path, board }: BoardAt, name: FigureName, sign: 1 | -1 = 1): FigureTerm {
  return figureTerm([...path.slice(0, -1), name], board[name], sign);
}

/** An exact part with its rounding over some rows; what is rounded of the budget is the rest that nothing covers. */
function roundedStep(at: BoardAt, step: 'crossEntity' | 'decided' | 'budget', rows: readonly UnitId[]): Term[] {
  const sums = step === 'budget' ? at.year.rest : at.year.parts[step];
  return [exactTerm(bodyYear(at), step), ...roundingOf(at, sums, rows)];
}

function roundingOf({ board }: BoardAt, sums: ExactSums, rows: readonly UnitId[]): readonly Term[] {
  const exact = sums.get(board.boardId) ?? zero;
  return largestRemainderTerm(quotasOf(sums, rows), { id: board.boardId, exact }, round(sumOver(sums, rows)));
}

function everyRow({ basis }: BoardAt): readonly UnitId[] {
  return basis.reckoning().rows.all;
}

function bodyYear({ basis, year, board }: BoardAt): { basis: Basis; year: ReckonedYear; bodyId: UnitId } {
  return { basis, year, bodyId: board.boardId };
}

function needLeaves({ basis, board }: BoardAt): Term[] {
  return linesOfBody(basis.comparison.before, board.boardId)
    .filter(({ lineClass }) => lineClass !== null)
    .map(({ line }) => standingLine(line));
}

function fundingLeaves({ basis, board }: BoardAt): Term[] {
  return linesOfBody(basis.comparison.before, board.boardId)
    .filter(({ role }) => role === 'fundingReceived')
    .map(({ line }) => standingLine(line, -1n));
}
