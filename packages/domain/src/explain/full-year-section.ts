import { present } from '../base/assert.ts';
import { keysOf } from '../base/keys-of.ts';
import { lookUp } from '../base/layered-map.ts';
import type { BoardFullYear, StrandedOverhead } from '../evaluate/evaluation.ts';
import type { LineClass } from '../model/line-class.ts';
import { bodyOf, roleOf } from '../model/organisation.ts';
import type { UnitId } from '../model/unit.ts';
import { whole } from '../quantity/fraction.ts';
import type { Basis } from './basis.ts';
import { type Explanation, explained, figureTerm } from './explanation.ts';
import type { FigurePath } from './figure-address.ts';
import { lastTouch } from './last-touch.ts';
import { changedLine, movedLine } from './line-term.ts';
import { withoutRoundTrips } from './movement.ts';
import type { RuleCode } from './rule-code.ts';
import type { Section } from './section.ts';
import type { Term } from './term.ts';

/** The components of a full year that are a class of lines, and the rule of each. */
const components = {
  movedDirectCostOre: ['direct', 'movedDirectCost'],
  positionsOre: ['positions', 'positionsComponent'],
  overheadOre: ['overhead', 'overheadComponent'],
  internalTradeOre: ['trade', 'internalTradeComponent'],
  budgetChangeOre: ['budget', 'budgetComponent'],
} as const satisfies Partial<Record<keyof BoardFullYear, readonly [LineClass, RuleCode]>>;

const strandedFigures = ['lostRecoveryOre', 'positionsMovedOutOre', 'strandedOre'] as const;

/** `fullYear/boards/B/…` and `fullYear/strandedOverhead/B/…`. */
export function fullYearSection(basis: Basis): Section {
  return {
    figures() {
      const { boards, strandedOverhead } = basis.money().fullYear;
      const names = [...keysOf(components), 'crossEntityOre', 'changeOre'];
      return [
        ...boards.flatMap(({ boardId }) => names.map((name) => ['fullYear', 'boards', boardId, name])),
        ...strandedOverhead.flatMap(({ boardId }) =>
          strandedFigures.map((name) => ['fullYear', 'strandedOverhead', boardId, name]),
        ),
      ];
    },
    explain(path) {
      const [, list, boardId, name] = path;
      if (path.length !== 4 || name === undefined) return null;
      const { boards, strandedOverhead } = basis.money().fullYear;
      const board = list === 'boards' ? boards.find((row) => row.boardId === boardId) : undefined;
      if (board !== undefined) return explainBoard({ basis, path, board }, name);
      const stranded =
        list === 'strandedOverhead' ? strandedOverhead.find((row) => row.boardId === boardId) : undefined;
      return stranded === undefined ? null : explainStranded({ basis, path, stranded }, name);
    },
  };
}

interface BoardAt {
  readonly basis: Basis;
  readonly path: FigurePath;
  readonly board: BoardFullYear;
}

function explainBoard({ basis, path, board }: BoardAt, name: string): Explanation | null {
  if (name === 'crossEntityOre') {
    const terms = crossEntityLeaves(basis, board.boardId);
    return explained({ path, unit: 'ore', value: board.crossEntityOre, rule: 'crossEntityFullYear', terms });
  }
  const head = path.slice(0, 3);
  if (name === 'changeOre') {
    const terms = keysOf(components).map((part) => figureTerm([...head, part], board[part]));
    return explained({ path, unit: 'ore', value: board.changeOre, rule: 'changeFullYear', terms });
  }
  const part = keysOf(components).find((component) => component === name);
  if (part === undefined) return null;
  const [lineClass, rule] = components[part];
  const movements = basis
    .movements()
    .filter((movement) => movement.bodyId === board.boardId && movement.lineClass === lineClass);
  const terms = withoutRoundTrips(movements).map((movement) => movedLine(movement, null));
  return explained({ path, unit: 'ore', value: board[part], rule, terms });
}

function crossEntityLeaves(basis: Basis, bodyId: UnitId): Term[] {
  const last = basis.crossings().at(-1) ?? [];
  return last
    .filter((crossing) => crossing.bodyId === bodyId)
    .map((crossing) => changedLine(crossing, { share: null, ...lastTouch(basis, crossing.line.id) }));
}

interface StrandedAt {
  readonly basis: Basis;
  readonly path: FigurePath;
  readonly stranded: StrandedOverhead;
}

function explainStranded({ basis, path, stranded }: StrandedAt, name: string): Explanation | null {
  const { boardId } = stranded;
  const head = path.slice(0, 3);
  switch (name) {
    case 'lostRecoveryOre': {
      const terms = lostRecoveries(basis, boardId);
      return explained({ path, unit: 'ore', value: stranded.lostRecoveryOre, rule: 'lostRecovery', terms });
    }
    case 'positionsMovedOutOre': {
      const terms = positionsMovedOut(basis, boardId);
      return explained({ path, unit: 'ore', value: stranded.positionsMovedOutOre, rule: 'positionsMovedOut', terms });
    }
    case 'strandedOre': {
      const terms = [
        figureTerm([...head, 'lostRecoveryOre'], stranded.lostRecoveryOre),
        figureTerm([...head, 'positionsMovedOutOre'], stranded.positionsMovedOutOre, -1),
      ];
      return explained({ path, unit: 'ore', value: stranded.strandedOre, rule: 'stranded', terms });
    }
    default:
      return null;
  }
}

/** Overhead lines of the baseline that ceased because their counterpart left the body while they stayed. */
function lostRecoveries(basis: Basis, boardId: UnitId): Term[] {
  const { before, after } = basis.comparison;
  return [...basis.touchedLines()].flatMap((id) => {
    const line = lookUp(before.tables.lines, id);
    if (line === undefined || lookUp(after.tables.lines, id) !== undefined) return [];
    if (roleOf(before, line) !== 'overheadRecovery' || bodyOf(before, line.unitId) !== boardId) return [];
    const counterpartId = present(line.counterpartId, 'overhead that ceased has a counterpart');
    if (bodyOf(after, line.unitId) !== boardId || bodyOf(after, counterpartId) === boardId) return [];
    const lost = { line, event: 'ceased' as const, amount: -BigInt(line.amountOre) };
    return [changedLine(lost, { share: null, ...lastTouch(basis, id) })];
  });
}

/** max(0, −positions component). */
function positionsMovedOut(basis: Basis, boardId: UnitId): Term[] {
  const row = basis.money().fullYear.boards.find((board) => board.boardId === boardId);
  const { positionsOre } = present(row, `${boardId} is a row`);
  const moved = figureTerm(['fullYear', 'boards', boardId, 'positionsOre'], positionsOre, -1);
  return positionsOre <= 0 ? [moved] : [moved, { kind: 'bound', amount: whole(BigInt(positionsOre)) }];
}
