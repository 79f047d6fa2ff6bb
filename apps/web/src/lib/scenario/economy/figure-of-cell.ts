import type { FigureRef } from './economy-state.ts';
import type { MatrixRow, MatrixYear, PartName } from './neutrality-matrix.ts';

/** The amounts of a row of the matrix that are told by themselves. */
export type CellName =
  | 'fundingBefore'
  | 'needBefore'
  | 'change'
  | 'needAfter'
  | 'adjustment'
  | 'fundingAfter'
  | 'remainder'
  | PartName;

/** First part of the address of a sum that the page makes itself. */
export const ownSum = 'summa';

const rowFigures = {
  fundingBefore: 'fundingBeforeOre',
  needBefore: 'needBeforeOre',
  needAfter: 'needAfterOre',
  fundingAfter: 'fundingAfterOre',
  remainder: 'remainderOre',
} as const;

const partFigures: Readonly<Record<PartName, string>> = {
  direct: 'movedDirectCostOre',
  positions: 'positionsOre',
  overhead: 'overheadOre',
  trade: 'internalTradeOre',
  budget: 'budgetChangeOre',
};

/** The figure that a cell of the matrix shows. Parts of a part-year are a group of the year's own figure. */
export function figureOfCell(year: MatrixYear, row: MatrixRow, name: CellName): FigureRef {
  if (row.id === '') return { figure: [ownSum, year.year, name].join('/') };
  const board = `years/${year.year}/boards/${segment(row.id)}`;
  switch (name) {
    case 'change':
      return { figure: `${board}/needAfterOre` };
    case 'adjustment':
      return adjustmentFigure(year.year, row.id, row.isDecidedOtherwise);
    case 'direct':
    case 'positions':
    case 'overhead':
    case 'trade':
    case 'budget': {
      if (year.factor.isFullYear) return { figure: `fullYear/boards/${segment(row.id)}/${partFigures[name]}` };
      const exact = name === 'budget' ? 'budget' : 'structural';
      return { figure: `${board}/exact/${exact}`, group: name };
    }
    default:
      return { figure: `${board}/${rowFigures[name]}` };
  }
}

/** The adjustment of a board: the decided one where another than the computed is decided. */
export function adjustmentFigure(year: number, boardId: string, isDecidedOtherwise: boolean): FigureRef {
  const name = isDecidedOtherwise ? 'decidedAdjustmentOre' : 'technicalAdjustmentOre';
  return { figure: `years/${year}/boards/${segment(boardId)}/${name}` };
}

/** The figure of one side of a pair of internal trade. */
export function figureOfTrade(sellerId: string, buyerId: string, side: 'beforeOre' | 'afterOre'): FigureRef {
  return { figure: `internalTrade/pairs/${segment(sellerId)}/${segment(buyerId)}/${side}` };
}

/** An id as a part of an address, as a JSON Pointer writes it. */
export function segment(id: string): string {
  return id.replaceAll('~', '~0').replaceAll('/', '~1');
}
